import { fromDecimalString, rescaleAmount } from '../domain/amount.ts';
import { clusterSubject, type FigureValue, LARGEST_UNITS } from '../domain/figure.ts';
import { isoDate } from '../domain/local-date.ts';
import { type Period, parsePeriodCode, periodRange } from '../domain/period.ts';
import type { Directory } from '../domain/reference.ts';

/** The header of a figures file; the names are promised in the README. */
export const figureColumns = ['year', 'period', 'unit', 'indicator', 'value', 'note'] as const;
export type FigureColumn = (typeof figureColumns)[number];
type Row = Readonly<Record<FigureColumn, string>>;

/** What stands in a line of a CSV file or in a row of a sheet. */
export interface FigureRow {
  readonly line: number;
  readonly row: Row;
}

/** One figure of a file. An empty value is "no figure reported", which is not a zero. */
export interface FileFigure {
  readonly indicator: string;
  readonly subject: string;
  readonly unit?: string;
  readonly period: Period;
  readonly value: FigureValue;
  readonly note?: string;
}

/** Line 1 is the header; in a workbook lines are the rows of the sheet. */
export interface FileFault {
  readonly line: number;
  readonly message: string;
}

/** With any fault the figures are not to be used: a half-imported file cannot be explained. */
export interface FileFigures {
  readonly figures: readonly FileFigure[];
  readonly faults: readonly FileFault[];
}

export function readFigureRows(
  rows: readonly FigureRow[],
  directory: Directory,
  lineName: 'line' | 'row',
): FileFigures {
  const figures: FileFigure[] = [];
  const faults: FileFault[] = [];
  const seen = new Map<string, number>();
  for (const { line, row } of rows) {
    const messages: string[] = [];
    const figure = figureOf(row, directory, messages);
    const key = [row.year, row.period, row.unit, row.indicator].join(' ');
    const before = seen.get(key);
    if (before !== undefined) messages.push(`the same figure stands in ${lineName} ${before} already`);
    seen.set(key, line);
    faults.push(...messages.map((message) => ({ line, message })));
    if (figure) figures.push(figure);
  }
  return { figures, faults };
}

export const headerFault: FileFault = { line: 1, message: `the header must be ${figureColumns.join(',')}` };

function figureOf(row: Row, directory: Directory, faults: string[]): FileFigure | undefined {
  const period = periodOf(row, faults);
  const indicator = directory.reference.indicators.find((candidate) => candidate.code === row.indicator);
  if (!indicator) faults.push(`no indicator has the code "${row.indicator}"`);
  const subject = subjectOf(row, period, directory, faults);
  const value = indicator && valueRead(row.value, indicator.decimals, faults);
  if (!period || !indicator || !subject || !value || faults.length > 0) return undefined;
  return { indicator: indicator.code, ...subject, period, value, ...(row.note !== '' && { note: row.note }) };
}

function periodOf({ year, period }: Row, faults: string[]): Period | undefined {
  if (!/^(19|20)\d\d$/.test(year)) {
    faults.push(`"${year}" is no year`);
    return undefined;
  }
  const found = parsePeriodCode(period === 'year' ? year : `${year}-${period}`);
  if (!found || period === '') faults.push(`"${period}" is no period: year, h1, h2, m9, q1, q2, q3 or q4`);
  return found;
}

function subjectOf(
  { unit }: Row,
  period: Period | undefined,
  directory: Directory,
  faults: string[],
): { subject: string; unit?: string } | undefined {
  if (/^cluster(?::|$)/.test(unit)) return clusterIn(unit, directory, faults);
  const found = directory.findUnit(unit);
  if (!found) {
    faults.push(`no unit has the code "${unit}"`);
    return undefined;
  }
  if (
    period &&
    ((found.validTo ?? '9999') < isoDate(periodRange(period).first) ||
      (found.validFrom ?? '') > isoDate(periodRange(period).last))
  ) {
    faults.push(`the unit "${unit}" does not exist in that period`);
  }
  return { subject: unit, unit };
}

/** "cluster" where there is only one; of several "cluster:CODE" says which. */
function clusterIn(
  text: string,
  { reference }: Directory,
  faults: string[],
): { subject: string } | undefined {
  const [only, another] = reference.clusters;
  const code = text === 'cluster' && !another ? only?.code : text.slice('cluster:'.length);
  if (code && reference.clusters.some((cluster) => cluster.code === code))
    return { subject: clusterSubject(code) };
  const codes = reference.clusters.map((cluster) => `cluster:${cluster.code}`).join(', ');
  faults.push(`"${text}" does not say which cluster: ${codes}`);
  return undefined;
}

function valueRead(text: string, decimals: number, faults: string[]): FigureValue | undefined {
  if (text === '') return { kind: 'absent', absence: 'notReported' };
  const amount = /^\d+(\.\d+)?$/.test(text) ? fromDecimalString(text) : undefined;
  if (!amount) {
    faults.push(`"${text}" is no plain number: digits, and a point before decimals`);
    return undefined;
  }
  const scaled = rescaleAmount(amount, decimals);
  if (!scaled) {
    faults.push(
      decimals === 0 ? `"${text}" must be a whole number` : `"${text}" has more than ${decimals} decimals`,
    );
    return undefined;
  }
  if (scaled.units > LARGEST_UNITS) {
    faults.push(`"${text}" is larger than any figure can be`);
    return undefined;
  }
  return { kind: 'value', units: scaled.units };
}
