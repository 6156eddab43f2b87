// The second half of npm run bench: reading with many names, and answers from a million figures. All of it is made up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openCore } from '../dist/app.js';
import { emptyState } from '../dist/bot/conversation-state.js';
import { buildLexicon } from '../dist/reading/lexicon.js';
import { read } from '../dist/reading/read.js';

const UNITS = 700;
const INDICATORS = 60;
const FIGURES = 1_000_000;
const SYLLABLES =
  'Tân Phú Long Sơn Thanh Minh Đức Hòa Bình An Lộc Xuân Thịnh Quang Trung Nghĩa Khánh Vĩnh Lạc Hưng Yên Thọ'.split(
    ' ',
  );

const questions = [
  'Năm 2024 toàn cụm có bao nhiêu xã đạt nông thôn mới?',
  'so xa ntm nang cao cua cum nam 2022',
  'Yên Bái sửa chữa được mấy căn nhà năm 2022',
  'nhaf ddaij ddoanf keets cuar Tuyeen Quang nawm 2024',
  'tỉnh nào vận động quỹ vì người nghèo nhiều nhất năm 2024',
  'so sánh quỹ vì người nghèo của Phú Thọ với Thái Nguyên năm 2021',
  'số cuộc giám sát của Bắc Giang qua các năm',
  'Bắc Kạn chiếm bao nhiêu phần trăm số nhà làm mới của cụm năm 2020',
];
const folder = mkdtempSync(join(tmpdir(), 'bot-bench-'));
const file = join(folder, 'bot.db');
const now = () => new Date('2024-12-05T02:00:00Z');
const rows = [];

await (await openCore({ databaseUrl: `file:${file}`, locale: 'vi' }, now)).database.close();
const count = fill(file);
const core = await openCore({ databaseUrl: `file:${file}`, locale: 'vi' }, now);
const directory = await core.database.directory();
const { units, indicators } = directory.reference;
const provinces = units.filter(({ code }) => !code.startsWith('bench-')).length;
const lexicon = buildLexicon(directory);
await measure(
  `read a question (${provinces} provinces old and new, ${UNITS} other units, ${indicators.length} indicators)`,
  3_000,
  (i) => read(questions[i % questions.length], { lexicon, now: now() }),
);
await measure(`answer a question from ${count} figures (SQLite)`, 2_000, (i) =>
  core.bot.takeTurn({
    event: { kind: 'text', text: questions[i % questions.length] },
    speaker: { roles: ['officer'], locale: 'vi', unit: 'yen-bai' },
    state: emptyState,
    now: now(),
    store: core.database.store,
    directory,
  }),
);
await core.database.close();
rmSync(folder, { recursive: true, force: true });
console.table(rows);

/** Units, indicators and figures straight into the file: through the bot a million would take an hour. */
function fill(path) {
  const db = new Database(path);
  const all = db.transaction(() => {
    const addUnit = db.prepare(
      'INSERT INTO "Unit" ("code", "kind", "name", "sortKey") VALUES (?, \'province\', ?, ?)',
    );
    for (let i = 0; i < UNITS; i++) addUnit.run(`bench-${i}`, nameOf(i), nameOf(i));
    const known = db.prepare('SELECT count(*) AS n FROM "Indicator"').get().n;
    const copy =
      db.prepare(`INSERT INTO "Indicator" ("code", "section", "position", "name", "nameEn", "unitOfMeasure", "unitOfMeasureEn",
      "decimals", "measure", "aggregation", "series", "levels")
      VALUES (?, 'E', ?, ?, ?, 'việc', 'items', 0, 'flow', 'sum', ?, 'xã')`);
    for (let i = known; i < INDICATORS; i++)
      copy.run(`bench_${i}`, i + 1, `Số việc thử ${nameOf(i)}`, `Test items ${i}`, `bench_${i}`);
    db.prepare(
      `INSERT INTO "Source" ("code", "kind", "title") VALUES ('bench', 'import', 'Số liệu thử')`,
    ).run();
    return db
      .prepare(`INSERT INTO "Figure" ("indicatorCode", "subject", "unitCode", "year", "part", "value", "status", "sourceCode", "createdAt")
        SELECT i."code", u."code", u."code", y."year", 'year', 100 + (i."position" * 7919 + y."year" * 31 + length(u."name") * 17) % 900,
          'approved', 'bench', '2024-12-05T02:00:00.000Z'
        FROM (WITH RECURSIVE n("year") AS (SELECT 2024 UNION ALL SELECT "year" - 1 FROM n WHERE "year" > 2000) SELECT * FROM n) y,
          "Unit" u, "Indicator" i
        WHERE NOT EXISTS (SELECT 1 FROM "Figure" f WHERE f."subject" = u."code" AND f."indicatorCode" = i."code" AND f."year" = y."year")
        LIMIT ${FIGURES}`)
      .run().changes;
  });
  const added = all();
  db.close();
  return added;
}

function nameOf(i) {
  const [a, b] = [i % SYLLABLES.length, Math.floor(i / SYLLABLES.length) % SYLLABLES.length];
  return `${SYLLABLES[a]} ${SYLLABLES[b]}${i >= SYLLABLES.length ** 2 ? ' Hạ' : ''}`;
}

/** Warm-up is a tenth of the runs. What the processor worked, all threads together, is the same on a busy machine. */
async function measure(what, runs, work) {
  for (let i = 0; i < runs / 10; i++) await work(i);
  const times = [];
  const processor = [];
  for (let i = 0; i < runs; i++) {
    const [start, spent] = [performance.now(), process.cpuUsage()];
    await work(i);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(spent);
    processor.push((user + system) / 1_000);
  }
  for (const list of [times, processor]) list.sort((a, b) => a - b);
  const at = (list, share) => Number(list[Math.min(runs - 1, Math.floor(runs * share))].toFixed(2));
  rows.push({
    what,
    runs,
    'p50 ms': at(times, 0.5),
    'p99 ms': at(times, 0.99),
    'p50 of the processor': at(processor, 0.5),
    'p99 of the processor': at(processor, 0.99),
  });
}
