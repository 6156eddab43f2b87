/**
 * What Zalo takes for a person: anything for free, anything at a price, templates only. Somebody who was never active
 * gets templates only too.
 */
export type ZaloWindow = 'free' | 'billed' | 'closed' | 'never';

const FREE_MS = 48 * 60 * 60_000;
const OPEN_MS = 7 * 24 * 60 * 60_000;

/**
 * Counted from when the person last wrote, pressed, or followed: free for less than 48 hours, billed for less than
 * seven days. At the very moment it counts as over, for the message still has to travel.
 */
export function windowOf(heardAt: Date | undefined, now: Date): ZaloWindow {
  if (!heardAt) return 'never';
  const elapsed = now.getTime() - heardAt.getTime();
  if (elapsed < FREE_MS) return 'free';
  return elapsed < OPEN_MS ? 'billed' : 'closed';
}

/** When the window of now ends if the person stays silent; undefined where it is over. */
export function windowEnd(heardAt: Date | undefined, now: Date): Date | undefined {
  const window = windowOf(heardAt, now);
  if (!heardAt || window === 'closed' || window === 'never') return undefined;
  return new Date(heardAt.getTime() + (window === 'free' ? FREE_MS : OPEN_MS));
}
