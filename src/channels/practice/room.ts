import type { OpenWindow } from '../../chat/messenger-look.ts';
import type { SentNote } from './journal.ts';

/** What every open page knows of the practice room beside its conversations. */
export interface RoomState {
  /** Another one after a fresh start: what a page shows of the one before is gone. */
  readonly world: string;
  /** How far the practice clock is ahead of the machine's. */
  readonly aheadMs: number;
  /** By chat, where the messenger minds when a person was last active. */
  readonly windows: Readonly<Record<string, { readonly is: OpenWindow; readonly ends?: Date }>>;
  readonly sent: readonly SentNote[];
  /** The next deadline of a report that is practised. */
  readonly dueAt?: Date;
  /** The tasks of the tour that have been done, by name. */
  readonly done: readonly string[];
}

/** The latest state, as the text that is sent to every page. */
export interface RoomBoard {
  last(): string | undefined;
  /** Calls with each state that differs from the one before, until the returned function is called. */
  follow(listener: (state: string) => void): () => void;
  /** Something may have changed: looks soon, once for all that happens until then. */
  look(): void;
  /** Looks now. */
  lookNow(): Promise<void>;
  stop(): void;
}

const SOON_MS = 150;

/** Looks only when something may have changed, and once for all pages: many windows cost one look. */
export function createRoomBoard(
  read: () => Promise<RoomState>,
  onFault: (error: unknown) => void,
): RoomBoard {
  const listeners = new Set<(state: string) => void>();
  let last: string | undefined;
  let soon: NodeJS.Timeout | undefined;

  async function lookNow(): Promise<void> {
    const state = JSON.stringify(await read());
    if (state === last) return;
    last = state;
    for (const listener of listeners) listener(state);
  }

  return {
    last: () => last,
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look() {
      if (listeners.size === 0) return;
      soon ??= setTimeout(() => {
        soon = undefined;
        lookNow().catch(onFault);
      }, SOON_MS).unref();
    },
    lookNow,
    stop() {
      clearTimeout(soon);
      soon = undefined;
    },
  };
}
