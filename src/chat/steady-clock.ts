/**
 * How a pace looks at the clock. One that was set back takes with it what was to be done by it: `setBack` moves every
 * moment that was noted, so that nobody waits for the hour to come again.
 */
export function steadyClock(now: () => Date, setBack: (ms: number) => void): () => number {
  let seenAt = Number.NEGATIVE_INFINITY;
  return () => {
    const at = now().getTime();
    if (at < seenAt) setBack(seenAt - at);
    seenAt = at;
    return at;
  };
}
