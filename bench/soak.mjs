// Memory over a hundred thousand turns, or as many as there are in 75 seconds. The long form is
// `node --expose-gc --max-semi-space-size=16 --v8-pool-size=1 bench/soak.mjs --turns 1000000`. Samples are taken after collecting garbage. The clock's work is done as in life, so what is only kept for a while goes.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keepHeapLean } from '../dist/lean-heap.js';
import { openInProcess } from './in-process.mjs';
import { inTurn } from './load.mjs';
import { databaseIn, makeOfficers } from './made-up.mjs';
import { megabytes, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { questions } from './questions.mjs';

const PEOPLE = 1_000;
/** Fifty chats in 50 minutes: a million turns are two years, in which nights forget what is old. */
const TOGETHER = 50;
const SECONDS_EACH = 3_000;
/** So many turns lie between two ticks of the clock. */
const TICK = 2 * TOGETHER;
const SHORT = { turns: scaled(100_000, 5_000), ms: 75_000 };
const { values } = parseArgs({ options: { turns: { type: 'string' } } });
const TURNS = Number(values.turns ?? SHORT.turns);
/** The short form ends at this time, with as many turns as it had. */
const MOST_MS = values.turns ? Number.POSITIVE_INFINITY : SHORT.ms;
const EVERY = Math.min(10_000, TURNS / 50);
const WARM_UP = 0.1;
const FLAT = { most: 1.1 };

if (!globalThis.gc) throw new Error('start it with --expose-gc');
keepHeapLean();
await story('Memory', async (note) => {
  await inFolder(async (folder) => {
    const chats = await makeOfficers(databaseIn(folder), PEOPLE);
    const bot = await openInProcess(databaseIn(folder), SECONDS_EACH);
    const began = performance.now();
    const samples = await soaked(bot, inTurn(chats, questions), folder);
    const [warm, last] = [samples[Math.floor(samples.length * WARM_UP)], samples.at(-1)];
    const perSecond = last.turns / ((performance.now() - began) / 1_000);
    await bot.close();

    const what = `after ${last.turns.toLocaleString('en')} turns`;
    const growth = `${what} : after ${warm.turns.toLocaleString('en')}`;
    note(`${what}: resident`, last.residentMb, 'MB', { most: 300 });
    note(`${what}: in use on the heap`, last.heapMb, 'MB');
    note(`resident ${growth}`, last.residentMb / warm.residentMb, 'times', FLAT);
    note(`in use ${growth}`, last.heapMb / warm.heapMb, 'times', FLAT);
    note(`${what}: database file`, last.fileMb, 'MB');
    note(`turns, ${TOGETHER} chats together`, perSecond, 'a second');
  });
});

async function soaked(bot, next, folder) {
  const samples = [];
  const until = performance.now() + MOST_MS;
  for (let turns = 0; turns < TURNS && performance.now() < until; ) {
    await bot.say(Array.from({ length: TOGETHER }, next));
    turns += TOGETHER;
    if (turns % TICK === 0) await bot.tick();
    if (turns % EVERY > 0) continue;
    samples.push(sampled(folder, turns));
    if (values.turns) console.error(JSON.stringify(samples.at(-1)));
  }
  return samples;
}

function sampled(folder, turns) {
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return {
    turns,
    residentMb: megabytes(rss),
    heapMb: megabytes(heapUsed),
    fileMb: megabytes(statSync(`${folder}/bot.db`).size),
  };
}
