import { schedule as everyTime } from 'node-cron';

/**
 * Calls `tick` about every ten seconds. The clock only looks: everything due is found in the database, so a missed
 * or repeated tick changes nothing. Returns the stop.
 */
export function startSchedule(tick: () => Promise<void>): () => Promise<void> {
  const task = everyTime('*/10 * * * * *', tick, { noOverlap: true, timezone: 'Asia/Ho_Chi_Minh' });
  return async () => {
    await task.stop();
  };
}
