/** Recognises days of the lunar calendar in folded text. They are not converted here. */

import type { WrittenDate } from './date-figures.ts';

/** As far as it was said; month 1 is Giêng, 12 is Chạp. */
export interface LunarDay {
  readonly day?: number;
  readonly month?: number;
}

const NAMED_MONTH = /\b(?:(?<day>\d{1,2}) )?thang (?<month>gieng|chap)\b/;
const TET = /\b(?<mung>mung|mong)? ?(?<day>\d{1,2}) tet\b(?! (?:tay|duong))/;
const LUNAR_CALENDAR = /\b(?:am lich|al)\b/;

/** Only where the words leave no doubt: "tháng Chạp", "mùng 2 Tết", "10/3 âm lịch". */
export function readLunarDay(folded: string, written: WrittenDate | undefined): LunarDay | undefined {
  const named = NAMED_MONTH.exec(folded)?.groups;
  if (named) return { ...dayOf(named.day), month: named.month === 'chap' ? 12 : 1 };
  const tet = TET.exec(folded)?.groups;
  // "30 Tết" is the eve, at the end of the old year.
  if (tet) return { ...dayOf(tet.day), month: tet.mung ? 1 : 12 };
  if (!LUNAR_CALENDAR.test(folded)) return undefined;
  if (written) return { day: written.day, month: written.month };
  return dayOf(/\b(\d{1,2})\b/.exec(folded)?.[1]);
}

function dayOf(digits: string | undefined): { readonly day?: number } {
  return digits === undefined ? {} : { day: Number(digits) };
}
