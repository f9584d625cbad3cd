import { paragraphRole } from './block-role';
import type { Chunk, ChunkBlock, Footing } from './chunk';
import type { BlockRole, Section } from './draft';
import { numberedReferences, type Entries } from './numbered-references';
import { SectionReader } from './sections';

/** What depends on more of a draft than the chunk that a block stands in. */
export interface Places {
  /** For each block, what it is to the reader. */
  readonly roles: readonly BlockRole[];
  /** For each block, the index of the section that it stands in. */
  readonly sectionOf: readonly number[];
  readonly sections: readonly Section[];
}

/**
 * The roles and the sections of all blocks of a draft.
 * @param start where the first chunk begins in the source
 * @param end where the source ends
 */
export function findPlaces(chunks: readonly Chunk[], start: number, end: number): Places {
  const sections = new SectionReader(start, end);
  const roles: BlockRole[] = [];
  const sectionOf: number[] = [];
  const entries: (Entries | undefined)[] = [];
  let base = start;
  let footing: Footing | undefined;
  for (const chunk of chunks) {
    for (const block of chunk.blocks) {
      const role = roleOf(block, footing, sections.inReferences);
      if (role === 'heading' && block.opens !== undefined) {
        sections.open(block.opens, { start: base + block.start, end: base + block.end }, block.prose.text.trim());
      }
      roles.push(role);
      sectionOf.push(sections.current);
      entries.push(role === 'body' ? block.entries : undefined);
    }
    footing = chunk.tail ?? footing;
    base += chunk.length;
  }
  // A numbered list of sources is seen only when all its entries are known.
  for (const entry of numberedReferences(entries)) roles[entry] = 'references';
  return { roles, sectionOf, sections: sections.finish() };
}

/** @param footing what stands before the chunk */
function roleOf({ kind, role, quoteDepth, first, prose }: ChunkBlock, footing: Footing | undefined, inReferences: boolean): BlockRole {
  if (kind === 'heading' || kind === 'note') return role;
  if (quoteDepth === 0 && inReferences) return 'references';
  if (!first || !footing) return role;
  return paragraphRole(prose.text, { footing, quoted: false, emphasised: first.emphasised });
}
