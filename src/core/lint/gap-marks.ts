import { BEGINS_KEY_TO_COME, isKeyToCome, keysIn, type KnownKeys } from '../citations/citekeys';
import type { Draft } from '../draft/draft';
import { gatherSource } from '../draft/gather';
import { matchAt, matchesOf } from '../text/match-at';
import { SOURCE_MARKS } from '../text/source-marks';
import { contains, firstIndex, type Span } from '../text/span';

/** A place where the writer has noted that something is still to come. */
export interface GapMark extends Span {
  /** `source`: a citation is missing. `text`: words or a number are. */
  readonly missing: 'source' | 'text';
}

/** Marks that stand for words or a number. */
const TEXT_MARKS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_])(?:TK){1,4}(?![\p{L}\p{N}_]|-\d)/uy,
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])/uy,
  /[$€£¥]\s?[Xx]{2,}(?![\p{L}\p{N}])/uy,
  /(?<![\p{L}\p{N}])[Xx]{2,}(?:[.,][Xx]+)?\s?(?:%|percent(?!\p{L})|per cent(?!\p{L})|(?:m|b|tr)illion(?!\p{L}))/uy,
  /(?<!\p{N})(?:19|20)[Xx]{2}(?![\p{L}\p{N}])/uy,
  /[[(<]X{2,}[\])>]/uy,
  /[[(]TB[ACD][\])]/uy,
  /(?<=\b(?:by|to|from|about|some|nearly|almost|than|over|around|roughly|at (?:least|most)|pp?\.|pages?|of) )X{2,}(?![\p{L}\p{N}]| (?:century|c\.))/uy,
  /\[\?{1,3}\]/uy,
  // But not where MkDocs begins a box with them: `??? note "Title"` over indented text.
  /(?<![?\p{L}])\?{3}(?!\?|\+? [a-z-]{2,30}(?: "[^"\n]{0,200}")?[ \t]{0,9}\r?\n {4})/uy,
];
/** Where a mark may begin, or one of its first three characters may stand: looked for first, since nearly all text is without. */
const SOURCE_BEGINS = /[[(](?:ci|so|re|fo|fn|cn|add|ins|fin|nee|che|ver|by|acc|who)|\{\{(?:cn|fa|ci)/gi;
const TEXT_BEGINS = /TK|TB[ACD]|TODO|FIXME|[Xx]{2}|\?\?\?|\[\?/g;
/** A currency sign with a space, or the century of a year, may stand before what is looked for. */
const LEAD = 2;

/**
 * All marks of something missing, in order: in the text, in notes, in addresses and labels, in the front matter; not
 * in code, math or comments.
 * @param known the keys of the sources at hand
 */
export function findGapMarks(draft: Draft, known?: KnownKeys): GapMark[] {
  const hidden = [...draft.opaque.filter((span) => span.start !== draft.frontMatter?.start), ...draft.comments]
    .sort((a, b) => a.start - b.start);
  const shown = (span: Span): boolean => {
    const next = firstIndex(hidden, (other) => other.start > span.start);
    return next === 0 || !contains(hidden[next - 1], span);
  };
  const marks = gatherSource(draft, TEXT_MARKS, marksIn).flatMap(({ start, found }) =>
    found.map((mark): GapMark => ({ ...mark, start: start + mark.start, end: start + mark.end })));
  const sources = [...marks.filter(({ missing }) => missing === 'source').filter(shown), ...keysToCome(draft, known)];
  const texts = marks.filter(({ missing }) => missing === 'text').filter(shown)
    .filter((text) => !sources.some((source) => contains(source, text)));
  return [...sources, ...texts].sort((a, b) => a.start - b.start);
}

/** The citations of nothing but keys still to come: "[@todo2024]". */
function keysToCome(draft: Draft, known: KnownKeys | undefined): GapMark[] {
  const found: GapMark[] = [];
  if (gatherSource(draft, BEGINS_KEY_TO_COME, (text) => BEGINS_KEY_TO_COME.test(text) || undefined).length === 0) return found;
  for (const mark of draft.marks) {
    if (mark.kind !== 'pandoc') continue;
    const keys = keysIn(draft, mark);
    if (keys.length > 0 && keys.every(({ key }) => isKeyToCome(key, known))) found.push({ start: mark.start, end: mark.end, missing: 'source' });
  }
  return found;
}

function marksIn(text: string): readonly GapMark[] | undefined {
  const found = [...findFrom(SOURCE_BEGINS, SOURCE_MARKS, text, 'source'), ...findFrom(TEXT_BEGINS, TEXT_MARKS, text, 'text')];
  return found.length > 0 ? found : undefined;
}

/** The marks in a text, each of which begins at most `LEAD` characters before one of `begins`. */
function findFrom(begins: RegExp, patterns: readonly RegExp[], text: string, missing: GapMark['missing']): GapMark[] {
  const found: GapMark[] = [];
  let from = 0;
  for (const { index } of matchesOf(begins, text)) {
    for (let at = Math.max(from, index - LEAD); at <= index; at += 1) {
      const length = lengthAt(patterns, text, at);
      if (length === 0) continue;
      from = at + length;
      found.push({ start: at, end: from, missing });
      break;
    }
  }
  return found;
}

/** How long what stands at an offset is, by the first pattern that matches there; 0 when none does. */
function lengthAt(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    const mark = matchAt(pattern, text, at);
    if (mark !== null) return mark[0].length;
  }
  return 0;
}
