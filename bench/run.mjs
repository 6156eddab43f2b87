// npm run bench: how fast a question is read and answered, how fast the program starts, on this machine.
// Prints one table; `--json FILE` writes the same numbers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp, openCore } from '../dist/app.js';
import { emptyState } from '../dist/bot/conversation-state.js';
import { noGuard } from '../dist/bot/flood-guard.js';
import { ensurePracticeOfficers, linkPracticeChat } from '../dist/practice-officers.js';
import { ensurePracticeRequest } from '../dist/practice-request.js';
import { buildLexicon } from '../dist/reading/lexicon.js';
import { read } from '../dist/reading/read.js';
import { measurePracticePage } from './practice-page.mjs';

const questions = [
  'Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?',
  'so xa ntm nang cao cua cum',
  'Yên Bái sửa chữa được mấy căn nhà năm 2022',
  'nhaf ddaij ddoanf keets cuar Tuyeen Quang nawm 2024',
  'Tỉnh nào được cờ thi đua xuất sắc toàn diện?',
  'so sánh quỹ vì người nghèo của Phú Thọ với Thái Nguyên năm 2023',
  'Kính gửi trợ lý, nhờ đồng chí xem giúp năm 2023 cụm ta ủng hộ Điện Biên được tất cả bao nhiêu tiền, xin cảm ơn',
  'thời tiết hôm nay thế nào',
];
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bot-bench-'));
const databaseUrl = `file:${join(folder, 'bot.db')}`;
const now = () => new Date('2024-12-05T02:00:00Z');
const rows = [];

const core = await openCore({ databaseUrl, locale: 'vi' }, now);
const directory = await core.database.directory();
const lexicon = buildLexicon(directory);

await measure('read a question', 4_000, async (i) =>
  read(questions[i % questions.length], { lexicon, now: now() }),
);
await measure('answer a question (SQLite)', 2_000, async (i) =>
  core.bot.takeTurn({
    event: { kind: 'text', text: questions[i % questions.length] },
    speaker: { roles: [], locale: 'vi' },
    state: emptyState,
    now: now(),
    store: core.database.store,
    directory,
  }),
);
await measureReport();
await core.database.close();
await measure('bot ask, whole process', 10, async () => {
  execFileSync(process.execPath, [main, 'ask', questions[1]], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
});
await measurePracticePage(measure, folder);
rmSync(folder, { recursive: true, force: true });

console.table(rows);
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, resident ${megabytes()} MB at the end`,
);
const target = process.argv[process.argv.indexOf('--json') + 1];
if (process.argv.includes('--json') && target) writeFileSync(target, JSON.stringify(rows, null, 2));

/** Warm-up is a tenth of the runs; times in milliseconds. */
async function measure(what, runs, work) {
  for (let i = 0; i < runs / 10; i++) await work(i);
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work(i);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share) =>
    Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2));
  rows.push({ what, runs, 'p50 ms': at(0.5), 'p99 ms': at(0.99), 'max ms': at(1) });
}

function megabytes() {
  return Math.round(process.memoryUsage().rss / 1024 / 1024);
}

/** One step of a report through the inbox: stored, read, checked against the rules, saved, answered, taken by a sender. */
async function measureReport() {
  await ensurePracticeRequest(core, now());
  const [officer] = (await ensurePracticeOfficers(core, now())).filter(({ handle }) => handle === 'hoa-binh');
  await linkPracticeChat(core.database, officer, 'bench', now());
  const channel = { name: 'bench', start: async () => {}, stop: async () => {}, send: async () => 'sent' };
  const app = createApp(core, [channel], now, pino({ level: 'silent' }), { guard: noGuard });
  let count = 0;
  const say = async (text) => {
    const from = { channel: 'bench', chat: 'hoa-binh' };
    await app.worker.receive([{ kind: 'text', text, id: `${++count}`, from, at: now() }]);
    await app.tick();
  };
  await say('gửi số liệu');
  await measure('one step of a report, whole turn (SQLite)', 600, (i) =>
    say(i % 2 ? 'quay lại' : `${120 + (i % 7)}`),
  );
  await app.stop();
}
