import { expect, test } from 'vitest';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import { type Backend, bench, later, start } from './bench.ts';
import { requestBench } from './report-facts.ts';

const paper = { unit: 'old', number: '12/BC-THỬ', day: '2024-06-20' };

export function boardContract(backend: Backend): void {
  test('keeps which paper a unit says it sent, until the chair says whether it is there', async () => {
    const { database, request } = await requestBench(backend);
    const { board } = database.store;

    const first = await board.sayFiled({ request, ...paper, saidBy: 7 }, start);
    const asSaid = await board.papersOf(request);
    const decided = [
      await board.decidePaper(first, { state: 'received', person: 9 }, later(1)),
      await board.decidePaper(first, { state: 'notSeen', person: 9 }, later(2)),
    ];

    expect(asSaid).toStrictEqual([{ id: first, request, ...paper, state: 'said', saidBy: 7, saidAt: start }]);
    expect(decided).toEqual([true, false]);
    expect(await board.paper(first)).toMatchObject({ state: 'received' });
    expect(await board.papersOf(request + 1)).toEqual([]);
    expect(await board.paper(first + 1)).toBeUndefined();
  });

  test('takes one paper of a unit at a time, of two at once too, and another one once it was not seen', async () => {
    const { database, again, request } = await requestBench(backend);
    const tell = (at: Database) =>
      at.transaction(({ board }) => board.sayFiled({ request, ...paper }, start));

    const both = await Promise.allSettled([tell(database), tell(await again())]);
    const [waiting] = await database.store.board.papersOf(request);
    await database.store.board.decidePaper(waiting?.id ?? 0, { state: 'notSeen' }, later(1));
    await tell(database);

    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: expect.any(ConflictError),
    });
    expect((await database.store.board.papersOf(request)).map(({ state }) => state)).toEqual([
      'notSeen',
      'said',
    ]);
  });

  test('adds the chair’s word on lateness to what was said before', async () => {
    const { database, request } = await requestBench(backend);
    const { board } = database.store;
    const ruling = { unit: 'old', daysLate: 0, reason: 'mất điện toàn tỉnh (thử nghiệm)', at: start };

    await board.addRuling(request, { ...ruling, person: 7 });
    await board.addRuling(request, { ...ruling, daysLate: 2, at: later(1) });

    expect(await board.rulingsOf(request)).toStrictEqual([
      { ...ruling, person: 7 },
      { ...ruling, daysLate: 2, at: later(1) },
    ]);
    expect(await board.rulingsOf(request + 1)).toEqual([]);
  });

  test('lets one nudge through for a unit and day, of two at once too', async () => {
    const { database, again, request } = await requestBench(backend);
    const other = await again();
    const nudge = { unit: 'old', day: '2024-06-21', at: start };

    const both = await Promise.all([
      database.store.board.nudge(request, { ...nudge, person: 7 }),
      other.store.board.nudge(request, nudge),
    ]);
    const next = await other.store.board.nudge(request, { ...nudge, day: '2024-06-24' });

    expect(both.toSorted()).toEqual([false, true]);
    expect(next).toBe(true);
    expect((await database.store.board.nudgesOf(request)).map(({ day }) => day)).toEqual([
      '2024-06-21',
      '2024-06-24',
    ]);
  });

  test('knows who was asked in a roll-call and when each answered, once', async () => {
    const { database } = await bench(backend);
    const { rollCalls } = database.store;
    const call = { cluster: 'hills', year: 2024, isPractice: false, at: start };
    await rollCalls.start({ ...call, at: later(-60) }, [7]);

    const id = await rollCalls.start({ ...call, startedBy: 7 }, [7, 8]);
    const answers = [
      await rollCalls.answer(id, 8, later(1)),
      await rollCalls.answer(id, 8, later(2)),
      await rollCalls.answer(id, 9, later(3)),
    ];

    const answered = { ...call, id, answers: [{ person: 7 }, { person: 8, answeredAt: later(1) }] };
    expect(answers).toEqual([true, false, false]);
    expect(await rollCalls.latest('hills', 2024, false)).toStrictEqual(answered);
    expect(await rollCalls.find(id)).toStrictEqual(answered);
    expect(await rollCalls.latest('hills', 2024, true)).toBeUndefined();
    expect(await rollCalls.latest('hills', 2025, false)).toBeUndefined();
  });

  test('forgets in a roll-call who wants to be forgotten', async () => {
    const { database } = await bench(backend);
    const { rollCalls } = database.store;
    const an = await database.store.people.add({ name: 'An (thử nghiệm)', isPractice: false }, start);
    const id = await rollCalls.start({ cluster: 'hills', year: 2024, isPractice: false, at: start }, [an]);

    await database.transaction((store) => store.privacy.erase(an, '2026-11-22', later(1)));

    expect((await rollCalls.find(id))?.answers).toEqual([]);
  });
}
