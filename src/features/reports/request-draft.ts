import type { Answers } from '../../conversation/script.ts';
import type { ClusterYear } from '../../domain/cluster.ts';
import { instantOf, parseIsoDate } from '../../domain/local-date.ts';
import { type Period, parsePeriodCode, periodCode } from '../../domain/period.ts';
import {
  type DueShift,
  dueShifts,
  type ReportKind,
  type ReportRequest,
  reportKinds,
} from '../../domain/report.ts';
import { periodPartsOf } from '../../domain/report-period.ts';
import type { DaySpan, FormEdit, FormSource } from './request-form.ts';
import { type Moment, momentCode, parseMoment } from './request-moment.ts';
import type { RequestParts } from './request-parts.ts';

/** The answers of the person who opens a request, each as a short text; kept in the open conversation only. */
export type RequestAnswers = Answers<string>;

/** What of a new request is settled by the answers; what does not fit to the others any more is missing. */
export interface RequestDraft {
  readonly clusterYear: ClusterYear | undefined;
  readonly kind: ReportKind | undefined;
  readonly period: Period | undefined;
  readonly source: FormSource | undefined;
  readonly title: string | undefined;
  readonly span: DaySpan | undefined;
  readonly asOf: string | undefined;
  readonly opens: Opening | undefined;
  readonly due: Moment | undefined;
  /** Asked for only where the day is off. */
  readonly shift: DueShift | undefined;
  readonly units: readonly string[] | undefined;
  readonly edit: FormEdit | undefined;
}

export type Opening = 'now' | Moment;

/** The whole list of indicators, where the code of a request could stand. */
export const LIST = '*';

export function draftOf(parts: RequestParts, answers: RequestAnswers): RequestDraft {
  const clusterYear = clusterYearOf(parts, answers.get('year'));
  const kind = reportKinds.find((known) => known === answers.get('kind'));
  const period = clusterYear && kind && periodOf(clusterYear, kind, answers.get('period'));
  const about = period && periodCode(period);
  const due = parseMoment(answers.get('due') ?? '');
  return {
    clusterYear,
    kind,
    period,
    source: sourceOf(parts.known, answers.get('source')),
    title: valueFor(about, answers.get('title')),
    span: parseSpan(valueFor(about, answers.get('span'))),
    asOf: parseDay(valueFor(about, answers.get('asOf'))),
    opens: openingOf(answers.get('opens')),
    due,
    shift: shiftOf(due, answers.get('shift')),
    units: clusterYear && unitsOf(clusterYear, answers.get('units')),
    edit: parseEdit(valueFor(answers.get('source'), answers.get('indicators'))),
  };
}

/**
 * Some answers are only right together with another one, which stands before them: when that changes they do not count
 * any more, and are asked again.
 */
export function answerFor(basis: string, value: string): string {
  return `${basis}|${value}`;
}

function valueFor(basis: string | undefined, answer: string | undefined): string | undefined {
  if (basis === undefined || !answer?.startsWith(`${basis}|`)) return undefined;
  return answer.slice(basis.length + 1);
}

/** The value whatever it was given for. */
export function valueIn(answer: string): string {
  return answer.slice(answer.indexOf('|') + 1);
}

export function yearCode({ cluster, year }: ClusterYear): string {
  return `${cluster}/${year}`;
}

function clusterYearOf({ chaired }: RequestParts, code: string | undefined): ClusterYear | undefined {
  return chaired.length === 1 ? chaired[0] : chaired.find((year) => yearCode(year) === code);
}

function periodOf({ year }: ClusterYear, kind: ReportKind, code: string | undefined): Period | undefined {
  if (kind === 'year') return { year, part: 'year' };
  const period = code === undefined ? undefined : parsePeriodCode(code);
  return period?.year === year && periodPartsOf(kind).includes(period.part) ? period : undefined;
}

function sourceOf(known: readonly ReportRequest[], code: string | undefined): FormSource | undefined {
  return code === LIST ? 'list' : known.find((request) => request.code === code);
}

export function spanCode({ from, to }: DaySpan): string {
  return `${from}/${to}`;
}

export function parseSpan(code: string | undefined): DaySpan | undefined {
  const [from, to] = (code ?? '').split('/').map(parseDay);
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** An ISO day that exists. */
export function parseDay(code: string | undefined): string | undefined {
  return code !== undefined && parseIsoDate(code) ? code : undefined;
}

function openingOf(code: string | undefined): Opening | undefined {
  return code === 'now' ? 'now' : parseMoment(code ?? '');
}

/** When it opens in the end; a moment that has passed meanwhile is now. */
export function openingInstant(opens: Opening | undefined, now: Date): Date {
  if (!opens || opens === 'now') return now;
  const at = instantOf(opens.on, opens.time.hour, opens.time.minute);
  return at > now ? at : now;
}

function shiftOf(due: Moment | undefined, answer: string | undefined): DueShift | undefined {
  const value = valueFor(due && momentCode(due), answer);
  return dueShifts.find((shift) => shift === value);
}

function unitsOf(year: ClusterYear, answer: string | undefined): readonly string[] | undefined {
  return valueFor(yearCode(year), answer)?.split(',');
}

/** An edit of a form, and how many questions it comes to: "12-a,b+c". */
export function editCode({ drop, add }: FormEdit, count: number): string {
  return `${count}-${drop.join(',')}+${add.join(',')}`;
}

export function parseEdit(code: string | undefined): (FormEdit & { readonly count: number }) | undefined {
  const [, count, drop, add] = /^(\d+)-([\w,-]*)\+([\w,-]*)$/.exec(code ?? '') ?? [];
  if (drop === undefined || add === undefined) return undefined;
  return {
    count: Number(count),
    drop: drop.split(',').filter(Boolean),
    add: add.split(',').filter(Boolean),
  };
}
