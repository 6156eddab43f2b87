import type { JobKind } from '../chat/channel.ts';
import type { Address } from '../chat/event.ts';
import type { Locale } from '../chat/reply.ts';
import type { CodeGuard, Invitation } from '../domain/invitation.ts';
import type { Consent, ConsentAnswer, PrivacyRequest } from '../domain/privacy.ts';
import type { Role, Seat } from '../domain/role.ts';

export interface PersonRecord {
  readonly id: number;
  readonly name: string;
  readonly locale?: Locale;
  readonly isPractice: boolean;
  readonly handle?: string;
  /** At work, as `+84912345678`; only for those who are responsible for the person, and never in a log. */
  readonly phone?: string;
  readonly seats: readonly Seat[];
  /** The last answer to the data notice, where one was asked. */
  readonly consent?: ConsentAnswer;
}

export interface NewPerson {
  readonly name: string;
  readonly handle: string;
  readonly isPractice: boolean;
  readonly seat: Seat;
}

export interface PeopleStore {
  /**
   * Whose chat it is, agreed or not, one for each address in the order of the addresses; undefined where nobody is known.
   * `writing` are those of them from which somebody writes: an account that could not be reached can be again.
   */
  byAddresses(
    addresses: readonly Address[],
    writing?: readonly Address[],
  ): Promise<readonly (PersonRecord | undefined)[]>;
  byHandle(handle: string): Promise<PersonRecord | undefined>;
  /** Whoever is not known, or has been forgotten, is missing. */
  byIds(ids: readonly number[]): Promise<ReadonlyMap<number, PersonRecord>>;
  practice(): Promise<readonly PersonRecord[]>;
  /** People with a seat in one of these roles that holds on the ISO day; of any unit unless one is named. In order of id. */
  withSeat(
    filter: { readonly unit?: string; readonly roles: readonly Role[] },
    day: string,
  ): Promise<readonly PersonRecord[]>;
  /**
   * Where each is reached: the preferred account, or the one linked last where that is blocked or none is preferred. Who
   * has none, or does not agree to being written to, is missing.
   */
  addressesOf(personIds: readonly number[]): Promise<ReadonlyMap<number, Address>>;
  /** Adds the person, or returns the one who has the handle already. */
  ensure(person: NewPerson, at: Date): Promise<PersonRecord>;
  /** The person left or blocked the bot there. */
  close(address: Address, failure: string, at: Date): Promise<void>;
  /** Adds somebody who has no handle; returns the id. Without a name it is nobody: a row for what was answered. */
  add(person: Pick<NewPerson, 'name' | 'isPractice'>, at: Date): Promise<number>;
  rename(person: number, name: string): Promise<void>;
  /** As `readPhone` gives it; undefined takes it away. */
  setPhone(person: number, phone: string | undefined): Promise<void>;
  /** The chat belongs to this person from now on. */
  link(personId: number, channel: string, chat: string, at: Date): Promise<void>;
}

/** A chat on a messenger that belongs to a person. */
export interface Account extends Address {
  readonly id: number;
  readonly person: number;
  /** Blocked: the messenger refuses what is sent there. */
  readonly state: 'active' | 'blocked';
  readonly isPreferred: boolean;
  readonly linkedAt: Date;
}

export interface AccountStore {
  /** In the order in which they were linked. */
  of(people: readonly number[]): Promise<readonly Account[]>;
  /** The person is written to there from now on, and nowhere else while it can be reached. */
  prefer(person: number, account: number): Promise<void>;
  /** Whoever talks there is nobody from now on. What is queued for it is not sent. */
  remove(account: number, at: Date): Promise<void>;
}

export interface SeatRecord extends Seat {
  readonly id: number;
  readonly person: number;
}

export interface SeatStore {
  find(id: number): Promise<SeatRecord | undefined>;
  /** Of a unit, those that have not ended before the ISO day, in the order in which they were given. */
  ofUnit(unit: string, day: string): Promise<readonly SeatRecord[]>;
  add(person: number, seat: Seat): Promise<void>;
  end(id: number, lastDay: string): Promise<void>;
}

