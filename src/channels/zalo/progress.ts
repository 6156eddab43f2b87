import type { FileRefusal } from './sendable-file.ts';

const MOST_ROWS = 1_000;

/** How far a message of several calls has come. Files are known by their place in the message. */
export interface RowProgress {
  /** How many of its texts and files have arrived. */
  sent: number;
  /** The id of the last that arrived. */
  sentId: string;
  /** What Zalo gave for the files that are handed over already. */
  readonly handles: Map<number, string>;
  readonly refused: Map<number, FileRefusal>;
}

/**
 * What a row's next try goes on from, so that nothing that arrived is sent twice. Kept while the process lives, for the
 * rows tried last: after a restart a row that broke off is one whose outcome nobody knows, and is treated as such.
 */
export interface Progress {
  of(job: number): RowProgress;
  forget(job: number): void;
}

export function createProgress(): Progress {
  const rows = new Map<number, RowProgress>();
  return {
    of(job) {
      const known = rows.get(job);
      if (known) return known;
      const begun: RowProgress = { sent: 0, sentId: '', handles: new Map(), refused: new Map() };
      rows.set(job, begun);
      for (const oldest of rows.keys()) {
        if (rows.size <= MOST_ROWS) break;
        rows.delete(oldest);
      }
      return begun;
    },
    forget: (job) => void rows.delete(job),
  };
}
