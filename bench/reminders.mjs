// A pass of reminding, from the clock to the rows and messages. All of it is made up.
import { execFileSync } from 'node:child_process';
import { pino } from 'pino';
import { createApp, openCore } from '../dist/app.js';
import { keepHeapLean } from '../dist/lean-heap.js';
import { openSession } from '../dist/store/open.js';
import { databaseIn } from './made-up.mjs';
import { megabytes, scaled, story } from './measure.mjs';
import { inFolder, LEAN, pathOf } from './process.mjs';

const OPENS = new Date('2024-11-01T01:00:00Z');
/** Seven days before the deadline, at eight: everybody's officer is told. */
const MORNING = new Date('2024-11-28T01:00:00Z');
const INDICATORS = ['commune_total', 'ntm_commune', 'house_new', 'house_repair', 'house_total', 'fund_poor'];
const PEOPLE = ['officer', 'officer', 'leader'];
const cases = [
  { units: 34, requests: 3, unitsOf: () => [0, 34] },
  { units: scaled(3_321, 7), requests: 1, unitsOf: () => [0, 3_321] },
  // Ten thousand people and five hundred open requests.
  { units: 3_334, requests: scaled(500), unitsOf: (index) => [index * 6, index * 6 + 7] },
];

const [step, number, folder] = process.argv.slice(2);
if (step === undefined) await story('A pass of reminding', tell);
else if (step === 'fill') await fill(databaseIn(folder), cases[Number(number)]);
else console.log(JSON.stringify(await measure(databaseIn(folder), cases[Number(number)])));

async function tell(note) {
  for (const index of cases.keys()) {
    const { people, requests, told, first, idle, most } = await inFolder((place) =>
      measuredApart(index, place),
    );
    const what = `${people.toLocaleString('en')} people, ${requests} requests`;
    note(`${what}: pass that tells ${told.toLocaleString('en')} of them`, first, 'ms');
    note(`${what}: pass with nothing due`, idle, 'ms');
    note(`${what}: most resident`, most, 'MB', { most: 300 });
  }
}

/** Filling in one process, measuring in another: so memory is that of a bot that reminds. */
function measuredApart(index, place) {
  const run = (what) =>
    execFileSync(process.execPath, [...LEAN, pathOf('reminders.mjs'), what, String(index), place], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  run('fill');
  return JSON.parse(run('measure'));
}

async function measure(databaseUrl, { units, requests }) {
  // As `npm start` does.
  keepHeapLean();
  let at = OPENS;
  const now = () => at;
  const core = await openCore({ databaseUrl, locale: 'vi' }, now);
  const ran = new Map();
  // Nobody takes the messages: what is measured is deciding and writing.
  const observer = { turned() {}, sent() {}, ran: (chore, outcome) => ran.set(chore, outcome) };
  const app = createApp(core, [], now, pino({ level: 'error' }, process.stderr), { observer });
  await app.tick();
  at = MORNING;
  const first = await timed(() => app.tick());
  const most = process.resourceUsage().maxRSS * 1_024;
  const idle = [];
  for (let minute = 1; minute <= 5; minute += 1) {
    at = new Date(MORNING.getTime() + minute * 60_000);
    idle.push(await timed(() => app.tick()));
  }
  if (ran.get('reminders') !== 'done') throw new Error('reminding failed');
  const result = {
    people: units * PEOPLE.length,
    requests,
    told: (await core.database.jobs.waiting(at)).reduce((sum, { count }) => sum + count, 0),
    first,
    idle: idle.toSorted((a, b) => a - b)[2],
    most: megabytes(most),
  };
  await core.database.close();
  return result;
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
