import { createClaimJudge } from '../../src/core/claims/judge-claims';
import { readDraft } from '../../src/core/draft/read-draft';
import { decided, type ScoredGold } from './scored-gold';

/** The worst false alarms and misses among held-out training sentences, with the words that spoke for and against. Never of the test set. */
export function worstErrors(heldOut: readonly ScoredGold[], threshold: number, count = 40): string {
  const judge = createClaimJudge();
  const wrong = decided(heldOut).filter(({ need, positive }) => positive !== need >= threshold);
  const show = ({ need, sentence }: ScoredGold): string => {
    const verdict = judge.judge(readDraft(sentence.text))[0];
    const reasons = verdict?.reasons.slice(0, 5)
      .map(({ start, end, signal, for: speaksFor }) => `${speaksFor ? '+' : '-'}${signal} “${sentence.text.slice(start, end)}”`);
    return `${need.toFixed(2)} ${sentence.kind || '–'} ${sentence.id} ${sentence.text}\n     ${reasons?.join(', ') ?? ''}`;
  };
  const alarms = wrong.filter(({ positive }) => !positive).sort((a, b) => b.need - a.need).slice(0, count);
  const misses = wrong.filter(({ positive }) => positive).sort((a, b) => a.need - b.need).slice(0, count);
  return [`Worst false alarms`, ...alarms.map(show), '', 'Worst misses', ...misses.map(show)].join('\n');
}
