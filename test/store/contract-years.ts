import { expect, test } from 'vitest';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import type { NewScoreTemplate } from '../../src/bot/year-store.ts';
import type { Handover } from '../../src/domain/handover.ts';
import type { Tally } from '../../src/domain/vote.ts';
import { type Backend, bench, later, start } from './bench.ts';
import { beyondFloats } from './facts.ts';

const act = { person: 7, at: start };

/** Made up, like the facts of `facts.ts`. */
const template: NewScoreTemplate = {
  ...{ cluster: 'hills', year: 2024, title: 'Thang điểm thử', basis: 'Hướng dẫn thử', isTest: true },
  items: [
    { code: 'ii-1', block: 'II', title: 'Mục hai', kind: 'item', max: 80 },
    { code: 'i-1', block: 'I', title: 'Mục một', kind: 'item', max: 60 },
    { code: 'plus', block: 'Thưởng', title: 'Điểm thưởng', kind: 'bonus', max: 40 },
  ],
};

const tally: Tally = {
  ...{ subject: 'Cụm trưởng năm 2025', heldOn: '2024-12-07', base: 'members', isSecret: true },
  threshold: { over: 2, under: 3, isStrict: false },
  ...{ members: 2, present: 2, inFavour: 2, against: 0, blank: 0, paper: 'Biên bản thử' },
};

const handover: Handover = { cluster: 'hills', year: 2024, from: 'old', to: 'far', onDay: '2024-01-10' };

export function yearsContract(backend: Backend): void {
  test('keeps who signed the pledge, where and when, in the order of the members', async () => {
    const { database } = await bench(backend);
    const pledge = { cluster: 'hills', year: 2024, signedOn: '2023-12-01', place: 'Đồi Cũ' };
    const signed = { ...pledge, signatures: [{ unit: 'old', signer: 'Tên Thử' }, { unit: 'far' }] };

    await database.transaction(({ years }) => years.recordPledge(signed, act));
    const first = await database.store.years.pledge('hills', 2024);
    const corrected = { ...pledge, signedOn: '2023-12-02', signatures: [{ unit: 'far' }] };
    await database.transaction(({ years }) => years.recordPledge(corrected, act));

    expect(first).toStrictEqual({ ...signed, signatures: [{ unit: 'far' }, signed.signatures[0]] });
    expect(await database.store.years.pledge('hills', 2024)).toStrictEqual(corrected);
    expect(await database.store.years.pledge('hills', 2023)).toBeUndefined();
  });

  test('keeps targets exactly, as versions; one that is taken back is gone', async () => {
    const { database } = await bench(backend);
    const set = (units: bigint | null) =>
      database.transaction(({ years }) =>
        years.setTargets('hills', 2024, 'old', [{ indicator: 'money', units }], act),
      );

    expect([await set(5n), await set(5n), await set(beyondFloats)]).toEqual([1, 0, 1]);
    const [target] = await database.store.years.targets('hills', 2024);
    expect(target).toStrictEqual({ unit: 'old', indicator: 'money', units: beyondFloats, version: 2 });
    expect(await set(null)).toBe(1);
    expect(await database.store.years.targets('hills', 2024)).toEqual([]);
    expect(await set(7n)).toBe(1);
    expect(await database.store.years.targets('hills', 2024)).toMatchObject([{ units: 7n, version: 4 }]);
  });

  test('makes one version after the other of a target that two set at once', async () => {
    const { database, again } = await bench(backend);
    const set = (at: Database, units: bigint) =>
      at.transaction(({ years }) =>
        years.setTargets('hills', 2024, 'old', [{ indicator: 'money', units }], act),
      );

    await Promise.all([set(database, 1n), set(await again(), 2n)]);

    expect(await database.store.years.targets('hills', 2024)).toMatchObject([{ version: 2 }]);
  });

  test('keeps a way of scoring in the order of its paper, as versions', async () => {
    const { database } = await bench(backend);
    const add = (given: NewScoreTemplate) =>
      database.transaction(({ years }) => years.addScoreTemplate(given, start));

    expect([await add(template), await add(template)]).toEqual([true, false]);
    const first = await database.store.years.scoreTemplate('hills', 2024);
    expect(await add({ ...template, items: template.items.slice(0, 2) })).toBe(true);

    expect(first).toStrictEqual({ ...template, id: expect.any(Number), version: 1 });
    expect(await database.store.years.scoreTemplate('hills', 2024)).toMatchObject({ version: 2 });
    expect(await database.store.years.scoreTemplate('hills', 2023)).toBeUndefined();
  });

  test('keeps the three stages of a score apart, and freezes them when they are published', async () => {
    const { database } = await bench(backend);
    await database.transaction(({ years }) => years.addScoreTemplate(template, start));
    const id = (await database.store.years.scoreTemplate('hills', 2024))?.id ?? 0;
    const save = (stage: 'self' | 'agreed', points: number) =>
      database.transaction(({ years }) => years.saveScores(id, 'old', stage, [{ item: 'i-1', points }], act));

    await save('self', 60);
    await save('agreed', 57);
    await save('agreed', 58);
    const published = [
      await database.store.years.publishScores(id, later(1)),
      await database.store.years.publishScores(id, later(2)),
    ];

    expect(await database.store.years.scores(id)).toHaveLength(2);
    expect(await database.store.years.scores(id)).toContainEqual({
      ...{ item: 'i-1', unit: 'old', stage: 'agreed', points: 58 },
    });
    expect(published).toEqual([true, false]);
    expect((await database.store.years.scoreTemplate('hills', 2024))?.publishedAt).toEqual(later(1));
    await expect(save('agreed', 0)).rejects.toThrow(ConflictError);
    await expect(
      database.transaction(({ years }) => years.addScoreTemplate({ ...template, title: 'Khác' }, start)),
    ).rejects.toThrow(ConflictError);
  });

  test('keeps a tally sheet once', async () => {
    const { database } = await bench(backend);
    const add = () => database.transaction(({ years }) => years.addTally('hills', 2024, tally, act));

    await add();

    expect(await database.store.years.tallies('hills', 2024)).toStrictEqual([tally]);
    await expect(add()).rejects.toThrow(ConflictError);
    expect(await database.store.years.tallies('hills', 2023)).toEqual([]);
  });

  test('keeps a planned handover, whose sides confirm once each, until it is dropped', async () => {
    const { database } = await bench(backend);
    const { years } = database.store;
    await years.planHandover(handover, act);

    const taken = [
      await years.confirmHandover(handover, 'taken', { at: later(5) }),
      await years.confirmHandover(handover, 'taken', { at: later(6) }),
      await years.confirmHandover({ ...handover, onDay: '2024-01-11' }, 'given', { at: later(7) }),
    ];

    expect(taken).toEqual([true, false, false]);
    expect(await years.handover('hills', 2024)).toStrictEqual({ ...handover, takenAt: later(5) });
    await years.planHandover({ ...handover, onDay: '2024-01-15' }, act);
    expect(await years.handover('hills', 2024)).toStrictEqual({ ...handover, onDay: '2024-01-15' });
    expect([await years.dropHandover('hills', 2024), await years.dropHandover('hills', 2024)]).toEqual([
      true,
      false,
    ]);
  });
}
