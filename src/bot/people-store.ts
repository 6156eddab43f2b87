import type { JobKind } from '../chat/channel.ts';
import type { Address } from '../chat/event.ts';
import type { CodeGuard, Invitation } from '../domain/invitation.ts';
import type { Consent, PrivacyRequest } from '../domain/privacy.ts';
import type { Seat } from '../domain/role.ts';

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
