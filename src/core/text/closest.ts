/**
 * The known name that a mistyped one was most likely meant to be: fewest letters added, dropped, changed or swapped.
 * `undefined` when none is near (more than two letters off, or more than a third of the name).
 */
export function closest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.min(2, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), least - 1);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** What begins like a name that was cut short is named when there is no more of it than this. */
const MOST_MEANT = 3;
const SHORTEST_MEANT = 3;

/** The known names that a mistyped one, or one that was cut short, may stand for: the closest, else up to three that begin so. */
export function meantBy(name: string, known: readonly string[]): readonly string[] {
  const near = closest(name, known);
  if (near !== undefined) return [near];
  const longer = name.length < SHORTEST_MEANT ? [] : known.filter((one) => one.startsWith(name));
  return longer.length <= MOST_MEANT ? longer : [];
}

/** Citekeys that are named at most. */
const MOST_KEYS = 3;

/** The citekeys that a writer may have meant by `wanted`, closest first, three at most. */
export function closestKeys(wanted: string, keys: Iterable<string>): string[] {
  const lower = wanted.toLowerCase();
  const most = Math.max(1, Math.floor(lower.length / 4));
  const near: { key: string; distance: number }[] = [];
  for (const key of keys) {
    if (Math.abs(key.length - wanted.length) > most) continue;
    const other = key.toLowerCase();
    // A slip leaves the head or the tail of a key as it was; the test keeps 20,000 keys cheap.
    if (!other.startsWith(lower.slice(0, 2)) && !other.endsWith(lower.slice(-4))) continue;
    const distance = editDistance(lower, other, most);
    if (distance <= most) near.push({ key, distance });
  }
  near.sort((a, b) => a.distance - b.distance || a.key.localeCompare(b.key, 'en'));
  return near.slice(0, MOST_KEYS).map(({ key }) => key);
}

/** How many letters are added, dropped, changed or swapped with their neighbour from `a` to `b`; `most + 1` as soon as it must be more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2] + 1);
      }
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length];
}
