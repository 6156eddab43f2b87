import type { Place } from './progress.ts';

/** What stands behind a button: of which turn and place it is, and which of the things offered there. */
export interface Press {
  readonly turn: number;
  readonly offer: string;
  readonly place: string;
}

/** At most 40 bytes, so that a channel's limit leaves room for the caller's prefix. */
export function pressCode({ turn, offer, place }: Press): string {
  return `${turn}.${offer}.${place}`;
}

export function parsePress(code: string): Press | undefined {
  const [, turn, offer, place] = /^(\d{1,16})\.([a-z0-9]{1,8})\.([a-z0-9]{1,8})$/.exec(code) ?? [];
  if (turn === undefined || offer === undefined || place === undefined) return undefined;
  return { turn: Number(turn), offer, place };
}

/** A place in a press. Short whatever the step's name is. */
export function placeMark(place: Place | undefined): string {
  return place?.kind === 'question' ? mark(place.step) : '0';
}

/**
 * Seven signs that stand for a text (FNV-1a). An offered answer is marked by its content and not by its position, so
 * that a press means what was shown even if the offers have changed since.
 */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
