import type { Nodes, RootContent } from 'mdast';
import { normalLabel, type Labels } from './labels';

/** The labels that parsed blocks define, and those that were known beside them. */
export function labelsDefinedIn(blocks: readonly RootContent[], { links, notes }: Labels): Labels {
  const found = { links: new Set(links), notes: new Set(notes) };
  for (const block of blocks) collect(block, found);
  return found;
}

function collect(node: Nodes, found: { readonly links: Set<string>; readonly notes: Set<string> }): void {
  switch (node.type) {
    case 'definition':
      found.links.add(normalLabel(node.identifier));
      return;
    case 'footnoteDefinition':
      found.notes.add(normalLabel(node.identifier));
      break;
    case 'blockquote':
    case 'list':
    case 'listItem':
      break;
    default:
      return;
  }
  for (const child of node.children) collect(child, found);
}
