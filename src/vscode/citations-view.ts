import * as vscode from 'vscode';
import { guard, registerCommand } from './guard';
import { childrenOf, claimAt, treeOf, type Node, type TreeOptions } from './citations-tree';
import { itemFor } from './citations-item';
import { offerFixes } from './citations-fixes';
import { registerClaimStates } from './claim-states';
import { countWords, shownWords } from './claim-words';
import type { QuickFixes } from './code-actions';
import { revealSpan } from './reveal';
import type { Summary } from '../core/report/summary';
import type { Reviews } from './reviews';
import type { Verdicts } from './verdicts';

const VIEW = 'policyWriter.citations';

/** The Citations view: the claims of the draft by section, its sources, its footnotes in trouble. */
export function registerCitationsView(reviews: Reviews, verdicts: Verdicts, fixes: QuickFixes): vscode.Disposable {
  const tree = new CitationsTree(reviews, verdicts);
  const view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: guard('citations-view', tree), showCollapseAll: true });
  const show = (options: Partial<TreeOptions>) => () => {
    tree.options = { ...tree.options, ...options };
    update();
  };
  const update = guard('citations-view', (): void => {
    const review = reviews.known();
    const open = review?.summary.open ?? 0;
    view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} claims without a source', open) } : undefined;
    view.description = review && [countWords(review.summary), ...shownWords(tree.options.show)].join(' · ');
    tree.refresh();
    view.message = review && messageFor(review.summary, tree.options);
    for (const [name, value] of Object.entries(tree.options)) void vscode.commands.executeCommand('setContext', `${VIEW}.${name}`, value);
  });
  /** Shows the claim in which the cursor stands. */
  const follow = ({ document, selection }: vscode.TextEditor): void => {
    if (document !== reviews.active || !view.visible) return;
    const claim = tree.at(document.offsetAt(selection.active));
    if (claim) view.reveal(claim, { select: true, focus: false }).then(undefined, () => undefined);
  };
  update();
  return vscode.Disposable.from(
    view,
    tree,
    registerClaimStates(),
    reviews.onDidChange(update),
    verdicts.onDidChange(update),
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
    registerCommand('_policyWriter.reveal', (uri: string, start: number, end: number) => {
      const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
      return document && revealSpan(document, { start, end });
    }),
  );
}

/** Why no claim is listed; `undefined` when there are some. */
function messageFor({ claims, list }: Summary, { show }: TreeOptions): string | undefined {
  if (claims === 0) return vscode.l10n.t('No claim that needs a source was found in this draft.');
  if (show === 'all' || list.some(({ state }) => state === show)) return undefined;
  return vscode.l10n.t('No claim of this draft is of that kind. “Show All Claims” brings the others back.');
}

class CitationsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  #nodes: readonly Node[] = [];

  options: TreeOptions = { show: 'all', sort: 'place' };
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly reviews: Reviews, readonly verdicts: Verdicts) {}

  refresh(): void {
    const review = this.reviews.known();
    // Between a change and its check the old entries stay: nothing jumps while the writer types.
    if (review) this.#nodes = treeOf(review, this.options);
    else if (!this.reviews.active) this.#nodes = [];
    this.#changed.fire(undefined);
  }

  at(offset: number): Node | undefined {
    return claimAt(this.#nodes, offset);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const document = this.reviews.active;
    return itemFor(node, document, document && this.verdicts.of(document));
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    return [...(node ? childrenOf(node) : this.#nodes)];
  }

  getParent(node: Node): Node | undefined {
    return this.#nodes.find((parent) => childrenOf(parent).some(({ id }) => id === node.id));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
