import * as vscode from 'vscode';
import type { Summary } from '../../core/report/summary';
import { isSwitchedOff } from '../../core/report/switched-off';
import type { QuickFixes } from '../findings/code-actions';
import { guard, registerCommand } from '../guard';
import { revealSpan } from '../reveal';
import { offerFixes } from './citations-fixes';
import { itemFor, spanOf } from './citations-item';
import { childrenOf, claimAt, keepEntries, shownOf, treeOf, type Node, type TreeOptions } from './citations-tree';
import { registerClaimStates } from './claim-states';
import { countWords, noneLeftWords, openWords, shownWords } from './claim-words';
import type { Review, Reviews } from './reviews';
import type { Verdicts } from './verdicts';

const VIEW = 'policyWriter.citations';

/** The Citations view: the claims of the draft by section, its sources, its footnotes in trouble. */
export function registerCitationsView(reviews: Reviews, verdicts: Verdicts, fixes: QuickFixes): vscode.Disposable {
  const tree = new CitationsTree(reviews, verdicts);
  const view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: guard('citations-view', tree), showCollapseAll: true });
  const show = (options: Partial<TreeOptions>) => () => {
    tree.options = { ...tree.options, ...options };
    tellOptions();
    update();
  };
  const update = guard('citations-view', (): void => {
    const review = reviews.known();
    const open = review?.summary.open ?? 0;
    const off = review && isOff(review);
    tree.whenGiven = undefined;
    // The editor draws anew whatever it is told, be it the same.
    const tell = <K extends 'badge' | 'description' | 'message'>(what: K, value: typeof view[K]): void => {
      if (JSON.stringify(view[what]) !== JSON.stringify(value)) view[what] = value;
    };
    tell('badge', open > 0 ? { value: open, tooltip: openWords(open) } : undefined);
    tell('description', review && !off ? [countWords(review.summary), ...shownWords(tree.options.show)].join(' · ') : undefined);
    tree.refresh();
    const { active, live } = reviews;
    const checking = vscode.l10n.t('Checking the draft…');
    const message = off ? vscode.l10n.t('A comment in this file switches all checks off.') : review ? messageFor(review.summary, tree.options)
      : active && tree.isEmpty && live.isWanted(active) ? checking : undefined;
    // Without a message and before it has the entries, the editor would say that there is no draft.
    if (message === undefined && view.message === checking && !tree.isEmpty) tree.whenGiven = () => tell('message', undefined);
    else tell('message', message);
  });
  const tellOptions = (): void => {
    for (const [name, value] of Object.entries(tree.options)) void vscode.commands.executeCommand('setContext', `${VIEW}.${name}`, value);
  };
  /** Shows the claim in which the cursor stands. */
  const follow = ({ document, selection }: vscode.TextEditor): void => {
    if (document !== reviews.active || !view.visible) return;
    const claim = tree.at(document.offsetAt(selection.active));
    if (claim && view.selection[0] !== claim) view.reveal(claim, { select: true, focus: false }).then(undefined, () => undefined);
  };
  tellOptions();
  update();
  return vscode.Disposable.from(
    view,
    tree,
    registerClaimStates(),
    reviews.onDidChange(update),
    verdicts.onDidChange(() => tree.refresh(true)),
    vscode.window.onDidChangeTextEditorSelection(guard('citations-view', ({ textEditor, kind }) => {
      // A selection that a click in the view has made needs no answer from the view.
      if (kind !== undefined) follow(textEditor);
    })),
    view.onDidChangeVisibility(guard('citations-view', ({ visible }) => {
      const editor = vscode.window.activeTextEditor;
      if (visible && editor) follow(editor);
    })),
    registerCommand(`${VIEW}.showAll`, show({ show: 'all' })),
    registerCommand(`${VIEW}.showOpen`, show({ show: 'open' })),
    registerCommand(`${VIEW}.showCited`, show({ show: 'cited' })),
    registerCommand(`${VIEW}.showSetAside`, show({ show: 'set-aside' })),
    registerCommand(`${VIEW}.sortByPlace`, show({ sort: 'place' })),
    registerCommand(`${VIEW}.sortByKind`, show({ sort: 'kind' })),
    registerCommand(`${VIEW}.fix`, (node?: Node) => offerFixes(reviews, fixes, node)),
    registerCommand('_policyWriter.reveal', (node: Node) => {
      const span = spanOf(node);
      return reviews.active && span && revealSpan(reviews.active, span);
    }),
  );
}

