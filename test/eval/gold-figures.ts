import { KINDS } from '../../src/core/claims/verdict';
import { areaUnderCurve, bootstrap, qualityAt, type Quality } from './metrics';
import { decided, type ScoredGold } from './scored-gold';

/** What is reported of a set of gold sentences at one threshold. */
export interface GoldFigures extends Quality {
  readonly sentences: number;
  readonly auc: number;
  readonly f1Interval: readonly [number, number];
  readonly aucInterval: readonly [number, number];
  readonly recallByKind: Readonly<Record<string, number>>;
  readonly mayFlagged: number;
  readonly freeFlagged: number;
  readonly flagsPerThousandWords: number;
}

/** Sentences with advice, a hedge, a question or the author's own text; among "no" sentences few may be flagged. */
const FREE = new RegExp('\\b(should|must|ought|needs? to|recommend|critical|essential|imperative|may|might|could|would|perhaps|likely|possibly|probably'
  + '|seems?|appears?|[Ww]e|[Oo]ur|I|my|[Tt]his (paper|report|chapter|study|article|brief|section|analysis|book|essay|project))\\b|\\?["”’)]*\\s*$');

/** Figures of the gold sentences at a threshold. */
export function goldFigures(all: readonly ScoredGold[], threshold: number): GoldFigures {
  const scored = decided(all);
  const flagged = (some: readonly ScoredGold[]): number => some.filter(({ need }) => need >= threshold).length / Math.max(1, some.length);
  const words = all.reduce((sum, { sentence }) => sum + sentence.text.split(/\s+/).length, 0);
  return {
    sentences: scored.length,
    ...qualityAt(scored, threshold),
    auc: areaUnderCurve(scored),
    f1Interval: bootstrap(scored, (drawn) => qualityAt(drawn as ScoredGold[], threshold).f1),
    aucInterval: bootstrap(scored, areaUnderCurve, 300),
    recallByKind: Object.fromEntries(KINDS.map((kind) => [kind, flagged(all.filter(({ sentence }) => sentence.kind === kind))])),
    mayFlagged: flagged(all.filter(({ sentence }) => sentence.gold === 1)),
    freeFlagged: flagged(all.filter(({ sentence }) => sentence.gold === 0 && FREE.test(sentence.text))),
    flagsPerThousandWords: (all.filter(({ need }) => need >= threshold).length / words) * 1000,
  };
}
