// The third part of npm run bench: a pass of reminding, from the clock to the rows and messages. All of it is made up.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createApp, openCore } from '../dist/app.js';
import { keepHeapLean } from '../dist/lean-heap.js';
import { openSession } from '../dist/store/open.js';

const OPENS = new Date('2024-11-01T01:00:00Z');
/** Seven days before the deadline, at eight: everybody's officer is told. */
const MORNING = new Date('2024-11-28T01:00:00Z');
const INDICATORS = ['commune_total', 'ntm_commune', 'house_new', 'house_repair', 'house_total', 'fund_poor'];
const PEOPLE = ['officer', 'officer', 'leader'];
const cases = [
  { units: 34, requests: 3, unitsOf: () => [0, 34] },
  { units: 3_321, requests: 1, unitsOf: () => [0, 3_321] },
  // Ten thousand people and five hundred open requests.
  { units: 3_334, requests: 500, unitsOf: (index) => [index * 6, index * 6 + 7] },
];

const self = fileURLToPath(import.meta.url);
const [step, number, folder] = process.argv.slice(2);
if (step === undefined) console.table(cases.map((_, index) => measuredApart(index)));
else if (step === 'fill') await fill(addressIn(folder), cases[Number(number)]);
else console.log(JSON.stringify(await measure(addressIn(folder), cases[Number(number)])));

/** Filling in one process, measuring in another: so memory is that of a bot that reminds. */
function measuredApart(index) {
  const folder = mkdtempSync(join(tmpdir(), 'bot-bench-'));
  const run = (step) =>
    execFileSync(process.execPath, ['--max-semi-space-size=4', self, step, String(index), folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  run('fill');
  const row = JSON.parse(run('measure'));
  rmSync(folder, { recursive: true, force: true });
  return row;
}

function addressIn(folder) {
  return `file:${join(folder, 'bot.db')}`;
}

async function measure(databaseUrl, { units, requests, unitsOf }) {
  // As `npm start` does.
  keepHeapLean();
  let at = OPENS;
  const now = () => at;
  const core = await openCore({ databaseUrl, locale: 'vi' }, now);
  const codes = codesOf(units);
  const ran = new Map();
  // Nobody takes the messages: what is measured is deciding and writing.
  const observer = { turned() {}, sent() {}, ran: (chore, outcome) => ran.set(chore, outcome) };
  const app = createApp(core, [], now, pino({ level: 'error' }, process.stderr), { observer });
  await app.tick();
  at = MORNING;
  const before = process.memoryUsage().rss;
  const first = await timed(() => app.tick());
  const most = process.resourceUsage().maxRSS * 1_024;
  const idle = [];
  for (let minute = 1; minute <= 5; minute += 1) {
    at = new Date(MORNING.getTime() + minute * 60_000);
    idle.push(await timed(() => app.tick()));
  }
  if (ran.get('reminders') !== 'done') throw new Error('reminding failed');
  const duties = Array.from({ length: requests }, (_, index) => codes.slice(...unitsOf(index)).length);
  const result = {
    people: units * PEOPLE.length,
    requests,
    reports: duties.reduce((sum, count) => sum + count, 0),
    told: (await core.database.jobs.waiting(at)).reduce((sum, { count }) => sum + count, 0),
    'first pass ms': Math.round(first),
    'pass with nothing due ms': Math.round(idle.toSorted((a, b) => a - b)[2]),
    'resident before MB': megabytes(before),
    'most resident MB': megabytes(most),
  };
  await core.database.close();
  return result;
}

function megabytes(bytes) {
  return Math.round(bytes / 1024 / 1024);
}

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function requestOf(index, units) {
  return {
    ...{ code: `bench-${index}`, cluster: 'tdmnpb', year: 2024, kind: 'year', title: `Báo cáo thử ${index}` },
    period: { year: 2024, part: 'year' },
    ...{ periodFrom: '2024-01-01', periodTo: '2024-11-30', asOf: '2024-11-30', opensAt: OPENS },
    ...{ dueOn: '2024-12-05', dueTime: { hour: 17, minute: 0 }, shift: 'next', isPractice: false },
    dueAt: new Date('2024-12-05T10:00:00Z'),
    reminders: '-7 -3 -1 0 +1',
    sections: [{ title: 'Phần thử', titleEn: 'Test section', indicators: INDICATORS }],
    duties: units.map((unit) => ({ unit })),
  };
}

function codesOf(units) {
  return Array.from({ length: units }, (_, unit) => `bench-${unit}`);
}

/** Units with their people, each in a chat, straight into the database; and what is asked of them. */
async function fill(databaseUrl, { units, requests, unitsOf }) {
  const core = await openCore({ databaseUrl, locale: 'vi' }, () => OPENS);
  const { client } = await openSession(databaseUrl, () => OPENS);
  const all = Array.from({ length: units }, (_, unit) => unit);
  const people = all.flatMap((unit) => PEOPLE.map((role, seat) => ({ id: unit * 3 + seat + 1, unit, role })));
  await client.unit.createMany({
    data: all.map((unit) => ({
      ...{ code: `bench-${unit}`, kind: 'province', name: `Thử ${unit}`, sortKey: `thu ${unit}` },
    })),
  });
  await client.person.createMany({
    data: people.map(({ id }) => ({ id, name: `Cán bộ giả định ${id}`, createdAt: OPENS })),
  });
  await client.seat.createMany({
    data: people.map(({ id, unit, role }) => ({ personId: id, role, unitCode: `bench-${unit}` })),
  });
  await client.account.createMany({
    data: people.map(({ id }) => ({
      ...{ personId: id, channel: 'bench', chat: `${id}`, state: 'active', linkedAt: OPENS },
    })),
  });
  await client.$disconnect();
  await core.database.transaction(async (store) => {
    for (let index = 0; index < requests; index += 1)
      await store.reports.addRequest(requestOf(index, codesOf(units).slice(...unitsOf(index))), OPENS);
  });
  await core.database.close();
}