/** A sheet for fact-checkers, say: its sentences are the claims of another draft. */
function isOff({ summary, checked }: Review): boolean {
  return isSwitchedOff(summary.list, checked.suppressions);
}

/** Why no claim is listed; `undefined` when there are some. */
function messageFor({ claims, list }: Summary, { show }: TreeOptions): string | undefined {
  if (claims === 0) return noneLeftWords({ claims });
  if (show === 'all' || list.some(({ state }) => state === show)) return undefined;
  return vscode.l10n.t('No claim of this draft is of that kind. “Show All Claims” brings the others back.');
}

class CitationsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Node[] | undefined>();
  readonly #names = new WeakMap<Node, string>();
  #claims = 0;
  #nodes: readonly Node[] = [];
  /** The draft whose entries these are. */
  #draft: vscode.TextDocument | undefined;
  /** What was seen of each of them and of those under them. */
  #shown: ReadonlyMap<Node, string> = new Map();

  /** What is to be done once the editor has been given the entries. */
  whenGiven: (() => void) | undefined;

  options: TreeOptions = { show: 'all', sort: 'place' };
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly reviews: Reviews, readonly verdicts: Verdicts) {}

  /** Asks the editor to draw again those entries that look otherwise than before, or everything. */
  refresh(everything = false): void {
    const review = this.reviews.known();
    // Between a change and its check the old entries stay: nothing jumps while the writer types.
    if (!review && this.reviews.active && this.reviews.active === this.#draft) return;
    this.#draft = this.reviews.active;
    const now = review && !isOff(review) ? treeOf(review, this.options) : [];
    const [before, seen] = [this.#nodes, this.#shown];
    this.#nodes = keepEntries(before, now);
    const shown = this.#shown = this.#seen();
    if (everything || this.#nodes.length !== before.length || this.#nodes.some((node, index) => node !== before[index])) {
      return this.#changed.fire(undefined);
    }
    const isOther = (node: Node): boolean => shown.get(node) !== seen.get(node);
    // An entry is drawn again with those under it.
    const other = this.#nodes.flatMap((node) => (isOther(node) ? [node] : childrenOf(node).filter(isOther)));
    if (other.length > 0) this.#changed.fire(other);
  }

  /** What is seen of each entry; of one that holds others, also which they are. */
  #seen(): ReadonlyMap<Node, string> {
    return new Map(this.#nodes.flatMap((node) => {
      const children = childrenOf(node);
      const names = children.map((child) => this.#nameOf(child));
      return [[node, JSON.stringify([shownOf(node), names])], ...children.map((child) => [child, shownOf(child)] as const)] as const;
    }));
  }

  /** The name by which the editor knows an entry. A claim keeps it while its words change, and no other claim ever has it. */
  #nameOf(node: Node): string {
    const name = this.#names.get(node) ?? (node.type === 'claim' ? `claim ${this.#claims += 1}` : node.id);
    this.#names.set(node, name);
    return name;
  }

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  at(offset: number): Node | undefined {
    return claimAt(this.#nodes, offset);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const document = this.reviews.active;
    return itemFor(node, this.#nameOf(node), document && this.verdicts.of(document));
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) setTimeout(() => this.whenGiven?.());
    return [...(node ? childrenOf(node) : this.#nodes)];
  }

  getParent(node: Node): Node | undefined {
    return this.#nodes.find((parent) => childrenOf(parent).includes(node));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
