import type { Address, InboundEvent } from '../chat/event.ts';

export interface StoredEvent {
  readonly id: number;
  readonly event: InboundEvent;
  readonly attempts: number;
  /** Behind it another of the same chat is waiting. */
  readonly isFollowed?: boolean;
}

export interface InboxStore {
  /** Stores the events not seen before (channel + event id), all or none; returns how many were new. */
  add(events: readonly InboundEvent[], receivedAt: Date): Promise<number>;
  /** The oldest waiting event of each chat, oldest first: a chat's events are worked on one after another. */
  nextOfEachChat(limit: number): Promise<readonly StoredEvent[]>;
  /** What waits of one chat, the oldest first. */
  waitingOf(from: Address, limit: number): Promise<readonly StoredEvent[]>;
  /** Those that were waiting: each is named exactly once, ever, to the one who may count it as handled. */
  finish(ids: readonly number[], at: Date): Promise<ReadonlySet<number>>;
  /** The event was handled; what it said is not kept. */
  forgetWords(id: number): Promise<void>;
  /** Counts a failed try; after `maxAttempts` the event is set aside as failed. Returns whether it is set aside. */
  recordFailure(id: number, maxAttempts: number, at: Date): Promise<boolean>;
}
