import { expect, test } from 'vitest';
import type { NewQuote } from '../../src/bot/quote-store.ts';
import { ConflictError, type Database, type NewFigure, type Store } from '../../src/bot/store.ts';
import type { Source } from '../../src/domain/reference.ts';
import { openSession } from '../../src/store/open.ts';
import { type Backend, bench, later, start } from './bench.ts';

const period = { year: 2023, part: 'year' } as const;
const key = { indicator: 'houses', subject: 'old', period };
const paper: Source = { code: 'report/1', kind: 'report', title: 'Báo cáo thử' };
const query = 'hoi:figure:houses:old:2023';

export function quotesContract(backend: Backend): void {
  test('gives a card back with the very versions that were told, also after they were replaced', async () => {
    const { database } = await bench(backend);
    const quote = await quoteOf(database);

    await keep(database, quote);
    await correct(database, 12n);

    expect(await database.store.quotes.proofOf('K7M2QX')).toBe('proof');
    expect(await database.store.quotes.find('K7M2QX')).toMatchObject({
      code: 'K7M2QX',
      proof: 'proof',
      query,
      unit: 'old',
      at: start,
      figures: [{ id: quote.figures[0], version: 1, value: { kind: 'value', units: 0n } }],
    });
    expect(await database.store.quotes.find('K7M2QY')).toBeUndefined();
    expect(await database.store.quotes.proofOf('K7M2QY')).toBeUndefined();
  });

  test('keeps a card once, with the moment it was first told', async () => {
    const { database } = await bench(backend);
    const quote = await quoteOf(database);

    await keep(database, quote, 7);
    await keep(database, { ...quote, at: later(60) }, 8);
    await keep(database, { ...quote, at: later(90) });

    expect((await database.store.quotes.find('K7M2QX'))?.at).toEqual(start);
  });

  test('refuses a code that stands for another card', async () => {
    const { database } = await bench(backend);
    const quote = await quoteOf(database);
    await keep(database, quote);

    await expect(keep(database, { ...quote, proof: 'another' })).rejects.toThrow(ConflictError);
  });

  test('knows who was told a version that does not hold any more, and when last', async () => {
    const { database } = await bench(backend);
    const quote = await quoteOf(database);
    await keep(database, quote, 8);
    await keep(database, quote, 7);
    await database.store.quotes.tell({ code: quote.code, at: later(60) }, 7);
    await keep(database, quote);
    expect(await database.store.quotes.toldBefore([key])).toEqual([]);

    await correct(database, 12n);

    const told = await database.store.quotes.toldBefore([key]);
    expect(told.map(({ person, code, at, figure }) => [person, code, at, figure.version])).toEqual([
      [7, 'K7M2QX', later(60), 1],
      [8, 'K7M2QX', start, 1],
    ]);
    expect(await database.store.quotes.toldBefore([{ ...key, indicator: 'money' }])).toEqual([]);
    expect(await database.store.quotes.toldBefore([])).toEqual([]);
  });

  test('notes once who was told a card twice within one transaction, and knows it there', async () => {
    const { database } = await bench(backend);
    const quote = await quoteOf(database);

    const told = await database.transaction(async (store) => {
      await store.quotes.keep(quote, 7);
      await store.quotes.tell({ code: quote.code, at: later(5) }, 7);
      await store.quotes.tell({ code: quote.code, at: later(9) }, 7);
      await correctIn(store, 12n);
      return store.quotes.toldBefore([key]);
    });

    expect(told.map(({ person, at }) => [person, at])).toEqual([[7, later(9)]]);
    expect(await database.store.quotes.toldBefore([key])).toEqual(told);
  });

  test('forgets what a person was told, and keeps the card, which names nobody', async () => {
    const { url, database } = await bench(backend);
    const { id } = await database.store.people.ensure(
      { name: 'An', handle: 'an', isPractice: false, seat: { role: 'officer', unit: 'old' } },
      start,
    );
    const quote = await quoteOf(database);
    await keep(database, quote, id);
    await keep(database, quote, id + 1);
    expect((await database.store.privacy.tracesOf(id)).answersTold).toBe(1);

    await database.transaction(({ privacy }) => privacy.erase(id, '2026-11-22', later(10)));

    expect((await database.store.privacy.tracesOf(id)).answersTold).toBe(0);
    expect(await database.store.quotes.find('K7M2QX')).toBeDefined();
    const { client } = await openSession(url, () => start);
    expect(await client.toldAnswer.findMany({ select: { personId: true } })).toEqual([{ personId: id + 1 }]);
    await client.$disconnect();
  });
}

async function quoteOf({ store }: Database): Promise<NewQuote> {
  const figures = await store.figures.find(['houses'], ['old'], [period]);
  const ids = figures.map(({ id }) => id);
  return { code: 'K7M2QX', proof: 'proof', query, unit: 'old', at: start, figures: ids };
}

function keep(database: Database, quote: NewQuote, person?: number): Promise<void> {
  return database.transaction(({ quotes }) => quotes.keep(quote, person));
}

function correct(database: Database, units: bigint): Promise<void> {
  return database.transaction((store) => correctIn(store, units));
}

async function correctIn({ figures }: Store, units: bigint): Promise<void> {
  const figure: NewFigure = { ...key, unit: 'old', value: { kind: 'value', units }, status: 'official' };
  await figures.record([figure], paper, later(5));
}
