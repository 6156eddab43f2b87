import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { testDatabase } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { doorsOf, lives } from './life.ts';
import { randomFrom } from './random.ts';
import { report } from './report.ts';
import { isLong, seed } from './settings.ts';
import { canWatch, watchDisk } from './synced-image.ts';
import { keyIn, openTown, telegramOnly } from './town.ts';
import { until } from './traffic.ts';

const QUESTIONS = isLong ? 100 : 12;
const INTENTS = `SELECT "message" FROM "OutboxMessage" WHERE "state" = 'sending'`;
const none = () => false;

describe('a power cut', () => {
  it('at the moment of any acknowledgement or any send finds on the disk, of what was synced alone, the event or the intent', async (context) => {
    if (!canWatch()) return context.skip('without strace nobody sees what is synced');
    const town = await openTown(4, 5, 'webhook');
    const { path, close } = await testDatabase(() => new Date());
    await close();
    const bots = lives({ ...telegramOnly(town), DATABASE_URL: `file:${path}` });
    const life = await bots.begin(0);
    const doors = await doorsOf(life);
    await until(() => town.telegram.calls.some(({ method }) => method === 'setWebhook'), 20);
    const disk = await watchDisk(life.pid, path);
    town.doors = doors;

    for (let count = 0; count < QUESTIONS; count += 1) {
      town.ask('telegram', town.chats.telegram[count % 4] ?? '');
      // One after another: then it is known which one an acknowledgement is for.
      await until(() => town.isQuiet(), 30);
    }
    await until(() => town.arrivals().length === QUESTIONS, 60);
    await disk.stop();
    life.signal('SIGTERM');
    await life.ended;
    town.close();

    const random = randomFrom(seed);
    const some = () => random.next() < 0.5;
    let acknowledged = 0;
    let sent = 0;
    for (const { said, restored } of disk.moments()) {
      if (said.startsWith('HTTP/1.1 200')) {
        acknowledged += 1;
        const expected = town.asked.slice(0, acknowledged).map(({ key }) => key);
        for (const isDone of [none, some]) {
          const events = storedIn(restored(isDone), 'SELECT "payload" FROM "InboundEvent"');
          expect(events.map(keyIn)).toEqual(expect.arrayContaining(expected));
        }
      } else if (said.includes('/sendMessage') || said.includes('"chat_id"')) {
        const key = keyIn(said);
        if (key === undefined) continue;
        sent += 1;
        for (const isDone of [none, some])
          expect(storedIn(restored(isDone), INTENTS).map(keyIn)).toContain(key);
      }
    }
    report(
      'the power is cut at each acknowledgement and each send',
      { accepted: acknowledged, sent, uncertain: 0, lost: 0, doubled: 0 },
      { cuts: 2 * (acknowledged + sent) },
    );
    expect(acknowledged).toBe(QUESTIONS);
    expect(sent).toBe(QUESTIONS);
  }, 120_000);

  it('is what a PostgreSQL with its usual settings waits for: fsync and synchronous_commit are on for our connections', async () => {
    const postgres = await startPostgres({ isDurable: true });
    onTestFinished(() => postgres.stop());
    const { client } = await openSession(await postgres.create('power'), () => new Date());

    const settings = ['fsync', 'synchronous_commit', 'full_page_writes'];
    const rows = await client.$queryRaw<{ setting: string }[]>`
      SELECT "setting" FROM "pg_settings" WHERE "name" = ANY(${settings})`;
    await client.$disconnect();

    expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
  }, 60_000);
});

/** The database as it is opened after the cut: whole, and with these rows. */
function storedIn(path: string, query: string): readonly string[] {
  const database = new Sqlite(path);
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    return database.prepare(query).pluck().all() as string[];
  } finally {
    database.close();
  }
}
