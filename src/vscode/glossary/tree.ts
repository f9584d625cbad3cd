import * as vscode from 'vscode';
import type { Entry } from '../../core/glossary/entry';
import { renderCard } from '../../core/glossary/render-card';
import { entriesOf } from '../../core/glossary/write-glossary';
import { activeEditor } from '../active-draft';
import { guard, registerCommand, whenChecked } from '../guard';
import { isDraft } from '../languages';
import { openDocument } from '../open-documents';
import { pickEntry } from './term-commands';
import type { Terms } from './terms';

const VIEW = 'policyWriter.glossary';

type Node = { readonly group: 'draft' | 'all' } | { readonly entry: Entry } | { readonly none: string };

/** The glossary view: this draft's terms, then all; the search button finds one by any of its names. */
export function registerGlossaryTree(terms: Terms): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let shown: vscode.Uri | undefined;
  // While a panel or a file that is no draft is in front, the draft of before stays; if there was none, one that is beside it is shown.
  const draft = (): vscode.TextDocument | undefined => {
    const editors = [activeEditor(), ...(openDocument(shown?.toString()) ? [] : vscode.window.visibleTextEditors)];
    shown = editors.find((editor) => editor && isDraft(editor.document))?.document.uri ?? shown;
    return openDocument(shown?.toString());
  };
  const children = async (node?: Node): Promise<Node[]> => {
    const document = draft();
    if (node === undefined) return [{ group: 'draft' }, { group: 'all' }];
    if (!('group' in node)) return [];
    if (document && node.group === 'draft') await whenChecked(document, false);
    const glossary = terms.glossary(document?.uri);
    const entries = node.group === 'all'
      ? [...glossary.entries].sort((a, b) => a.term.localeCompare(b.term, 'en'))
      : document ? entriesOf(terms.uses(document), glossary) : [];
    if (entries.length > 0) return entries.map((entry) => ({ entry }));
    return [{ none: document ? vscode.l10n.t('no term of the glossary') : vscode.l10n.t('no draft is open') }];
  };
  const view = vscode.window.createTreeView<Node>(VIEW, {
    treeDataProvider: guard('glossary-tree', { onDidChangeTreeData: changed.event, getChildren: children, getTreeItem: (node: Node) => itemFor(node, terms) }),
    showCollapseAll: true,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    draft();
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.visible) changed.fire();
    }, 500);
  };
  return vscode.Disposable.from(
    view, changed, { dispose: () => clearTimeout(timer) },
    view.onDidChangeVisibility(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(refresh),
    vscode.workspace.onDidCloseTextDocument(refresh),
    terms.team.onDidChange(refresh),
    registerCommand('policyWriter.searchGlossary', async () => {
      const entry = await pickEntry(terms.glossary(draft()?.uri).entries, vscode.l10n.t('Search the glossary'));
      if (entry) await vscode.commands.executeCommand('policyWriter.openTerm', { id: entry.id });
    }),
  );
}

function itemFor(node: Node, terms: Terms): vscode.TreeItem {
  if ('group' in node) {
    const label = node.group === 'draft' ? vscode.l10n.t('In this draft') : vscode.l10n.t('All terms');
    const state = node.group === 'draft' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
    return Object.assign(new vscode.TreeItem(label, state), { id: node.group });
  }
  if ('none' in node) return Object.assign(new vscode.TreeItem(''), { description: node.none, accessibilityInformation: { label: node.none } });
  const { entry } = node;
  const item = new vscode.TreeItem(entry.term);
  item.description = entry.expansion;
  item.tooltip = new vscode.MarkdownString(renderCard(entry, terms.cardContext()));
  item.contextValue = 'policyWriterTerm';
  item.command = { command: 'policyWriter.openTerm', title: vscode.l10n.t('Open entry'), arguments: [{ id: entry.id }] };
  return item;
}
