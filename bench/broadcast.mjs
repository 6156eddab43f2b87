// An announcement to a thousand people by the very program that is served, at Telegram's pace, while others ask; and beside
// it the pace when nobody asks.
import { setTimeout as pause } from 'node:timers/promises';
import { openCore } from '../dist/app.js';
import { evenly, inTurn, openLoop } from './load.mjs';
import { chatsOf, databaseIn } from './made-up.mjs';
import { percentile, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { questions } from './questions.mjs';
import { serveProgram } from './served.mjs';

const PEOPLE = scaled(1_000, 30);
const OTHERS = 200;
/** Of the 29 messages a second that Telegram bears 25 are the announcement's; so many questions are surely answered. */
const ASKED_PER_SECOND = 3;
const SECONDS_AT_25 = PEOPLE / 25;
const ALONE = scaled(300, 30);

await story(`An announcement to ${PEOPLE} people, by \`bot serve\``, async (note) => {
  const beside = await inFolder((folder) => announced(folder, PEOPLE, ASKED_PER_SECOND));
  const alone = await inFolder((folder) => announced(folder, ALONE, 0));
  const aim = { least: Math.round(SECONDS_AT_25) - 1, most: Math.round(SECONDS_AT_25) + 1 };
  note(`while others ask, ${ASKED_PER_SECOND} a second: all sent in`, beside.seconds, 's', aim);
  note('while others ask: answered, p50', percentile(beside.answers, 0.5), 'ms');
  note('while others ask: answered, p99', percentile(beside.answers, 0.99), 'ms', { most: 1_000 });
  note('while others ask: delay of the event loop, p99', beside.loopDelayMs, 'ms', { most: 20 });
  note('while nobody asks: sent', (ALONE - 1) / alone.seconds, 'a second');
});

async function announced(folder, people, askedPerSecond) {
  const all = chatsOf(people + OTHERS);
  const [recipients, others] = [all.slice(0, people), all.slice(people)];
  const served = await serveProgram(databaseIn(folder));
  const { telegram, say, bot } = served;
  // The first questions are about others than those that are measured.
  if (askedPerSecond > 0) await ask(say, others, 3, askedPerSecond);
  await loopDelayMs(bot.address);
  await announce(databaseIn(folder), recipients);
  while (telegram.unasked.length === 0) await pause(10);
  const asking = ask(say, others, (people / 25) * 0.95, askedPerSecond);
  while (telegram.unasked.length < people) await pause(10);
  const times = telegram.unasked.map(({ at }) => at);
  const delay = await loopDelayMs(bot.address);
  const { sends } = await asking;
  telegram.unasked.length = 0;
  await served.stop();
  return { seconds: (times.at(-1) - times[0]) / 1_000, answers: sends, loopDelayMs: delay };
}

function ask(say, chats, seconds, perSecond) {
  const moments = evenly(Math.round(seconds * perSecond), seconds * 1_000);
  return openLoop({ say, next: inTurn(chats, questions), moments });
}

/** Rows of the outbox, as confirming an announcement leaves them; the program finds them at its next tick. */
async function announce(databaseUrl, chats) {
  const now = () => new Date();
  const core = await openCore({ databaseUrl, locale: 'vi' }, now);
  const message = { text: 'Thông báo thử nghiệm.', choices: [], attachments: [] };
  const jobs = chats.map((chat) => ({
    ...{ key: `announcement/${chat}`, kind: 'announcement', channel: 'telegram', chat: `${chat}` },
    ...{ message, notBefore: now() },
  }));
  await core.database.transaction((store) => store.outbox.add(jobs));
  await core.database.close();
}

/** Since it was asked for the last time, as the program itself measures it. */
async function loopDelayMs(address) {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  return Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(metrics)[1]) * 1_000;
}
