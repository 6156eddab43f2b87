import type { JobKind } from '../../chat/channel.ts';

const MOST_NOTES = 60;

/** Something that the bot said of itself: not an answer to what was said in that chat. */
export interface SentNote {
  readonly at: Date;
  readonly messenger: string;
  readonly handle: string;
  readonly kind: Exclude<JobKind, 'reply'>;
  readonly firstLine: string;
  /** Whether the messenger took it. */
  readonly isSent: boolean;
}

/** What went out of itself, newest first. In memory only. */
export interface Journal {
  add(note: SentNote): void;
  notes(): readonly SentNote[];
  clear(): void;
}

export function createJournal(): Journal {
  const notes: SentNote[] = [];
  return {
    add(note) {
      notes.unshift(note);
      notes.length = Math.min(notes.length, MOST_NOTES);
    },
    notes: () => [...notes],
    clear: () => void notes.splice(0),
  };
}
