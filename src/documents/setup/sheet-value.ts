import { addDays, isoDate } from '../../domain/local-date.ts';
import { fold, tidy } from '../../language/normalise.ts';
import { shownNumber } from '../filled-cell.ts';
import type { CellContent, SheetCell } from '../sheet-cells.ts';
import type { CellKind } from './sheet-layout.ts';

/** What a cell says, as it would stand in a JSON file. Neither: the cell is as good as empty. */
export interface CellValue {
  readonly value?: unknown;
  readonly fault?: string;
}

/** Takes away what is there, as `null` does in JSON. */
const TAKEN_AWAY = '-';
const DAY_MINUTES = 24 * 60;
/** Of Excel's calendar; it has a day too many before March 1900. */
const DAY_ZERO = { year: 1899, month: 12, day: 30 };
const LAST_DAY = 2_958_465;

/**
 * Reads what can be told exactly and leaves the rest as it was written, for whoever checks the field. The last value of
 * a formula is read, too, so that its place is the only fault.
 */
export function cellValue({ content, isFormula }: SheetCell, kind: CellKind): CellValue {
  const read = contentValue(content, kind);
  return isFormula ? { ...read, fault: 'is a formula; paste it as a value' } : read;
}

function contentValue(content: CellContent, kind: CellKind): CellValue {
  switch (content.kind) {
    case 'none':
      return {};
    case 'error':
      return { fault: 'shows an Excel error; write it again' };
    case 'truth':
      return { value: kind === 'list' ? [String(content.isTrue)] : content.isTrue };
    case 'number':
      return numberValue(content.number, content.format, kind);
    case 'text':
      return textValue(tidy(content.text), kind);
  }
}

function numberValue(number: number, format: 'plain' | 'date' | 'percent', kind: CellKind): CellValue {
  if (format === 'percent') return { fault: 'is a percentage; write it as a plain number or text' };
  if (format === 'date') return dateValue(number, kind);
  const shown = shownNumber(number);
  if (kind === 'list') return { value: [String(shown)] };
  return { value: kind === 'whole' ? shown : String(shown) };
}

function dateValue(number: number, kind: CellKind): CellValue {
  if (kind !== 'day' && kind !== 'moment' && kind !== 'time') return { fault: 'is a date; write it as text' };
  // Also not a number.
  if (!(number >= 0 && number <= LAST_DAY)) return { fault: 'is no date' };
  const minutes = Math.round(number * DAY_MINUTES);
  const [days, minute] = [Math.floor(minutes / DAY_MINUTES), minutes % DAY_MINUTES];
  if (kind === 'time' && minutes <= DAY_MINUTES) {
    return { value: minutes === DAY_MINUTES ? '24:00' : clock(minute) };
  }
  const day = isoDate(addDays(DAY_ZERO, days));
  return { value: minute === 0 ? day : `${day}T${clock(minute)}` };
}

function clock(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function textValue(text: string, kind: CellKind): CellValue {
  if (text === '') return {};
  if (text === TAKEN_AWAY) return { value: kind === 'list' ? [] : null };
  switch (kind) {
    case 'text':
      return { value: text };
    case 'list':
      return { value: itemsOf(text) };
    case 'whole':
      return { value: /^\d{1,9}$/.test(text) ? Number(text) : text };
    case 'truth':
      return { value: truths.get(fold(text)) ?? text };
    case 'time':
      return { value: /^\d:\d\d$/.test(text) ? `0${text}` : text };
    case 'day':
    case 'moment':
      return { value: dayText(text) };
  }
}

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['co', true],
  ['false', false],
  ['khong', false],
]);

function itemsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** "1/6/2026 7:30" becomes "2026-06-01T07:30". */
function dayText(text: string): string {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d))?$/.exec(text);
  if (!found) return text;
  const [, day = '', month = '', year = '', hour, minute = ''] = found;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return hour === undefined ? date : `${date}T${twoDigits(hour)}:${minute}`;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
