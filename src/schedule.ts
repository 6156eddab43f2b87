import { schedule as everyTime } from 'node-cron';

const SILENT_MS = 15_000;
const WATCH_MS = 5_000;

/**
 * Calls `tick` about every ten seconds. The clock only looks: everything due is found in the database, so a missed
 * or repeated tick changes nothing. Returns the stop.
 */
export function startSchedule(tick: () => Promise<void>): () => Promise<void> {
  let lastAt = performance.now();
  let isTicking = false;
  const task = everyTime(
    '*/10 * * * * *',
    async () => {
      isTicking = true;
      try {
        await tick();
      } finally {
        isTicking = false;
        lastAt = performance.now();
      }
    },
    { noOverlap: true, timezone: 'Asia/Ho_Chi_Minh' },
  );
  const watch = setInterval(() => {
    if (isTicking || performance.now() - lastAt < SILENT_MS) return;
    lastAt = performance.now();
    void beginAnew();
  }, WATCH_MS).unref();

  /** It waits for a time of day: of a clock that was set back an hour it would wait for that hour. */
  async function beginAnew(): Promise<void> {
    await task.stop();
    await task.start();
  }

  return async () => {
    clearInterval(watch);
    await task.stop();
  };
}
