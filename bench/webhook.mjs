// From the webhook to the answer at full load: the product with every guarantee on, beside a bot that keeps nothing and beside
// one with a read and a write a message. Same machine, same platform, same people, one after the other.
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { migrationsFor } from '../dist/store/migrate.js';
import { closedLoop, inTurn } from './load.mjs';
import { chatsOf, databaseIn, makeOfficers, makeUnits, OPENS } from './made-up.mjs';
import { median, percentile, scaled, story } from './measure.mjs';
import { inFolder, pathOf, startBot } from './process.mjs';
import { questions } from './questions.mjs';
import { openTelegram } from './telegram.mjs';

const PEOPLE = 1_000;
const TOGETHER = 300;
const QUIET_MS = 500;
const windows = { warmUpMs: scaled(4_000, 300), windowMs: scaled(4_000, 300), windows: 3 };
const steps = ['120', 'quay lại'];

await story('webhook to reply, full load', async (note) => {
  const ask = await inFolder(async (folder) => {
    const url = databaseIn(folder);
    const chats = await makeOfficers(url, PEOPLE);
    return measured('product.mjs', url, { chats, texts: questions, since: OPENS });
  });
  const step = await inFolder(async (folder) => {
    const url = databaseIn(folder);
    const chats = await makeUnits(url, PEOPLE);
    return measured('product.mjs', url, { chats, texts: steps, since: OPENS, first: 'gửi số liệu' });
  });
  const echo = await measured('echo.mjs', '', { chats: chatsOf(PEOPLE), texts: questions });
  const naive = await besideDatabase({});
  const naiveWal = await besideDatabase({ NAIVE_WAL: '1' });

  noteRun(note, 'ask a question', ask, { least: 1_000 });
  noteRun(note, 'one step of a report', step);
  noteRun(note, 'Telegraf echo, nothing kept', echo);
  noteRun(note, 'Telegraf + Prisma, as the adapter comes', naive);
  noteRun(note, 'Telegraf + Prisma, in WAL mode', naiveWal);
  note('ask : Telegraf echo', ask.perSecond / echo.perSecond, 'times');
  note('ask : Telegraf + Prisma, as it comes', ask.perSecond / naive.perSecond, 'times', { least: 1 });
  note('ask : Telegraf + Prisma, WAL', ask.perSecond / naiveWal.perSecond, 'times', { least: 1 });
});

function noteRun(note, what, { perSecond, processorUs, acks, sends, townShare }, aim) {
  note(`${what}: answered`, perSecond, 'a second', aim);
  note(`${what}: processor`, processorUs, 'us a turn');
  note(`${what}: acknowledged, p50`, percentile(acks, 0.5), 'ms');
  note(`${what}: acknowledged, p99`, percentile(acks, 0.99), 'ms');
  note(`${what}: sent, p50`, percentile(sends, 0.5), 'ms');
  note(`${what}: sent, p99`, percentile(sends, 0.99), 'ms');
  note(`${what}: the other core was busy`, townShare * 100, '%');
}

/** The median of the windows. */
async function measured(bot, databaseUrl, { chats, texts, since, first, env = {} }) {
  const telegram = await openTelegram();
  const running = await startBot([pathOf(`bots/${bot}`)], {
    ...{ DATABASE_URL: databaseUrl, TELEGRAM_API_ROOT: telegram.apiRoot },
    ...env,
  });
  telegram.writeTo(running.address);
  const date = Math.floor((since?.getTime() ?? Date.now()) / 1_000);
  const say = (chat, text) => telegram.say(chat, text, { date });
  if (first) await begin(telegram, chats, (chat) => say(chat, first));
  const [began, spent] = [performance.now(), process.cpuUsage()];
  const results = await closedLoop({
    ...{ say, next: inTurn(chats, texts), together: TOGETHER, ...windows },
    processorSeconds: running.processorSeconds,
  });
  const { user, system } = process.cpuUsage(spent);
  await running.stop();
  if (telegram.unasked.length > 0) throw new Error(`${telegram.unasked.length} messages answered nobody`);
  await telegram.close();
  return {
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    processorUs: median(results.map(({ processorUs }) => processorUs)),
    acks: results.flatMap(({ acks }) => acks),
    sends: results.flatMap(({ sends }) => sends),
    townShare: (user + system) / 1_000 / (performance.now() - began),
  };
}

/** Each chat's conversation is opened; what is said then may be more than one message. */
async function begin(telegram, chats, open) {
  await Promise.all(chats.map(open));
  for (let before = -1; before < telegram.unasked.length; ) {
    before = telegram.unasked.length;
    await pause(QUIET_MS);
  }
  telegram.unasked.length = 0;
}

/** A fresh database that only better-sqlite3 and Prisma have touched: no setting of the product's is in it. */
function besideDatabase(env) {
  return inFolder(async (folder) => {
    const file = `${folder}/naive.db`;
    const db = new Database(file);
    for (const { script } of migrationsFor('sqlite')) db.exec(script);
    const chats = chatsOf(PEOPLE);
    const addPerson = db.prepare('INSERT INTO "Person" ("id", "name", "createdAt") VALUES (?, ?, 0)');
    const addAccount = db.prepare(
      `INSERT INTO "Account" ("personId", "channel", "chat", "state", "linkedAt") VALUES (?, 'telegram', ?, 'active', 0)`,
    );
    db.transaction(() => {
      for (const [index, chat] of chats.entries()) {
        addPerson.run(index + 1, `Cán bộ giả định ${index}`);
        addAccount.run(index + 1, `${chat}`);
      }
    })();
    db.close();
    return measured('naive.mjs', `file:${file}`, { chats, texts: questions, env });
  });
}
