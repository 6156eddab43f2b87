import { expect, test } from 'vitest';
import type { NewAward, NewDecision } from '../../src/bot/award-store.ts';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { type Backend, bench, later, start } from './bench.ts';

const paper = { name: 'qd.pdf', mediaType: 'application/pdf', bytes: 3, sha256: 'a'.repeat(64) };
const content = new Uint8Array([1, 2, 3]);

async function decisionOn(database: Database): Promise<NewDecision> {
  return database.transaction(async ({ awards }) => {
    await awards.keepPaper(paper, content, 7, start);
    const id = (await awards.paperWith(paper.sha256)) ?? 0;
    const named = {
      cluster: 'hills',
      year: 2023,
      issuer: 'Cơ quan thử',
      symbol: '1/QĐ-T',
      signedOn: '2024-01-15',
    };
    return { ...named, kind: 'award', signer: 'Người Ký', authority: 'onBehalf', paper: id };
  });
}

export function awardsContract(backend: Backend): void {
  test('adds an award of a unit and a kind once a year, of two at once too', async () => {
    const { database, again } = await bench(backend);
    const award: NewAward = { kind: 'flag', unit: 'old', cluster: 'hills', year: 2024, state: 'proposed' };
    const step = { on: '2024-12-01', paper: '5/BB-T', person: 7 };
    const add = (at: Database) => at.transaction(({ awards }) => awards.add(award, step, start));

    const both = await Promise.allSettled([add(database), add(await again())]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(ConflictError),
    });
    const stored = (await database.store.awards.ofYear('hills', 2024)).at(-1);
    expect(stored).toStrictEqual({ ...award, id: stored?.id, position: 2 });
    expect(await database.store.awards.steps(stored?.id ?? 0)).toStrictEqual([{ ...step, to: 'proposed' }]);
  });

  test('moves an award from the state it is in, and keeps every step', async () => {
    const { database } = await bench(backend);
    const [award] = await database.store.awards.ofYear('hills', 2023);
    const id = award?.id ?? 0;
    const from = award?.state ?? 'proposed';
    const decision = await decisionOn(database);
    const decided = await database.transaction(({ awards }) => awards.addDecision(decision, 7, start));

    await database.transaction(async ({ awards }) => {
      await awards.move(id, { from, to: 'submitted', on: '2023-12-11', paper: '2/TTr-T' }, start);
      const step = {
        from: 'submitted',
        to: 'decided',
        on: '2024-01-15',
        paper: '1/QĐ-T',
        reason: 'thử',
      } as const;
      await awards.move(id, step, later(1), decided);
    });
    const late = database.transaction(({ awards }) =>
      awards.move(id, { from: 'submitted', to: 'refused', on: '2024-01-16' }, later(2)),
    );

    await expect(late).rejects.toBeInstanceOf(ConflictError);
    const [after] = await database.store.awards.ofYear('hills', 2023);
    expect(after).toMatchObject({ state: 'decided', decision: decided });
    expect((await database.store.awards.steps(id)).slice(-2)).toStrictEqual([
      { from, to: 'submitted', on: '2023-12-11', paper: '2/TTr-T' },
      { from: 'submitted', to: 'decided', on: '2024-01-15', paper: '1/QĐ-T', reason: 'thử' },
    ]);
  });

  test('keeps a decision once for its issuer, symbol and day, with its paper byte for byte', async () => {
    const { database } = await bench(backend);
    const decision = await decisionOn(database);
    const id = await database.transaction(({ awards }) => awards.addDecision(decision, 7, start));

    const twice = database.transaction(({ awards }) =>
      awards.addDecision({ ...decision, year: 2024 }, 7, start),
    );
    await expect(twice).rejects.toBeInstanceOf(ConflictError);
    await database.transaction(({ awards }) =>
      awards.addDecision({ ...decision, signedOn: '2024-01-16' }, 7, start),
    );
    await database.transaction(({ awards }) =>
      awards.keepPaper({ ...paper, name: 'khac.pdf' }, content, 8, later(1)),
    );

    expect(await database.store.awards.findDecision(decision)).toStrictEqual({
      ...decision,
      id,
      recordedAt: start,
    });
    expect(await database.store.awards.decisions('hills', 2023)).toHaveLength(2);
    expect(await database.store.awards.decisions('hills', 2024)).toEqual([]);
    const kept = await database.store.awards.paper(decision.paper);
    expect(kept?.paper).toStrictEqual(paper);
    expect(Buffer.from(kept?.content ?? [])).toEqual(Buffer.from(content));
  });
}
