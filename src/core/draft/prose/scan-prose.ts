import { CITEKEY } from '../../text/citekey';
import { matchAt, matchesOf } from '../../text/match-at';
import { SOURCE_TEMPLATE } from '../../text/source-marks';
import { OBJECT, type Prose } from './prose';
import type { FoundMark } from './read-inlines';
import { seeSign, SIGN } from './see-sign';
import { takeOut, type Seen } from './take-out';

const MARK = '\\^\\[|\\[|@|https?:\\/\\/|www\\.|doi:|10\\.\\d{4,9}\\/|\\{\\{|\\{%|\\{[#.:]|\\{[a-z-]{1,40}=|\\$|\\\\footnote\\{';
const TRIGGER = new RegExp(`${SIGN}|${MARK}`, 'giu');
/** Stands in all that it finds. Most paragraphs have none of it, and are passed over ten times as fast. */
const ANY = /[\^[@{$~\\\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|%%|==|!\[|!!|![Ii]|:\/\/|[Ww]{3}\.|10\.\d{4}|:::|\([Rr][Ee][Ff]:|\?{3}|(?:^| )[:|][ \t]/;
const KEY = new RegExp(`@(?:\\{[^{}\\s]{1,200}\\}|${CITEKEY})`, 'uy');
const KEY_IN_BRACKET = /(?<=^|[\s;,\-[(])@[\p{L}\p{N}_{]/gu;
const FOOTNOTE = /\[\^[^\]\[\s]{1,200}\]/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'“”‘’`\uFFFC]+/iy;
const DOI = /(?:doi:[ \u00A0]?)?10\.\d{4,9}\/[^\s<>"“”\uFFFC]+/iy;
const SHORTCODE = /\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}/y;
/** Pandoc's `{.class}` and `{width=50%}`, kramdown's `{: .class}`. */
const ATTRIBUTES = /\{(?:[#.:]|[a-z-]{1,40}=)[^{}\n]{0,300}\}/iy;
const CROSS_REFERENCE = /@ref\([\p{L}\p{N}_:./-]{1,80}\)/uy;
/** The note of WordPress and Pressbooks, as their plug-ins have it: `[ref]…[/ref]`, `[efn_note]…[/efn_note]`. */
const TAGGED_NOTE = /\[(ref|mfn|(?:efn_|foot)?note)\](?<words>[^\n]{1,600}?)\[\/\1\]/y;
/** LaTeX's note, which Pandoc and R Markdown take where they write LaTeX. */
const TEX_NOTE = /\\footnote\{(?<words>(?:[^{}]|\{[^{}]{0,300}\}){1,1000})\}/y;
const MATH = /\$(?![\s$])[^$\n]{0,300}?(?<![\s\\])\$(?![\d$])/y;

/**
 * Finds the marks that Markdown's own tree does not show (Pandoc citations, inline notes, bare addresses, DOIs,
 * shortcodes, inline math, footnote marks without a definition), and signs that are no words, and takes them out of the prose.
 */
export function scanProse(
  prose: Prose, marks: readonly FoundMark[], source: string,
): { prose: Prose; marks: FoundMark[] } {
  if (!ANY.test(prose.text)) return takeOut(prose, marks, []);
  return takeOut(prose, marks, new Scan(prose, marks, source).findAll());
}

class Scan {
  /** For each unescaped `[` that is closed, where its `]` stands. */
  readonly #brackets: ReadonlyMap<number, number>;
  /** The `]` of Pandoc's `[words]{.class}`. */
  readonly #spanEnds = new Set<number>();

  constructor(readonly prose: Prose, readonly marks: readonly FoundMark[], readonly source: string) {
    this.#brackets = bracketEnds(prose, source);
  }

  findAll(): Seen[] {
    const { prose, marks, source } = this;
    const seen: Seen[] = [];
    TRIGGER.lastIndex = 0;
    for (let hit = TRIGGER.exec(prose.text); hit; hit = TRIGGER.exec(prose.text)) {
      const found = isEscaped(prose, source, hit.index) ? seeCrossReference(prose.text, hit.index) : this.#seeAt(hit.index, hit[0]);
      for (const one of found ?? []) {
        const link = one.kind && marks.find((mark) => mark.kind === 'link' && mark.at <= one.start && one.end <= mark.atEnd);
        if (link && one.kind !== 'url') continue;
        seen.push(link ? { ...one, link } : one);
        TRIGGER.lastIndex = one.end;
      }
    }
    return seen;
  }

  #seeAt(at: number, trigger: string): readonly Seen[] | undefined {
    const { text } = this.prose;
    const written = (pattern: RegExp): string | undefined => matchAt(pattern, text, at)?.[0];
    switch (trigger[0]) {
      case '^': {
        const close = this.#brackets.get(at + 1);
        if (close !== undefined) return [{ kind: 'inline-note', start: at, end: close + 1, put: '', inside: { start: at + 2, end: close } }];
        return this.#seeSign(at);
      }
      case '[':
        return this.#seeSign(at) ?? seeNote(TAGGED_NOTE, text, at) ?? seeBracket(this.prose, this.source, at, written(FOOTNOTE), this.#brackets.get(at)) ?? this.#seeSpan(at);
      case '@': {
        const key = written(KEY);
        if (!key || (at > 0 && /[\p{L}\p{N}_.@/]/u.test(text[at - 1]))) return undefined;
        return [seeCitekey(text, at, at + key.length, this.#brackets)];
      }
      case '{': {
        // What asks for a source stays, as "[citation needed]" does.
        const code = written(SOURCE_TEMPLATE) ? undefined : written(SHORTCODE) ?? written(ATTRIBUTES);
        return code ? [{ kind: 'shortcode', start: this.#spanEnds.has(at - 1) ? at - 1 : at, end: at + code.length, put: '' }] : undefined;
      }
      case '$': {
        const math = written(MATH);
        return math && !areAmounts(math, text, at) ? [{ kind: 'math', start: at, end: at + math.length, put: OBJECT }] : undefined;
      }
      case '\\':
        return seeNote(TEX_NOTE, text, at) ?? this.#seeSign(at);
      case 'd': case 'D': case '1':
        return /[\p{L}\p{N}./]/u.test(text[at - 1] ?? '') ? undefined : seeAddress(at, undefined, written(DOI));
      case 'h': case 'H': case 'w': case 'W':
        return seeAddress(at, written(ADDRESS), undefined);
      default:
        return this.#seeSign(at);
    }
  }

  #seeSign(at: number): readonly Seen[] | undefined {
    return seeSign(this.prose, this.source, at);
  }

  /** The `[` of `[words]{.class}`: the words stay. */
  #seeSpan(at: number): readonly Seen[] | undefined {
    const close = this.#brackets.get(at);
    if (close === undefined || !matchAt(ATTRIBUTES, this.prose.text, close + 1)) return undefined;
    this.#spanEnds.add(close);
    return [{ start: at, end: at + 1, put: '' }];
  }
}

function isEscaped(prose: Prose, source: string, at: number): boolean {
  const place = prose.toSource(at);
  return place > 0 && source[place - 1] === '\\' && source[place] === prose.text[at] &&
    (at === 0 || prose.toSource(at - 1) !== place - 1);
}

/** A note that a pattern finds with its words between what opens and what closes it. */
function seeNote(pattern: RegExp, text: string, at: number): readonly Seen[] | undefined {
  const note = matchAt(pattern, text, at);
  if (note === null) return undefined;
  const start = at + note[0].search(/[\]{]/) + 1;
  return [{ kind: 'inline-note', start: at, end: at + note[0].length, put: '', inside: { start, end: start + note.groups!.words.length } }];
}

/** "US$5 billion to US$ 6 billion": a dollar sign after the letters of its country and before an amount begins and ends no formula. */
function areAmounts(math: string, text: string, at: number): boolean {
  if (!/^\$\d/.test(math)) return false;
  const end = at + math.length;
  return /[A-Z]/.test(text[at - 1] ?? '') || (/[A-Z]\$$/.test(math) && /^[ \u00A0]\d/.test(text.slice(end, end + 2)));
}

/** bookdown's `\@ref(fig:trade)`, which stands for a number. */
function seeCrossReference(text: string, at: number): readonly Seen[] | undefined {
  const written = matchAt(CROSS_REFERENCE, text, at)?.[0];
  return written ? [{ kind: 'shortcode', start: at, end: at + written.length, put: OBJECT }] : undefined;
}

/** A note's label, or a citation: brackets with a key. The `@` of `[\@kim]` begins none. */
function seeBracket(prose: Prose, source: string, at: number, footnote: string | undefined, close: number | undefined): readonly Seen[] | undefined {
  if (footnote) {
    return [{ kind: 'footnote', start: at, end: at + footnote.length, put: '', label: footnote.slice(2, -1) }];
  }
  if (close === undefined) return undefined;
  const keys = matchesOf(KEY_IN_BRACKET, prose.text.slice(at + 1, close));
  if (!keys.some(({ index }) => !isEscaped(prose, source, at + 1 + index))) return undefined;
  return [{ kind: 'pandoc', start: at, end: close + 1, put: '', inside: { start: at + 1, end: close } }];
}

/** A citekey in the running text, with the `-` before it and the locator in brackets after it. */
function seeCitekey(text: string, at: number, keyEnd: number, brackets: ReadonlyMap<number, number>): Seen {
  const suppressed = text[at - 1] === '-' && !/[\p{L}\p{N}]/u.test(text[at - 2] ?? ' ');
  const opens = text[keyEnd] === ' ' ? keyEnd + 1 : keyEnd;
  const close = text[opens] === '[' && text[opens + 1] !== '^' ? brackets.get(opens) : undefined;
  return {
    kind: 'citekey', start: suppressed ? at - 1 : at, end: close === undefined ? keyEnd : close + 1, put: OBJECT,
    inside: { start: at, end: keyEnd },
  };
}

function seeAddress(at: number, address: string | undefined, doi: string | undefined): readonly Seen[] | undefined {
  const written = trimAddress(address ?? doi ?? '');
  if (written.length < 7) return undefined;
  const url = address ? (/^www/i.test(written) ? `https://${written}` : written)
    : `https://doi.org/${written.replace(/^doi:\s?/i, '')}`;
  return [{ kind: 'url', start: at, end: at + written.length, put: OBJECT, url }];
}

/** Punctuation that ends a sentence, and a bracket that the address did not open, are not part of it. */
function trimAddress(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address[end - 1];
    if (last !== undefined && '.,;:!?*_~'.includes(last)) end -= 1;
    else if (last === ')' && count(address, '(', end) < count(address, ')', end)) end -= 1;
    else if (last === ']' || last === '}') end -= 1;
    else return address.slice(0, end);
  }
}

function count(text: string, character: string, end: number): number {
  let found = 0;
  for (let at = 0; at < end; at += 1) if (text[at] === character) found += 1;
  return found;
}

/** For each unescaped `[` that is closed, where its `]` stands. One pass, whatever the nesting. */
function bracketEnds(prose: Prose, source: string): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  const { text } = prose;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[' && !isEscaped(prose, source, at)) open.push(at);
    else if (text[at] === ']' && open.length > 0 && !isEscaped(prose, source, at)) ends.set(open.pop()!, at);
  }
  return ends;
}
