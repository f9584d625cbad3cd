import { createClaimJudge } from '../../src/core/claims/judge-claims';
import { readDraft } from '../../src/core/draft/read-draft';
import { readJsonl, readPassages } from '../train/data';
import { areaUnderCurve, thresholdForShare, type Scored } from './metrics';

/** How the model does on sets with another idea of a claim. */
export interface NeighbourFigures {
  /** Debate sentences are in training with a small weight, so this one is kind. */
  readonly claimBusterAuc: number;
  readonly poliClaimAuc: number;
  /** By share of all sentences flagged, share of the author-cited ones found, in documents of the test set. */
  readonly citedRecall: Readonly<Record<string, number>>;
}

interface Neighbour {
  readonly text: string;
  readonly label: number;
  readonly doc: string;
  readonly para?: number;
}

/** Scores the neighbour sets; `undefined` when they are not there. */
export function neighbourFigures(): NeighbourFigures | undefined {
  const debates = readJsonl<Neighbour>('sentences', 'claimbuster-2.5xNCS-nodev.jsonl');
  const speeches = readJsonl<Neighbour>('sentences', 'policlaim-train-gold.jsonl');
  const cited = readJsonl<Neighbour>('sentences', 'policy-recovery-dev.jsonl');
  const testDocs = new Set(readPassages('policy-gold-test.jsonl')?.map(({ doc }) => doc));
  if (debates === undefined || speeches === undefined || cited === undefined) return undefined;
  const judge = createClaimJudge();
  const needsOf = (rows: readonly Neighbour[]): Scored[] => {
    const byDoc = new Map<string, Neighbour[]>();
    for (const row of rows) byDoc.set(row.doc, [...(byDoc.get(row.doc) ?? []), row]);
    return [...byDoc].flatMap(([doc, list]) => scoreDocument(doc, list));
  };
  const scoreDocument = (doc: string, rows: readonly Neighbour[]): Scored[] => {
    let source = '';
    const spans = rows.map((row, at) => {
      if (at > 0) source += row.para !== undefined && rows[at - 1].para === row.para ? ' ' : '\n\n';
      const start = source.length;
      source += row.text;
      return { start, end: source.length };
    });
    const draft = readDraft(source);
    const verdicts = judge.judge(draft);
    let next = 0;
    return rows.map((row, at) => {
      while (next < draft.sentences.length && draft.sentences[next].end <= spans[at].start) next += 1;
      let need = 0;
      for (let one = next; one < draft.sentences.length && draft.sentences[one].start < spans[at].end; one += 1) {
        need = Math.max(need, verdicts[one].need);
      }
      return { need, positive: row.label === 1, group: doc };
    });
  };
  const inTest = needsOf(cited.filter(({ doc }) => testDocs.has(doc)));
  const recallAt = (share: number): number => {
    const threshold = thresholdForShare(inTest.map(({ need }) => need), share);
    const positives = inTest.filter(({ positive }) => positive);
    return positives.filter(({ need }) => need >= threshold).length / positives.length;
  };
  return {
    claimBusterAuc: areaUnderCurve(debates.flatMap((row) => scoreDocument(row.doc, [row]))),
    poliClaimAuc: areaUnderCurve(needsOf(speeches)),
    citedRecall: Object.fromEntries([0.1, 0.2, 0.3, 0.5].map((share) => [String(share), recallAt(share)])),
  };
}
