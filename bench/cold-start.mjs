// From starting the program to the first update it acknowledges: with a database that is there, and without one.
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { chatsOf, databaseIn } from './made-up.mjs';
import { median, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { serveProgram } from './served.mjs';

const STARTS = scaled(5);
const SETTLED_MS = scaled(1_000, 100);

await story('Start of `bot serve`', async (note) => {
  await inFolder(async (folder) => {
    const first = [];
    const again = [];
    const processor = [];
    const resident = [];
    for (let start = 0; start < STARTS; start += 1) {
      rmSync(`${folder}/bot.db`, { force: true });
      first.push((await started(folder)).ms);
      const { ms, seconds, mb } = await started(folder);
      again.push(ms);
      processor.push(seconds * 1_000);
      resident.push(mb);
    }
    note('to the first acknowledgement', median(again), 'ms', { most: 1_500 });
    note('processor until then', median(processor), 'ms');
    note('the same, making the database', median(first), 'ms');
    note('resident after a start', median(resident), 'MB', { most: 300 });
  });
});

async function started(folder) {
  const served = await serveProgram(databaseIn(folder));
  const [chat] = chatsOf(1);
  const acked = await firstAck(served, chat);
  const seconds = served.bot.processorSeconds();
  await pause(SETTLED_MS);
  const mb = served.bot.residentMb();
  await served.stop();
  return { ms: acked - served.bot.startedAt, seconds, mb };
}

/** Telegram brings an update again until it is taken. */
async function firstAck({ say }, chat) {
  for (;;) {
    const since = performance.now();
    try {
      return since + (await say(chat, 'xin chào', { since })).ack;
    } catch {
      await pause(5);
    }
  }
}
