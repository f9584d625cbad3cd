import type { FeatureIndex } from './rows';

/** The model file's text: a header for the reader, then one signal a line, in the order of the alphabet. */
export function modelJson(
  index: FeatureIndex, weights: Float64Array, calibration: readonly [number, number], kinds: ReadonlyMap<string, readonly number[]>,
): string {
  const signals = new Map<string, number[]>();
  const groups = new Map<string, number[]>();
  const places = new Map<string, number>();
  const shapes = new Map<string, number>();
  const put = (map: Map<string, number[]>, name: string, length: number, slot: number, weight: number): void => {
    const list = map.get(name) ?? Array<number>(length).fill(0);
    list[slot] = weight;
    map.set(name, list);
  };
  for (const [name, id] of index.ids) {
    const weight = weights[id];
    const [, mark, rest] = /^(<<|<|>>|>|~|# )?(.*)$/s.exec(name)!;
    if (mark === '# ') shapes.set(rest, weight);
    else if (name.startsWith('ord:')) places.set(name, weight);
    else if (mark !== undefined && rest.startsWith('grp:')) put(groups, rest.slice(4), 5, ['<<', '<', '>', '>>', '~'].indexOf(mark), weight);
    else put(signals, rest, 3, mark === undefined ? 0 : mark === '<' ? 1 : 2, weight);
  }
  const header = {
    what: 'Weights of the model that tells which sentences need a citation. Written by `npm run train`; do not edit.',
    trainedOn: [
      'policy-gold-train: 4,720 sentences of 119 policy documents, labelled must, may or no (weights are statistics of those texts)',
      'policy-recovery-dev: sentences with (weight 0.1) and without (0.03) an author citation, of documents outside the test set; licences by document (MIT, CC0, CC BY 4.0, U.S. public domain, some unstated), used as statistics only',
      '3,910 sentences of policy-recovery-dev (outside the test set) and wikipedia-policy-dev (CC BY-SA 3.0), labelled for this project by a language model (test/train/labels.txt), weight 0.5',
      '4,099 sentences written for this project (test/train/written), weight 0.3',
      'ClaimBuster 2.5xNCS: 8,970 sentences of U.S. presidential debates, weight 0.07 (Arslan et al. 2020, CC BY 4.0)',
    ],
    method: 'L2 logistic regression; "may" sentences stand once as a claim and once as none, weight 0.4',
  };
  const parts = [
    `"header": ${JSON.stringify(header, null, 2)}`,
    `"bias": ${round(weights[weights.length - 1])}`,
    `"calibration": ${JSON.stringify(calibration.map(round))}`,
    `"signals": ${table(signals, (list) => `[${list.map(round).join(',')}]`)}`,
    `"groups": ${table(groups, (list) => `[${list.map(round).join(',')}]`)}`,
    `"places": ${table(places, (weight) => String(round(weight)))}`,
    `"shapes": ${table(shapes, (weight) => String(round(weight)))}`,
    `"kinds": ${table(new Map(kinds), (list) => `[${list.map((weight) => Math.round(weight * 100) / 100).join(',')}]`)}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function table<T>(map: ReadonlyMap<string, T>, show: (value: T) => string): string {
  const names = [...map.keys()].sort();
  return `{\n${names.map((name) => `${JSON.stringify(name)}:${show(map.get(name)!)}`).join(',\n')}\n}`;
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
