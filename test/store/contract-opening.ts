import { expect, test } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { readSeed } from '../../src/store/seed-files.ts';
import { type Backend, opened, start } from './bench.ts';

export function openingContract(backend: Backend): void {
  test('gives an empty database the facts of the first day', async () => {
    const seed = readSeed();

    const database = await opened(await backend.empty(), () => start, true);

    const { reference } = await database.directory();
    expect(reference.units.map(({ code }) => code).toSorted()).toEqual(
      seed.units.map(({ code }) => code).toSorted(),
    );
    expect(reference.indicators).toHaveLength(seed.indicators.length);
    expect(reference.awardKinds).toHaveLength(seed.awards.kinds.length);
    expect(reference.calendarDays).toEqual(seed.daysOff);
    const { cluster, year } = seed.awards.awards[0] ?? { cluster: '', year: 0 };
    const ofYear = seed.awards.awards.filter((award) => award.cluster === cluster && award.year === year);
    expect(await database.store.awards.ofYear(cluster, year)).toHaveLength(ofYear.length);
  });

  test('leaves a database without facts when told so', async () => {
    const database = await opened(await backend.empty());

    expect((await database.directory()).reference.units).toEqual([]);
  });

  test('does not bring back what people have changed or removed', async () => {
    const url = await backend.empty();
    await (await opened(url, () => start, true)).close();
    const { client } = await openSession(url, () => start);
    const units = await client.unit.count();
    await client.alias.deleteMany();
    await client.unit.updateMany({ data: { name: 'Khác' } });
    await client.$disconnect();

    const { reference } = await (await opened(url, () => start, true)).directory();

    expect(reference.units).toHaveLength(units);
    expect(reference.units.every(({ name, aliases }) => name === 'Khác' && aliases.length === 0)).toBe(true);
  });

  test('does not add its facts to those that were brought in otherwise', async () => {
    const database = await opened(await backend.filled(), () => start, true);

    expect((await database.directory()).reference.units).toHaveLength(3);
  });

  test('gives a database of the release without a calendar the days off, once, and touches nothing else', async () => {
    const url = await backend.empty();
    await seededWithoutDaysOff(url);
    const before = await versionAndUnits(url);

    const { reference, calendar } = await (await opened(url, () => start, true)).directory();

    expect(reference.calendarDays).toEqual(readSeed().daysOff);
    expect(calendar.isWorkingDay({ year: 2026, month: 9, day: 2 })).toBe(false);
    expect(await versionAndUnits(url)).toEqual({ ...before, version: before.version + 1 });
  });

  test('does not bring back a day off that people have removed, nor add to days that were there', async () => {
    const url = await backend.empty();
    await (await opened(url, () => start, true)).close();
    const session = await openSession(url, () => start);
    await session.client.calendarDay.deleteMany({ where: { day: { not: '2026-09-02' } } });
    await (await opened(url, () => start, true)).close();
    await session.client.meta.delete({ where: { key: 'seed.daysOff' } });
    await session.client.$disconnect();

    const { reference } = await (await opened(url, () => start, true)).directory();

    expect(reference.calendarDays.map(({ day }) => day)).toEqual(['2026-09-02']);
  });

  test('keeps how far the clock of a practice database is ahead', async () => {
    const url = await backend.empty();
    const { practiceClock } = await opened(url, () => start, false);
    const atFirst = await practiceClock.aheadMs();

    await practiceClock.setAhead(86_400_000);
    await practiceClock.setAhead(90_000_000);

    expect(atFirst).toBeUndefined();
    expect(await (await opened(url, () => start, false)).practiceClock.aheadMs()).toBe(90_000_000);
  });

  test('is migrated and seeded once when four open it at the same time', async () => {
    const url = await backend.empty();

    const databases = await Promise.all(Array.from({ length: 4 }, () => opened(url, () => start, true)));

    const directories = await Promise.all(databases.map((database) => database.directory()));
    expect(directories.map(({ reference }) => reference.units.length)).toEqual(
      Array.from({ length: 4 }, () => readSeed().units.length),
    );
    const { client } = await openSession(url, () => start);
    const rows = await client.$queryRawUnsafe<{ name: string }[]>(
      'SELECT "migration_name" AS "name" FROM "_prisma_migrations"',
    );
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(await client.meta.findUnique({ where: { key: 'referenceVersion' } })).toMatchObject({
      value: '1',
    });
    await client.$disconnect();
  });
}

/** As the first release left it. */
async function seededWithoutDaysOff(url: string): Promise<void> {
  await (await opened(url, () => start, true)).close();
  const { client } = await openSession(url, () => start);
  await client.calendarDay.deleteMany();
  await client.meta.delete({ where: { key: 'seed.daysOff' } });
  await client.unit.updateMany({ where: { code: 'phu-tho' }, data: { name: 'Đã sửa' } });
  await client.$disconnect();
}

async function versionAndUnits(url: string) {
  const { client } = await openSession(url, () => start);
  const version = await client.meta.findUniqueOrThrow({ where: { key: 'referenceVersion' } });
  const units = await client.unit.findMany({ orderBy: { code: 'asc' } });
  const figures = await client.figure.count();
  await client.$disconnect();
  return { version: Number(version.value), units, figures };
}
