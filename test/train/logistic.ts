/** A training row: feature numbers with values, target from 0 to 1, weight. */
export interface Row {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly target: number;
  readonly weight: number;
}

/** Weights of a linear model with its intercept last. */
export type Weights = Float64Array;

/** The linear score of a row. */
export function score(weights: Weights, { ids, values }: Pick<Row, 'ids' | 'values'>): number {
  let sum = weights[weights.length - 1];
  for (let index = 0; index < ids.length; index += 1) sum += weights[ids[index]] * values[index];
  return sum;
}

/** Rows one after the other in four arrays: the way through them is what training spends its time on. */
interface Packed {
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
}

/** How much a round must gain, against the value itself, for another one to follow. */
const LEAST_GAIN = 3e-5;

/** L2 logistic regression by L-BFGS: minimises `|w|²/2 + c Σ weight·loss`; the intercept is held lightly. Deterministic. */
export function trainLogistic(rows: readonly Row[], features: number, c: number, rounds = 80): Weights {
  const packed = pack(rows, c);
  let w: Weights = new Float64Array(features + 1);
  let { value, gradient } = loss(packed, w);
  const history: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = twoLoop(gradient, history);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let step = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = w;
    let result = { value, gradient };
    for (let tries = 0; tries < 20; tries += 1) {
      next = w.map((one, index) => one + step * direction[index]);
      result = loss(packed, next);
      if (result.value <= value + 1e-4 * step * slope) break;
      step /= 2;
    }
    const s = next.map((one, index) => one - w[index]);
    const y = result.gradient.map((one, index) => one - gradient[index]);
    const sy = dot(s, y);
    if (sy > 1e-10) history.push({ s, y, rho: 1 / sy });
    if (history.length > 8) history.shift();
    const gain = value - result.value;
    w = next;
    ({ value, gradient } = result);
    if (gain < LEAST_GAIN * Math.abs(value)) break;
  }
  return w;
}

interface Step {
  readonly s: Float64Array;
  readonly y: Float64Array;
  readonly rho: number;
}

function pack(rows: readonly Row[], c: number): Packed {
  const size = rows.reduce((sum, { ids }) => sum + ids.length, 0);
  const packed = {
    ends: new Int32Array(rows.length), ids: new Int32Array(size), values: new Float64Array(size),
    targets: Float64Array.from(rows, ({ target }) => target), weights: Float64Array.from(rows, ({ weight }) => c * weight),
  };
  let at = 0;
  for (const [index, { ids, values }] of rows.entries()) {
    packed.ids.set(ids, at);
    packed.values.set(values, at);
    at += ids.length;
    packed.ends[index] = at;
  }
  return packed;
}

function loss({ ends, ids, values, targets, weights }: Packed, w: Weights): { value: number; gradient: Float64Array } {
  const gradient = w.slice();
  const last = w.length - 1;
  gradient[last] *= 0.01;
  let value = (dot(w, w) - w[last] * w[last] * 0.99) / 2;
  let start = 0;
  for (let row = 0; row < ends.length; row += 1) {
    const end = ends[row];
    let sum = w[last];
    for (let at = start; at < end; at += 1) sum += w[ids[at]] * values[at];
    value += weights[row] * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - targets[row] * sum);
    const slope = weights[row] * (1 / (1 + Math.exp(-sum)) - targets[row]);
    for (let at = start; at < end; at += 1) gradient[ids[at]] += slope * values[at];
    gradient[last] += slope;
    start = end;
  }
  return { value, gradient };
}

function twoLoop(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const { s, y, rho } = history[index];
    alphas[index] = rho * dot(s, q);
    addTo(q, y, -alphas[index]);
  }
  const last = history.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.y, last.y));
  for (let index = 0; index < q.length; index += 1) q[index] *= scale;
  for (let index = 0; index < history.length; index += 1) {
    const { s, y, rho } = history[index];
    addTo(q, s, alphas[index] - rho * dot(y, q));
  }
  return q.map((one) => -one);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index] * b[index];
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let index = 0; index < a.length; index += 1) a[index] += factor * b[index];
}
