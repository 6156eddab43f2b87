import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder, testDatabase } from '../support/database.ts';

// The built program; `npm test` builds it before.
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Runs a command that may make no file larger: as on a full disk, but for this process alone. */
function onFullDisk(command: string, url: string) {
  return spawnSync(
    'sh',
    ['-c', `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`, process.execPath, main, command],
    {
      cwd: temporaryFolder(),
      env: { PATH: process.env.PATH, DATABASE_URL: url, BOT_LOCALE: 'en', PORT: '0' },
      encoding: 'utf8',
    },
  );
}

test.each([
  ['that is there, and in use', async () => `file:${(await testDatabase()).path}`],
  ['that is not there yet', async () => `file:${join(temporaryFolder(), 'bot.db')}`],
])('a start on a full disk ends with a sentence for a database %s', async (_name, database) => {
  const url = await database();

  const { status, stdout, stderr } = onFullDisk('serve', url);

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^error: .*\(SQLITE_(IOERR|FULL)/);
  expect(stderr).not.toContain('    at ');
});

test('the doctor names the database and the way out on a full disk', async () => {
  const { status, stdout } = onFullDisk('doctor', `file:${join(temporaryFolder(), 'bot.db')}`);

  expect(status).toBe(1);
  expect(stdout).toMatch(/FAILED +database: .*SQLITE_/);
  expect(stdout).toContain('the disk is not full');
});
