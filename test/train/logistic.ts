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
export function score(weights: Weights, row: Row): number {
  let sum = weights[weights.length - 1];
  for (let index = 0; index < row.ids.length; index += 1) sum += weights[row.ids[index]] * row.values[index];
  return sum;
}

/** L2 logistic regression by L-BFGS: minimises `|w|²/2 + c Σ weight·loss`; the intercept is held lightly. Deterministic. */
export function trainLogistic(rows: readonly Row[], features: number, c: number, iterations = 80): Weights {
  const size = features + 1;
  let w = new Float64Array(size);
  let { value, gradient } = loss(rows, w, c);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const direction = twoLoop(gradient, history);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let step = history.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = w;
    let result = { value, gradient };
    for (let tries = 0; tries < 20; tries += 1) {
      next = w.map((one, index) => one + step * direction[index]);
      result = loss(rows, next, c);
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
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return w;
}

function twoLoop(gradient: Float64Array, history: readonly { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const { s, y, rho } = history[index];
    const alpha = rho * dot(s, q);
    alphas[index] = alpha;
    addTo(q, y, -alpha);
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

function loss(rows: readonly Row[], w: Weights, c: number): { value: number; gradient: Float64Array } {
  const gradient = w.slice();
  const last = w.length - 1;
  gradient[last] *= 0.01;
  let value = (dot(w, w) - w[last] * w[last] * 0.99) / 2;
  for (const row of rows) {
    const sum = score(w, row);
    const share = c * row.weight;
    value += share * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - row.target * sum);
    const slope = share * (1 / (1 + Math.exp(-sum)) - row.target);
    for (let index = 0; index < row.ids.length; index += 1) gradient[row.ids[index]] += slope * row.values[index];
    gradient[last] += slope;
  }
  return { value, gradient };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index] * b[index];
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, factor: number): void {
  for (let index = 0; index < a.length; index += 1) a[index] += factor * b[index];
}
