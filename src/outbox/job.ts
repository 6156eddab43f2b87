import type { JobKind, SentId } from '../chat/channel.ts';
import type { Message } from '../chat/message.ts';

/** A message promised to a chat. The key names the occasion: the same occasion is told once, ever. */
export interface NewJob {
  readonly key: string;
  readonly kind: JobKind;
  readonly channel: string;
  readonly chat: string;
  readonly personId?: number;
  readonly message: Message;
  /** The job whose button was pressed. */
  readonly replaces?: number;
  readonly notBefore: Date;
  readonly notAfter?: Date;
  /** Of which recipient of an announcement it is a try. */
  readonly recipient?: number;
}

/** A job in the hands of one sender. `attempt` fences: an outcome counts only while it is still the latest attempt. */
export interface ClaimedJob {
  readonly id: number;
  readonly key: string;
  readonly kind: JobKind;
  readonly chat: string;
  readonly message: Message;
  /** What the channel knows the message by that this one may take the place of. */
  readonly replaces?: SentId;
  readonly attempt: number;
  /** After how many attempts before this one nobody knew whether it had arrived. */
  readonly doubts: number;
}

/** The failure of an attempt of which nobody knows whether it arrived. */
export const ANSWER_LOST = 'answerLost';

export type JobOutcome =
  | { readonly state: 'sent'; readonly sentId: string }
  | { readonly state: 'queued'; readonly notBefore: Date; readonly failure: string }
  | { readonly state: 'failed' | 'uncertain'; readonly failure: string };

/** What came of one attempt. */
export interface Settlement {
  readonly job: ClaimedJob;
  readonly outcome: JobOutcome;
}

export interface Settled {
  /** The ids of those that count: of the others another sender has taken over. */
  readonly counted: ReadonlySet<number>;
  /** Surely nothing else was waiting in these chats, whoever put it there. */
  readonly isLast: boolean;
}

/** What delivery asks of a database. */
export interface JobStore {
  /**
   * Marks up to `limit` due jobs of a channel as being sent by `owner` (the intent, committed before any call) and
   * returns them, those of the most urgent kind first, then the oldest; never two of one chat, never one whose
   * predecessor in the chat is being sent. Within a chat the oldest goes first; one that waits for another try holds
   * back the later ones that are no more urgent than it.
   * One past its notAfter is left, and holds back nothing. What nobody waits for is given to one owner at a time: the one
   * who asked first, until it ends its turn or has not asked for some seconds.
   */
  claim(
    channel: string,
    owner: string,
    now: Date,
    leaseUntil: Date,
    limit: number,
  ): Promise<readonly ClaimedJob[]>;
  /** Marks what is past its notAfter. */
  expire(channel: string, now: Date): Promise<void>;
  /** Of several processes the next one may send at once what nobody waits for. */
  endTurn(channel: string, owner: string): Promise<void>;
  /**
   * Writes the outcomes together. What failed for good and was meant for a person is queued for the person's next account,
   * each account once.
   */
  settle(settlements: readonly Settlement[], now: Date): Promise<Settled>;
  /** Jobs whose sender's lease ran out: their outcome is not known. */
  abandoned(channel: string, now: Date): Promise<readonly ClaimedJob[]>;
  /** Of each channel that has any: how many jobs are due and not sent, and since when the oldest is. */
  waiting(
    now: Date,
  ): Promise<readonly { readonly channel: string; readonly count: number; readonly oldest: Date }[]>;
  /** How many jobs came to each state since then. */
  states(since: Date): Promise<ReadonlyMap<string, number>>;
  /** When the next queued job of the channel is due, if any. */
  nextDue(channel: string): Promise<Date | undefined>;
}
