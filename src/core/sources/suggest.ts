/** Keys close enough to `wanted` that a writer may have meant them, closest first, at most `limit`. */
export function closestKeys(wanted: string, keys: Iterable<string>, limit = 3): string[] {
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
  return near.slice(0, limit).map(({ key }) => key);
}

/** Insertions, deletions, changes and swaps of neighbours from `a` to `b`; `most + 1` as soon as it must be more. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length];
}
