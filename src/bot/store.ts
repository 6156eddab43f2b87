import type { TokenStore } from '../chat/channel-tokens.ts';
import type { Contact, ContactBook } from '../chat/contact-book.ts';
import type { Address, Offer } from '../chat/event.ts';
import type { Figure, FigureStatus, FigureValue } from '../domain/figure.ts';
import type { Period } from '../domain/period.ts';
import type { Directory, Source } from '../domain/reference.ts';
import type { JobStore, NewJob } from '../outbox/job.ts';
import type { AnnouncementStore } from './announcement-store.ts';
import type { AwardStore } from './award-store.ts';
import type { BoardStore, RollCallStore } from './board-store.ts';
import type { ConditionStore } from './condition-store.ts';
import type { FileOfMessage, SentFile } from './file-link.ts';
import type { InboxStore } from './inbox-store.ts';
import type { LearningStore } from './learning-store.ts';
import type {
  AccountStore,
  InstallationStore,
  InvitationStore,
  PeopleStore,
  PrivacyStore,
  SeatStore,
} from './people-store.ts';
import type { QuoteStore } from './quote-store.ts';
import type { ReminderStore } from './reminder-store.ts';
import type { ReportStore } from './report-store.ts';
import type { RetentionStore } from './retention.ts';
import type { SetupStore } from './setup-store.ts';
import type { YearStore } from './year-store.ts';

/** What the bot asks of a database. The rooms above see this port only, never Prisma. */
export interface Store {
  readonly figures: FigureStore;
  readonly awards: AwardStore;
  readonly announcements: AnnouncementStore;
  readonly quotes: QuoteStore;
  readonly learning: LearningStore;
  readonly reports: ReportStore;
  readonly board: BoardStore;
  readonly rollCalls: RollCallStore;
  readonly reminders: ReminderStore;
  readonly people: PeopleStore;
  readonly accounts: AccountStore;
  readonly seats: SeatStore;
  readonly invitations: InvitationStore;
  readonly privacy: PrivacyStore;
  readonly installation: InstallationStore;
  readonly contacts: ContactStore;
  readonly conversations: ConversationStore;
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
  readonly setup: SetupStore;
  readonly years: YearStore;
  readonly audit: { add(entry: AuditEntry): Promise<void> };
  readonly retention: RetentionStore;
  /** Until the transaction ends nobody else holds the name, in any process. Outside a transaction it holds nothing. */
  hold(name: string): Promise<void>;
}

/** The store with other rooms in the place of some; the rest of it stays as it is. */
export function storeWith(store: Store, rooms: Partial<Store>): Store {
  return Object.create(store, Object.getOwnPropertyDescriptors(rooms));
}

export interface OutboxStore {
  /** A job whose key is there already is left out: its occasion has been told. */
  add(jobs: readonly NewJob[]): Promise<void>;
  /** The rows of these keys, as far as there are any. */
  withKeys(keys: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The value of a button that this chat was sent; undefined for a forged one, or one of another chat. */
  offered(to: Address, offer: Offer): Promise<string | undefined>;
  /** A file of a message that may have been sent; undefined where there is none, or its content is not kept any more. */
  sentFile(file: FileOfMessage): Promise<SentFile | undefined>;
}

export interface FigureStore {
  /** Current versions only; any order. Empty lists find nothing. */
  find(
    indicators: readonly string[],
    subjects: readonly string[],
    periods: readonly Period[],
  ): Promise<readonly Figure[]>;
  /** Periods for which a current figure with a value exists, newest first. */
  periodsWithValue(indicators: readonly string[], subjects: readonly string[]): Promise<readonly Period[]>;
  /**
   * Makes these the current figures, as new versions; a figure that says the same already is left alone. The source is
   * added when it is new. Returns how many were stored.
   */
  record(figures: readonly NewFigure[], source: Source, at: Date): Promise<number>;
  /** Current figures that took the place of an earlier version since then. */
  replacedSince(at: Date): Promise<readonly Figure[]>;
  /** Current figures of these subjects that were recorded after the moment, in the order in which they were. */
  recordedSince(subjects: readonly string[], since: Date): Promise<readonly Figure[]>;
  /** Of the same figures the versions that held at the moment, by `indicator/subject/period`. */
  heldAt(
    figures: readonly Pick<Figure, 'indicator' | 'subject' | 'period'>[],
    at: Date,
  ): Promise<ReadonlyMap<string, Figure>>;
  /** Current figures with exactly this value (in the smallest unit), for "where does this number come from". */
  withValue(units: bigint, indicators: readonly string[]): Promise<readonly Figure[]>;
}

export interface NewFigure {
  readonly indicator: string;
  readonly subject: string;
  readonly unit?: string;
  readonly period: Period;
  readonly value: FigureValue;
  readonly status: FigureStatus;
  readonly asOf?: string;
  readonly note?: string;
}

export interface ConversationRecord extends Address {
  /** JSON text; the bot knows its shape. */
  readonly state: string;
  /** 0 = not stored yet. */
  readonly version: number;
}

export interface ConversationStore {
  /** One for each address, in the order of the addresses; undefined where nothing is stored. */
  load(addresses: readonly Address[]): Promise<readonly (ConversationRecord | undefined)[]>;
  /**
   * Conversations of different chats. Throws ConflictError when somebody else saved one of them since its version was
   * read; the others may be stored then, unless the transaction is undone.
   */
  save(records: readonly ConversationRecord[], at: Date): Promise<void>;
}

export interface ContactStore {
  /** One for each address, in the order of the addresses; undefined for a chat nobody has heard of. */
  find(addresses: readonly Address[]): Promise<readonly (Contact | undefined)[]>;
}

export interface AuditEntry {
  readonly at: Date;
  readonly personId?: number;
  readonly channel?: string;
  readonly action: string;
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
}

/** Somebody else changed the same row since it was read; the work may be tried again. */
export class ConflictError extends Error {
  constructor(what: string) {
    super(`changed by somebody else meanwhile: ${what}`);
    this.name = 'ConflictError';
  }
}

/** The database cannot do its work now, as on a full disk or when its server goes away: nothing is wrong with what was asked of it. */
export class UnavailableError extends Error {
  constructor(code: string, cause: unknown) {
    super(`the database cannot be used: ${code}`, { cause });
    this.name = 'UnavailableError';
  }
}

/** A silent scheduler would be found out on the day after a deadline. */
export interface Heartbeat {
  beat(at: Date): Promise<void>;
  last(): Promise<Date | undefined>;
}

/** How far the clock of a practice database is ahead of the machine's; less than nothing is behind it. */
export interface PracticeClockStore {
  /** Undefined before it was ever set. */
  aheadMs(): Promise<number | undefined>;
  setAhead(ms: number): Promise<void>;
}

/** The database as the application holds it. */
export interface Database {
  /** Outside any transaction; for reading. */
  readonly store: Store;
  /** Each call is a transaction of its own. */
  readonly jobs: JobStore;
  /** Outside any transaction. One book for a channel is enough; it remembers what it wrote. */
  contacts(channel: string): ContactBook;
  /** Each call is committed at once. */
  readonly tokens: TokenStore;
  readonly heartbeat: Heartbeat;
  readonly condition: ConditionStore;
  readonly practiceClock: PracticeClockStore;
  /**
   * The reference data as of now; loaded again when another process has changed it. Never asked for inside a
   * transaction: its queries run outside and would wait for it.
   */
  directory(): Promise<Directory>;
  /** All or nothing; writers of one process wait for each other. */
  transaction<T>(work: (store: Store) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
