import { expect, test } from 'vitest';
import type { NewReportRequest } from '../../src/bot/report-store.ts';
import { ConflictError } from '../../src/bot/store.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start } from './bench.ts';
import { draftBench, halfYear, type RequestBench, requestBench } from './report-facts.ts';

export function reportRequestsContract(backend: Backend): void {
  test('keeps everything of a request, in the order of the form', async () => {
    const { database, request } = await requestBench(backend);
    const { reports } = database.store;

    const kept = { ...halfYear, id: request, formVersion: 1 };
    expect(await reports.request(request)).toStrictEqual(kept);
    expect(await reports.requestByCode('2024-h1')).toStrictEqual(kept);
    expect(await reports.request(request + 1)).toBeUndefined();
    expect(await reports.requestByCode('2024-h2')).toBeUndefined();
  });

  test('keeps the time of a deadline, from the first minute of a day to the end of it', async () => {
    const { reports } = (await bench(backend)).database.store;

    for (const dueTime of [
      { hour: 0, minute: 0 },
      { hour: 9, minute: 5 },
      { hour: 24, minute: 0 },
    ]) {
      const id = await reports.addRequest({ ...halfYear, code: `${dueTime.hour}`, dueTime }, start);

      expect((await reports.request(id))?.dueTime).toEqual(dueTime);
    }
  });

  test('lists the requests of a cluster, those due last first', async () => {
    const { reports } = (await bench(backend)).database.store;
    const add = (code: string, days: number) =>
      reports.addRequest({ ...halfYear, code, dueAt: later(days * 86_400) }, start);
    await add('first', 1);
    await add('third', 3);
    await add('second', 2);
    await add('third again', 3);

    const listed = await reports.requests('hills');

    expect(listed.map(({ code }) => code)).toEqual(['third again', 'third', 'second', 'first']);
    expect(listed[0]?.sections).toEqual(halfYear.sections);
    expect(await reports.requests('valleys')).toEqual([]);
  });

  test('takes a code once, and the transaction may go on', async () => {
    const { database, request } = await requestBench(backend);

    const refused = await database.transaction(async ({ reports }) => {
      const error = await reports
        .addRequest({ ...halfYear, title: 'Khác' }, start)
        .catch((it: unknown) => it);
      await reports.closeRequest(request, start);
      return error;
    });

    expect(refused).toBeInstanceOf(ConflictError);
    expect(await database.store.reports.requests('hills')).toMatchObject([
      { title: halfYear.title, closedAt: start },
    ]);
  });

  test('lets one of many add a request', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        databases[index % 2]?.transaction(({ reports }) => reports.addRequest(halfYear, start)),
      ),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(refusals).toHaveLength(7);
    expect(refusals.every((reason) => reason instanceof ConflictError)).toBe(true);
  });

  test('leaves nothing of a request that asks for what does not exist', async () => {
    const { database } = await bench(backend);
    const sections = [{ title: 'Lạ', titleEn: 'Strange', indicators: ['houses', 'no such indicator'] }];

    const added = database.transaction(({ reports }) => reports.addRequest({ ...halfYear, sections }, start));

    await expect(added).rejects.toThrow();
    expect(await database.store.reports.requests('hills')).toEqual([]);
  });

  test('replaces days, sections, questions and duties, and keeps the reports', async () => {
    const { database, request, draft } = await draftBench(backend);
    const changed: NewReportRequest = {
      ...halfYear,
      kind: 'adHoc',
      title: 'Báo cáo thử, sửa',
      period: { year: 2024, part: 'm9' },
      periodTo: '2024-09-30',
      asOf: '2024-09-30',
      dueOn: '2024-10-02',
      dueTime: { hour: 24, minute: 0 },
      shift: 'none',
      dueAt: new Date('2024-10-02T17:00:00.000Z'),
      isPractice: true,
      sections: [{ title: 'Chung', titleEn: 'All', indicators: ['villages', 'money'] }],
      duties: [{ unit: 'new' }, { unit: 'old' }],
    };

    await change({ database, request }, changed);

    expect(await database.store.reports.request(request)).toStrictEqual({
      ...changed,
      id: request,
      formVersion: 2,
    });
    expect(await database.store.reports.byId(draft.id)).toEqual(draft);
  });

  const [housing, area] = halfYear.sections;
  if (!housing || !area) throw new Error('the request has two sections');
  test.each<[string, number, Partial<NewReportRequest>]>([
    ['another deadline', 1, { dueAt: start }],
    ['another title of a section', 1, { sections: [{ ...housing, title: 'Nhà' }, area] }],
    ['another unit', 1, { duties: [{ unit: 'new' }] }],
    ['a question less', 2, { sections: [{ ...housing, indicators: ['money'] }, area] }],
    ['the same questions in another order', 2, { sections: [area, housing] }],
    [
      'a question in another section',
      2,
      {
        sections: [
          { ...housing, indicators: ['money'] },
          { ...area, indicators: ['houses', 'villages'] },
        ],
      },
    ],
  ])('counts the forms by their questions: %s', async (_, formVersion, fields) => {
    const ready = await requestBench(backend);

    await change(ready, { ...halfYear, ...fields });

    expect(await ready.database.store.reports.request(ready.request)).toMatchObject({ formVersion });
  });

  test('keeps one form whole when two change it at once', async () => {
    const ready = await requestBench(backend);
    const other = { ...ready, database: await ready.again() };
    const shorter = { ...halfYear, sections: [{ ...housing, indicators: ['houses'] }] };
    const longer = { ...halfYear, sections: [{ ...area, indicators: ['villages', 'houses', 'money'] }] };

    await Promise.all([change(ready, shorter), change(other, longer)]);

    const kept = await ready.database.store.reports.request(ready.request);
    expect(kept?.formVersion).toBe(3);
    expect([shorter.sections, longer.sections]).toContainEqual(kept?.sections);
  });

  test('closes a request once', async () => {
    const { database, request } = await requestBench(backend);
    const { reports } = database.store;

    await reports.closeRequest(request, later(1));
    await reports.closeRequest(request, later(2));

    expect((await reports.request(request))?.closedAt).toEqual(later(1));
  });

  test('does not pass on a time that no clock shows', async () => {
    const { url, database, request } = await requestBench(backend);
    const { client } = await openSession(url, () => start);
    await client.reportRequest.update({ where: { id: request }, data: { dueTime: '24:30' } });
    await client.$disconnect();

    await expect(database.store.reports.request(request)).rejects.toThrow('"24:30"');
  });
}

function change(
  { database, request }: Pick<RequestBench, 'database' | 'request'>,
  changed: NewReportRequest,
): Promise<void> {
  return database.transaction(({ reports }) => reports.changeRequest(request, changed));
}
