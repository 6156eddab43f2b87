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
