import type { Core } from '../../app.ts';
import type { Phrase } from '../../chat/reply.ts';
import type { Settings } from '../../config.ts';
import { clockTimeOf, localDateOf } from '../../domain/local-date.ts';
import { writeDate, writeTime } from '../../language/dates/date-writing.ts';
import type { Machine } from './machine.ts';

export type Verdict = 'ok' | 'warning' | 'failed';

/** What was looked at. The names are a promise: scripts look for them. */
export type Check =
  | 'settings'
  | 'database'
  | 'backup'
  | 'clock'
  | 'disk'
  | 'files'
  | 'scheduler'
  | 'server'
  | 'inbox'
  | 'outbox'
  | 'messengers'
  | 'telegram'
  | 'zalo'
  | 'address'
  | 'people'
  | 'chair'
  | 'calendar';

/** One thing looked at: what was found, and what to do about it. No secret, no word of a message, no telephone number. */
export interface Finding {
  readonly check: Check;
  readonly verdict: Verdict;
  readonly found: Phrase;
  readonly advice?: Phrase;
}

/** What the doctor looks at. */
export interface Patient {
  readonly core: Core;
  readonly settings: Settings;
  readonly now: Date;
  readonly machine: Machine;
}

export function ok(check: Check, found: Phrase): Finding {
  return { check, verdict: 'ok', found };
}

export function warning(check: Check, found: Phrase, advice: Phrase): Finding {
  return { check, verdict: 'warning', found, advice };
}

export function failed(check: Check, found: Phrase, advice: Phrase): Finding {
  return { check, verdict: 'failed', found, advice };
}

/** A moment on Vietnam's wall clock, for a phrase. */
export function moment(at: Date) {
  return (locale: 'vi' | 'en') =>
    `${writeTime(clockTimeOf(at), locale)}, ${writeDate(localDateOf(at), locale)}`;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
