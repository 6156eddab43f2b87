import { randomUUID } from 'node:crypto';
import { setMeta } from './meta.ts';
import type { Session } from './session.ts';
import { join, sql } from './session.ts';

/** Together; a table of every commune is a read of some thousand rows. */
const MOST_ROWS = 50_000;

/**
 * What is remembered between transactions, each under a version in "Meta". A card is added and never changed, so adding
 * one changes no version: what is remembered of others stays true, only that there is none is never remembered.
 */
const topics = {
  figures: { version: 'figuresVersion', isOnlyAdded: false },
  awards: { version: 'awardsVersion', isOnlyAdded: false },
  requests: { version: 'requestsVersion', isOnlyAdded: false },
  cards: { version: 'cardsVersion', isOnlyAdded: true },
} as const;

export type Topic = keyof typeof topics;

/** A topic as one transaction reads it: what was read before and has not changed since is not read again. */
export interface Reads {
  read<T>(key: string, query: () => Promise<readonly T[]>): Promise<readonly T[]>;
  /** This transaction has written to the topic: from now on it reads for itself, and nobody remembers what it read. */
  isolate(): void;
}

/** What one transaction makes of what was read before it. */
export interface TransactionMemory {
  of(topic: Topic): Reads;
  /** What others have committed meanwhile is seen from now on. */
  lookAgain(): void;
}

/** What this process has read, for all its transactions. Bounded: the oldest reads go. */
export interface ReadMemory {
  begin(client: Session['client']): TransactionMemory;
}

interface Kept {
  readonly version: string;
  readonly rows: readonly unknown[];
}

export function createReadMemory(mostRows = MOST_ROWS): ReadMemory {
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

  function readsIn(topic: Topic, versions: () => Promise<Versions>): Reads {
    const { version, isOnlyAdded } = topics[topic];
    let isIsolated = false;
    return {
      async read<T>(name: string, query: () => Promise<readonly T[]>) {
        if (isIsolated && !isOnlyAdded) return query();
        // The version first: rows that are newer than it are only read once more.
        const current = (await versions()).get(version) ?? '';
        const key = `${topic} ${name}`;
        const known = kept.get(key);
        // The key names the query, so what is kept under it is of the query's type.
        if (known?.version === current) return known.rows as readonly T[];
        const rows = await query();
        if (!isIsolated && !(isOnlyAdded && rows.length === 0)) keep(key, { version: current, rows });
        return rows;
      },
      isolate() {
        isIsolated = true;
      },
    };
  }

  return {
    begin(client) {
      let asked: Promise<Versions> | undefined;
      const versions = () => {
        asked ??= versionsIn(client);
        return asked;
      };
      const topicReads = new Map<Topic, Reads>();
      return {
        of(topic) {
          const reads = topicReads.get(topic) ?? readsIn(topic, versions);
          topicReads.set(topic, reads);
          return reads;
        },
        lookAgain() {
          asked = undefined;
        },
      };
    },
  };
}

type Versions = ReadonlyMap<string, string>;

/** An empty read is remembered too, so it has a size. */
function sizeOf({ rows }: Kept): number {
  return rows.length + 1;
}

/** What was never written has none. */
async function versionsIn(client: Session['client']): Promise<Versions> {
  const keys = Object.values(topics).map(({ version }) => version);
  const rows = await client.$queryRaw<{ key: string; value: string }[]>(
    sql`SELECT "key", "value" FROM "Meta" WHERE "key" IN (${join(keys)})`,
  );
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** As the transaction remembers it; outside of one it is asked for each time. */
export function remembered<T>(
  { memory }: Session,
  topic: Topic,
  question: readonly unknown[],
  query: () => Promise<readonly T[]>,
): Promise<readonly T[]> {
  return memory ? memory.of(topic).read(JSON.stringify(question), query) : query();
}

/**
 * Every change of a topic's rows ends with this, in the same transaction. A new word each time and no number: one that
 * is undone is never met again.
 */
export async function topicChanged(session: Session, topic: Topic): Promise<void> {
  session.memory?.of(topic).isolate();
  await setMeta(session, topics[topic].version, randomUUID());
}

/** Something was added to a topic of which rows are only ever added. */
export function topicGrew({ memory }: Session, topic: 'cards'): void {
  memory?.of(topic).isolate();
}
