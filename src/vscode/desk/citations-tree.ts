import type { Issue } from '../../core/lint/rule';
import type { Claim, ClaimState } from '../../core/report/claims';
import type { ListedSuppression, SectionCoverage } from '../../core/report/summary';
import type { UsedSource } from '../../core/report/used-sources';
import { addTo, groupBy } from '../../core/text/group-by';
import type { Review } from './reviews';

/** What the writer wants to see in the Citations view. */
export interface TreeOptions {
  readonly show: ClaimState | 'all';
  readonly sort: 'place' | 'kind';
}

/** An entry of the Citations view. `id` is the same for the same thing in each version of a draft; a claim's goes with its words. */
export type Node =
  | { readonly type: 'section'; readonly id: string; readonly section: SectionCoverage; readonly children: readonly Node[] }
  /** `sources`: names of what it cites */
  | { readonly type: 'claim'; readonly id: string; readonly claim: Claim; readonly sources: readonly string[] }
  | { readonly type: 'group'; readonly id: 'sources' | 'notes' | 'aside'; readonly children: readonly Node[] }
  | { readonly type: 'source'; readonly id: string; readonly source: UsedSource }
  | { readonly type: 'note'; readonly id: string; readonly issue: Issue }
  | { readonly type: 'suppression'; readonly id: string; readonly suppression: ListedSuppression };

/** The entries of the view for a draft: sections with their claims, then sources, footnotes in trouble, what is set aside. */
export function treeOf({ checked, summary }: Review, { show, sort }: TreeOptions): Node[] {
  const bySection = groupBy(summary.list, ({ section }) => section);
  const named = new Map<number, string[]>();
  for (const { label, citations } of summary.sources) for (const citation of citations) addTo(named, citation, label);
  const sections = summary.sections.map((section): Node => {
    const id = `section ${section.index}`;
    const claims = (bySection.get(section.index) ?? []).filter((claim) => show === 'all' || claim.state === show);
    if (sort === 'kind') claims.sort((a, b) => a.kind.localeCompare(b.kind) || a.start - b.start);
    return { type: 'section', id, section, children: claims.map((claim): Node => ({
      type: 'claim', id: `claim ${claim.key}`, claim, sources: [...new Set(claim.citations.flatMap((one) => named.get(one) ?? []))],
    })) };
  });
  const sources = summary.sources.map((source, index): Node => ({ type: 'source', id: `source ${index}`, source }));
  const notes = checked.issues.filter(({ rule }) => rule.includes('footnote'))
    .map((issue, index): Node => ({ type: 'note', id: `note ${index}`, issue }));
  const aside = summary.suppressions
    .map((suppression, index): Node => ({ type: 'suppression', id: `suppression ${index}`, suppression }));
  const groups: Node[] = [
    { type: 'group', id: 'sources', children: sources },
    { type: 'group', id: 'notes', children: notes },
    { type: 'group', id: 'aside', children: aside },
  ];
  return [
    ...sections.filter((node) => childrenOf(node).length > 0),
    ...groups.filter((node) => childrenOf(node).length > 0),
  ];
}

/** Entries under an entry; none for a leaf. */
export function childrenOf(node: Node): readonly Node[] {
  return node.type === 'section' || node.type === 'group' ? node.children : [];
}

/** Everything that is seen of an entry in its own line and tooltip; not where it stands in the draft. */
export function shownOf(node: Node): string {
  switch (node.type) {
    case 'section': return JSON.stringify([node.section.title, node.section.claims, node.section.cited, node.section.open]);
    case 'claim': return JSON.stringify([node.id, node.claim.text, node.claim.kind, node.claim.state, node.claim.reason, node.sources]);
    case 'source': return JSON.stringify([node.source.label, node.source.year, node.source.kind, node.source.uses, node.source.url]);
    case 'note': return JSON.stringify([node.issue.message, node.issue.fixes.length]);
    case 'suppression': return JSON.stringify({ ...node.suppression, start: 0, end: 0 });
    case 'group': return String(node.children.length);
  }
}

/**
 * The entries `now`, each by the object that stood for it before, since that is how the editor knows it. A claim whose
 * words have changed is the same entry when all around it is as it was: so it is while the writer types.
 */
export function keepEntries(before: readonly Node[], now: readonly Node[]): Node[] {
  const known = new Map(before.map((node) => [node.id, node]));
  const written = before.length === now.length ? now.flatMap(({ id }, index) => (id === before[index].id ? [] : [index])) : [];
  if (written.length === 1 && before[written[0]].type === 'claim') known.set(now[written[0]].id, before[written[0]]);
  return now.map((node) => {
    const same = known.get(node.id);
    if (!same) return node;
    const children = keepEntries(childrenOf(same), childrenOf(node));
    return Object.assign(same, node, node.type === 'section' || node.type === 'group' ? { children } : {});
  });
}

/** The claim that holds an offset, as an entry of the tree; `undefined` where none is. */
export function claimAt(nodes: readonly Node[], offset: number): Node | undefined {
  for (const node of nodes) {
    const found = childrenOf(node).find((child) => child.type === 'claim' && child.claim.start <= offset && offset <= child.claim.end);
    if (found) return found;
  }
  return undefined;
}
