import { expect, test } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { bumpReferenceVersion } from '../../src/store/reference.ts';
import { type Backend, bench, start } from './bench.ts';
import { beyondFloats } from './facts.ts';

const year2023 = { year: 2023, part: 'year' } as const;
const firstHalf2024 = { year: 2024, part: 'h1' } as const;
const allIndicators = ['houses', 'money', 'villages'];

export function factsContract(backend: Backend): void {
  test('keeps a zero, an unreported and an inapplicable figure apart', async () => {
    const { database } = await bench(backend);

    const figures = await database.store.figures.find(allIndicators, ['old'], [year2023]);

    const values = Object.fromEntries(figures.map((figure) => [figure.indicator, figure.value]));
    expect(values).toEqual({
      houses: { kind: 'value', units: 0n },
      money: { kind: 'absent', absence: 'notReported' },
      villages: { kind: 'absent', absence: 'notApplicable' },
    });
  });

  test('finds a figure with everything that is known of it and nothing that is not', async () => {
    const { database } = await bench(backend);

    const figures = await database.store.figures.find(['money'], ['cluster:hills'], [year2023]);

    expect(figures).toStrictEqual([
      {
        id: expect.any(Number),
        indicator: 'money',
        subject: 'cluster:hills',
        period: year2023,
        value: { kind: 'value', units: 8_050_000_000n, qualifier: 'over' },
        status: 'official',
        asOf: '2023-12-01',
        caveats: ['pledgedAndPaid', 'noUnitFigures'],
        source: 'paper',
        version: 1,
        recordedAt: start,
      },
    ]);
  });

  test('keeps a value that no float can hold', async () => {
    const { database } = await bench(backend);

    const [figure] = await database.store.figures.find(['money'], ['cluster:hills'], [firstHalf2024]);

    expect(figure?.value).toEqual({ kind: 'value', units: beyondFloats });
    expect(await database.store.figures.withValue(beyondFloats, ['money'])).toHaveLength(1);
    expect(await database.store.figures.withValue(beyondFloats - 1n, ['money'])).toEqual([]);
  });

  test('finds only the asked pairs of year and part', async () => {
    const { database } = await bench(backend);

    const asked = [year2023, { year: 2024, part: 'q1' }, { year: 2023, part: 'h1' }] as const;
    const figures = await database.store.figures.find(['money'], ['cluster:hills'], asked);

    expect(figures.map((figure) => figure.period.part).sort()).toEqual(['q1', 'year']);
  });

  test('finds nothing for empty lists', async () => {
    const { figures } = (await bench(backend)).database.store;

    expect(await figures.find([], ['old'], [year2023])).toEqual([]);
    expect(await figures.find(['money'], [], [year2023])).toEqual([]);
    expect(await figures.find(['money'], ['old'], [])).toEqual([]);
    expect(await figures.periodsWithValue([], ['old'])).toEqual([]);
    expect(await figures.withValue(0n, [])).toEqual([]);
  });

  test('names the periods with a value, newest first', async () => {
    const { figures } = (await bench(backend)).database.store;

    expect(await figures.periodsWithValue(['money'], ['cluster:hills'])).toEqual([firstHalf2024, year2023]);
    expect(await figures.periodsWithValue(['houses'], ['old'])).toEqual([year2023]);
    expect(await figures.periodsWithValue(['money'], ['old'])).toEqual([]);
  });

  test('shows only the current version of a figure', async () => {
    const { url, database } = await bench(backend);
    const { client } = await openSession(url, () => start);
    const first = await client.figure.findFirstOrThrow({ where: { indicatorCode: 'houses' } });
    const { id, ...copied } = first;
    await client.figure.update({ where: { id }, data: { isCurrent: false } });
    await client.figure.create({ data: { ...copied, version: 2, value: 7n } });
    await client.$disconnect();

    const figures = await database.store.figures.find(['houses'], ['old'], [year2023]);

    expect(figures.map(({ value, version }) => ({ value, version }))).toEqual([
      { value: { kind: 'value', units: 7n }, version: 2 },
    ]);
    expect(await database.store.figures.withValue(0n, ['houses'])).toEqual([]);
  });

  test('does not pass on a word that the domain does not know', async () => {
    const { url, database } = await bench(backend);
    const { client } = await openSession(url, () => start);
    await client.figure.updateMany({ where: { indicatorCode: 'houses' }, data: { status: 'rumoured' } });
    await client.$disconnect();

    const found = database.store.figures.find(['houses'], ['old'], [year2023]);

    await expect(found).rejects.toThrow('"rumoured" as status of a figure');
  });

  test('lists the awards of a year in the order of the paper', async () => {
    const { awards } = (await bench(backend)).database.store;

    const of2023 = await awards.ofYear('hills', 2023);

    const common = { id: expect.any(Number), kind: 'flag', cluster: 'hills', year: 2023, state: 'proposed' };
    expect(of2023).toStrictEqual([
      { ...common, unit: 'old', position: 1, proposedBy: 'Hội nghị', proposedOn: '2023-12-01' },
      { ...common, unit: 'far', position: 2, source: 'paper' },
    ]);
    expect(await awards.ofYear('hills', 2022)).toEqual([]);
  });

  test('lists the years with awards, newest first', async () => {
    const { awards } = (await bench(backend)).database.store;

    expect(await awards.years('hills')).toEqual([2024, 2023]);
    expect(await awards.years('valleys')).toEqual([]);
  });

  test('begins the way of each award with the step to where it stands', async () => {
    const { url } = await bench(backend);
    const { client } = await openSession(url, () => start);

    const steps = await client.awardStep.findMany({ include: { award: true }, orderBy: { on: 'asc' } });
    await client.$disconnect();

    const told = steps.map(({ award, fromState, toState, on }) => [award.unitCode, fromState, toState, on]);
    expect(told).toEqual([
      ['old', null, 'proposed', '2023-12-01'],
      ['far', null, expect.any(String), '2026-11-23'],
      ['far', null, expect.any(String), '2026-11-23'],
    ]);
  });

  test('loads the reference data in Vietnamese order, members in the order of the paper', async () => {
    const { reference } = await (await bench(backend)).database.directory();

    expect(reference.units.map((unit) => unit.name)).toEqual(['An Xa', 'Đồi Cũ', 'Đồi Mới']);
    expect(reference.units[1]?.aliases.toSorted()).toEqual(['ĐC', 'Đồi']);
    expect(reference.clusters[0]?.years.map(({ year, members }) => [year, members])).toEqual([
      [2023, ['old', 'far']],
      [2024, ['far', 'old']],
    ]);
    expect(reference.sources.find(({ code }) => code === 'paper')?.publishedAt).toEqual(
      new Date('2023-12-01T05:41:00Z'),
    );
  });

  test('loads the rules between figures, and nothing at all while one of them is malformed', async () => {
    const { url, database, again } = await bench(backend);
    const { reference } = await database.directory();
    const { client } = await openSession(url, () => start);
    await client.indicatorRule.update({ where: { code: 'R1' }, data: { terms: '{"parts":["houses"]}' } });
    await client.$disconnect();

    const reloaded = (await again()).directory();

    expect(reference.rules).toEqual([
      { code: 'R1', severity: 'hard', kind: 'atMost', parts: ['houses'], whole: 'villages' },
    ]);
    await expect(reloaded).rejects.toThrow('rule R1: the term "whole" is no text');
  });

  test('leaves out of the reference data what is not known', async () => {
    const { reference } = await (await bench(backend)).database.directory();

    expect(reference.units[0]).toStrictEqual({
      code: 'far',
      kind: 'city',
      name: 'An Xa',
      isBackground: true,
      aliases: [],
    });
    expect(Object.keys(reference.indicators[0] ?? {})).not.toContain('numerator');
  });

  test('loads nothing but the sources again when a figure came from a new one', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const before = (await database.directory()).reference;
    const source = { code: 'new-paper', kind: 'page' as const, title: 'Báo cáo thử mới' };
    const figure = { indicator: 'houses', subject: 'far', period: { year: 2020, part: 'year' as const } };
    const value = { kind: 'value' as const, units: 5n };

    await other.transaction((store) =>
      store.figures.record([{ ...figure, value, status: 'approved' }], source, start),
    );

    const directory = await database.directory();
    expect(directory.source('new-paper').title).toBe('Báo cáo thử mới');
    expect(directory.reference.units).toBe(before.units);
    expect(await database.directory()).toBe(directory);
  });

  test('keeps the directory until another process changes the reference data, and sees that at once', async () => {
    const { url, database, clock } = await bench(backend);
    const before = await database.directory();
    expect(await database.directory()).toBe(before);

    const other = await openSession(url, () => clock.now);
    await other.client.unit.update({ where: { code: 'far' }, data: { name: 'An Gần' } });
    await bumpReferenceVersion(other);
    await other.client.$disconnect();

    const after = await database.directory();
    expect(after.unit('far').name).toBe('An Gần');
    expect(await database.directory()).toBe(after);
  });
}
