// Many figures of units that do not exist.
import Database from 'better-sqlite3';
import { openCore } from '../dist/app.js';
import { OPENS } from './made-up.mjs';

const INDICATORS = 60;
const SYLLABLES =
  'Tân Phú Long Sơn Thanh Minh Đức Hòa Bình An Lộc Xuân Thịnh Quang Trung Nghĩa Khánh Vĩnh Lạc Hưng Yên Thọ'.split(
    ' ',
  );

/** A seeded database with so many more units, sixty indicators in all, and figures of those units up to so many in all. */
export async function makeFigures(databaseUrl, { units, figures }) {
  const core = await openCore({ databaseUrl, locale: 'vi' }, () => OPENS);
  await core.database.close();
  // Straight into the file: through the bot a million would take an hour.
  const db = new Database(databaseUrl.slice('file:'.length));
  db.transaction(() => {
    addUnits(db, units);
    addIndicators(db);
    const { n } = db.prepare('SELECT count(*) AS n FROM "Figure"').get();
    addFigures(db, figures - n);
  })();
  db.close();
}

function addUnits(db, count) {
  const add = db.prepare(
    'INSERT INTO "Unit" ("code", "kind", "name", "sortKey") VALUES (?, \'province\', ?, ?)',
  );
  for (let i = 0; i < count; i++) add.run(`bench-${i}`, nameOf(i), nameOf(i));
}

function addIndicators(db) {
  const { n } = db.prepare('SELECT count(*) AS n FROM "Indicator"').get();
  const add = db.prepare(`INSERT INTO "Indicator"
    ("code", "section", "position", "name", "nameEn", "unitOfMeasure", "unitOfMeasureEn", "decimals", "measure", "aggregation",
      "series", "levels")
    VALUES (?, 'E', ?, ?, ?, 'việc', 'items', 0, 'flow', 'sum', ?, 'xã')`);
  for (let i = n; i < INDICATORS; i++)
    add.run(`bench_${i}`, i + 1, `Số việc thử ${nameOf(i)}`, `Test items ${i}`, `bench_${i}`);
}

function addFigures(db, count) {
  if (count <= 0) return;
  db.prepare(
    `INSERT INTO "Source" ("code", "kind", "title") VALUES ('bench', 'import', 'Số liệu thử')`,
  ).run();
  const { changes } = db
    .prepare(`INSERT INTO "Figure"
        ("indicatorCode", "subject", "unitCode", "year", "part", "value", "status", "sourceCode", "createdAt")
      SELECT i."code", u."code", u."code", y."year", 'year', 100 + (i."position" * 7919 + y."year" * 31) % 900, 'approved', 'bench',
        '2024-12-05T02:00:00.000Z'
      FROM (WITH RECURSIVE n("year") AS (SELECT 2024 UNION ALL SELECT "year" - 1 FROM n WHERE "year" > 2000) SELECT * FROM n) y,
        "Unit" u, "Indicator" i
      WHERE u."code" LIKE 'bench-%' LIMIT ?`)
    .run(count);
  if (changes < count) throw new Error(`there is room for ${changes} figures only`);
}

function nameOf(i) {
  const [a, b] = [i % SYLLABLES.length, Math.floor(i / SYLLABLES.length) % SYLLABLES.length];
  return `${SYLLABLES[a]} ${SYLLABLES[b]}${i >= SYLLABLES.length ** 2 ? ' Hạ' : ''}`;
}
