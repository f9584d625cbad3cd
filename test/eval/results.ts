import type { AblationRow } from './ablation';
import type { CoverageFigures } from './coverage';
import type { DoorFigures } from './doors';
import type { FamilyFigures } from './families';
import type { GoldFigures } from './gold-figures';
import type { Quality } from './metrics';
import type { NeighbourFigures } from './neighbours';

/** Everything that one run of the evaluation found. */
export interface Results {
  readonly test: GoldFigures;
  readonly documents: GoldFigures;
  readonly publishers: GoldFigures;
  readonly sensitivities: readonly {
    readonly level: string; readonly threshold: number; readonly documents: Quality; readonly publishers: Quality; readonly test: Quality;
    readonly flagsPerThousandWords: number;
  }[];
  readonly byPublisher: readonly (Quality & { readonly publisher: string; readonly sentences: number; readonly auc: number })[];
  readonly reliability: readonly { readonly from: number; readonly count: number; readonly need: number; readonly share: number }[];
  readonly families: readonly FamilyFigures[];
  readonly neighbours?: NeighbourFigures;
  readonly segmentation?: { readonly cases: number; readonly exact: number };
  readonly coverage?: CoverageFigures;
  readonly doors?: DoorFigures;
  readonly ablation?: readonly AblationRow[];
}

const show = (figure: number): string => figure.toFixed(3);

/** RESULTS.md. */
export function resultsMarkdown(results: Results, date: string): string {
  const { test, documents, publishers } = results;
  const rows: [string, (figures: GoldFigures) => string][] = [
    ['sentences, must and no', ({ sentences }) => String(sentences)],
    ['precision', ({ precision }) => show(precision)],
    ['recall', ({ recall }) => show(recall)],
    ['F1, 95 % interval', ({ f1, f1Interval: [low, high] }) => `${show(f1)} [${show(low)}, ${show(high)}]`],
    ['AUC, 95 % interval', ({ auc, aucInterval: [low, high] }) => `${show(auc)} [${show(low)}, ${show(high)}]`],
    ...Object.keys(test.recallByKind).map((kind): [string, (figures: GoldFigures) => string] =>
      [`recall of ${kind}`, ({ recallByKind }) => show(recallByKind[kind])]),
    ['“may” flagged', ({ mayFlagged }) => show(mayFlagged)],
    ['“no” with advice, hedge, question or own text flagged', ({ freeFlagged }) => show(freeFlagged)],
    ['flags per 1,000 words', ({ flagsPerThousandWords }) => flagsPerThousandWords.toFixed(1)],
  ];
  return [
    '# How well claims are judged',
    '',
    `Written by \`npm run eval\` on ${date}. Must against no at the *balanced* threshold; “may” is left out and reported apart. Each passage is read as one`,
    'Markdown draft, as the product reads it. *Held-out documents* and *unseen publishers* are cross-validation on the training set (five folds of',
    'documents; one publisher left out at a time); features and thresholds were chosen there. The test set is for reporting only.',
    '',
    table(['', 'test documents', 'held-out documents', 'unseen publishers'],
      rows.map(([name, figure]) => [name, figure(test), figure(documents), figure(publishers)])),
    '## Sensitivities',
    '',
    table(['sensitivity', 'probability from', 'held-out P / R', 'unseen publishers P / R', 'test P / R', 'flags per 1,000 words'],
      results.sensitivities.map(({ level, threshold, flagsPerThousandWords, ...sets }) =>
        [level, show(threshold), pair(sets.documents), pair(sets.publishers), pair(sets.test), flagsPerThousandWords.toFixed(1)])),
    '## By publisher, left out of training',
    '',
    table(['publisher', 'sentences', 'P', 'R', 'F1', 'AUC'], results.byPublisher.map(({ publisher, sentences, precision, recall, f1, auc }) =>
      [publisher, String(sentences), show(precision), show(recall), show(f1), show(auc)])),
    '## Is a probability of .7 right seven times in ten?',
    '',
    'Unseen publishers, must against no.',
    '',
    table(['probability', 'sentences', 'mean', 'share of claims'], results.reliability.map(({ from, count, need, share }) =>
      [`${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`, String(count), show(need), show(share)])),
    '## Families of signals, alone',
    '',
    'Any signal of the family counts as a flag (training set, must against no; the base rate is .503).',
    '',
    table(['family', 'raised in', 'precision', 'recall'], results.families.map(({ family, share, precision, recall }) =>
      [family, show(share), show(precision), show(recall)])),
    ...neighbours(results),
    ...ablationTable(results),
    'What was read by hand, what was tried and what is still judged wrongly: [NOTES.md](NOTES.md).',
    '',
  ].join('\n');
}

function neighbours({ neighbours: near, segmentation, coverage, doors }: Results): string[] {
  const rows: string[][] = [];
  if (near !== undefined) {
    rows.push(['ClaimBuster (debates; in training with weight .07), AUC', show(near.claimBusterAuc)]);
    rows.push(['PoliClaim (speeches, never trained on; its claims are wider than ours), AUC', show(near.poliClaimAuc)]);
    for (const [share, recall] of Object.entries(near.citedRecall)) {
      rows.push([`author-cited sentences found when ${Math.round(Number(share) * 100)} % of all are flagged (test documents)`, show(recall)]);
    }
  }
  if (segmentation !== undefined) rows.push([`sentence boundaries exactly right (${segmentation.cases} cases)`, show(segmentation.exact)]);
  if (coverage !== undefined) {
    rows.push([`author-cited sentences flagged with their citations in place (${coverage.cited} in ${coverage.documents} documents)`,
      show(coverage.citedFlagged)]);
    rows.push([`findings of uncited-claim per 1,000 words (${coverage.words} words)`, coverage.flagsPerThousandWords.toFixed(1)]);
  }
  if (doors !== undefined) {
    rows.push([`findings that differ between editor and command line (of ${doors.findings} in ${doors.documents} documents)`, String(doors.different)]);
  }
  return ['## Neighbours, segmentation, coverage', '', table(['measure', ''], rows)];
}

function ablationTable({ ablation }: Results): string[] {
  if (ablation === undefined) return [];
  return ['## Left out', '', 'On unseen publishers, without a family and its neighbour features (`npm run eval -- --ablation`).', '',
    table(['without', 'F1', 'AUC'], ablation.map(({ without, f1, auc }) => [without, show(f1), show(auc)]))];
}

function pair({ precision, recall }: Quality): string {
  return `${show(precision)} / ${show(recall)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n');
}
