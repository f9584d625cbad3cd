import { isMap } from 'yaml';
import type { Draft, Mark } from '../draft/draft';
import { gatherSource } from '../draft/gather';
import { headYaml } from '../draft/head';
import { matchesWith } from '../text/match-at';
import { owned } from '../text/owned';
import type { Span } from '../text/span';
import { LENIENT, parseYaml } from '../text/yaml';
import { parseCitekeys, type Citekey } from './pandoc';

/** A key that a draft cites, and how. Offsets are those of the draft's source. */
export interface DraftCitekey extends Citekey {
  /**
   * - `bracket`: in `[@key]`; - `text`: `@key` in the running text; - `note`: in an inline note `^[… @key]`;
   * - `nocite`: in the front matter's `nocite`, which lists sources without citing them.
   */
  readonly form: 'bracket' | 'text' | 'note' | 'nocite';
  /** Index into `Draft.marks`; absent for `nocite`. */
  readonly mark?: number;
}

/** All keys of a draft in their order, those in footnotes and the front matter's `nocite` included. The name of an example, `(@good)`, is not one. */
export function findCitekeys(draft: Draft): DraftCitekey[] {
  const examples = examplesOf(draft);
  const keys: DraftCitekey[] = nociteKeys(draft).map((key) => ({ ...key, form: 'nocite' }));
  draft.marks.forEach((mark, index) => {
    const form = FORMS[mark.kind];
    if (!form) return;
    const by = spanOfKeys(mark).start;
    for (const key of keysIn(draft, mark)) {
      if (examples.has(key.key)) continue;
      const { start, end, keySpan, locator } = key;
      keys.push({
        ...key, start: start + by, end: end + by, keySpan: moved(keySpan, by), ...(locator && { locator: { ...locator, ...moved(locator, by) } }),
        form, mark: index,
      });
    }
  });
  return keys;
}

const KEYS = {};

/** The keys in a mark with offsets from where it, or what is in its brackets, begins; read once for as long as its paragraph stands. */
export function keysIn({ source, blocks }: Draft, mark: Mark): readonly Citekey[] {
  const { start, end } = spanOfKeys(mark);
  return blocks[mark.block].prose.recallPart(KEYS, source.slice(start, end), (text) => parseCitekeys(text));
}

function spanOfKeys({ kind, start, end, content }: Mark): Span {
  if (kind === 'citekey') return { start, end };
  return content ?? { start: start + 1, end: end - 1 };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

const FORMS: Partial<Record<Mark['kind'], DraftCitekey['form']>> = {
  pandoc: 'bracket', citekey: 'text', 'inline-note': 'note',
};

/** True when the draft lists every source (`nocite: '@*'`), so that none of them is unused. */
export function citesAll(draft: Draft): boolean {
  return /@\*/.test(nociteText(draft)?.text ?? '');
}

function nociteKeys(draft: Draft): Citekey[] {
  const nocite = nociteText(draft);
  if (!nocite) return [];
  // A list of keys has commas, semicolons or line breaks between them; each piece holds at most one.
  const keys: Citekey[] = [];
  for (const piece of nocite.text.matchAll(/[^,;\n]+/g)) keys.push(...parseCitekeys(piece[0], nocite.start + piece.index));
  return keys;
}

function nociteText(draft: Draft): { text: string; start: number } | undefined {
  const head = headYaml(draft);
  if (!head || !/^nocite[ \t]*:/m.test(head.text)) return undefined;
  const { contents } = parseYaml(head.text, LENIENT);
  const value = isMap(contents) ? contents.get('nocite', true) : undefined;
  if (!value?.range) return undefined;
  return { text: head.text.slice(value.range[0], value.range[1]), start: head.start + value.range[0] };
}

const EXAMPLE = /^[ \t>]{0,20}\(@([\p{L}\p{N}_-]{1,80})\)[ \t]/gmu;
const EXAMPLES = {};

/** The names of Pandoc's examples, `(@good) Exports fell.`, to which the text refers as if they were citekeys: “As (@good) shows”. */
export function examplesOf(draft: Draft): ReadonlySet<string> {
  const find = (text: string): readonly string[] | undefined => {
    const names = matchesWith(/\(@/, EXAMPLE, text).map(({ 1: name }) => owned(name));
    return names.length > 0 ? names : undefined;
  };
  return new Set(gatherSource(draft, EXAMPLES, find).flatMap(({ found }) => found));
}

/** Keys of the sources at hand. */
export type KnownKeys = Pick<ReadonlyMap<string, unknown>, 'has'>;

/** "TK-exports", "todo2024", "XXXX", "need-cite". */
const TO_COME = /^(?:(?:TK|TBD|TODO|FIXME|XX+)(?!\p{L})[\p{L}\p{N}_:-]*|(?:(?:needs?|add|find|insert|missing|your)[-_]?)?(?:cite|citation|cite[-_]?key|key|ref|reference|source)(?:[-_]?(?:needed|here|missing))?|placeholder|missing)$/iu;

/** How such a key begins, with its sign; most drafts have none. */
export const BEGINS_KEY_TO_COME = /@\{?(?:tk|tbd|todo|fixme|xx|need|add|find|insert|missing|your|cit|key|ref|source|placeholder)/i;

/** True for a key that the writer has put for one still to come, unless a source has it: it may be made of a name. */
export function isKeyToCome(key: string, known: KnownKeys | undefined): boolean {
  return TO_COME.test(key) && !known?.has(key);
}

/** Quarto's and bookdown's cross-references look like keys: `@fig-map`, `@tbl-tariffs`, `@sec-history`, `@eq-gravity`. */
export function isCrossReference(key: string): boolean {
  return /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|suppfig|supptbl|nte|tip|wrn|imp|cau)[-:]/i.test(key);
}
