export interface Rankable {
  readonly unit: string;
  readonly units: bigint;
}

/** Places as in a contest: equal figures share one, and the next place is skipped (1, 2, 2, 4). */
export interface Ranked extends Rankable {
  readonly rank: number;
}

/** Sorted from first to last; equal ones keep their given order. */
export function rank(entries: readonly Rankable[], direction: 'most' | 'least'): readonly Ranked[] {
  const sorted = [...entries].sort((a, b) => {
    const rising = a.units < b.units ? -1 : a.units > b.units ? 1 : 0;
    return direction === 'least' ? rising : -rising;
  });
  return sorted.map((entry) => ({
    ...entry,
    rank: 1 + sorted.findIndex((other) => other.units === entry.units),
  }));
}
