// Clocks of the bench. Times are processor time (user and system) of the process that works, not time on the wall: what
// other programs of a busy machine take does not count, and figures of one run can be compared with each other.

/** Milliseconds of processor time that an act takes. Garbage of earlier acts is collected first, when node lets us. */
export function clock(act) {
  globalThis.gc?.();
  return stopwatch(act);
}

/** The same without collecting garbage: for acts of a millisecond, of which there are many. */
export function stopwatch(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The same for an act that returns a promise. */
export async function clockAsync(act) {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
export const p99 = (numbers) => [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.99) - 1];

/** Median of the ratios of times that were taken side by side. */
export const ratio = (times, others) => median(times.map((time, run) => time / others[run]));

/** Bytes of the heap in use once all garbage is collected. */
export function heap() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export const factor = (number) => `${number.toFixed(number < 0.1 ? 3 : 2)} ×`;
export const ms = (number) => `${number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0)} ms`;