export interface NewInvitation
  extends Pick<Invitation, 'role' | 'unit' | 'name' | 'person' | 'invitedBy' | 'isPractice' | 'expiresAt'> {
  readonly linkProof: string;
  readonly code: NewCode;
}

export interface NewCode {
  readonly proof: string;
  readonly until: Date;
}

/** Proofs are what is stored instead of links and codes; see `Secrets.proofOf`. */
export interface InvitationStore {
  add(invitation: NewInvitation, at: Date): Promise<void>;
  find(id: number): Promise<Invitation | undefined>;
  byLink(proof: string): Promise<Invitation | undefined>;
  byCode(proof: string): Promise<Invitation | undefined>;
  /** Takes the place of the code before; its tries begin anew. */
  setCode(id: number, code: NewCode): Promise<void>;
  countCodeTry(id: number): Promise<void>;
  /** Whether this was the one time it is used. */
  use(id: number, person: number, at: Date): Promise<boolean>;
  /** Whether there was something to revoke. */
  revoke(id: number, at: Date): Promise<boolean>;
  /** Those the person gave that still let somebody in, newest first. */
  openOf(inviter: number, at: Date): Promise<readonly Invitation[]>;

  guard(address: Address): Promise<CodeGuard | undefined>;
  setGuard(address: Address, guard: CodeGuard): Promise<void>;
}

/** How much is kept of a person beside what can be shown line by line. */
export interface Traces {
  readonly messagesIn: number;
  readonly messagesOut: number;
  readonly reportSteps: number;
  readonly auditEntries: number;
  /** Cards with figures. */
  readonly answersTold: number;
  readonly announcementsFor: number;
  /** Rows of the log of reminders. */
  readonly reminders: number;
  readonly promises: number;
  readonly papersTold: number;
  readonly timesAway: number;
  /** Asked whether messages arrive. */
  readonly rollCalls: number;
  readonly invitationsGiven: number;
}

export type NewPrivacyRequest = Omit<PrivacyRequest, 'id' | 'doneAt' | 'doneBy' | 'outcome'>;

export interface PrivacyDone {
  readonly at: Date;
  readonly by?: number;
  readonly outcome: string;
}

export interface PrivacyStore {
  addConsent(person: number, consent: Consent): Promise<void>;
  /** Oldest first. */
  consentsOf(person: number): Promise<readonly Consent[]>;

  addRequest(request: NewPrivacyRequest, done?: PrivacyDone): Promise<void>;
  /** What somebody has to act on, the next deadline first. */
  openRequests(): Promise<readonly PrivacyRequest[]>;
  requestsOf(person: number): Promise<readonly PrivacyRequest[]>;
  /** Whether it was open. */
  finish(id: number, done: PrivacyDone): Promise<boolean>;

  tracesOf(person: number): Promise<Traces>;
  /** Nothing more is sent to the person of what is queued. */
  silence(person: number, at: Date): Promise<void>;
  /**
   * Forgets name, accounts, contacts, conversations, the words of messages and what was answered, ends the seats after `lastDay` and lets
   * go of drafts. Figures, reports and the proof of consents stay, with a person who has no name.
   */
  erase(person: number, lastDay: string, at: Date): Promise<void>;
}

/** What this installation knows of itself. */
export interface InstallationStore {
  /** The secret of that name; the candidate becomes it when there is none. In every process the same. */
  key(name: string, candidate: string): Promise<string>;
  /** What people call the bot by on a messenger: its name on Telegram, the OA's id on Zalo. */
  door(channel: string): Promise<string | undefined>;
  /** Undefined: that messenger is off, and nobody is led to it any more. */
  setDoor(channel: string, name: string | undefined): Promise<void>;
  /** The kinds of message that go to a telephone where no account of a person takes them. */
  phoneKinds(): Promise<readonly JobKind[]>;
  setPhoneKinds(kinds: readonly JobKind[]): Promise<void>;
}
