import type { Announcement, Attempt, Gap } from '../domain/announcement.ts';

export type NewAnnouncement = Omit<
  Announcement,
  | 'id'
  | 'state'
  | 'confirmedAt'
  | 'approvedBy'
  | 'startsAt'
  | 'stoppedAt'
  | 'round'
  | 'createdAt'
  | 'toldState'
  | 'toldCount'
  | 'reportedRound'
  | 'phoneListAt'
>;

export interface NewRecipient {
  readonly person: number;
  readonly unit?: string;
  readonly gap?: Gap;
}

/** One of those an announcement is for, with what the outbox knows of the messages to them. */
export interface Recipient extends NewRecipient {
  readonly id: number;
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  readonly ackedAt?: Date;
  readonly ackedChannel?: string;
  readonly chasedAt?: Date;
  readonly chasedChannel?: string;
  readonly phonedAt?: Date;
  readonly phonedBy?: number;
  /** When the first message arrived, as far as is known. */
  readonly sentAt?: Date;
}

export interface AnnouncementStore {
  nextNumber(cluster: string, year: number): Promise<number>;
  /** Throws a ConflictError when the number was taken meanwhile. */
  add(announcement: NewAnnouncement, at: Date): Promise<number>;
  find(id: number): Promise<Announcement | undefined>;
  byNumber(cluster: string, year: number, number: number): Promise<Announcement | undefined>;
  /** The latest first. */
  latest(cluster: string, limit: number): Promise<readonly Announcement[]>;
  /** Confirmed and not told to the end: for the clock's work. */
  underWay(now: Date): Promise<readonly Announcement[]>;
  /** Confirmed since then with the same words to the same audience. */
  same(contentHash: string, since: Date): Promise<readonly Announcement[]>;
  correctionsOf(id: number): Promise<readonly Announcement[]>;

  /** Each of these moves it from a state on; throws a ConflictError when it is not in that state any more. */
  discard(id: number): Promise<void>;
  await(id: number, at: Date): Promise<void>;
  confirm(id: number, confirmation: Confirmation): Promise<void>;
  stop(id: number, state: 'stopped' | 'cancelled', at: Date): Promise<void>;
  /** A further round for some of the recipients. */
  again(id: number, round: number, startsAt: Date): Promise<void>;
  replan(id: number, before: Date, startsAt: Date): Promise<void>;

  /** Returns the recipients' ids by person. Each person is a recipient once. */
  addRecipients(id: number, recipients: readonly NewRecipient[]): Promise<ReadonlyMap<number, number>>;
  recipients(id: number): Promise<readonly Recipient[]>;
  /** Announcements the person got and has not acknowledged, the latest first. */
  unacknowledged(person: number): Promise<readonly number[]>;

  /** Whether it is the first time. */
  acknowledge(id: number, person: number, channel: string | undefined, at: Date): Promise<boolean>;
  chased(recipient: number, channel: string | undefined, at: Date): Promise<void>;
  reachedByPhone(recipient: number, by: number | undefined, at: Date): Promise<boolean>;

  /** Whether this count is new to its author; each is told once, also where two processes look. */
  toldProgress(id: number, count: string, times: number): Promise<boolean>;
  toldEnd(id: number, round: number): Promise<boolean>;
  toldPhoneList(id: number, at: Date): Promise<boolean>;
  toldReport(id: number, at: Date): Promise<boolean>;

  /** How many messages of it wait, and how many of them are withdrawn now. A message that is being sent is not withdrawn. */
  withdraw(id: number, at: Date): Promise<number>;
  /** Moves what waits; returns how many messages that were. */
  move(id: number, notBefore: Date, notAfter: Date, at: Date): Promise<number>;

  secondPersonApproves(cluster: string): Promise<boolean>;
  setSecondPersonApproves(cluster: string, approves: boolean): Promise<void>;
}

export interface Confirmation {
  readonly from: 'draft' | 'awaiting';
  readonly startsAt: Date;
  readonly at: Date;
  readonly approvedBy?: number;
}
