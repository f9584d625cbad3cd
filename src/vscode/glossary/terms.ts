import type * as vscode from 'vscode';
import type { Draft } from '../../core/draft/draft';
import { builtInEntries } from '../../core/glossary/built-in';
import type { Entry } from '../../core/glossary/entry';
import { findTerms, termAt, termInNote, type TermUse } from '../../core/glossary/find-terms';
import { createGlossary, type Glossary } from '../../core/glossary/glossary';
import type { CardContext } from '../../core/glossary/render-card';
import { mergeTerms, type TeamEntry } from '../../core/glossary/team-terms';
import { today } from '../../today';
import { inWords } from '../wording';
import { TeamTerms } from './team-terms';

/** The terms that drafts may use, and where they stand in them. Reads the built-in glossary when first asked. */
export class Terms implements vscode.Disposable {
  #entries?: readonly Entry[];
  #builtIn?: Glossary;
  readonly #merged = new Map<readonly TeamEntry[], Glossary>();
  readonly #uses = new WeakMap<Draft, { readonly glossary: Glossary; readonly uses: readonly TermUse[] }>();
  readonly team: TeamTerms;

  /** @param configured the glossary files that the project's configuration names for a draft */
  constructor(
    readonly draft: (document: vscode.TextDocument) => Draft, log: vscode.LogOutputChannel, configured: (uri: vscode.Uri) => readonly vscode.Uri[],
  ) {
    this.team = new TeamTerms(() => new Set(this.#all().map(({ id }) => id)), log, configured);
  }

  /** The glossary that holds for a document: the built-in one with the terms of its folder's team. */
  glossary(uri?: vscode.Uri): Glossary {
    const team = this.team.of(uri);
    if (team.length === 0) return this.#builtIn ??= createGlossary(this.#all());
    let merged = this.#merged.get(team);
    if (merged === undefined) {
      if (this.#merged.size > 20) this.#merged.clear();
      this.#merged.set(team, merged = createGlossary(mergeTerms(this.#all(), team)));
    }
    return merged;
  }

  dispose(): void {
    this.team.dispose();
    this.#merged.clear();
  }

  #all(): readonly Entry[] {
    return this.#entries ??= builtInEntries();
  }

  /** Every term of a document as it stands now, found once for each version. */
  uses(document: vscode.TextDocument): readonly TermUse[] {
    return this.usesIn(this.draft(document), document.uri);
  }

  /** Every term of a draft with this address, found once. */
  usesIn(draft: Draft, uri: vscode.Uri): readonly TermUse[] {
    const glossary = this.glossary(uri);
    const known = this.#uses.get(draft);
    if (known?.glossary === glossary) return known.uses;
    const uses = findTerms(draft, glossary);
    this.#uses.set(draft, { glossary, uses });
    return uses;
  }

  /** The term at a place of a document. */
  at(document: vscode.TextDocument, position: vscode.Position): TermUse | undefined {
    const offset = document.offsetAt(position);
    return termAt(this.uses(document), offset) ?? termInNote(this.draft(document), this.glossary(document.uri), offset);
  }

  /** The entries that a use may stand for. */
  entries(use: TermUse, uri: vscode.Uri): Entry[] {
    const { byId } = this.glossary(uri);
    return use.ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** What cards need to know of the day and of other entries. */
  cardContext(uri?: vscode.Uri): CardContext {
    const { byId } = this.glossary(uri);
    return { today: today(), find: (id) => byId.get(id), inWords };
  }
}
