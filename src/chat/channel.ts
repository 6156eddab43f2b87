import type { InboundEvent } from './event.ts';
import type { Message } from './message.ts';
import type { Shown } from './shown.ts';

/** The channel's own id of a message that was sent. */
export type SentId = string;

/**
 * Why a message was not sent, in the five kinds that decide what happens next:
 * wait, try later, another kind of message is needed, this person cannot be reached, this message never will be.
 */
export type SendFailure = 'throttled' | 'unavailable' | 'windowClosed' | 'unreachable' | 'rejected';

/** The world's failure while sending, typed where it is met. */
export class SendError extends Error {
  readonly failure: SendFailure;
  /** Whether the message may have arrived all the same, because its answer was lost. */
  readonly uncertain: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    failure: SendFailure,
    options: { uncertain?: boolean; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(`not sent: ${failure}`, { cause: options.cause });
    this.name = 'SendError';
    this.failure = failure;
    this.uncertain = options.uncertain ?? false;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

/** Why a file's content could not be had: never again, not now, or it is larger than was said. */
export type FileFailure = 'gone' | 'unavailable' | 'tooLarge';

/** The world's failure while fetching a file, typed where it is met. */
export class FileError extends Error {
  readonly failure: FileFailure;

  constructor(failure: FileFailure, cause?: unknown) {
    super(`file not fetched: ${failure}`, { cause });
    this.name = 'FileError';
    this.failure = failure;
  }
}

/** What may happen when nobody knows whether a message arrived is decided by its kind; so is what it may cost. */
export type JobKind = 'reply' | 'notice' | 'reminder' | 'announcement';

/** Who goes first where not all can go at once: the lower, the sooner. */
export const urgency: Readonly<Record<JobKind, number>> = {
  reply: 0,
  notice: 1,
  reminder: 2,
  announcement: 3,
};

/** What a channel may know of the message it sends, beside the message. */
export interface Sending {
  /** The row behind the message. Buttons are sent as `offerCode(job, index)`, so that a press can be looked up. */
  readonly job: number;
  readonly kind: JobKind;
  /** The message whose button was pressed: a channel that can edit may show this one in its place. */
  readonly replaces?: SentId;
  /** Shown in its place, or the send is refused. */
  readonly onlyInPlace?: true;
}

/** What a channel may ask of the bot. */
export interface ChannelHost {
  /** Resolves when the events are safely stored; only then may the platform be acknowledged. */
  receive(events: readonly InboundEvent[]): Promise<void>;
}

/** How a channel stands with its platform, for whoever runs the bot. */
export interface ChannelHealth {
  readonly ok: boolean;
  readonly says: string;
}

/** Where a channel tells whoever runs the bot that something is wrong: a fixed sentence, no words and no secret. */
export interface ChannelLog {
  warn(fields: object, sentence: string): void;
}

/** A messenger, or anything that can be talked through. It knows no feature and no database. */
export interface Channel {
  readonly name: string;
  /** How many sends may be open at once, few unless said: each is one unknown outcome when the process dies. */
  readonly inFlight?: number;
  start(host: ChannelHost): Promise<void>;
  /** Throws a SendError when the message was not, or not surely, delivered. */
  send(chat: string, message: Message, sending: Sending): Promise<SentId>;
  /** The very message as it would be sent, without sending it. Missing: as it is, in one piece. */
  preview?(message: Message, kind: JobKind): Shown;
  /** The content behind a handle of this channel's file events, `mostBytes` at most. Throws a FileError. */
  fetchFile?(handle: string, mostBytes: number): Promise<Uint8Array>;
  /** Whether the messenger can be reached and wants us; `says` is a sentence for whoever runs the bot, without secrets. */
  health?(): ChannelHealth;
  stop(): Promise<void>;
}
