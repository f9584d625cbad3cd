import type { Draft } from '../draft/draft';
import { contains, firstIndex, type Span } from '../text/span';

/** A place where the writer has noted that something is still to come. */
export interface GapMark extends Span {
  /** `source`: a citation is missing. `text`: words or a number are. */
  readonly missing: 'source' | 'text';
}

const SOURCE_MARK =
  /[[(](?:citations?|cites?|sources?|refs?|references?|footnotes?)\s?(?:(?:is |are )?(?:needed|required|missing|wanted|to come|tk)|\?{1,3}|!{1,3})[\])]|[[(](?:by |according to )?(?:who|whom)\?[\])]|\[(?:cite|citation|source|ref|fn|footnote|cn)\](?![([:])|\((?:ref|cite|citation)\)|\{\{(?:cn|fact|citation needed)[^{}]{0,60}\}\}|\[(?:add|insert|find|need|needs|check|verify) (?:a |the )?(?:citation|cite|source|ref|reference|footnote)s?\]/gi;
const TEXT_MARK =
  /(?<![\p{L}\p{N}_])(?:TK){1,4}(?![\p{L}\p{N}_]|-\d)|(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])|[$€£¥]\s?[Xx]{2,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Xx]{2,}(?:[.,][Xx]+)?\s?(?:%|percent(?!\p{L})|per cent(?!\p{L})|(?:m|b|tr)illion(?!\p{L}))|(?<!\p{N})(?:19|20)[Xx]{2}(?![\p{L}\p{N}])|[[(<]X{2,}[\])>]|(?<=\b(?:by|to|from|about|some|nearly|almost|than|over|around|roughly|at (?:least|most)|pp?\.|pages?|of) )X{2,}(?![\p{L}\p{N}]| (?:century|c\.))|\[\?{1,3}\]|(?<![?\p{L}])\?{3}(?!\?)/gu;

/**
 * All marks of something missing, in order: in the text, in notes, in addresses and labels, in the front matter; not
 * in code, math or comments.
 */
export function findGapMarks(draft: Draft): GapMark[] {
  const hidden = [...draft.opaque.filter((span) => span.start !== draft.frontMatter?.start), ...draft.comments]
    .sort((a, b) => a.start - b.start);
  const shown = (span: Span): boolean => {
    const next = firstIndex(hidden, (other) => other.start > span.start);
    return next === 0 || !contains(hidden[next - 1], span);
  };
  const find = (pattern: RegExp, missing: GapMark['missing']): GapMark[] =>
    [...draft.source.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, missing }));
  const sources = find(SOURCE_MARK, 'source').filter(shown);
  const texts = find(TEXT_MARK, 'text').filter(shown)
    .filter((text) => !sources.some((source) => contains(source, text)));
  return [...sources, ...texts].sort((a, b) => a.start - b.start);
}
