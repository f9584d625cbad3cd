import { isMap } from 'yaml';
import type { Draft, Mark } from '../draft/draft';
import { headYaml } from '../draft/head';
import type { Span } from '../text/span';
import { parseYaml } from '../text/yaml';
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

/** All keys of a draft in their order, those in footnotes and the front matter's `nocite` included. */
export function findCitekeys(draft: Draft): DraftCitekey[] {
  const keys: DraftCitekey[] = nociteKeys(draft).map((key) => ({ ...key, form: 'nocite' }));
  draft.marks.forEach((mark, index) => {
    const form = FORMS[mark.kind];
    if (!form) return;
    const by = spanOfKeys(mark).start;
    for (const key of keysIn(draft, mark)) {
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
  const { contents } = parseYaml(head.text, { prettyErrors: false, strict: false, logLevel: 'silent' });
  const value = isMap(contents) ? contents.get('nocite', true) : undefined;
  if (!value?.range) return undefined;
  return { text: head.text.slice(value.range[0], value.range[1]), start: head.start + value.range[0] };
}

/** Quarto's and bookdown's cross-references look like keys: `@fig-map`, `@tbl-tariffs`, `@sec-history`, `@eq-gravity`. */
export function isCrossReference(key: string): boolean {
  return /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|suppfig|supptbl|nte|tip|wrn|imp|cau)[-:]/i.test(key);
}
