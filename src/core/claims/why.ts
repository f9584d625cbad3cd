import type { Draft, Sentence } from '../draft/draft';
import type { Span } from '../text/span';
import type { Model } from './model';
import type { PlainWords } from './plain-words';
import type { SentenceSignals } from './sentence-signals';
import type { SignalBook } from './signal-book';
import type { Verdict } from './verdict';

/** Something that spoke for or against a claim. */
export interface WhyPoint {
  /** What it is, in the writer's words: "a number". */
  readonly plain: string;
  /** The draft's words that it lies in, with their place; absent when it is of the sentence as a whole. */
  readonly words?: string;
  readonly span?: Span;
  /** How much it moved the score, in log odds; never negative. */
  readonly weight: number;
}

/** Why a sentence was judged as it was. */
export interface Why {
  readonly verdict: Verdict;
  /** Probability from which on the sentence is flagged at the chosen sensitivity. */
  readonly threshold: number;
  /** Strongest first, eight at most of each. */
  readonly for: readonly WhyPoint[];
  readonly against: readonly WhyPoint[];
  /** What the sentences around, the place in the draft and what the draft is added (positive) or took away, in log odds. */
  readonly around: number;
}

const MOST = 8;
const LEAST_WEIGHT = 0.1;

interface Point {
  readonly point: Omit<WhyPoint, 'weight'>;
  /** In log odds; negative when it speaks against. */
  sum: number;
}

/**
 * The points for and against in one sentence. Points with the same name are told once, their weights added; so are those that lie in the
 * same words, by the name of the strongest on the side that they come down on.
 */
export function whyPoints(
  draft: Draft, sentence: Sentence, { raised }: SentenceSignals, model: Model, signals: SignalBook, plainWords: PlainWords,
): { for: WhyPoint[]; against: WhyPoint[] } {
  const { prose } = draft.blocks[sentence.block];
  const points = new Map<string, Point>();
  for (let slot = 0; slot < raised.size; slot += 1) {
    const plain = plainWords(signals.name(raised.idAt(slot)));
    const weight = model.weightOf(raised.idAt(slot), raised.countAt(slot));
    if (plain === undefined || weight === 0) continue;
    const known = points.get(plain);
    if (known !== undefined) {
      known.sum += weight;
      continue;
    }
    const [start, end] = [raised.startAt(slot), raised.endAt(slot)];
    const span = start === end ? undefined : prose.toSourceSpan(sentence.proseStart + start, sentence.proseStart + end);
    points.set(plain, { point: span === undefined ? { plain } : { plain, span, words: draft.source.slice(span.start, span.end) }, sum: weight });
  }
  const all = [...joined(points.values())].filter(({ sum }) => Math.abs(sum) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || (a.point.plain < b.point.plain ? -1 : 1));
  const side = (sign: number): WhyPoint[] =>
    all.filter(({ sum }) => sum * sign > 0).slice(0, MOST).map(({ point, sum }) => ({ ...point, weight: Math.abs(sum) }));
  return { for: side(1), against: side(-1) };
}

/** One point for each run of words, so that no words speak for and against at once. */
function joined(points: Iterable<Point>): Point[] {
  const bySpan = new Map<string, Point[]>();
  for (const one of points) {
    const { plain, span } = one.point;
    const key = span ? `${span.start} ${span.end}` : plain;
    bySpan.set(key, [...bySpan.get(key) ?? [], one]);
  }
  return [...bySpan.values()].map((same) => {
    const sum = same.reduce((total, one) => total + one.sum, 0);
    const { point } = same.reduce((best, one) => (one.sum * sum > best.sum * sum ? one : best));
    return { point, sum };
  });
}
