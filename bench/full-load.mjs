// From the webhook to the answer at full load: the product with every guarantee on, beside a bot that keeps nothing and beside
// one with a read and a write a message. Same machine, same platform, same people, one after the other.
import Database from 'better-sqlite3';
import { migrationsFor } from '../dist/store/migrate.js';
import { closedLoop, inTurn } from './load.mjs';
import { chatsOf, databaseIn, makeOfficers, makeUnits } from './made-up.mjs';
import { median, noteTimes, scaled, story } from './measure.mjs';
import { inFolder } from './process.mjs';
import { questions } from './questions.mjs';
import { openIn, serveOther, serveProduct } from './served.mjs';

const PEOPLE = 1_000;
const TOGETHER = 300;
const windows = {
  warmUp: { turns: scaled(12_000, 100), mostMs: scaled(20_000, 500) },
  windowMs: scaled(4_000, 300),
  windows: 3,
};
const steps = ['120', 'quay lại'];

await story('Webhook to reply at full load, 300 people at once', async (note) => {
  const ask = await inFolder(async (folder) => {
    const chats = await makeOfficers(databaseIn(folder), PEOPLE);
    return measured(await serveProduct(databaseIn(folder)), chats, questions);
  });
  const step = await inFolder(async (folder) => {
    const chats = await makeUnits(databaseIn(folder), PEOPLE);
    const served = await serveProduct(databaseIn(folder));
    await openIn(served, chats, 'gửi số liệu');
    return measured(served, chats, steps);
  });
  const echo = await measured(await serveOther('echo.mjs', {}), chatsOf(PEOPLE), questions);
  const naive = await inFolder((folder) => measuredNaive(folder, {}));
  const naiveWal = await inFolder((folder) => measuredNaive(folder, { NAIVE_WAL: '1' }));

  noteRun(note, 'ask a question', ask, { least: 1_000 });
  noteRun(note, 'one step of a report', step);
  noteRun(note, 'Telegraf echo, nothing kept', echo);
  noteRun(note, 'Telegraf + Prisma, as the adapter comes', naive);
  noteRun(note, 'Telegraf + Prisma, in WAL mode', naiveWal);
  noteRatios(note, 'ask', ask, { echo, naive, naiveWal });
  noteRatios(note, 'step', step, { echo, naive, naiveWal });
});

function noteRun(note, what, { perSecond, processorUs, acks, sends, townShare, mostMb }, aim) {
  note(`${what}: answered`, perSecond, 'a second', aim);
  note(`${what}: processor`, processorUs, 'us a turn');
  noteTimes(note, `${what}: acknowledged`, acks);
  noteTimes(note, `${what}: sent`, sends);
  note(`${what}: most resident`, mostMb, 'MB', aim && { most: 300 });
  note(`${what}: the other core was busy`, townShare * 100, '%');
}

/** Of answers a second; that of the processor's work is the same on a busy machine. */
function noteRatios(note, what, ours, { echo, naive, naiveWal }) {
  const against = {
    'Telegraf echo': [echo],
    'Telegraf + Prisma': [naive, { least: 1 }],
    '… in WAL mode': [naiveWal],
  };
  for (const [whose, [other, aim]] of Object.entries(against)) {
    note(`${what} : ${whose}, answers a second`, ours.perSecond / other.perSecond, 'times', aim);
    note(
      `${what} : ${whose}, turns for a second of the processor`,
      other.processorUs / ours.processorUs,
      'times',
    );
  }
}

/** The median of the windows. */
async function measured(served, chats, texts) {
  const [began, spent] = [performance.now(), process.cpuUsage()];
  const results = await closedLoop({
    ...{ say: served.say, next: inTurn(chats, texts), together: TOGETHER, ...windows },
    processorSeconds: served.bot.processorSeconds,
  });
  const { user, system } = process.cpuUsage(spent);
  const townShare = (user + system) / 1_000 / (performance.now() - began);
  const mostMb = served.bot.mostResidentMb();
  await served.stop();
  return {
    ...{ townShare, mostMb },
    perSecond: median(results.map(({ perSecond }) => perSecond)),
    processorUs: median(results.map(({ processorUs }) => processorUs)),
    acks: results.flatMap(({ acks }) => acks),
    sends: results.flatMap(({ sends }) => sends),
  };
}

/** A fresh database that only better-sqlite3 and Prisma have touched: no setting of the product's is in it. */
async function measuredNaive(folder, env) {
  const file = `${folder}/naive.db`;
  const chats = chatsOf(PEOPLE);
  const db = new Database(file);
  for (const { script } of migrationsFor('sqlite')) db.exec(script);
  const addPerson = db.prepare('INSERT INTO "Person" ("id", "name", "createdAt") VALUES (?, ?, 0)');
  const addAccount = db.prepare(
    `INSERT INTO "Account" ("personId", "channel", "chat", "state", "linkedAt") VALUES (?, 'telegram', ?, 'active', 0)`,
  );
  db.transaction(() => {
    for (const [index, chat] of chats.entries()) {
      addPerson.run(index + 1, `Cán bộ giả định ${index + 1}`);
      addAccount.run(index + 1, `${chat}`);
    }
  })();
  db.close();
  return measured(await serveOther('naive.mjs', { DATABASE_URL: `file:${file}`, ...env }), chats, questions);
}
