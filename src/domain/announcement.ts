/** What the chair tells the cluster. `notice` is an ordinary one, without a decision behind it. */
export const announcementKinds = ['decision', 'chair', 'meeting', 'notice', 'correction'] as const;
export type AnnouncementKind = (typeof announcementKinds)[number];

/** `awaiting`: a second person of the chair's unit has to agree. `stopped`: while it was being sent. */
export const announcementStates = ['draft', 'awaiting', 'confirmed', 'stopped', 'cancelled'] as const;
export type AnnouncementState = (typeof announcementStates)[number];

/** To whom: the officers and leaders of these units, and the observers. */
export interface Audience {
  readonly units: readonly string[];
  readonly observers: boolean;
}

export interface Announcement {
  readonly id: number;
  readonly cluster: string;
  readonly year: number;
  /** Within the year, in the order in which they were written. */
  readonly number: number;
  readonly kind: AnnouncementKind;
  readonly title: string;
  readonly text: string;
  readonly decision?: number;
  readonly corrects?: number;
  readonly wrong?: string;
  readonly right?: string;
  readonly audience: Audience;
  /** The answers it was written from. */
  readonly form: readonly (readonly [string, string])[];
  readonly contentHash: string;
  readonly state: AnnouncementState;
  readonly author?: number;
  readonly isPractice: boolean;
  readonly createdAt: Date;
  /** Missing: as soon as it is confirmed. */
  readonly plannedAt?: Date;
  readonly confirmedAt?: Date;
  readonly approvedBy?: number;
  readonly startsAt?: Date;
  readonly stoppedAt?: Date;
  readonly round: number;
  /** What its author was shown last while it was sent, and how often. */
  readonly toldState: string;
  readonly toldCount: number;
  /** The round whose end the author has been told. */
  readonly reportedRound?: number;
  readonly phoneListAt?: Date;
}

/** "TB-2024-03": short enough for a telephone call, the same in every message. */
export function referenceOf({ year, number }: Pick<Announcement, 'year' | 'number'>): string {
  return `TB-${year}-${String(number).padStart(2, '0')}`;
}

/** Between the confirmation and the first message. */
export const PAUSE_MS = 60_000;
/** After that a message that has not gone out is not sent any more: its author is asked. */
export const LONGEST_DELAY_MS = 2 * 60 * 60_000;
/** Within that time the same words to the same people are asked about first. */
export const SAME_WITHIN_MS = 24 * 60 * 60_000;

/** Why nothing is sent to somebody: no account, none that can be reached, no agreement, or Zalo takes nothing for them. */
export const gaps = ['noAccount', 'blocked', 'unwilling', 'windowClosed'] as const;
export type Gap = (typeof gaps)[number];

export const attemptStates = [
  'queued',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'cancelled',
  'expired',
] as const;

/** One message to one of a recipient's accounts, the latest last. */
export interface Attempt {
  readonly state: (typeof attemptStates)[number];
  readonly channel: string;
  readonly failure?: string;
  /** Its row in the outbox, and the chat it is for. */
  readonly job?: number;
  readonly chat?: string;
}

/** What has become of an announcement for one of its recipients; each is in exactly one of these. */
export const deliveries = [
  'sent',
  'waiting',
  'uncertain',
  'failed',
  'expired',
  'cancelled',
  'unreachable',
] as const;
export type Delivery = (typeof deliveries)[number];

/** One that arrived counts, whatever the others did; then what is still open, then what nobody knows, then the latest. */
export function deliveryOf(attempts: readonly Attempt[]): Delivery {
  const has = (state: Attempt['state']) => attempts.some((attempt) => attempt.state === state);
  if (has('sent')) return 'sent';
  if (has('sending') || has('queued')) return 'waiting';
  if (has('uncertain')) return 'uncertain';
  const last = attempts.at(-1)?.state;
  return last === 'failed' || last === 'expired' || last === 'cancelled' ? last : 'unreachable';
}

export type Tally = Readonly<Record<Delivery, number>>;

/** How many are in each; the sum is the audience, whatever happens. */
export function tallyOf(all: readonly Delivery[]): Tally {
  const count = (delivery: Delivery) => all.filter((one) => one === delivery).length;
  return Object.fromEntries(deliveries.map((delivery) => [delivery, count(delivery)])) as Tally;
}

/** Where an announcement stands, as of now. */
export type Phase = 'draft' | 'awaiting' | 'planned' | 'sending' | 'stopped' | 'done' | 'cancelled';

export function phaseOf(
  { state, startsAt }: Pick<Announcement, 'state' | 'startsAt'>,
  waiting: number,
  now: Date,
): Phase {
  if (state !== 'confirmed') return state;
  if (startsAt && now < startsAt) return 'planned';
  return waiting > 0 ? 'sending' : 'done';
}

/** Those that a resending is for without a word by name: what is uncertain may have arrived. */
export function isResendable(delivery: Delivery): boolean {
  return (
    delivery === 'failed' || delivery === 'expired' || delivery === 'cancelled' || delivery === 'unreachable'
  );
}
