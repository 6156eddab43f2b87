import type { Address } from '../chat/event.ts';

/** What is to be done with an event: work on it, say once that it is too much, or pass over it in silence. */
export type Admission = 'take' | 'warn' | 'drop';

export interface FloodGuard {
  /** Counts the event. `words` tell a loop: two programs that answer each other say the same again and again. */
  admit(from: Address, words: string, at: Date): Admission;
  /** Whatever else comes from there now would be passed over. */
  isFull(from: Address, at: Date): boolean;
}

/** For tests and measurements, in which hours pass in no time. */
export const noGuard: FloodGuard = { admit: () => 'take', isFull: () => false };

interface Count {
  from: number;
  events: number;
  last: string;
  repeats: number;
}

const WINDOW_MS = 60_000;
/** An officer who types fast, or files 20 figures in a minute, stays far below. */
const MOST_EVENTS = 60;
const MOST_REPEATS = 15;
const MOST_CHATS = 10_000;

/**
 * Keeps one chat from taking everybody's time, and a loop from going on. Kept in memory: after a restart everybody starts
 * afresh. What it passes over was stored and counts as handled.
 */
export function createFloodGuard(): FloodGuard {
  const counts = new Map<string, Count>();

  function countOf(key: string, at: number): Count {
    const known = counts.get(key);
    if (known && at - known.from < WINDOW_MS && at >= known.from) return known;
    const fresh = { from: at, events: 0, last: '', repeats: 0 };
    counts.delete(key);
    counts.set(key, fresh);
    const [oldest] = counts.keys();
    if (counts.size > MOST_CHATS && oldest !== undefined) counts.delete(oldest);
    return fresh;
  }

  return {
    isFull(from, at) {
      return countOf(keyOf(from), at.getTime()).events > MOST_EVENTS;
    },

    admit(from, words, at) {
      const count = countOf(keyOf(from), at.getTime());
      count.events += 1;
      count.repeats = words !== '' && words === count.last ? count.repeats + 1 : 0;
      count.last = words;
      if (count.events > MOST_EVENTS) return count.events === MOST_EVENTS + 1 ? 'warn' : 'drop';
      return count.repeats >= MOST_REPEATS ? 'drop' : 'take';
    },
  };
}

function keyOf({ channel, chat }: Address): string {
  return JSON.stringify([channel, chat]);
}
