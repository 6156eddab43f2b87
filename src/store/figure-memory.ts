import { randomUUID } from 'node:crypto';
import type { Session } from './session.ts';
import { sql } from './session.ts';

const KEY = 'figuresVersion';
/** Together; a table of every commune is a read of some thousand rows. */
const MOST_ROWS = 50_000;

/** Figures as one transaction reads them: what was read before and has not changed since is not read again. */
export interface FigureReads {
  read<T>(key: string, query: () => Promise<readonly T[]>): Promise<readonly T[]>;
  /** This transaction has changed figures: from now on it reads for itself, and nobody remembers what it read. */
  isolate(): void;
}

/** What this process has read of figures, for all its transactions. Bounded: the oldest reads go. */
export interface FigureMemory {
  /** For one transaction. */
  readsOf(client: Session['client']): FigureReads;
}

interface Kept {
  readonly version: string;
  readonly rows: readonly unknown[];
}

export function createFigureMemory(mostRows = MOST_ROWS): FigureMemory {
  const kept = new Map<string, Kept>();
  let total = 0;

  function keep(key: string, read: Kept): void {
    drop(key);
    kept.set(key, read);
    total += sizeOf(read);
    for (const oldest of kept.keys()) {
      if (total <= mostRows) break;
      drop(oldest);
    }
  }

  function drop(key: string): void {
    const old = kept.get(key);
    if (!old) return;
    total -= sizeOf(old);
    kept.delete(key);
  }

  return {
    readsOf(client) {
      let version: Promise<string> | undefined;
      let isIsolated = false;
      return {
        async read<T>(key: string, query: () => Promise<readonly T[]>) {
          if (isIsolated) return query();
          // The version first: rows that are newer than it are only read once more.
          version ??= figuresVersion(client);
          const current = await version;
          const known = kept.get(key);
          // The key names the query, so what is kept under it is of the query's type.
          if (known?.version === current) return known.rows as readonly T[];
          const rows = await query();
          if (!isIsolated) keep(key, { version: current, rows });
          return rows;
        },
        isolate() {
          isIsolated = true;
        },
      };
    },
  };
}

/** An empty read is remembered too, so it has a size. */
function sizeOf({ rows }: Kept): number {
  return rows.length + 1;
}

/** Empty before any figure was ever stored. */
async function figuresVersion(client: Session['client']): Promise<string> {
  return (await client.meta.findUnique({ where: { key: KEY } }))?.value ?? '';
}

/**
 * Every write of figures ends with this, in the same transaction. A new word each time and no number: one that is undone
 * is never met again.
 */
export async function figuresChanged({ client, figureReads }: Session): Promise<void> {
  figureReads?.isolate();
  await client.$executeRaw(sql`
    INSERT INTO "Meta" ("key", "value") VALUES (${KEY}, ${randomUUID()})
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`);
}
