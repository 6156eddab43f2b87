import type { FigureValue } from './figure.ts';
import type { ClockTime } from './local-date.ts';
import type { Period } from './period.ts';

export const reportKinds = ['year', 'sixMonths', 'quarter', 'adHoc'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What happens to a deadline on a day off: it moves to the next working day, to the one before, or stays. */
export const dueShifts = ['next', 'previous', 'none'] as const;
export type DueShift = (typeof dueShifts)[number];

export interface ReportSection {
  readonly title: string;
  readonly titleEn: string;
  /** Codes of indicators, in the order in which they are asked. */
  readonly indicators: readonly string[];
}

/** A unit that must report, and its own later deadline where one was granted. */
export interface ReportDuty {
  readonly unit: string;
  readonly extendedTo?: Date;
}

/** A report the cluster asks of its members (đợt báo cáo). */
export interface ReportRequest {
  readonly id: number;
  /** "2024-year", "2024-h1-2". */
  readonly code: string;
  readonly cluster: string;
  /** The cluster year: its chair opens and reviews. */
  readonly year: number;
  readonly kind: ReportKind;
  readonly title: string;
  readonly period: Period;
  /** ISO days; reports may close earlier than the calendar's period. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly asOf: string;
  readonly opensAt: Date;
  /** As the paper says, before the shift. */
  readonly dueOn: string;
  readonly dueTime: ClockTime;
  readonly shift: DueShift;
  /** After the shift. */
  readonly dueAt: Date;
  /** Grows when indicators are added, dropped or moved. */
  readonly formVersion: number;
  readonly isPractice: boolean;
  /** Its cadence in words, where it is not the usual one of its kind; see `cadence.ts`. */
  readonly reminders?: string;
  /** The units were told of it when it was opened. */
  readonly isAnnounced?: true;
  readonly closedAt?: Date;
  readonly sections: readonly ReportSection[];
  readonly duties: readonly ReportDuty[];
}

export const reportStates = ['draft', 'withLeader', 'submitted', 'returned', 'approved'] as const;
export type ReportState = (typeof reportStates)[number];

/** One answered question: a figure, or why there is none. */
export interface ReportAnswer {
  readonly indicator: string;
  readonly value: FigureValue;
  /** Why it was skipped, or why an unusual figure is right. */
  readonly reason?: string;
  /** Codes of the soft rules it breaks. */
  readonly unusual: readonly string[];
  /** Why the reviewer wants it looked at again. */
  readonly questioned?: string;
}

/** Who has the draft in hand: one person of the unit, in one chat. */
export interface DraftHolder {
  readonly person: number;
  readonly channel: string;
  readonly chat: string;
  readonly since: Date;
}

/** "Nhập hộ": the secretariat typed what it was told on the telephone. */
export interface OnBehalf {
  readonly byPhoneOf: string;
  readonly enteredBy: number;
  /** When the unit said that it is right. */
  readonly confirmedAt?: Date;
}

/** One unit's report. It belongs to the unit, not to the person who types it. */
export interface Report {
  readonly id: number;
  readonly request: number;
  readonly unit: string;
  /** On the receipt. */
  readonly code: string;
  readonly state: ReportState;
  /** Of the request, when the draft was last opened. */
  readonly formVersion: number;
  /** Grows with every change; who changes an older one is refused. */
  readonly revision: number;
  /** Submissions so far. */
  readonly version: number;
  readonly holder?: DraftHolder;
  readonly onBehalf?: OnBehalf;
  readonly submittedAt?: Date;
  readonly answers: readonly ReportAnswer[];
}

/** What was handed in, frozen. */
export interface ReportVersion {
  readonly version: number;
  readonly at: Date;
  readonly person?: number;
  readonly channel: string;
  readonly formVersion: number;
  readonly onBehalf?: Omit<OnBehalf, 'confirmedAt'>;
  /** Calendar days after the deadline; 0 = on time. */
  readonly daysLate: number;
  readonly answers: readonly ReportAnswer[];
}

export const reportActions = [
  'started',
  'takenOver',
  'restarted',
  'sentToLeader',
  'returnedByLeader',
  'takenBack',
  'submitted',
  'corrected',
  'returned',
  'approved',
  'reopened',
  'enteredOnBehalf',
  'confirmedByUnit',
  'fileAdded',
] as const;
export type ReportAction = (typeof reportActions)[number];

/** What happened to a report, who did it and why. */
export interface ReportStep {
  readonly at: Date;
  readonly person?: number;
  readonly channel?: string;
  readonly action: ReportAction;
  readonly reason?: string;
}

/** A later deadline that a unit asked for. */
export interface Extension {
  readonly id: number;
  readonly request: number;
  readonly unit: string;
  readonly until: Date;
  readonly reason: string;
  readonly state: 'asked' | 'granted' | 'refused';
  readonly askedBy?: number;
  readonly askedAt: Date;
}

/** Every question of the request, in order. */
export function indicatorsOf(request: ReportRequest): readonly string[] {
  return request.sections.flatMap((section) => section.indicators);
}

/** The deadline of one unit: a later one of its own where that was granted, never an earlier one than everybody's. */
export function dueAtFor(request: ReportRequest, unit: string): Date {
  const { extendedTo } = request.duties.find((duty) => duty.unit === unit) ?? {};
  return extendedTo && extendedTo > request.dueAt ? extendedTo : request.dueAt;
}

export function mustReport(request: ReportRequest, unit: string): boolean {
  return request.duties.some((duty) => duty.unit === unit);
}

/** Open for reports: begun and not closed. A deadline that has passed closes nothing; late reports are taken. */
export function isOpen(request: ReportRequest, now: Date): boolean {
  return request.opensAt <= now && !request.closedAt;
}

export function answerOf(report: Pick<Report, 'answers'>, indicator: string): ReportAnswer | undefined {
  return report.answers.find((answer) => answer.indicator === indicator);
}
