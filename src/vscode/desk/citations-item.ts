import * as vscode from 'vscode';
import { judge, type FactVerdict } from '../../core/report/fact-sheet';
import { ruleName } from '../../core/report/words';
import type { Span } from '../../core/text/span';
import { inWords } from '../wording';
import type { Node } from './citations-tree';
import { openUri, stateUri } from './claim-states';
import { countWords, inDigits, kindIcon, kindWord, sourceWord, stateWord } from './claim-words';

/**
 * How an entry of the Citations view looks, and what a click on it does.
 * @param name the name by which the editor knows it
 */
export function itemFor(
  node: Node, name: string, verdicts: ReadonlyMap<string, FactVerdict> | undefined,
): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem('', node.type === 'section' ? Expanded : node.type === 'group' ? Collapsed : None);
  item.id = name;
  item.contextValue = node.type;
  // The entry is passed, and not its place, which moves with what is written above it.
  if (spanOf(node)) item.command = { title: vscode.l10n.t('Show in the Draft'), command: '_policyWriter.reveal', arguments: [node] };
  switch (node.type) {
    case 'section':
      item.label = node.section.title || vscode.l10n.t('Before the first heading');
      // A long title leaves little room for it.
      item.description = `${inDigits(node.section.cited)}/${inDigits(node.section.claims)}`;
      item.resourceUri = openUri(node.section.open);
      // Without an icon of its own an entry with an address gets that of a folder.
      item.iconPath = new vscode.ThemeIcon('note');
      item.tooltip = `${item.label}\n${countWords(node.section)}`;
      item.accessibilityInformation = { label: `${item.label}, ${countWords(node.section)}` };
      break;
    case 'claim':
      describeClaim(item, node, verdicts?.get(node.claim.key));
      break;
    case 'group':
      item.label = groupWord(node.id);
      item.description = inDigits(node.children.length);
      item.iconPath = new vscode.ThemeIcon(GROUP_ICONS[node.id]);
      break;
    case 'source':
      item.label = node.source.label;
      item.description = [node.source.year, sourceWord(node.source.kind), `×${node.source.uses}`].filter(Boolean).join(' · ');
      item.tooltip = [item.label, item.description, ...(node.source.url ? [node.source.url] : [])].join('\n');
      item.iconPath = new vscode.ThemeIcon(node.source.url ? 'link' : 'book');
      break;
    case 'note':
      item.label = inWords(node.issue.wording);
      item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
      item.contextValue = node.issue.fixes.length > 0 ? 'note fixable' : 'note';
      break;
    case 'suppression':
      describeSuppression(item, node);
  }
  return item;
}

/** Where in the draft an entry leads; nowhere for a group. */
export function spanOf(node: Node): Span | undefined {
  switch (node.type) {
    case 'section': return { start: node.section.start, end: node.section.start };
    case 'claim': return node.claim;
    case 'source': return { start: node.source.start, end: node.source.start };
    case 'note': return node.issue;
    case 'suppression': return node.suppression;
    case 'group': return undefined;
  }
}

const GROUP_ICONS = { sources: 'library', notes: 'warning', aside: 'circle-slash' } as const;

function groupWord(id: string): string {
  if (id === 'sources') return vscode.l10n.t('Sources used');
  return id === 'notes' ? vscode.l10n.t('Footnotes in trouble') : vscode.l10n.t('Findings set aside');
}

function describeClaim(item: vscode.TreeItem, { claim, sources }: Node & { type: 'claim' }, verdict: FactVerdict | undefined): void {
  const words = [stateWord(claim.state), kindWord(claim.kind), ...(claim.reason ? [claim.reason] : [])];
  if (verdict?.verdict) words.push(vscode.l10n.t('checked: {0}', verdict.verdict));
  item.label = claim.text;
  item.description = words.slice(1).join(' · ');
  // The editor adds the state by itself, as the meaning of the sign at the end of the entry.
  item.tooltip = [claim.text, '', ...sources, ...(verdict?.note ? [verdict.note] : []), item.description].join('\n');
  item.accessibilityInformation = { label: `${words.join(', ')}: ${claim.text}` };
  item.contextValue = `claim ${claim.state}`;
  item.resourceUri = stateUri(claim);
  const outcome = judge(verdict?.verdict ?? '');
  if (outcome) {
    const [icon, color] = outcome === 'right' ? ['pass', 'testing.iconPassed'] : outcome === 'wrong' ? ['error', 'testing.iconFailed'] : ['question', 'list.warningForeground'];
    item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  } else {
    const color = claim.state === 'open' ? new vscode.ThemeColor('list.warningForeground') : claim.state === 'set-aside'
      ? new vscode.ThemeColor('disabledForeground') : undefined;
    item.iconPath = new vscode.ThemeIcon(kindIcon(claim.kind), color);
  }
}

function describeSuppression(item: vscode.TreeItem, { suppression }: Node & { type: 'suppression' }): void {
  const { rules, reason, until, expired, line } = suppression;
  item.label = reason || vscode.l10n.t('No reason given');
  item.description = [vscode.l10n.t('line {0}', line), rules.map((rule) => inWords(ruleName(rule))).join(', ') || vscode.l10n.t('all rules'),
    ...(until ? [expired ? vscode.l10n.t('expired {0}', until) : vscode.l10n.t('until {0}', until)] : [])].join(' · ');
  item.tooltip = `${item.label}\n${item.description}`;
  item.iconPath = new vscode.ThemeIcon('circle-slash', expired ? new vscode.ThemeColor('list.warningForeground') : undefined);
}
