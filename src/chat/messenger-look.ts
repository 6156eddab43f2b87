import type { JobKind, Sending } from './channel.ts';
import type { Attachment, Message } from './message.ts';

/** A button as it stands there; `code` is the `offerCode` that comes back with a press. */
export interface DrawnButton {
  readonly label: string;
  readonly code: string;
}

/** One bubble of the messenger: a message has as many as that messenger makes of it. */
export interface Drawn {
  readonly text: string;
  readonly rows: readonly (readonly DrawnButton[])[];
  readonly files: readonly Attachment[];
}

/** What a messenger takes for a person of whom one knows when they were last active. */
export type OpenWindow = 'free' | 'billed' | 'closed';

/**
 * How things look on a messenger and what it refuses, from that messenger's own rules. For showing it without an account:
 * nothing is sent.
 */
export interface MessengerLook {
  readonly name: string;
  /** Whether somebody who waits sees that an answer is being written. */
  readonly showsTyping: boolean;
  /** The same message and the same row give the same. */
  draw(message: Message, sending: Pick<Sending, 'job' | 'kind'>): readonly Drawn[];
  /** Whether a message of these bubbles may take the place of the one whose button was pressed. */
  mayReplace(drawn: readonly Drawn[]): boolean;
  /** Undefined where it makes no difference when a person was last active. */
  windowOf(heardAt: Date | undefined, now: Date): OpenWindow | undefined;
  /** When that window ends if nothing is said. */
  windowEnds(heardAt: Date | undefined, now: Date): Date | undefined;
  /** Whether a message of this kind goes out as it is. */
  takes(kind: JobKind, heardAt: Date | undefined, now: Date): boolean;
}
