import { createClaimJudge, type ClaimJudge } from '../../src/core/claims/judge-claims';
import type { Aligned } from '../train/align';
import type { GoldSentence } from '../train/data';
import { leaveOneOut, type Grouping } from '../train/folds';
import type { Setup } from '../train/setup';
import type { Scored } from './metrics';

/** A gold sentence with the highest need among the sentences of the draft that overlap it. */
export interface ScoredGold extends Scored {
  readonly sentence: GoldSentence;
  readonly kind?: string;
  readonly publisher: string;
}

/** Gold sentences as the shipped model judges them, each passage one Markdown document. */
export function judgeGold(passages: readonly Aligned[], judge: ClaimJudge = createClaimJudge()): ScoredGold[] {
  return passages.flatMap(({ passage, draft, found }) => {
    const verdicts = judge.judge(draft);
    return passage.sentences.map((sentence, at): ScoredGold => {
      const best = found[at].reduce<number>((most, one) => (most < 0 || verdicts[one].need > verdicts[most].need ? one : most), -1);
      const base = { sentence, positive: sentence.gold === 2, group: passage.id, publisher: passage.publisher };
      return best < 0 ? { ...base, need: 0 } : { ...base, need: verdicts[best].need, kind: verdicts[best].kind };
    });
  });
}

/** Gold sentences as models judge them that never saw their group; needs are calibrated with `calibration`. */
export function judgeHeldOut(setup: Setup, grouping: Grouping, [slope, intercept]: readonly number[]): ScoredGold[] {
  const needs = new Map<GoldSentence, number>();
  for (const { example: { sentence }, score } of leaveOneOut(setup, grouping)) {
    const need = 1 / (1 + Math.exp(-(slope * score + intercept)));
    needs.set(sentence, Math.max(need, needs.get(sentence) ?? 0));
  }
  return setup.passages.flatMap(({ passage }) => passage.sentences.map((sentence): ScoredGold => ({
    sentence, positive: sentence.gold === 2, group: passage.id, publisher: passage.publisher, need: needs.get(sentence) ?? 0,
  })));
}

/** The sentences that count for precision and recall: must and no. */
export function decided(all: readonly ScoredGold[]): ScoredGold[] {
  return all.filter(({ sentence }) => sentence.gold !== 1);
}
