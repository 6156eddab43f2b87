/** The words of reporting periods, as patterns over folded text, and what each one says. */

import type { LocalDate } from '../../domain/local-date.ts';
import type { PeriodPart } from '../../domain/period.ts';
import { YEAR_WORDS } from './date-figures.ts';

/** What a word says by itself, before years are joined to the parts beside them. */
export type PeriodWord =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'part'; readonly part: PeriodPart; readonly year: number | undefined }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly kind: 'samePeriodLastYear'; readonly year: number | undefined }
  /** `tillNow`: "đến nay", which after a year makes a range. */
  | { readonly kind: 'latest'; readonly tillNow: boolean }
  | { readonly kind: 'allYears' }
  /** Looks like a period but is none: the number of a document, "6 tháng nữa". */
  | { readonly kind: 'nothing' };

type Said = Readonly<Record<string, string | undefined>>;
type Meaning = (said: Said, today: LocalDate) => PeriodWord | undefined;

export interface PeriodRule {
  /** Sticky: tried at one place of the text. */
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

/** Nouns that are counted: "2023 căn" is a number. The look-aheads spare words that only begin alike. */
const COUNTED =
  ' ?(?:can(?! (?:cu|bo))|xa(?! (?:hoi|nao))|ho(?! (?:tro|nao))|nha(?! (?:nuoc|tai|nao))|nguoi(?! nao)|ti(?! le)' +
  '|dong(?! (?:gop|bao|nai|thap|chi|y))|trieu|tr|nghin|ngan|d|vnd|suat|luot|cuoc|thon|huyen|phuong|ngoi|cay' +
  '|mo hinh|hoi nghi|hoi vien|doan vien|dan|ha|m2|km|kg|tan|met|khu dan cu|kdc)\\b| ?%';
const MONEY = ' ?(?:ti|trieu|tr|dong|nghin|ngan)\\b';

const YEAR = '(?:19|20|21)\\d\\d';
/** A year unless it ends a name: Hà Nam, Việt Nam, Quảng Nam. */
const NAM = '(?<!\\b(?:ha|viet|quang|mien|phia|dong|tay) )nam';
const DATED = ' ?(?:\\d|nay\\b|ngoai\\b|truoc\\b|kia\\b|sau\\b|toi\\b|roi\\b|vua\\b)';
/** A "năm" that only rounds off "6 tháng đầu năm"; one with a date of its own is the next word. */
const OF_YEAR = `(?![a-z])(?:(?: cua)? nam\\b(?!${DATED}))?`;
const QUARTER = '(?<quarter>iv|i{1,3}|[1-4])';
const NEARBY = '(?<word>nay|truoc|vua qua|vua roi|roi|sau|toi)\\b';

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, muoi: 10 };
const MONTH_NAMES = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai'];
const ROMAN = ['i', 'ii', 'iii', 'iv'];

const WIDE: readonly PeriodRule[] = [
  rule('\\d+/\\d{4}/[a-z][\\w-]*|\\d+/(?:qd|kh|bc|hd|ct|tb|ttr|cv|nd|nq|tt|bb)\\b', nothing),
  rule('cung (?:ki|thoi (?:diem|gian|ki))\\b(?:(?: cua)? nam (?:truoc|ngoai|roi)\\b)?', () => ({
    kind: 'samePeriodLastYear',
    year: undefined,
  })),
  rule('(?:qua |theo |trong )?(?:cac|nhung|may) nam (?:truoc|vua qua|qua|gan day|nay)\\b', allYears),
  rule(`(?:qua |theo |trong )?(?:tat ca cac|cac|tung|moi) nam\\b(?!${DATED})`, allYears),
  rule('tu dau nam(?: nay)? (?:den|toi) (?:nay|gio)\\b', (_, today) => ({ kind: 'year', year: today.year })),
  // "Toi nay" by itself is rather "tối nay", tonight.
  rule('(?:(?:cho|tinh) (?:den|toi)|den) (?:nay|gio|thoi diem nay|hien tai)\\b', () => latest(true)),
  rule('(?:hien (?:nay|tai|gio)|bay gio|luc nay|moi nhat|gan (?:day )?nhat)\\b', () => latest(false)),
];

