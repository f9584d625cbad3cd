import * as vscode from 'vscode';
import { childrenOf, claimAt, treeOf, type Node, type TreeOptions } from './citations-tree';
import { itemFor } from './citations-item';
import { applyFix, findingFor } from './apply-fix';
import { countWords } from './claim-words';
import { revealSpan } from './reveal';
import type { Reviews } from './reviews';
import type { Verdicts } from './verdicts';

const VIEW = 'policyWriter.citations';

/** The Citations view: the claims of the draft by section, its sources, its footnotes in trouble. */
export function registerCitationsView(reviews: Reviews, verdicts: Verdicts): vscode.Disposable {
  const tree = new CitationsTree(reviews, verdicts);
  const view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  const show = (options: Partial<TreeOptions>) => () => {
    tree.setOptions(options);
    update();
  };
  const update = (): void => {
    const review = reviews.known();
    const open = review?.summary.open ?? 0;
    view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('{0} claims without a source', open) } : undefined;
    view.description = review ? countWords(review.summary) : undefined;
    view.message = review && review.summary.claims === 0 ? vscode.l10n.t('No claim that needs a source was found in this draft.') : undefined;
    tree.refresh();
  };
  update();
  return vscode.Disposable.from(
    view,
    tree,
    reviews.onDidChange(update),
    verdicts.onDidChange(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // A selection that a click in the view has made needs no answer from the view.
      if (kind === undefined || textEditor.document !== reviews.active || !view.visible) return;
      const claim = tree.at(textEditor.document.offsetAt(textEditor.selection.active));
      if (claim) view.reveal(claim, { select: true, focus: false }).then(undefined, () => undefined);
    }),
    vscode.commands.registerCommand(`${VIEW}.showAll`, show({ show: 'all' })),
    vscode.commands.registerCommand(`${VIEW}.showOpen`, show({ show: 'open' })),
    vscode.commands.registerCommand(`${VIEW}.showCited`, show({ show: 'cited' })),
    vscode.commands.registerCommand(`${VIEW}.showSetAside`, show({ show: 'set-aside' })),
    vscode.commands.registerCommand(`${VIEW}.sortByPlace`, show({ sort: 'place' })),
    vscode.commands.registerCommand(`${VIEW}.sortByKind`, show({ sort: 'kind' })),
    vscode.commands.registerCommand(`${VIEW}.fix`, (node?: Node) => offerFixes(reviews, node)),
    vscode.commands.registerCommand('_policyWriter.reveal', (uri: string, start: number, end: number) => {
      const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
      return document && revealSpan(document, { start, end });
    }),
  );
}

class CitationsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  #options: TreeOptions = { show: 'all', sort: 'place' };
  #nodes: readonly Node[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(readonly reviews: Reviews, readonly verdicts: Verdicts) {}

  setOptions(options: Partial<TreeOptions>): void {
    this.#options = { ...this.#options, ...options };
  }

  refresh(): void {
    const review = this.reviews.known();
    // Between a change and its check the old entries stay: nothing jumps while the writer types.
    if (review) this.#nodes = treeOf(review, this.#options);
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

/** The same changes as the quick fixes of the finding. */
async function offerFixes(reviews: Reviews, node: Node | undefined): Promise<void> {
  const review = reviews.ofActive();
  if (!review) return;
  const issue = node?.type === 'note' ? node.issue : node?.type === 'claim' ? findingFor(review, node.claim) : undefined;
  if (!issue || issue.fixes.length === 0) {
    return void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to fix here. Choose an uncited claim in the Citations view.'));
  }
  const choice = await vscode.window.showQuickPick(issue.fixes.map((fix) => ({ label: fix.title, fix })), { title: issue.message });
  if (!choice) return;
  const cursor = await applyFix(review.document, choice.fix);
  if (cursor !== undefined) await revealSpan(review.document, { start: cursor, end: cursor });
}
