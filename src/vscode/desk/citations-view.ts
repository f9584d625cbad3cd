import * as vscode from 'vscode';
import { nameOf } from '../active-draft';
import type { QuickFixes } from '../findings/code-actions';
import { guard, registerCommand } from '../guard';
import { revealSpan } from '../reveal';
import { offerFixes } from './citations-fixes';
import { spanOf } from './citations-item';
import { CitationsProvider } from './citations-provider';
import type { Node, TreeOptions } from './citations-tree';
import { registerClaimStates } from './claim-states';
import { stoppedWords } from './check-item';
import { countWords, noneLeftWords, openWords, shownWords, stateWord } from './claim-words';
import { isOff, type Review, type Reviews } from './reviews';
import type { Verdicts } from './verdicts';

const VIEW = 'policyWriter.citations';
const PART = 'citations-view';

/** The Citations view: the claims of the draft by section, its sources, its footnotes in trouble. */
export function registerCitationsView(reviews: Reviews, verdicts: Verdicts, fixes: QuickFixes): vscode.Disposable {
  const view = new CitationsView(reviews, verdicts);
  return vscode.Disposable.from(
    view,
    registerClaimStates(),
    reviews.onDidChange(guard(PART, () => view.update())),
    verdicts.onDidChange(() => view.entries.refresh(true)),
    vscode.window.onDidChangeTextEditorSelection(guard(PART, ({ textEditor, kind }) => {
      // A selection that a click in the view has made needs no answer from the view.
      if (kind !== undefined) view.follow(textEditor);
    })),
    registerCommand(`${VIEW}.showAll`, () => view.set({ show: 'all' })),
    registerCommand(`${VIEW}.showOpen`, () => view.set({ show: 'open' })),
    registerCommand(`${VIEW}.showCited`, () => view.set({ show: 'cited' })),
    registerCommand(`${VIEW}.showSetAside`, () => view.set({ show: 'set-aside' })),
    registerCommand(`${VIEW}.sortByPlace`, () => view.set({ sort: 'place' })),
    registerCommand(`${VIEW}.sortByKind`, () => view.set({ sort: 'kind' })),
    registerCommand(`${VIEW}.fix`, (node?: Node) => offerFixes(reviews, fixes, node)),
    registerCommand('_policyWriter.reveal', (node: Node) => {
      const span = spanOf(node);
      return reviews.active && span && revealSpan(reviews.active, span);
    }),
  );
}

/** The view around its entries: badge, description, message, and the entry that is selected. */
class CitationsView implements vscode.Disposable {
  readonly entries: CitationsProvider;
  readonly #view: vscode.TreeView<Node>;
  readonly #seen: vscode.Disposable;

  constructor(readonly reviews: Reviews, verdicts: Verdicts) {
    this.entries = new CitationsProvider(reviews, verdicts);
    this.#view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: guard(PART, this.entries), showCollapseAll: true });
    this.#seen = this.#view.onDidChangeVisibility(guard(PART, ({ visible }) => {
      const editor = vscode.window.activeTextEditor;
      if (visible && editor) this.follow(editor);
    }));
    this.set({});
  }

  /** Shows other claims, or in another order. */
  set(options: Partial<TreeOptions>): void {
    this.entries.options = { ...this.entries.options, ...options };
    for (const [name, value] of Object.entries(this.entries.options)) void vscode.commands.executeCommand('setContext', `${VIEW}.${name}`, value);
    guard(PART, () => this.update())();
  }

  /** Shows the draft being looked at as it has been checked. */
  update(): void {
    const { entries } = this;
    const review = this.reviews.known();
    const open = review?.summary.open ?? 0;
    entries.whenGiven = undefined;
    this.#tell('badge', open > 0 ? { value: open, tooltip: openWords(open) } : undefined);
    const named = review && this.reviews.isAside ? [nameOf(review.document)] : [];
    this.#tell('description', review && !isOff(review) ? [...named, ...shownWords(entries.options.show), countWords(review.summary)].join(' · ') : undefined);
    entries.refresh();
    const checking = vscode.l10n.t('Checking the draft…');
    const message = review ? messageFor(review, entries.options) : this.#awaited(checking);
    // Without a message and before it has the entries, the editor would say that there is no draft.
    if (message === undefined && this.#view.message === checking && !entries.isEmpty) entries.whenGiven = () => this.#tell('message', undefined);
    else this.#tell('message', message);
  }

  /** Shows the claim in which the cursor stands. */
  follow({ document, selection }: vscode.TextEditor): void {
    if (document !== this.reviews.active || !this.#view.visible) return;
    const claim = this.entries.at(document.offsetAt(selection.active));
    if (claim && this.#view.selection[0] !== claim) this.#view.reveal(claim, { select: true, focus: false }).then(undefined, () => undefined);
  }

  dispose(): void {
    vscode.Disposable.from(this.#seen, this.#view, this.entries).dispose();
  }

  /** What is said while the first check of the draft being looked at is still to come, or why none is; where checks are switched off, the empty view says so. */
  #awaited(checking: string): string | undefined {
    const { active, live } = this.reviews;
    if (!active || !this.entries.isEmpty) return undefined;
    if (live.leavesOut(active)) return vscode.l10n.t('“{0}” is not checked: its configuration or a .policywriterignore leaves it out. “Check Citations” checks it all the same.', nameOf(active));
    if (!live.isWanted(active)) return undefined;
    return live.drafts.isStopped(active) ? stoppedWords(active) : checking;
  }

  /** Sets what has changed, and only that: the editor redraws whatever is set, even if it is the same. */
  #tell<K extends 'badge' | 'description' | 'message'>(what: K, value: vscode.TreeView<Node>[K]): void {
    if (JSON.stringify(this.#view[what]) !== JSON.stringify(value)) this.#view[what] = value;
  }
}

/** Why no claim is listed; `undefined` when there are some. */
function messageFor(review: Review, { show }: TreeOptions): string | undefined {
  const { claims, list } = review.summary;
  if (isOff(review)) return vscode.l10n.t('A comment in this file switches all checks off.');
  if (claims === 0) return noneLeftWords({ claims });
  if (show === 'all' || list.some(({ state }) => state === show)) return undefined;
  return vscode.l10n.t('No claim of this draft is {0}. “Show All Claims” brings the others back.', stateWord(show));
}
