import { expect, test } from 'vitest';
import type { NewReminder } from '../../src/bot/reminder-store.ts';
import { ConflictError, type Database } from '../../src/bot/store.ts';
import type { NewJob } from '../../src/outbox/job.ts';
import { type Backend, job, later, start } from './bench.ts';
import { draftBench, halfYear, requestBench, startDraft } from './report-facts.ts';

const slot = 'T-3/2024-06-24';

export function remindersContract(backend: Backend): void {
  test('knows the requests that are open, of every cluster', async () => {
    const { database, request } = await requestBench(backend);
    const { reports, reminders } = database.store;
    const shut = await reports.addRequest(
      { ...halfYear, code: 'shut', reminders: '-1', isAnnounced: true },
      start,
    );
    await reports.addRequest({ ...halfYear, code: 'later', opensAt: later(60) }, start);

    const both = await reminders.openRequests(start);
    await reports.closeRequest(shut, start);

    expect(both).toStrictEqual([
      await reports.request(request),
      await reports.request(shut).then((one) => ({ ...both[1], id: one?.id })),
    ]);
    expect(both[1]).toMatchObject({ reminders: '-1', isAnnounced: true });
    expect((await reminders.openRequests(start)).map(({ id }) => id)).toEqual([request]);
  });

  test('knows them also when they are more than a statement takes values', async () => {
    const { database } = await requestBench(backend);
    await database.transaction(async ({ reports }) => {
      for (let index = 0; index < 260; index += 1)
        await reports.addRequest({ ...halfYear, code: `many-${index}` }, start);
    });

    expect(await database.store.reminders.openRequests(start)).toHaveLength(261);
    expect(await database.store.reports.requests('hills')).toHaveLength(261);
  });

  test('knows where reports stand, and when they were last sent back', async () => {
    const { database, request, draft } = await draftBench(backend);
    const { reports, reminders } = database.store;
    const holder = { person: 4, channel: 'telegram', chat: 'an', since: start };
    await reports.save(
      draft,
      { row: { holder }, answers: new Map([['houses', answer('houses')]]) },
      later(5),
    );
    const other = await startDraft(database, request, 'far');
    await reports.save(other, { row: { state: 'returned' } }, later(6));
    for (const [action, seconds] of [
      ['returned', 1],
      ['returnedByLeader', 7],
      ['takenOver', 9],
    ] as const)
      await reports.addStep(other.id, { action }, later(seconds));

    const standings = await reminders.standings([request]);

    expect(standings.toSorted((a, b) => a.report - b.report)).toStrictEqual([
      { report: draft.id, request, unit: 'old', state: 'draft', holder: 4, touchedAt: later(5) },
      {
        report: other.id,
        request,
        unit: 'far',
        state: 'returned',
        returnedAt: later(7),
        touchedAt: later(6),
      },
    ]);
    expect(await reminders.answered([draft.id, other.id])).toEqual(new Map([[draft.id, ['houses']]]));
    expect([await reminders.standings([]), await reminders.answered([])]).toEqual([[], new Map()]);
  });

  test('keeps one decision for each report, slot and person', async () => {
    const { database, request } = await requestBench(backend);
    await tell(database, told(request, 1, 'd1'));
    const decide = () =>
      database.transaction(({ reminders }) =>
        reminders.record([told(request, 2, 'd2'), told(request, 1, 'd3')], later(1)),
      );

    await expect(decide()).rejects.toThrow(ConflictError);

    expect(await database.store.reminders.recorded([request])).toStrictEqual([
      { request, unit: 'old', slot, person: 1, rung: 'officer', at: start, came: 'told', job: 'd1' },
    ]);
    expect(await database.store.reminders.recorded([request + 1])).toEqual([]);
  });

  test('of two processes that decide at once one succeeds', async () => {
    const { database, again, request } = await requestBench(backend);
    const other = await again();
    const decide = (at: Database) =>
      at.transaction(async (store) => {
        await store.hold('reminders');
        if ((await store.reminders.recorded([request])).length > 0) return 'seen';
        await store.reminders.record([told(request, 1, 'd1')], start);
        return 'done';
      });

    expect((await Promise.all([decide(database), decide(other)])).toSorted()).toEqual(['done', 'seen']);
  });

  test('says what came of a message, on another account too', async () => {
    const { database, request } = await requestBench(backend);
    const { people } = database.store;
    const seat = { role: 'officer' as const, unit: 'old' };
    const an = await people.ensure({ name: 'Người thử', handle: 'an', isPractice: false, seat }, start);
    await people.link(an.id, 'zalo', 'z', start);
    await people.link(an.id, 'telegram', 't', later(1));
    await tell(database, told(request, an.id, 'd1'), { channel: 'telegram', chat: 't', personId: an.id });
    await tell(database, told(request, 90, 'd2'), { chat: 'x' });
    const came = async () =>
      (await database.store.reminders.log({ request })).map(({ came: how, delivery }) => [
        how,
        delivery?.channel,
        delivery?.state,
      ]);

    await settle(database, 'telegram', 'unreachable');
    const onTheWay = await came();
    await settle(database, 'zalo', 'windowClosed');

    expect(onTheWay).toEqual([
      ['told', 'zalo', 'queued'],
      ['failed', 'telegram', 'failed'],
    ]);
    expect(await came()).toEqual([
      ['failed', 'zalo', 'failed'],
      ['failed', 'telegram', 'failed'],
    ]);
    expect(
      (await database.store.reminders.log({ person: an.id })).map(({ delivery }) => delivery),
    ).toStrictEqual([{ channel: 'zalo', state: 'failed', failure: 'windowClosed', at: later(2) }]);
  });

  test('lets what ran out of time be decided anew, and nothing else', async () => {
    const { database, request } = await requestBench(backend);
    await tell(database, told(request, 1, 'd1'), { notAfter: later(1) });
    await database.jobs.expire('telegram', later(2));
    const { reminders } = database.store;
    expect(await reminders.recorded([request])).toMatchObject([{ came: 'expired' }]);

    await reminders.record([told(request, 1, 'd2')], later(3));

    expect(await reminders.recorded([request])).toMatchObject([{ came: 'told', job: 'd2', at: later(3) }]);
  });

  test('silences what is queued about a report; what else the message says is free to be told anew', async () => {
    const { database, request } = await requestBench(backend);
    const { reminders, reports } = database.store;
    const second = await reports.addRequest({ ...halfYear, code: 'second' }, start);
    await tell(database, [told(request, 1, 'both'), told(second, 1, 'both')]);
    await tell(database, { ...told(request, 2, 'other unit'), unit: 'far' });

    await reminders.silence({ request, units: ['old'] }, 'filed', later(5));

    const all = await reminders.log({});
    expect(all.map(({ request: of, unit, came, reason }) => [of, unit, came, reason])).toEqual([
      [request, 'old', 'notTold', 'filed'],
      [request, 'far', 'told', undefined],
    ]);
    expect(await keysOf(database)).toEqual(['other unit']);
  });

  test('does not call back what was sent, and silences what went on to another account', async () => {
    const { database, request } = await requestBench(backend);
    const { reminders } = database.store;
    await tell(database, told(request, 1, 'sent'));
    await settle(database, 'telegram');
    await tell(database, told(request, 2, 'gone on'), { channel: 'zalo', chat: 'z' });
    await settle(database, 'zalo', 'unavailable');
    await database.store.outbox.add([job('gone on>telegram/t', { kind: 'reminder', chat: 't' })]);

    await reminders.silence({ request }, 'closed', later(5));

    expect((await reminders.recorded([request])).map(({ came, reason }) => [came, reason])).toEqual([
      ['told', undefined],
      ['notTold', 'closed'],
    ]);
    expect(await keysOf(database)).toEqual([]);
  });

  test('keeps the last promise of a unit that was not taken back', async () => {
    const { database, request } = await requestBench(backend);
    const { reminders } = database.store;
    const word = { request, unit: 'old', person: 1, day: { year: 2024, month: 6, day: 20 }, madeAt: start };
    await reminders.promise(word);
    await reminders.promise({ ...word, unit: 'far' });
    const later21 = { ...word, day: { year: 2024, month: 6, day: 21 }, madeAt: later(1) };
    await reminders.promise(later21);
    await reminders.withdrawPromise(request, 'far', later(2));

    expect(await reminders.promises([request])).toStrictEqual([later21]);
  });

  test('knows whose report the chair has received on paper', async () => {
    const { database, request } = await requestBench(backend);
    const { board, reminders } = database.store;
    const paper = await board.sayFiled({ request, unit: 'old', number: '1/BC', day: '2024-06-20' }, start);
    expect(await reminders.filedElsewhere([request])).toEqual([]);

    await board.decidePaper(paper, { state: 'received' }, start);

    expect(await reminders.filedElsewhere([request])).toEqual([{ request, unit: 'old' }]);
  });

  test('knows who is away on a day, until they are back', async () => {
    const { database } = await requestBench(backend);
    const { reminders } = database.store;
    await reminders.goAway({ person: 1, from: '2024-06-01', to: '2024-06-10' }, start);
    await reminders.goAway({ person: 1, from: '2024-06-05', to: '2024-06-07', substitute: 2 }, later(1));
    const away = async (day: string) =>
      (await reminders.awayOn(day)).map(({ substitute }) => substitute ?? 'nobody');

    expect([await away('2024-06-04'), await away('2024-06-07'), await away('2024-06-11')]).toEqual([
      ['nobody'],
      [2],
      [],
    ]);
    await reminders.comeBack(1, later(2));
    expect(await away('2024-06-07')).toEqual([]);
  });
}

