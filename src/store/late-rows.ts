import type { Session } from './session.ts';

/** Rows that nobody reads before the transaction ends, of many turns together: one statement writes them all. */
export interface LateKind<T> {
  write(session: Session, rows: readonly T[]): Promise<void>;
}

/** What is left to be written in one transaction. */
export interface LateRows {
  add<T>(kind: LateKind<T>, row: T): void;
  /** Before the commit; and before anybody reads or removes such rows earlier. */
  write(session: Session): Promise<void>;
}

export function lateRows(): LateRows {
  const waiting = new Map<LateKind<unknown>, unknown[]>();
  return {
    add<T>(kind: LateKind<T>, row: T) {
      // A kind is only ever given rows of its own.
      const own = kind as LateKind<unknown>;
      const rows = waiting.get(own);
      if (rows) rows.push(row);
      else waiting.set(own, [row]);
    },
    async write(session) {
      const all = [...waiting];
      waiting.clear();
      for (const [kind, rows] of all) await kind.write(session, rows);
    },
  };
}

/** At the end of the transaction; outside of one at once. */
export async function writeLate<T>(session: Session, kind: LateKind<T>, row: T): Promise<void> {
  if (session.late) session.late.add(kind, row);
  else await kind.write(session, [row]);
}
