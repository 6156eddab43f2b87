import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Outage, showOutage } from './outage.ts';
import { isLong, lockedSeconds } from './settings.ts';
import { smallDisk } from './small-disk.ts';
import { until } from './traffic.ts';

const MOST_MS = 240_000;
const claim =
  'nothing is acknowledged without a row, nothing is sent, nothing is lost, and it goes on by itself';

it(
  `while another process holds SQLite's write lock for ${lockedSeconds} s ${claim}`,
  async () => {
    const { path } = await testDatabase(() => new Date());

    await showOutage("SQLite's write lock is held by another process", `file:${path}`, lockOn(path));
  },
  MOST_MS,
);

it(
  `on a full disk ${claim}`,
  async (context) => {
    const disk = smallDisk(24);
    if (!disk) return context.skip('only who may mount a file system can fill one');
    const template = await testDatabase(() => new Date());
    await template.close();
    const path = join(disk.folder, 'bot.db');
    copyFileSync(template.path, path);

    await showOutage('the disk is full', `file:${path}`, {
      async begin(town) {
        disk.fill();
        await until(() => town.calledOn.some(({ status }) => status === 503), 20);
      },
      end: async () => disk.clear(),
      seconds: 5,
    });
  },
  MOST_MS,
);

describe('when PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ isDurable: true });
  });
  afterAll(() => postgres.stop());
  const ends = [
    ['is killed with all its processes', 'killed'],
    ['is restarted at once', 'immediately'],
  ] as const;

  it.each(isLong ? ends : ends.slice(0, 1))(
    `%s in the middle of a broadcast ${claim}`,
    async (name, how) => {
      const url = await postgres.create(`outage_${how}`);

      await showOutage(`PostgreSQL ${name}`, url, {
        begin: () => postgres.end(how),
        end: () => postgres.startAgain(),
        seconds: 2.5,
      });
    },
    MOST_MS,
  );
});

function lockOn(path: string): Outage {
  const beside = new Sqlite(path, { timeout: 5_000 });
  return {
    begin: async () => void beside.exec('BEGIN IMMEDIATE'),
    async end() {
      beside.exec('ROLLBACK');
      beside.close();
    },
    seconds: lockedSeconds,
  };
}