function answer(indicator: string) {
  return { indicator, value: { kind: 'value' as const, units: 5n }, unusual: [] };
}

function told(request: number, person: number, key: string): NewReminder {
  return { request, unit: 'old', slot, person, rung: 'officer', job: key };
}

/** The record and its message together, as a pass does. */
function tell(
  database: Database,
  reminders: NewReminder | readonly NewReminder[],
  fields: Partial<NewJob> = {},
) {
  const all = [reminders].flat() as readonly NewReminder[];
  const [{ job: key = '' } = {}] = all;
  return database.transaction(async (store) => {
    await store.reminders.record(all, start);
    await store.outbox.add([job(key, { kind: 'reminder', ...fields })]);
  });
}

async function settle(database: Database, channel: string, failure?: string): Promise<void> {
  const claimed = await database.jobs.claim(channel, 'me', later(2), later(60), 10);
  const outcome = failure ? { state: 'failed' as const, failure } : { state: 'sent' as const, sentId: '1' };
  await database.jobs.settle(
    claimed.map((one) => ({ job: one, outcome })),
    later(2),
  );
}

/** Of the messages that are still to be sent. */
async function keysOf(database: Database): Promise<readonly string[]> {
  const left = await database.jobs.claim('telegram', 'me', later(9), later(60), 10);
  return left.map(({ key }) => key);
}
