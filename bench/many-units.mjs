// A whole country in one database: reading among 3,400 names, the reference data, an answer, and the move to PostgreSQL.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { openCore } from '../dist/app.js';
import { emptyState } from '../dist/bot/conversation-state.js';
import { buildLexicon } from '../dist/reading/lexicon.js';
import { read } from '../dist/reading/read.js';
import { backUp } from '../dist/store/backup.js';
import { restore } from '../dist/store/restore.js';
import { startPostgresForScript } from '../test/support/postgres-for-scripts.mjs';
import { databaseIn, OPENS } from './made-up.mjs';
import { megabytes, noteTimes, noteWork, percentile, scaled, story, timed } from './measure.mjs';
import { inFolder, pathOf } from './process.mjs';
import { questions } from './questions.mjs';

const now = () => OPENS;
const WORST_MS = 50;
/** Named right, with a slip, and without saying which of several. */
const aboutCommunes = [
  'xã Tân Lộc tỉnh Nghệ An năm 2024 làm mới bao nhiêu căn nhà đại đoàn kết',
  'xã Tân Lộc năm 2024 làm mới bao nhiêu căn nhà',
  'xa minh thanh thuoc tinh lao cai giam sat may cuoc nam 2023',
  'phường Yên Bái hòa giải bao nhiêu vụ việc năm 2024',
  'xã Vĩn Lạc sửa chữa mấy căn nhà năm 2023',
  'xa Quang Trng van dong quy vi nguoi ngheo bao nhieu',
  'so sánh số nhà làm mới của xã Đức Hưng và xã Sơn Mai năm 2024',
];
/** Nearly every word may be a name, and none is one. */
const longest = 'xã Tâm Phs, phường Minb Thanhh, xã Vĩmh Lạk có bao nhiêu nhà; '.repeat(60);

await story('Ten clusters, 34 provinces, 3,321 communes', async (note) => {
  await inFolder(async (folder) => {
    const url = databaseIn(folder);
    const world = JSON.parse(
      execFileSync(process.execPath, [pathOf('many-units-world.mjs'), url], { encoding: 'utf8' }),
    );
    note('import of the setup file, in the database', world.setupMs, 'ms');
    const core = await openCore({ databaseUrl: url, locale: 'vi' }, now);
    await noteReference(note, core);
    await noteReading(note, await core.database.directory());
    await noteAnswers(note, core, 'an answer (SQLite)');
    await core.database.close();
    await noteMove(note, url, folder);
  });
});

async function noteReference(note, { database }) {
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  const directory = await database.directory();
  note('reference data, loaded for the first time', performance.now() - began, 'ms');
  const built = performance.now();
  const lexicon = buildLexicon(directory);
  note('the words of the reader, made from them', performance.now() - built, 'ms');
  note('both in memory', megabytes(process.memoryUsage().heapUsed - before), 'MB');
  const turns = await timed(scaled(2_000, 50), () => database.directory());
  noteTimes(note, '`directory()` of a turn, nothing changed', turns.times);
  const afterOne = [];
  for (let index = 0; index < scaled(50, 3); index += 1) {
    await approve(database, index);
    const began = performance.now();
    await database.directory();
    afterOne.push(performance.now() - began);
  }
  noteTimes(note, 'the same after a report was approved', afterOne);
  return lexicon;
}

/** An approved report is a figure and the paper it came from. */
async function approve(database, index) {
  const period = { year: 2010 + (index % 10), part: 'year' };
  const value = { kind: 'value', units: BigInt(index + 1) };
  const figure = { indicator: 'house_new', subject: 'yen-bai', period, value, status: 'approved' };
  const source = { code: `thu-bao-cao-${index}`, kind: 'report', title: `Báo cáo thử ${index}` };
  await database.transaction((store) => store.figures.record([figure], source, OPENS));
}

async function noteReading(note, directory) {
  const lexicon = buildLexicon(directory);
  const context = { lexicon, now: OPENS, unit: 'yen-bai' };
  const usual = (i) => read(questions[i % questions.length], context);
  noteWork(note, 'read a usual question', await timed(scaled(3_000, 50), usual));
  const named = (i) => read(aboutCommunes[i % aboutCommunes.length], context);
  const communes = await timed(scaled(3_000, 50), named);
  noteWork(note, 'read a question about communes', communes);
  note('read a question about communes, the worst', percentile(communes.processor, 1), 'ms', {
    most: WORST_MS,
  });
  const texts = await timed(scaled(50, 5), () => read(longest, context));
  note('read 3,700 signs of mistyped communes, the worst', percentile(texts.processor, 1), 'ms', {
    most: WORST_MS,
  });
}

async function noteAnswers(note, { bot, database }, what) {
  const directory = await database.directory();
  const asked = [...questions, ...aboutCommunes];
  const answer = (i) =>
    bot.takeTurn({
      event: { kind: 'text', text: asked[i % asked.length] },
      speaker: { roles: ['officer'], locale: 'vi', unit: 'yen-bai' },
      ...{ state: emptyState, now: OPENS, store: database.store, directory },
    });
  noteWork(note, what, await timed(scaled(1_500, 30), answer));
}

/** As `bot backup` and `bot restore` do. */
async function noteMove(note, url, folder) {
  const postgres = await startPostgresForScript();
  try {
    const target = await postgres.create('moved');
    const file = join(folder, 'move.gz');
    const began = performance.now();
    const rows = await backUp(url, file, now);
    const written = performance.now();
    await restore(target, file, now);
    note('rows moved from SQLite to PostgreSQL', rows, '');
    note('backup of them', (written - began) / 1_000, 's');
    note('restore into PostgreSQL', (performance.now() - written) / 1_000, 's');
    const core = await openCore({ databaseUrl: target, locale: 'vi' }, now);
    await core.database.directory();
    await noteAnswers(note, core, 'an answer (PostgreSQL)');
    await core.database.close();
  } finally {
    await postgres.stop();
  }
}
