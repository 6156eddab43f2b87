import { expect, test } from 'vitest';
import { ConflictError } from '../../src/bot/store.ts';
import type { ReportAnswer } from '../../src/domain/report.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, start } from './bench.ts';
import { draftBench, requestBench, startDraft } from './report-facts.ts';

const houses: ReportAnswer = { indicator: 'houses', value: { kind: 'value', units: 12n }, unusual: [] };

export function reportsContract(backend: Backend): void {
  test('begins the draft of a unit, and finds it by each of its names', async () => {
    const { database, request } = await requestBench(backend);
    const { reports } = database.store;
    expect(await reports.find(request, 'old')).toBeUndefined();

    const draft = await startDraft(database, request, 'old');

    expect(draft).toStrictEqual({
      id: draft.id,
      request,
      unit: 'old',
      code: '2024-h1/old',
      state: 'draft',
      formVersion: 1,
      revision: 1,
      version: 0,
      answers: [],
    });
    expect(await reports.find(request, 'old')).toStrictEqual(draft);
    expect(await reports.byId(draft.id)).toStrictEqual(draft);
    expect(await reports.byCode('2024-h1/old')).toStrictEqual(draft);
    expect(await reports.find(request, 'far')).toBeUndefined();
    expect(await reports.byId(draft.id + 1)).toBeUndefined();
    expect(await reports.byCode('2024-h1/far')).toBeUndefined();
  });

  test('begins one draft of a unit, whoever asks at the same time', async () => {
    const { database, again, request } = await requestBench(backend);
    const databases = [database, await again()];

    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, async (_, index) =>
        startDraft(databases[index % 2] ?? database, request, 'old'),
      ),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toHaveLength(9);
    expect(refusals.every((reason) => reason instanceof ConflictError)).toBe(true);
    expect(await database.store.reports.ofRequest(request)).toHaveLength(1);
  });

  test('lets a transaction go on after a draft that was there already', async () => {
    const { database, request, draft } = await draftBench(backend);

    const found = await database.transaction(async ({ reports }) => {
      const again = reports.start({ request, unit: 'old', code: 'other', formVersion: 1 }, start);
      await expect(again).rejects.toBeInstanceOf(ConflictError);
      return reports.find(request, 'old');
    });

    expect(found).toEqual(draft);
  });

  test('gives every report of a request with its answers', async () => {
    const { database, request, draft } = await draftBench(backend);
    await startDraft(database, request, 'far');
    await database.transaction(({ reports }) =>
      reports.save(draft, { answers: new Map([['houses', houses]]) }, start),
    );

    const reports = await database.store.reports.ofRequest(request);

    const answered = Object.fromEntries(reports.map(({ unit, answers }) => [unit, answers]));
    expect(answered).toEqual({ old: [houses], far: [] });
    expect(await database.store.reports.ofRequest(request + 1)).toEqual([]);
  });

  test('does not pass on a report whose words or parts the domain does not know', async () => {
    const { url, database, draft } = await draftBench(backend);
    const { reports } = database.store;
    const { client } = await openSession(url, () => start);
    const write = (data: object) => client.report.update({ where: { id: draft.id }, data });

    await write({ state: 'lost' });
    await expect(reports.byId(draft.id)).rejects.toThrow('"lost" as state of a report');
    await write({ state: 'draft', holderId: 7 });
    await expect(reports.byId(draft.id)).rejects.toThrow('where or since when is missing');
    await write({ holderId: null, byPhoneOf: 'bà Hoa' });
    await expect(reports.byId(draft.id)).rejects.toThrow('on behalf by nobody');
    await client.$disconnect();
  });
}
