import { SHARES } from '../../src/core/claims/features';
import type { FeatureIndex } from './rows';

/** The model file's text: a header for the reader, then one signal a line, in the order of the alphabet. */
export function modelJson(
  index: FeatureIndex, weights: Float64Array, calibration: readonly [number, number], kinds: ReadonlyMap<string, readonly number[]>,
): string {
  const signals = new Map<string, number[]>();
  const groups = new Map<string, number[]>();
  const places = new Map<string, number>();
  const shapes = new Map<string, Map<string, number>>();
  const put = (map: Map<string, number[]>, name: string, length: number, slot: number, weight: number): void => {
    const list = map.get(name) ?? Array<number>(length).fill(0);
    list[slot] = weight;
    map.set(name, list);
  };
  for (const [name, id] of index.ids) {
    const weight = weights[id];
    const [, mark, rest] = /^(<<|<|>>|>|~|t |# )?(.*)$/s.exec(name)!;
    const [first, second = ''] = rest.split(' ');
    if (mark === '# ') shapes.set(first, (shapes.get(first) ?? new Map<string, number>()).set(second, Math.abs(weight) < LEAST_SHAPE ? 0 : weight));
    else if (name.startsWith('ord:')) places.set(name, weight);
    else if (mark !== undefined && rest.startsWith('grp:')) put(groups, rest.slice(4), 6, ['<<', '<', '>', '>>', '~', 't '].indexOf(mark), weight);
    else if (mark === undefined) put(signals, rest, 3, 0, weight);
    else put(signals, rest, 3, mark === '<' ? 1 : 2, Math.abs(weight) < LEAST_NEAR ? 0 : weight);
  }
  const header = {
    what: 'Weights of the model that tells which sentences need a citation. Written by `npm run train`; do not edit.',
    trainedOn: [
      'policy-gold-train: 4,720 sentences of 119 policy documents, labelled must, may or no (weights are statistics of those texts)',
      'policy-recovery-dev: sentences with (weight 0.1) and without (0.03) an author citation, of documents outside the test set; licences by document (MIT, CC0, CC BY 4.0, U.S. public domain, some unstated), used as statistics only',
      '3,910 sentences of policy-recovery-dev (outside the test set) and wikipedia-policy-dev (CC BY-SA 3.0), labelled for this project by a language model (test/train/labels.txt), weight 0.5',
      '4,725 sentences written for this project (test/train/written), weight 0.5',
      'ClaimBuster 2.5xNCS: 8,970 sentences of U.S. presidential debates, weight 0.07 (Arslan et al. 2020, CC BY 4.0)',
    ],
    method: 'L2 logistic regression; "may" sentences stand once as a claim and once as none, weight 0.4',
  };
  const parts = [
    `"header": ${JSON.stringify(header, null, 2)}`,
    `"bias": ${thousandths(weights[weights.length - 1])}`,
    `"calibration": ${JSON.stringify(calibration.map(thousandths))}`,
    `"signals": ${table(signals)}`,
    `"groups": ${table(groups)}`,
    `"places": ${table(places)}`,
    `"shapes": ${table(shapes)}`,
    `"kinds": ${table(kinds)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

/** Smaller weights of a shape add nothing. */
const LEAST_SHAPE = 0.03;

/** Smaller weights of a signal in a neighbour add nothing, in hundredths. */
const LEAST_NEAR = 0.01 / SHARES.neighbour;

type Weights = number | readonly number[] | ReadonlyMap<string, number>;

/** A line for each name, in the order of the alphabet; a name of which nothing is left has no line. */
function table(map: ReadonlyMap<string, Weights>): string {
  return `{\n${members(map).join(',\n')}\n}`;
}

function members(map: ReadonlyMap<string, Weights>): string[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, weights]) => {
    const text = written(weights);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
}

/** The weights in hundredths, which is as fine as a verdict needs; nothing when all of them are 0 then. */
function written(weights: Weights): string | undefined {
  if (weights instanceof Map) {
    const inside = members(weights);
    return inside.length > 0 ? `{${inside.join(',')}}` : undefined;
  }
  const cells = [weights as number | readonly number[]].flat().map(hundredths);
  if (cells.every((cell) => cell === 0)) return undefined;
  return typeof weights === 'number' ? `${cells[0]}` : `[${cells.join(',')}]`;
}

/** `|| 0`: no weight is written as minus nothing. */
const hundredths = (weight: number): number => Math.round(weight * 100) || 0;

const thousandths = (weight: number): number => Math.round(weight * 1000) / 1000;
