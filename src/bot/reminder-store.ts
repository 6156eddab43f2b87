import type { FilingPromise } from '../domain/reminder-occasions.ts';
import type { RecordedReminder } from '../domain/reminder-plan.ts';
import type { ReportRequest, ReportState } from '../domain/report.ts';

/** A unit's report of a request, or those of all its units where none is named. */
export interface ReminderSubjects {
  readonly request: number;
  readonly units?: readonly string[];
}

/** Where a report stands, without its answers. */
export interface ReportStanding {
  readonly report: number;
  readonly request: number;
  readonly unit: string;
  readonly state: ReportState;
  readonly holder?: number;
  /** When anything of it was last changed. */
  readonly touchedAt: Date;
  /** When it was last sent back, of a report that is. */
  readonly returnedAt?: Date;
}

/** What was decided about one person at one slot. */
export interface NewReminder extends Pick<RecordedReminder, 'slot' | 'person' | 'rung'> {
  readonly request: number;
  readonly unit: string;
  /** Of the message that says it. */
  readonly job?: string;
  readonly reason?: string;
}

export interface ReminderRecord extends RecordedReminder {
  readonly request: number;
  readonly unit: string;
  readonly job?: string;
}

/** A record with what became of its message. */
export interface ReminderLogEntry extends ReminderRecord {
  readonly delivery?: {
    readonly channel: string;
    /** As in the outbox: queued, sending, sent, failed, uncertain, cancelled, expired. */
    readonly state: string;
    readonly failure?: string;
    readonly at: Date;
  };
}

/** Why reminders that are queued are not sent after all. */
export type SilenceReason =
  | 'filed'
  | 'filedElsewhere'
  | 'withLeader'
  | 'returned'
  | 'promised'
  | 'extended'
  | 'released'
  | 'closed';

export interface PromiseRecord extends FilingPromise {
  readonly request: number;
  readonly unit: string;
  readonly person: number;
}

/** ISO days, both included. */
export interface TimeAwayRecord {
  readonly person: number;
  readonly from: string;
  readonly to: string;
  readonly substitute?: number;
}

/** What reminding asks of a database. Lists come in no order unless one is named. */
export interface ReminderStore {
  /** Requests of every cluster that reports can be filed for at that moment. */
  openRequests(at: Date): Promise<readonly ReportRequest[]>;
  standings(requests: readonly number[]): Promise<readonly ReportStanding[]>;
  /** The indicators that are answered, of each of these reports that has any. */
  answered(reports: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>>;

  recorded(requests: readonly number[]): Promise<readonly ReminderRecord[]>;
  /**
   * What was queued and ran out of time gives way to what is decided about it now. Throws a ConflictError where somebody
   * else has decided meanwhile.
   */
  record(reminders: readonly NewReminder[], at: Date): Promise<void>;
  /**
   * What is queued about these reports is not sent; what else was in the same message is free to be told anew. To be
   * called in the transaction that gives the reason.
   */
  silence(subjects: ReminderSubjects, reason: SilenceReason, at: Date): Promise<void>;
  /** Oldest first; of one person, of one unit's report, or both. */
  log(
    about: Partial<Pick<ReminderRecord, 'person' | 'request' | 'unit'>>,
  ): Promise<readonly ReminderLogEntry[]>;

  /** Those that count: the last of each unit that was not taken back. */
  promises(requests: readonly number[]): Promise<readonly PromiseRecord[]>;
  promise(promise: PromiseRecord): Promise<void>;
  withdrawPromise(request: number, unit: string, at: Date): Promise<void>;

  /** Units whose report the chair has received on paper. */
  filedElsewhere(requests: readonly number[]): Promise<readonly Pick<ReminderRecord, 'request' | 'unit'>[]>;

  /** Who is away on the ISO day: of several times away of one person the last one said. */
  awayOn(day: string): Promise<readonly TimeAwayRecord[]>;
  goAway(away: TimeAwayRecord, at: Date): Promise<void>;
  /** The person is back, whatever was said. */
  comeBack(person: number, at: Date): Promise<void>;
}
