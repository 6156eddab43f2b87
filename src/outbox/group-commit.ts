import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';

/** Writes what it is given together with what others give meanwhile. */
export type GroupCommit<T> = (items: readonly T[]) => Promise<void>;

/**
 * What is asked for in one turn of the event loop, or while an earlier write is under way, is written in one go: many
 * share one commit. Each caller waits for the write that its own items are in, and fails with it. The items of one
 * caller stay together; `largest` is the most that is put together from several.
 */
export function createGroupCommit<T>(
  write: (items: readonly T[]) => Promise<void>,
  largest: number,
): GroupCommit<T> {
  let waiting: Request<T>[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    // Whoever else asks in this turn of the event loop is in time.
    await nextTurnOfLoop();
    while (waiting.length > 0) {
      const group = waiting.slice(0, fitting(waiting, largest));
      waiting = waiting.slice(group.length);
      await writeGroup(group);
    }
    running = false;
  }

  async function writeGroup(group: readonly Request<T>[]): Promise<void> {
    try {
      await write(group.flatMap(({ items }) => items));
      for (const { resolve } of group) resolve();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      if (!running) void run();
    });
}

interface Request<T> {
  readonly items: readonly T[];
  resolve(): void;
  reject(error: unknown): void;
}

/** How many requests go together; the first does whatever its size. */
function fitting(requests: readonly Request<unknown>[], largest: number): number {
  let size = 0;
  const end = requests.findIndex(({ items }, index) => {
    size += items.length;
    return index > 0 && size > largest;
  });
  return end < 0 ? requests.length : end;
}
