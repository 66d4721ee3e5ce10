/** Small letters without marks, so that `Ha Noi` is near `Hà Nội`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** A little less than one other edit, so that `PRE` is nearer to `PER` than to `PRI`. */
const SWAP = 0.9;

/** Edits that part two texts: a letter more, less or other, or two neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j - 1]! + (same ? 0 : 1), last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + SWAP);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * The good value that a person most likely meant, at most a third of its letters away. Of equally near
 * ones the one with the longer common start wins, then the first.
 * @returns undefined where none is near
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  const text = folded(value);
  const limit = Math.max(1, Math.floor(text.length / 3));
  let best: { candidate: string; distance: number; start: number } | undefined;
  for (const candidate of candidates) {
    const other = folded(candidate);
    if (candidate === '' || Math.abs(other.length - text.length) > limit) continue;
    const distance = editDistance(text, other);
    if (distance > limit || distance >= Math.max(text.length, other.length)) continue;
    const start = commonStart(text, other);
    const better = !best || distance < best.distance || (distance === best.distance && start > best.start);
    if (better) best = { candidate, distance, start };
  }
  return best?.candidate;
}
