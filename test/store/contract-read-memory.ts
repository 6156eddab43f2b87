import { expect, test } from 'vitest';
import type { Store } from '../../src/bot/store.ts';
import type { Source } from '../../src/domain/reference.ts';
import { type Backend, bench, signal, start } from './bench.ts';

const period = { year: 2023, part: 'year' } as const;
const source: Source = { code: 'report/1', kind: 'report', title: 'Báo cáo thử', publishedAt: start };

/** The houses of the unit `old`, as a turn reads them. */
async function housesIn({ figures }: Store): Promise<bigint | undefined> {
  const [figure] = await figures.find(['houses'], ['old'], [period]);
  return figure?.value.kind === 'value' ? figure.value.units : undefined;
}

function record({ figures }: Store, units: bigint): Promise<number> {
  const value = { kind: 'value', units } as const;
  const figure = {
    indicator: 'houses',
    subject: 'old',
    unit: 'old',
    period,
    value,
    status: 'official',
  } as const;
  return figures.record([figure], source, start);
}

export function readMemoryContract(backend: Backend): void {
  test('reads a figure that another process has changed since', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const before = await database.transaction(housesIn);

    await other.transaction((store) => record(store, 7n));

    expect(before).toBe(0n);
    expect(await database.transaction(housesIn)).toBe(7n);
    expect(await database.store.figures.find(['houses'], ['old'], [period])).toHaveLength(1);
  });

  test('reads within a transaction what it has changed itself, and nobody else does', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    await database.transaction(housesIn);
    const changed = signal();
    const finish = signal();

    const turns = database.transaction(async (store) => {
      const before = await housesIn(store);
      await record(store, 7n);
      const after = await housesIn(store);
      changed.give();
      await finish.given;
      return [before, after];
    });
    await changed.given;
    const outside = await housesIn(other.store);
    finish.give();

    expect(await turns).toEqual([0n, 7n]);
    expect(outside).toBe(0n);
    expect(await other.transaction(housesIn)).toBe(7n);
  });

  test('never reads a figure whose transaction was undone', async () => {
    const { database } = await bench(backend);
    await database.transaction(housesIn);

    const undone = database.transaction(async (store) => {
      await record(store, 7n);
      expect(await housesIn(store)).toBe(7n);
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await database.transaction(housesIn)).toBe(0n);
    await database.transaction((store) => record(store, 9n));
    expect(await database.transaction(housesIn)).toBe(9n);
  });

  test('knows of a period that got its first figure', async () => {
    const { database } = await bench(backend);
    const periods = () =>
      database.transaction(({ figures }) => figures.periodsWithValue(['houses'], ['old', 'far']));
    const before = await periods();

    await database.transaction(({ figures }) => {
      const value = { kind: 'value', units: 1n } as const;
      const later = { year: 2031, part: 'year' } as const;
      const figure = {
        indicator: 'houses',
        subject: 'far',
        unit: 'far',
        period: later,
        value,
        status: 'official',
      } as const;
      return figures.record([figure], source, start);
    });

    expect(before.map(({ year }) => year)).not.toContain(2031);
    expect((await periods())[0]).toEqual({ year: 2031, part: 'year' });
  });

  test('reads an award that another process has moved since', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const states = async ({ awards }: Store) =>
      (await awards.ofYear('hills', 2023)).map(({ state }) => state);
    const [before] = await database.transaction(states);
    const [award] = await database.store.awards.ofYear('hills', 2023);

    await other.transaction(({ awards }) =>
      awards.move(award?.id ?? 0, { from: 'proposed', to: 'submitted', on: '2023-12-11' }, start),
    );

    expect(before).toBe('proposed');
    expect(await database.transaction(states)).toContain('submitted');
  });

  test('knows of a year that got its first award', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const years = () => database.transaction(({ awards }) => awards.years('hills'));
    const before = await years();

    await other.transaction(({ awards }) =>
      awards.add(
        { kind: 'flag', unit: 'old', cluster: 'hills', year: 2031, state: 'proposed' },
        { on: '2031-12-01' },
        start,
      ),
    );

    expect(before).not.toContain(2031);
    expect(await years()).toContain(2031);
  });

  test('a card whose transaction was undone is as if it had never been', async () => {
    const { database } = await bench(backend);
    const card = { code: 'K7-AAAA', proof: 'proof', query: 'q', at: start, figures: [] };
    const proof = () => database.transaction(({ quotes }) => quotes.proofOf(card.code));

    const undone = database.transaction(async ({ quotes }) => {
      await quotes.keep(card, undefined);
      expect(await quotes.proofOf(card.code)).toBe('proof');
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect(await proof()).toBeUndefined();
    await database.transaction(({ quotes }) => quotes.keep({ ...card, proof: 'another' }, undefined));
    expect([await proof(), await proof()]).toEqual(['another', 'another']);
  });

  test('whoever has waited for a name sees what its holder has changed', async () => {
    const { database, again } = await bench(backend);
    const other = await again();
    const held = signal();
    const finish = signal();
    const first = other.transaction(async (store) => {
      await store.hold('houses');
      held.give();
      await finish.given;
      await record(store, 7n);
    });
    await held.given;

    // In SQLite the second cannot even begin before the first has ended.
    const second = database.transaction(async (store) => {
      await housesIn(store);
      finish.give();
      await store.hold('houses');
      return housesIn(store);
    });
    if (backend.name === 'SQLite') finish.give();

    await first;
    expect(await second).toBe(7n);
  });
}
