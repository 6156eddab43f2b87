import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applySetup } from '../../src/bot/setup.ts';
import type { SetupChange } from '../../src/bot/setup-store.ts';
import type { Database } from '../../src/bot/store.ts';
import { jsonDocument } from '../../src/documents/setup/document.ts';
import { readSetup } from '../../src/documents/setup/read.ts';
import { testDatabase, testNow } from '../support/database.ts';

// Everything that is brought in here is synthetic.

const request = {
  code: 'thu-2024-year',
  cluster: 'tdmnpb',
  year: 2024,
  kind: 'year',
  title: 'Báo cáo thử cả năm',
  period: '2024',
  opens: '2026-11-02',
  dueOn: '2026-11-24',
  dueTime: '17:00',
  sections: [
    { title: 'Nhà ở', titleEn: 'Housing', indicators: ['house_new', 'house_repair'] },
    { title: 'Nông thôn mới', titleEn: 'New countryside', indicators: ['ntm_commune'] },
  ],
};

/** As the command does it: against what is there, in one transaction. */
async function bringIn(database: Database, content: object): Promise<readonly SetupChange[]> {
  const document = jsonDocument(JSON.stringify(content));
  if (!document) throw new Error('JSON is JSON');
  const directory = await database.directory();
  const requests = await Promise.all(
    directory.reference.clusters.map(({ code }) => database.store.reports.requests(code)),
  );
  const people = await database.store.setup.people();
  const known = { directory, requests: requests.flat(), people, scoreTemplates: [] };
  const { setup, faults } = readSetup(document, known, testNow);
  expect(faults).toEqual([]);
  return database.transaction((store) => applySetup(store, setup, 'thu.json', testNow));
}

function requestOf(database: Database) {
  return database.store.reports.requestByCode('thu-2024-year');
}

describe('bringing a setup in', () => {
  it('adds a report request of all members, once', async () => {
    const database = await testDatabase();

    const first = await bringIn(database, { reportRequests: [request] });
    const second = await bringIn(database, { reportRequests: [request] });

    const name = 'thu-2024-year';
    expect([first, second]).toEqual([
      [{ part: 'reportRequests', name, change: 'added' }],
      [{ part: 'reportRequests', name, change: 'unchanged' }],
    ]);
    expect(await requestOf(database)).toMatchObject({
      formVersion: 1,
      dueAt: new Date('2026-11-24T10:00:00.000Z'),
      sections: request.sections,
    });
    expect((await requestOf(database))?.duties).toHaveLength(7);
  });

  it('changes a request that says something else and lets a granted deadline stand', async () => {
    const database = await testDatabase();
    await bringIn(database, { reportRequests: [request] });
    const until = new Date('2026-11-30T10:00:00.000Z');
    await grant(database, 'yen-bai', until);
    const [first] = request.sections;

    const changes = await bringIn(database, {
      reportRequests: [{ ...request, sections: [first], units: ['yen-bai', 'phu-tho'], dueOn: '2026-11-25' }],
    });

    expect(changes.map(({ change }) => change)).toEqual(['changed']);
    expect(await requestOf(database)).toMatchObject({
      formVersion: 2,
      dueOn: '2026-11-25',
      sections: [first],
      duties: [{ unit: 'yen-bai', extendedTo: until }, { unit: 'phu-tho' }],
    });
  });

  it('says unchanged though a unit was granted a later deadline', async () => {
    const database = await testDatabase();
    await bringIn(database, { reportRequests: [request] });
    await grant(database, 'yen-bai', new Date('2026-11-30T10:00:00.000Z'));

    const changes = await bringIn(database, { reportRequests: [request] });

    expect(changes.map(({ change }) => change)).toEqual(['unchanged']);
  });

  it('moves a deadline to come with a day off that is decided later', async () => {
    let now = testNow;
    const database = await testDatabase(() => now);
    await bringIn(database, { reportRequests: [request] });
    const daysOff = [{ day: '2026-11-24', kind: 'off', name: 'ngày nghỉ thử', nameEn: 'test day off' }];

    const changes = await bringIn(database, { daysOff });

    expect(changes).toEqual([
      { part: 'daysOff', name: '2026-11-24', change: 'added' },
      { part: 'reportRequests', name: 'thu-2024-year', change: 'changed' },
    ]);
    expect(await requestOf(database)).toMatchObject({
      formVersion: 1,
      dueOn: '2026-11-24',
      dueAt: new Date('2026-11-25T10:00:00.000Z'),
    });
    now = new Date(testNow.getTime() + 2_000);
    expect((await bringIn(database, { daysOff })).map(({ change }) => change)).toEqual(['unchanged']);
  });

  it('takes the example of the documentation, and nothing more the second time', async () => {
    let now = testNow;
    const database = await testDatabase(() => now);
    const page = readFileSync(new URL('../../docs/setup-file.md', import.meta.url), 'utf8');
    const example: object = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');

    const first = await bringIn(database, example);
    now = new Date(testNow.getTime() + 2_000);
    const second = await bringIn(database, example);

    expect(first).toHaveLength(13);
    expect(new Set(first.map(({ change }) => change))).toEqual(new Set(['added']));
    expect(new Set(second.map(({ change }) => change))).toEqual(new Set(['unchanged']));
    const stored = await database.store.reports.requestByCode('vi-du-2027-h1');
    expect(stored).toMatchObject({
      dueAt: new Date('2027-06-15T10:00:00.000Z'),
      isPractice: true,
      duties: [{ unit: 'vi-du-c' }, { unit: 'vi-du-b' }],
    });
  });
});

async function grant(database: Database, unit: string, until: Date): Promise<void> {
  await database.transaction(async ({ reports }) => {
    const request = (await reports.requestByCode('thu-2024-year'))?.id ?? 0;
    const extension = await reports.askExtension({ request, unit, until, reason: 'thử' }, testNow);
    await reports.decideExtension(extension, { granted: true }, testNow);
  });
}
