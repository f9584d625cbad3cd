import * as vscode from 'vscode';
import { isOpaqueAt } from '../../core/draft/opaque-at';
import type { Entry } from '../../core/glossary/entry';
import type { Glossary } from '../../core/glossary/glossary';
import { renderCard } from '../../core/glossary/render-card';
import { writtenBehind } from '../../core/glossary/write-out';
import { fullForm, introducedBefore, shortForm } from '../../core/glossary/write-term';
import { addTo } from '../../core/text/group-by';
import { guard } from '../guard';
import { DRAFT_SELECTOR } from '../languages';
import type { Terms } from './terms';

const LONGEST_ALIAS = 90;

interface Named {
  readonly entry: Entry;
  /** What the entry may be called, each name with the words one may begin to type. */
  readonly names: readonly { readonly name: string; readonly parts: readonly string[] }[];
  /** How it is introduced, once that was asked. */
  full?: string;
}

/** So many letters are typed before anything is offered. */
const LEAST = 2;

const NAMES = new WeakMap<Glossary, ReadonlyMap<string, readonly Named[]>>();

/** The entries of a glossary in order, by the first letters of each word of their names; made once. */
function namesOf(glossary: Glossary): ReadonlyMap<string, readonly Named[]> {
  const known = NAMES.get(glossary);
  if (known !== undefined) return known;
  const byLetters = new Map<string, Named[]>();
  for (const entry of glossary.entries) {
    const names = [...new Set([entry.term, ...(entry.aliases ?? [])])].filter((name) => name.length <= LONGEST_ALIAS)
      .map((name) => ({ name, parts: name.toLowerCase().split(/[\s-]+/) }));
    const named = { entry, names };
    for (const letters of new Set(names.flatMap(({ parts }) => parts.map((part) => part.slice(0, LEAST))))) {
      addTo(byLetters, letters, named);
    }
  }
  NAMES.set(glossary, byLetters);
  return byLetters;
}

/** Completes terms by short form, long form and alias: written out at their first use in the draft, short after. */
export function registerTermCompletion(terms: Terms): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(DRAFT_SELECTOR, guard('term-completion', {
    provideCompletionItems(document, position) {
      const line = document.lineAt(position).text.slice(0, position.character);
      const word = /(?<![\p{L}\p{N}+/&.-])[+/&.-]*([\p{L}\p{N}][\p{L}\p{N}+/&.-]*)$/u.exec(line)?.[1];
      if (word === undefined || word.length < LEAST || /[@`\\:]/.test(line[line.length - word.length - 1] ?? '')) return undefined;
      const draft = terms.draft(document);
      const offset = document.offsetAt(position);
      if (isOpaqueAt(draft, offset)) return undefined;
      const glossary = terms.glossary(document.uri);
      const uses = terms.uses(document);
      const range = new vscode.Range(position.translate(0, -word.length), position);
      const typed = word.toLowerCase();
      const before = line.slice(Math.max(0, line.length - word.length - 60), line.length - word.length);
      const introduced = introducedBefore(uses, offset - word.length);
      return (namesOf(glossary).get(typed.slice(0, LEAST)) ?? []).flatMap((named) => {
        const { entry, names } = named;
        const meant = names.filter(({ parts }) => parts.some((part) => part.startsWith(typed))).map(({ name }) => name);
        if (meant.length === 0) return [];
        const text = introduced.has(entry.id) ? shortForm(entry) : writtenBehind(before, named.full ??= fullForm(entry));
        const item = new vscode.CompletionItem({ label: entry.term, description: entry.expansion }, vscode.CompletionItemKind.Reference);
        item.insertText = text;
        item.filterText = [word, ...meant].join(' ');
        item.range = range;
        item.detail = text;
        const { term } = entry;
        // The editor puts snippets under “z-”: somebody who types “stat” is more likely to want those than the Kono Statement.
        item.sortText = `${term.startsWith(word) ? 'w' : term.toLowerCase().startsWith(typed) ? 'x' : meant.includes(term) ? 'zy' : 'zz'}${term}`;
        return [Object.assign(item, { entry })];
      });
    },
    resolveCompletionItem(item: vscode.CompletionItem & { entry?: Entry }) {
      if (item.entry) item.documentation = new vscode.MarkdownString(renderCard(item.entry, terms.cardContext()));
      return item;
    },
  }));
}
