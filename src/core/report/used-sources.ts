import { noteText } from '../citations/footnotes';
import type { Steps } from '../steps';
import type { ReviewFacts } from './claims';
import { hostOf, sourceKind, yearIn, type SourceKind } from './source-kind';

/** A source that the draft cites, with how often. */
export interface UsedSource {
  /** What a reader recognises it by: the note's words, the address, the citekey. */
  readonly label: string;
  readonly kind: SourceKind;
  readonly url?: string;
  /** Year of publication, if the reference or the bibliography gives one. */
  readonly year?: number;
  /** How many citations name it. */
  readonly uses: number;
  /** Start of its first citation. */
  readonly start: number;
  /** Indexes of the citations. */
  readonly citations: readonly number[];
}

/** What a bibliography knows of a citekey. */
export type KeyLookup = (key: string) => { readonly label: string; readonly url?: string; readonly year?: number } | undefined;

/**
 * The sources of a draft in the order in which they are first cited. Notes with the same first address, and links to
 * the same page, are one source; `[@a; @b]` cites two. In steps.
 */
export function* usedSources(facts: ReviewFacts, lookUp: KeyLookup = () => undefined): Steps<UsedSource[]> {
  const sources = new Map<string, { label: string; url?: string; year?: number; citations: number[]; start: number }>();
  for (const [index, citation] of facts.citations.entries()) {
    if (index % STEP === STEP - 1) yield;
    // The address in a note is what the note says, not one more citation.
    const { role } = facts.draft.blocks[citation.block];
    if (role === 'note' || role === 'references') continue;
    for (const { key, ...source } of namedBy(facts, citation, lookUp)) {
      const known = sources.get(key);
      if (known) known.citations.push(index);
      else sources.set(key, { ...source, citations: [index], start: citation.start });
    }
  }
  return [...sources.values()].map(({ url, ...source }) => ({
    ...source, ...(url && { url }), kind: sourceKind(url), uses: source.citations.length,
  }));
}

/** Citations that are looked at in one step. */
const STEP = 1000;

type Named = { key: string; label: string; url?: string; year?: number };

function namedBy(
  { draft }: ReviewFacts, { form, target, note }: ReviewFacts['citations'][number], lookUp: KeyLookup,
): Named[] {
  if (form === 'pandoc' || form === 'citekey') {
    return target.split(/;\s*/u).filter(Boolean).map((raw) => {
      const key = raw.replace(/^-?@/u, '');
      const found = lookUp(key);
      return { key: `@${key}`, label: found?.label ?? `@${key}`, url: found?.url, year: found?.year ?? yearInKey(key) };
    });
  }
  if (note !== undefined) {
    return [fromReference(noteText(draft, draft.notes[note]), `[^${draft.notes[note].label}]`)];
  }
  return [fromReference(target, target)];
}

/** A reference as a writer typed it, Markdown and all. */
function fromReference(reference: string, otherwise: string): Named {
  const url = /https?:\/\/[^\s<>"“”)\]]+/iu.exec(reference)?.[0].replace(/(?<![.,;:])[.,;:]+$/u, '');
  const words = reference.replace(/<?https?:\/\/[^\s<>]+>?/giu, '').replace(/\]\([^()]*\)/gu, '').replace(/[*_`[\]]/gu, '')
    .replace(/\s+/gu, ' ').replace(/(?<![\s,;])[\s,;]+(?=\.|$)/gu, '').trim();
  const bare = words.replace(/[^\p{L}\p{N}]/gu, '') === '';
  const label = bare ? (url && `${hostOf(url)}${pathOf(url)}`) || otherwise : words;
  return { key: url?.replace(/[#?][^]*$/u, '').replace(/\/$/u, '') ?? label, label, url, year: yearIn(reference, url) };
}

function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/]*/iu, '').replace(/[?#][^]*$/u, '').replace(/\/$/u, '');
  return path.length > 40 ? `/…${path.slice(-38).replace(/^[^/_-]*[/_-]/u, '')}` : path;
}

function yearInKey(key: string): number | undefined {
  const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u.exec(key)?.[0];
  return year === undefined ? undefined : Number(year);
}
