import type { FeatureIndex } from './rows';

/** The model file's text: a header for the reader, then one signal a line, in the order of the alphabet. */
export function modelJson(
  index: FeatureIndex, weights: Float64Array, calibration: readonly [number, number], kinds: ReadonlyMap<string, readonly number[]>,
): string {
  const signals = new Map<string, number[]>();
  const places = new Map<string, number>();
  const shapes = new Map<string, number>();
  for (const [name, id] of index.ids) {
    const weight = weights[id];
    if (name.startsWith('# ')) shapes.set(name.slice(2), weight);
    else if (name.startsWith('ord:')) places.set(name, weight);
    else {
      const slot = '<>~'.indexOf(name[0]) + 1;
      const key = slot === 0 ? name : name.slice(1);
      const list = signals.get(key) ?? [0, 0, 0, 0];
      list[slot] = weight;
      signals.set(key, list);
    }
  }
  const header = {
    what: 'Weights of the model that tells which sentences need a citation. Written by `npm run train`; do not edit.',
    trainedOn: [
      'policy-gold-train: 4,720 sentences of 119 policy documents, labelled must, may or no (weights are statistics of those texts)',
      'ClaimBuster 2.5xNCS: 8,970 sentences of U.S. presidential debates, weight 0.07 (Arslan et al. 2020, CC BY 4.0)',
    ],
    method: 'L2 logistic regression; "may" sentences stand once as a claim and once as none, weight 0.4',
  };
  const parts = [
    `"header": ${JSON.stringify(header, null, 2)}`,
    `"bias": ${round(weights[weights.length - 1])}`,
    `"calibration": ${JSON.stringify(calibration.map(round))}`,
    `"signals": ${table(signals, (list) => `[${list.map(round).join(',')}]`)}`,
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
