/** Reads a time of day ("17h30", "5 giờ chiều", "12:41") out of folded text. */

import type { ClockTime } from '../../domain/local-date.ts';

export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

export interface ClockReading {
  readonly time?: ClockTime;
  readonly dayPart?: DayPart;
  /** False for "5h" alone, which in an office is 17:00 as often as not, and for the first of two times. */
  readonly sure: boolean;
  /** A time no clock shows, as it was written. */
  readonly impossible?: string;
  /** The text without the time, so that its figures are not taken for a day. */
  readonly rest: string;
}

const COLON = /(?<![\d/.:])(?<hour>\d{1,2}) ?: ?(?<minute>\d{2})(?::\d{2})?(?![\d:])/;
const HOURS = new RegExp(
  // "trong 24h" is a duration.
  '(?<![\\d/.,:])(?<!\\b(?:trong|vong|sau|suot|khoang) )(?<hour>\\d{1,2}) ?(?:gio|g|h)(?![a-z])' +
    // In "17h 15/11" and "17 giờ 15 tháng 11" the 15 is the day.
    "(?: ?(?<minute>\\d{1,2})(?!\\d| ?[/.-] ?\\d{1,2}(?! ?[hg:\\d])| ?thang)(?: ?(?:phut|ph|p|')(?![a-z]))?" +
    '| (?<half>ruoi)\\b| kem (?<short>\\d{1,2})\\b)?',
);

const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  sang: 'morning',
  trua: 'noon',
  chieu: 'afternoon',
  toi: 'evening',
  dem: 'evening',
  khuya: 'evening',
};

/** "sang" is also "over to", "toi" also "to" and "I": they count only next to a time or a day. */
const PART_OF_DAY =
  /(?<!\b(?:lui|chuyen|doi|roi) )\b(?:(sang|trua|chieu|dem|khuya)(?= (?:nay|mai|mot|qua|kia|hom|ngay|thu|t[2-7]|cn|chu nhat|mung|mong|\d)|$)|(toi)(?= (?:nay|mai|qua|hom)\b))/;
const PART_BEHIND_TIME = /^ ?(sang|trua|chieu|toi|dem|khuya)\b(?! (?:tuan|thang|nam|qu[iy])\b)/;

/** Takes the first time and part of the day out of the text. */
export function readClock(folded: string): ClockReading {
  const found = COLON.exec(folded) ?? HOURS.exec(folded);
  if (!found) return { ...part(dayPartIn(folded)), sure: true, rest: folded };
  const before = folded.slice(0, found.index);
  const after = folded.slice(found.index + found[0].length);
  const dayPart = DAY_PARTS[PART_BEHIND_TIME.exec(after)?.[1] ?? ''] ?? dayPartIn(`${before}0${after}`);
  const time = onClock(found.groups ?? {}, dayPart);
  const rest = `${before} ${after}`;
  if (!time) return { sure: true, impossible: found[0].trim(), rest };
  // "7h30 - 11h30": the first of two may not be the one that is wanted.
  const sure = !isVague(time, found[0], dayPart) && !HOURS.test(rest) && !COLON.test(rest);
  return { time, ...part(dayPart), sure, rest };
}

function dayPartIn(folded: string): DayPart | undefined {
  const found = PART_OF_DAY.exec(folded);
  return DAY_PARTS[found?.[1] ?? found?.[2] ?? ''];
}

function part(dayPart: DayPart | undefined): { readonly dayPart?: DayPart } {
  return dayPart ? { dayPart } : {};
}

function onClock(
  said: Record<string, string | undefined>,
  dayPart: DayPart | undefined,
): ClockTime | undefined {
  const hour = Number(said.hour);
  const minute = said.half ? 30 : Number(said.minute ?? 0);
  const short = Number(said.short ?? 0);
  if (hour > 24 || minute > 59 || short > 59 || (hour === 24 && minute > 0)) return undefined;
  const total = inDayPart(hour, dayPart) * 60 + minute - short;
  return total < 0 || total > 24 * 60 ? undefined : { hour: Math.floor(total / 60), minute: total % 60 };
}

function inDayPart(hour: number, dayPart: DayPart | undefined): number {
  if (dayPart === 'afternoon' && hour >= 1 && hour < 12) return hour + 12;
  if (dayPart === 'noon' && hour >= 1 && hour <= 3) return hour + 12;
  // "12h đêm" is the end of the day; "1 giờ đêm" is its beginning.
  if (dayPart === 'evening' && hour >= 5 && hour <= 12) return hour + 12;
  return hour;
}

function isVague(time: ClockTime, written: string, dayPart: DayPart | undefined): boolean {
  return !dayPart && time.hour >= 1 && time.hour < 7 && !written.startsWith('0');
}
