import { expect, test } from 'vitest';
import { type Backend, bench, later, start, textEvent } from './bench.ts';

/** How the database is, as whoever runs the bot is told. */
export function conditionContract(backend: Backend): void {
  test('counts what waits and since when, and forgets what is done', async () => {
    const { database } = await bench(backend);
    const none = await database.condition.waitingEvents();
    await database.store.inbox.add([textEvent('1')], start);
    await database.store.inbox.add([textEvent('2', 'binh')], later(60));
    const two = await database.condition.waitingEvents();
    const [first] = await database.store.inbox.nextOfEachChat(1);
    await database.store.inbox.finish([first?.id ?? 0], later(90));

    const one = await database.condition.waitingEvents();

    expect([none, two, one]).toEqual([
      { count: 0 },
      { count: 2, oldest: start },
      { count: 1, oldest: later(60) },
    ]);
  });

  test('counts the events that were given up since a moment', async () => {
    const { database } = await bench(backend);
    await database.store.inbox.add([textEvent('1')], start);
    const [stored] = await database.store.inbox.nextOfEachChat(1);
    await database.store.inbox.recordFailure(stored?.id ?? 0, 1, start);

    const since = (moment: Date) => database.condition.eventsSetAside(moment);

    expect([await since(start), await since(later(1))]).toEqual([1, 0]);
  });

  test('remembers the last backup', async () => {
    const { database, again } = await bench(backend);
    const before = await database.condition.lastBackup();
    await database.condition.noteBackup(start);
    await database.condition.noteBackup(later(60));

    expect([before, await (await again()).condition.lastBackup()]).toEqual([undefined, later(60)]);
  });

  test('finds nothing wrong with a database as it should be', async () => {
    const { database } = await bench(backend);

    expect(await database.condition.damage()).toEqual([]);
  });
}
