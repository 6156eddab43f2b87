import { expect, test } from 'vitest';
import type { NewFigure } from '../../src/bot/store.ts';
import type { Source } from '../../src/domain/reference.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start } from './bench.ts';

const period = { year: 2023, part: 'year' } as const;
const report: Source = { code: 'report/1', kind: 'report', title: 'Báo cáo', publishedAt: start };

function houses(units: bigint, fields: Partial<NewFigure> = {}): NewFigure {
  const value = { kind: 'value', units } as const;
  return { indicator: 'houses', subject: 'old', unit: 'old', period, value, status: 'official', ...fields };
}

export function recordingContract(backend: Backend): void {
  test('knows what was recorded since, and what held before', async () => {
    const { database } = await bench(backend);
    await database.transaction(({ figures }) => figures.record([houses(12n)], report, later(10)));
    await database.transaction(({ figures }) => figures.record([houses(13n)], report, later(20)));
    const { figures } = database.store;
    const [now] = await figures.recordedSince(['old', 'cluster:hills'], later(5));

    expect(now).toMatchObject({ subject: 'old', version: 3, value: { units: 13n } });
    expect(await figures.recordedSince(['old'], later(20))).toEqual([]);
    expect(await figures.recordedSince(['far'], later(5))).toEqual([]);
    const held = async (seconds: number) =>
      [...(await figures.heldAt(now ? [now] : [], later(seconds))).values()].map(({ version }) => version);
    expect([await held(-1), await held(0), await held(10), await held(30)]).toEqual([[], [1], [2], [3]]);
    expect(await figures.heldAt([], start)).toEqual(new Map());
  });

  test('makes a different figure the current one, and keeps the one before', async () => {
    const { url, database } = await bench(backend);

    const stored = await database.transaction(({ figures }) =>
      figures.record([houses(12n, { asOf: '2023-11-30', note: 'sửa' })], report, start),
    );

    expect(stored).toBe(1);
    expect(await database.store.figures.find(['houses'], ['old'], [period])).toStrictEqual([
      {
        id: expect.any(Number),
        indicator: 'houses',
        subject: 'old',
        period,
        value: { kind: 'value', units: 12n },
        status: 'official',
        caveats: [],
        source: 'report/1',
        version: 2,
        recordedAt: start,
        asOf: '2023-11-30',
        note: 'sửa',
      },
    ]);
    const { client } = await openSession(url, () => start);
    const all = await client.figure.findMany({
      where: { indicatorCode: 'houses' },
      orderBy: { version: 'asc' },
    });
    await client.$disconnect();
    expect(all.map(({ version, value, isCurrent }) => [version, value, isCurrent])).toEqual([
      [1, 0n, false],
      [2, 12n, true],
    ]);
  });

  test('names the figures that took the place of others since then, and no first ones', async () => {
    const { database } = await bench(backend);
    await database.transaction(({ figures }) =>
      figures.record([houses(12n), houses(5n, { subject: 'far', unit: 'far' })], report, later(60)),
    );

    const since = async (seconds: number) =>
      (await database.store.figures.replacedSince(later(seconds))).map(({ subject, version }) => [
        subject,
        version,
      ]);

    expect(await since(60)).toEqual([['old', 2]]);
    expect(await since(61)).toEqual([]);
  });

  test('leaves a figure alone that says the same already', async () => {
    const { database } = await bench(backend);
    const record = (...figures: NewFigure[]) =>
      database.transaction((store) => store.figures.record(figures, report, start));

    expect(await record(houses(0n))).toBe(0);
    expect(await record(houses(0n, { status: 'approved' }))).toBe(1);
    expect(await record(houses(0n, { status: 'approved' }))).toBe(0);
    expect(
      await record(houses(0n, { status: 'approved', value: { kind: 'absent', absence: 'notReported' } })),
    ).toBe(1);
    expect(
      await record(houses(0n, { status: 'approved', value: { kind: 'absent', absence: 'notApplicable' } })),
    ).toBe(1);
    expect(await record(houses(5n), houses(6n))).toBe(1);

    const [figure] = await database.store.figures.find(['houses'], ['old'], [period]);
    expect(figure).toMatchObject({ value: { units: 6n }, version: 5 });
  });

  test('names the newer of two reports that say the same, and keeps a report beside another paper that does', async () => {
    const { database } = await bench(backend);
    const record = (source: Source) =>
      database.transaction((store) => store.figures.record([houses(12n)], source, start));
    const confirmed: Source = { ...report, code: 'report/1/confirmed' };

    expect(await record(report)).toBe(1);
    expect(await record(confirmed)).toBe(1);
    expect(await record(confirmed)).toBe(0);
    expect(await record({ code: 'import/1', kind: 'import', title: 'Tệp' })).toBe(0);

    const [figure] = await database.store.figures.find(['houses'], ['old'], [period]);
    expect(figure).toMatchObject({ value: { units: 12n }, source: 'report/1/confirmed', version: 3 });
  });

  test('stores a figure of a new period as its first version', async () => {
    const { database } = await bench(backend);
    const next = { year: 2024, part: 'q1' } as const;

    expect(
      await database.transaction(({ figures }) =>
        figures.record([houses(0n, { period: next })], report, start),
      ),
    ).toBe(1);

    expect(await database.store.figures.find(['houses'], ['old'], [next])).toMatchObject([{ version: 1 }]);
    expect(await database.store.figures.find(['houses'], ['old'], [period])).toMatchObject([{ version: 1 }]);
  });

  test('adds a new source and shows it in the directory', async () => {
    const { database, clock } = await bench(backend);
    await database.directory();

    await database.transaction(({ figures }) => figures.record([houses(1n)], report, start));
    await database.transaction(({ figures }) =>
      figures.record([houses(2n)], { ...report, title: 'Khác' }, start),
    );

    clock.now = later(2);
    expect((await database.directory()).source('report/1')).toEqual(report);
  });

  test('makes versions one after another when two record at once', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const stored = Array.from({ length: 8 }, (_, index) =>
      databases[index % 2]?.transaction(({ figures }) =>
        figures.record([houses(BigInt(index + 1))], report, start),
      ),
    );

    expect(await Promise.all(stored)).toEqual(stored.map(() => 1));
    expect(await database.store.figures.find(['houses'], ['old'], [period])).toMatchObject([{ version: 9 }]);
  });

  test('stores nothing, not even the source, for an empty list', async () => {
    const { database } = await bench(backend);

    expect(await database.transaction(({ figures }) => figures.record([], report, start))).toBe(0);

    expect((await database.directory()).reference.sources.map(({ code }) => code).toSorted()).toEqual([
      'law',
      'paper',
    ]);
  });
}