const YEARS: readonly PeriodRule[] = [
  rule(
    '(?<count>\\d{1,2}|hai|ba|bon|nam|muoi) nam (?:gan day|gan nhat|vua qua|qua)\\b(?: nhat\\b)?',
    lastYears,
  ),
  rule('(?<count>[2-9]|1\\d) nam truoc\\b', (said, today) => year(today.year - Number(said.count))),
  rule(
    `(?:${NAM} ?)?(?<from>${YEAR}) ?[-/~] ?(?:nam ?)?(?<to>${YEAR})(?!\\w|[.,/]\\d|/[a-z]|${COUNTED})`,
    (said) => range(Number(said.from), Number(said.to)),
  ),
  // "Năm" makes it a year, whatever follows: "năm 2023 nhà đại đoàn kết được bao nhiêu".
  rule(`${NAM} ?(?<year>${YEAR})(?!\\d|[.,]\\d)`, (said) => year(Number(said.year))),
  rule(`${NAM} (?<word>nay|ngoai|truoc|kia|sau|toi|roi)\\b`, (said, today) =>
    year(today.year + (YEAR_WORDS[said.word ?? ''] ?? 0)),
  ),
  rule(`${NAM} vua (?:qua|roi)\\b`, (_, today) => year(today.year - 1)),
  rule(`sang nam\\b(?!${DATED})`, (_, today) => year(today.year + 1)),
  rule(`${NAM} ?(?<short>\\d\\d)(?!\\w|[.,/]\\d| thang|${COUNTED})`, (said) =>
    year(fullYear(said.short ?? '')),
  ),
  rule(`(?<!\\bso (?:lieu |hieu )?["'])(?<year>${YEAR})(?!\\w|[.,/]\\d|/[a-z]|${COUNTED})`, (said) =>
    year(Number(said.year)),
  ),
];

const PARTS: readonly PeriodRule[] = [
  rule('\\d{1,2} ?thang (?:nua|toi|sau|truoc|lien tiep|lien tuc)\\b', nothing),
  part('h2', `(?:6 ?thang|6 ?t|sau thang|nua|nua nam) cuoi${OF_YEAR}`, 'h2(?!\\w)'),
  part(
    'h1',
    `(?:6 ?thang|6 ?t|sau thang|nua|nua nam) dau${OF_YEAR}`,
    `6 ?thang${OF_YEAR}`,
    `6 ?t${OF_YEAR}`,
    // Without marks "sau thang" is also "after the month".
    `sau thang(?= (?:nam )?${YEAR})`,
    `nua nam\\b(?!${DATED})`,
    'h1(?!\\w)',
  ),
  part('m9', `(?:9 ?thang|chin thang|9 ?t)(?: dau)?${OF_YEAR}`),
  part('q1', `(?:(?:3|ba) ?thang|qu[iy]) dau${OF_YEAR}`),
  part('q4', `(?:(?:3|ba) ?thang|qu[iy]) cuoi${OF_YEAR}`),
  part('year', `12 ?thang${OF_YEAR}`, `(?:ca|tron) nam\\b(?!${DATED}|${COUNTED})`),
  // "Quỹ 3 tỷ" folds to the same word.
  rule(`(?:qu[iy] ?|q\\.?)${QUARTER}(?!\\w|[.,]\\d\\d|${MONEY})`, quarter),
  rule(`qu[iy] (?<quarter>mot|hai|ba|bon|tu(?= nam\\b))\\b(?!${MONEY})`, quarter),
  rule(`qu[iy] ${NEARBY}`, nearbyQuarter),
];

const MONTHS: readonly PeriodRule[] = [
  rule('thang ?(?<month>1[0-2]|0?[1-9])(?!\\w|[.,]\\d{3})', (said) => month(Number(said.month))),
  rule('t(?<month>1[0-2]|0[1-9]|[189])(?!\\w|[.,]\\d)', (said) => month(Number(said.month))),
  // "T6" without a year is Friday as well as June.
  rule(`t(?<month>[2-7])(?=/${YEAR}(?![\\d/]))`, (said) => month(Number(said.month))),
  rule(`(?<month>1[0-2]|0?[1-9])(?=/${YEAR}(?!\\w|[.,/]\\d|/[a-z]|${COUNTED}))`, (said) =>
    month(Number(said.month)),
  ),
  // Not "sau": without marks June is "next month".
  rule(`thang (?<name>muoi mot|muoi hai|hai|ba|tu|bay|tam|chin|muoi|nam(?!${DATED}))\\b`, (said) =>
    month(MONTH_NAMES.indexOf(said.name ?? '') + 2),
  ),
  rule(`thang ${NEARBY}`, nearbyMonth),
];

