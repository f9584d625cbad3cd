import type { Draft, Sentence } from '../draft/draft';
import { firstIndex, type Span } from '../text/span';

/**
 * A comment in the draft that sets findings aside, in remark's own syntax:
 * `<!--lint ignore uncited-claim: common knowledge until 2027-01-->`, `<!--lint disable-->` … `<!--lint enable-->`.
 */
export interface Suppression extends Span {
  readonly keyword: 'ignore' | 'disable' | 'enable';
  /** Rules named; empty means all. */
  readonly rules: readonly string[];
  /** What the writer gives as the reason; empty if nothing. */
  readonly reason: string;
  /** `YYYY-MM` or `YYYY-MM-DD`: the last month or day on which it holds. */
  readonly until?: string;
  /** Where findings are silenced: those that start inside. */
  readonly scope: Span;
}

const COMMENT = /^<!--\s*lint\s+(ignore|disable|enable)(?!-?\w)([^]*?)(?:-->)?$/;
/** The date with the brackets or the comma that set it apart. */
const UNTIL = /(?:\s{0,9}[(,;:–—-])?\s{0,9}\buntil\s{1,9}(\d{4}-\d{2}(?:-\d{2})?)\b\)?/i;
const RULE_ID = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * All suppressions of a draft, in order. An `ignore` beside a sentence holds for that sentence; an `ignore` on lines
 * of its own holds for the block that follows, as in remark.
 * @param known ids of all rules; the first word that is none of them begins the reason
 */
export function readSuppressions(draft: Draft, known: ReadonlySet<string>): Suppression[] {
  const found: Suppression[] = [];
  for (const comment of draft.comments) {
    const match = COMMENT.exec(draft.source.slice(comment.start, comment.end));
    if (!match) continue;
    const keyword = match[1] as Suppression['keyword'];
    const { rules, reason } = readRest(match[2], known);
    const until = UNTIL.exec(reason)?.[1];
    found.push({
      start: comment.start, end: comment.end, keyword, rules, reason: reason.replace(UNTIL, '').replace(/^[\s:;,–—-]+/, '').trim(),
      ...(until && { until }),
      scope: keyword === 'ignore' ? ignoreScope(draft, comment) : { start: comment.end, end: draft.source.length },
    });
  }
  return closeDisabled(found);
}

/** The comment that sets a rule's findings aside. @param reason absent or empty: none is given */
export function writeSuppression(keyword: 'ignore' | 'disable', rule: string, reason = ''): string {
  return `<!--lint ${keyword} ${rule}${reason && `: ${reason}`}-->`;
}

/** True while a suppression with an end date has not run out. `today` is `YYYY-MM-DD`; without it none has. */
export function isInForce({ until }: Pick<Suppression, 'until'>, today: string | undefined): boolean {
  return !until || !today || today.slice(0, until.length) <= until;
}

function readRest(rest: string, known: ReadonlySet<string>): { rules: string[]; reason: string } {
  const rules: string[] = [];
  let left = rest.trim();
  for (;;) {
    const word = /^[^\s:,;]+/.exec(left)?.[0] ?? '';
    const looksNamed = RULE_ID.test(word) &&
      (known.has(word) || (rules.length === 0 && word.includes('-')));
    if (!looksNamed) break;
    rules.push(word);
    const after = left.slice(word.length);
    left = after.replace(/^[\s,]+/, '');
    if (/^\s*[:;]/.test(after)) break;
  }
  return { rules, reason: left.replace(/^[\s:;,–—-]+/, '').trim() };
}

function ignoreScope(draft: Draft, comment: Span): Span {
  const next = firstIndex(draft.blocks, (block) => block.end > comment.start);
  const block = draft.blocks[next];
  if (block && block.start <= comment.start && comment.end <= block.end) {
    const sentences = draft.sentences.slice(block.firstSentence, block.endSentence);
    const before = sentences.filter((sentence) => sentence.start < comment.start);
    const touched = before[before.length - 1];
    const gap = touched ? draft.source.slice(touched.end, comment.start) : '';
    const own = touched && !/\s/.test(gap) ? touched : sentences.find((sentence) => sentence.start >= comment.end) ?? touched;
    if (own) {
      const first = own === touched ? quotationStart(sentences, own) : own;
      return { start: first.start, end: Math.max(own.end, own === touched ? comment.start : own.end) };
    }
    return { start: block.start, end: block.end };
  }
  const following = draft.blocks.slice(next).find((candidate) => candidate.start >= comment.end);
  return following ? wholeBlock(draft, following.index) : { start: comment.end, end: comment.end };
}

/** The sentence in which a quotation begins that ends with `last`: after its end a comment is about all of it. */
function quotationStart(sentences: readonly Sentence[], last: Sentence): Sentence {
  let open = 0;
  let straight = 0;
  for (let at = sentences.indexOf(last); at >= 0; at -= 1) {
    const { text } = sentences[at];
    open += countOf(text, '“') - countOf(text, '”');
    straight += countOf(text, '"');
    if (open >= 0 && straight % 2 === 0) return sentences[at];
  }
  return last;
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** A comment above a table, list, quotation or callout holds for all of it, not for its first cell or paragraph. */
function wholeBlock(draft: Draft, first: number): Span {
  const block = draft.blocks[first];
  let last = first;
  const same = (index: number): boolean => {
    const other = draft.blocks[index];
    if (!other) return false;
    if (block.cell) return other.cell?.table === block.cell.table;
    if (block.list) return other.list?.list === block.list.list;
    return block.quoteDepth > 0 && isQuoted(draft.source.slice(draft.blocks[index - 1].end, other.start));
  };
  while (same(last + 1)) last += 1;
  return { start: block.start, end: draft.blocks[last].end };
}

/** True for what stands between two paragraphs of one quotation or callout: each line has its sign. */
function isQuoted(between: string): boolean {
  return between.split('\n').slice(1).every((line) => /^\s*>/.test(line));
}

/** A `disable` holds until the next `enable` that names the same rules, or names none. */
function closeDisabled(found: readonly Suppression[]): Suppression[] {
  // From the end, with the next `enable` of each rule at hand: a draft may have thousands of both.
  const all = '';
  const next = new Map<string, number>();
  return found.toReversed().map((suppression) => {
    const { keyword, rules, start, end } = suppression;
    if (keyword === 'enable') for (const rule of rules.length === 0 ? [all] : rules) next.set(rule, start);
    if (keyword !== 'disable') return suppression;
    const closing = Math.min(...[all, ...rules].map((rule) => next.get(rule) ?? Infinity));
    return closing < Infinity ? { ...suppression, scope: { start: end, end: closing } } : suppression;
  }).reverse();
}
