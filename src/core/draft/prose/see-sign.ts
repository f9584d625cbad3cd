import { matchAt } from '../../text/match-at';
import { CALLOUT_SIGN } from '../markdown/callout';
import { OBJECT, type Prose } from './prose';
import type { Seen } from './take-out';

/** bookdown's name of a text that stands elsewhere, and before that text. */
const TEXT_REFERENCE = /\(ref:[\p{L}\p{N}_:./-]{1,80}\)[ \t]*/uy;
/** Words struck out. */
const STRUCK = /~~(?![\s~])[^~]{0,3000}[^\s~]~~(?!~)/y;
/** The figures of Pandoc's `CO~2~` and `N~2~O`. Those of a name, `H~1~`, stay as they are, and so does `^2^`, which may be the number of a source. */
const LOWERED = /(?<=\p{L}{2})~[\p{L}\p{N}.,]{1,9}~(?!~)|(?<=\p{L})~\d{1,2}~(?=\p{L})/uy;
/** Obsidian's comment, which no reader sees. */
const COMMENT = /(?<![\p{L}\p{N}%])%%(?!%)(?:[^%]|%(?!%)){1,3000}%%/uy;
/** One end of Obsidian's `==highlight==`. */
const HIGHLIGHT = /(?<![\p{L}\p{N}=])==(?=[^\s=])|(?<=[^\s=])==(?![\p{L}\p{N}=])/uy;
/** Obsidian's name of a block, at its end. */
const BLOCK_NAME = /\^[a-z\d-]{1,40}$/iy;
/** Obsidian's embedded note or picture. */
const EMBED = /!\[\[[^[\]\n]{1,300}\]\]/y;
/** The number of an example, which Pandoc counts through the draft. */
const EXAMPLE = /\(@[\p{L}\p{N}_-]{0,80}\)[ \t]+/uy;
/** The sign before a definition. One space after a colon at the head of a block is that of a caption. */
const DEFINITION = /[:~](?: {1,4}|\t)/y;
const APART = /[:~](?: {2,4}|\t)/y;
/** What stands before a second definition; before the first stands the term, and the colon between them is read. */
const ENDED = /[.!?…]["'”’)\]]{0,3}\s*$/;
/** The sign before a line of a line block. */
const LINE_BLOCK = /\|[ \t]+/y;
/** The first line of a box in MkDocs: `!!! note "Title"`. */
const BOX = /(?:!!!|\?{3}\+?) [a-z][a-z-]{1,30}(?: "[^"]{0,200}")?/y;
/** Where MarkdownPP and its like put another file: `!INCLUDE "table.md"`. */
const INCLUDE = /!INCLUDE(?:URL|CODE)? ["'<][^"'<>]{1,300}["'>]/y;
/** What LaTeX sets apart from the text: formulas, tables, listings, drawings, lists of references. */
const APART_IN_TEX = new RegExp('\\\\begin\\{((?:equation|align|alignat|aligned|gather|multline|eqnarray|math|displaymath|figure|table|tabular'
  + '|tabularx|longtable|tabulary|tabu|longtabu|sidewaystable|sidewaysfigure|wraptable|wrapfigure|tikzpicture|pspicture|forest|verbatim'
  + '|lstlisting|minted|comment|algorithm|algorithmic|thebibliography)\\*?)\\}[^]{0,3000}?\\\\end\\{\\1\\}', 'y');

/** The head of a line where LaTeX begins or ends a stretch of text, or an item of a list. */
const IN_TEX = /\\(?:(?:begin|end)\{[a-z]{2,20}\*?\}(?:\[[^\[\]\n]{0,100}\]|\{[^{}\n]{0,100}\}){0,3}|item(?![a-z])(?:\[[^\[\]\n]{0,100}\])?)[ \t]*/y;

/**
 * Where a sign may begin that `seeSign` knows: the source of an alternative of a pattern with the flags `i` and `u`. What stands before is looked at
 * from the sign back: a pattern that begins with it is found ten times as quickly.
 */
export const SIGN = [
  ':::', '\\(ref:', '~~', '~(?<=\\p{L}~)(?=[\\p{L}\\p{N}.,]{1,9}~)', '%%', '==', '\\^(?<= \\^)[a-z\\d-]{1,40}$', '!(?=\\[\\[|INCLUDE)', '\\((?=@)',
  '[:~|](?<=(?: |^).)[ \\t]', '(?:!!!|\\?{3}\\+?)(?<=^.{3,4}) ', '\\\\(?:begin|end|item)', '[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]',
].join('|');

/**
 * The signs to be taken out of the prose where one begins; `undefined` when what stands there is text.
 * @param at where in the prose it would begin
 */
export function seeSign(prose: Prose, source: string, at: number): readonly Seen[] | undefined {
  const { text } = prose;
  switch (text[at]) {
    case '[':
      return at === 0 ? seeCallout(prose, source) : undefined;
    case '(':
      return see('shortcode', TEXT_REFERENCE, text, at) ?? (opensLine(prose, source, at) ? see(undefined, EXAMPLE, text, at) : undefined);
    case '%':
      return see('comment', COMMENT, text, at);
    case '=':
      return see(undefined, HIGHLIGHT, text, at);
    case '^':
      return see('shortcode', BLOCK_NAME, text, at);
    case '|':
      return opensLine(prose, source, at) ? see(undefined, LINE_BLOCK, text, at) : undefined;
    case '?':
    case '!':
      return (at === 0 ? seeBox(prose, source) : undefined) ?? see('image', EMBED, text, at, OBJECT) ?? see('shortcode', INCLUDE, text, at);
    case '\\':
      return see('math', APART_IN_TEX, text, at, OBJECT) ?? (opensLine(prose, source, at) ? see('shortcode', IN_TEX, text, at) : undefined);
    case '~':
      return see('shortcode', STRUCK, text, at) ?? seeLowered(text, at) ?? seeDefinition(prose, source, at);
    case ':':
      return text.startsWith(':::', at) ? seeFence(prose, source, at) : seeDefinition(prose, source, at);
    default:
      // A soft hyphen, a sign of direction: it has no width, and parts the word or the stop that it stands in.
      return [{ start: at, end: at + 1, put: '' }];
  }
}

/** What a sticky pattern finds there. @param kind of the mark that it is, if it is one */
function see(kind: Seen['kind'], pattern: RegExp, text: string, at: number, put: Seen['put'] = ''): readonly Seen[] | undefined {
  const written = matchAt(pattern, text, at)?.[0];
  return written === undefined ? undefined : [{ kind, start: at, end: at + written.length, put }];
}

/** True where a line of the block begins, after the signs of the quotations that hold it. */
function opensLine(prose: Prose, source: string, at: number): boolean {
  if (at === 0) return true;
  const place = prose.toSource(at);
  return /(?:^|[\n\r])[ \t>]*$/.test(source.slice(Math.max(0, place - 20), place));
}

/** The sign of a callout, and the title after it where text follows on the next line: it is a heading of its own. */
function seeCallout(prose: Prose, source: string): readonly Seen[] | undefined {
  const sign = matchAt(CALLOUT_SIGN, prose.text, 0)?.[0];
  if (sign === undefined) return undefined;
  const lineEnd = endOfLine(prose, source, 0);
  return [{ kind: 'shortcode', start: 0, end: lineEnd < prose.text.length ? Math.max(sign.length, lineEnd) : sign.length, put: '' }];
}

function seeBox(prose: Prose, source: string): readonly Seen[] | undefined {
  const line = matchAt(BOX, prose.text, 0)?.[0];
  return line?.length === endOfLine(prose, source, 0) ? [{ kind: 'shortcode', start: 0, end: line.length, put: '' }] : undefined;
}

/** The line that begins or ends a division: `::: {.callout-note}`. */
function seeFence(prose: Prose, source: string, at: number): readonly Seen[] | undefined {
  if (!opensLine(prose, source, at)) return undefined;
  return [{ kind: 'shortcode', start: at, end: Math.max(at + 3, endOfLine(prose, source, at)), put: '' }];
}

function seeDefinition(prose: Prose, source: string, at: number): readonly Seen[] | undefined {
  const { text } = prose;
  if (at === 0) return see(undefined, APART, text, at);
  return opensLine(prose, source, at) && ENDED.test(text.slice(Math.max(0, at - 12), at)) ? see(undefined, DEFINITION, text, at) : undefined;
}

function endOfLine(prose: Prose, source: string, at: number): number {
  const place = prose.toSource(at);
  return prose.toProse(place + source.slice(place).search(/[\n\r]|$/));
}

/** The signs around lowered figures or letters, which are words. */
function seeLowered(text: string, at: number): readonly Seen[] | undefined {
  const lowered = matchAt(LOWERED, text, at)?.[0];
  if (lowered === undefined) return undefined;
  const close = at + lowered.length - 1;
  return [{ start: at, end: at + 1, put: '' }, { start: close, end: close + 1, put: '' }];
}