/** "quý I, II/2024": a further figure is a quarter too, but "quý I, 3 tỉnh" has one only. */
export const FURTHER_QUARTER: PeriodRule = rule(
  `(?<gap>(?:, ?| va ))${QUARTER}(?=$| ?[?.,!/)]| (?:nam|cua|va|so|voi|thi|dat|${YEAR})\\b)(?![.,]\\d\\d)`,
  quarter,
);

/** In order of preference: the first that matches at a place takes it. */
export const PERIOD_RULES: readonly PeriodRule[] = [...WIDE, ...YEARS, ...PARTS, ...MONTHS];

/** Sticky: matches where one of the rules does. A name of a group may stand in a pattern only once, so they have none. */
export const ANY_PERIOD = new RegExp(
  PERIOD_RULES.map(({ pattern }) => pattern.source.replace(/\(\?<\w+>/g, '(?:')).join('|'),
  'y',
);

/** "23" is 2023, "98" is 1998. */
export function fullYear(digits: string): number {
  if (digits.length !== 2) return Number(digits);
  return Number(digits) + (Number(digits) >= 90 ? 1900 : 2000);
}

/** The years that a figure may mean; others are counts. */
export function isYear(number: number): boolean {
  return number >= 1990 && number <= 2100;
}

function rule(pattern: string, meaning: Meaning): PeriodRule {
  return { pattern: new RegExp(`(?:${pattern})`, 'y'), meaning };
}

function part(part: PeriodPart, ...patterns: readonly string[]): PeriodRule {
  return rule(patterns.join('|'), () => ({ kind: 'part', part, year: undefined }));
}

function nothing(): PeriodWord {
  return { kind: 'nothing' };
}

function allYears(): PeriodWord {
  return { kind: 'allYears' };
}

function latest(tillNow: boolean): PeriodWord {
  return { kind: 'latest', tillNow };
}

function year(number: number): PeriodWord | undefined {
  return isYear(number) ? { kind: 'year', year: number } : undefined;
}

function range(from: number, to: number): PeriodWord | undefined {
  if (!isYear(from) || !isYear(to)) return undefined;
  return { kind: 'range', from: Math.min(from, to), to: Math.max(from, to) };
}

function month(number: number): PeriodWord {
  return { kind: 'month', month: number, year: undefined };
}

/** "3 năm gần đây" ends with the year that is running. */
function lastYears(said: Said, today: LocalDate): PeriodWord | undefined {
  const count = NUMBERS[said.count ?? ''] ?? Number(said.count);
  return count > 0 ? range(today.year - count + 1, today.year) : undefined;
}

function quarter(said: Said): PeriodWord {
  const text = said.quarter ?? '';
  const number = text === 'tu' ? 4 : (NUMBERS[text] ?? (ROMAN.indexOf(text) + 1 || Number(text)));
  return quarterOf(number, undefined);
}

function nearbyQuarter(said: Said, today: LocalDate): PeriodWord {
  const index = today.year * 4 + Math.floor((today.month - 1) / 3) + shiftOf(said.word);
  return quarterOf((index % 4) + 1, Math.floor(index / 4));
}

function nearbyMonth(said: Said, today: LocalDate): PeriodWord {
  const index = today.year * 12 + today.month - 1 + shiftOf(said.word);
  return { kind: 'month', month: (index % 12) + 1, year: Math.floor(index / 12) };
}

function quarterOf(number: number, year: number | undefined): PeriodWord {
  const parts = ['q1', 'q2', 'q3', 'q4'] as const;
  return { kind: 'part', part: parts[number - 1] ?? 'q1', year };
}

function shiftOf(word: string | undefined): number {
  if (word === 'nay') return 0;
  return word === 'sau' || word === 'toi' ? 1 : -1;
}
