import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { restore } from '../../src/store/restore.ts';
import { answerTo } from '../support/answering.ts';
import { temporaryFolder } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { opened, start } from './bench.ts';

// As the service "backup" of compose.yaml runs it, with the built program.
const script = fileURLToPath(new URL('../../deploy/backup.sh', import.meta.url));

test('the nightly backup of PostgreSQL is tried, kept, and answers once it is restored', async () => {
  const url = await newPostgresDatabase();
  const database = await opened(url, () => start, true);
  const folder = join(temporaryFolder(), 'backups');
  mkdirSync(folder);
  const env = { PATH: process.env.PATH, NODE: process.execPath, DATABASE_URL: url };

  const { status, stderr } = spawnSync('sh', [script, folder], {
    cwd: temporaryFolder(),
    env,
    encoding: 'utf8',
  });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(await database.condition.lastBackup()).toBeInstanceOf(Date);
  const target = `file:${join(temporaryFolder(), 'bot.db')}`;
  await restore(target, join(folder, readdirSync(folder)[0] ?? ''), () => start);
  const { lines } = await answerTo(await opened(target), 'số nhà đại đoàn kết của cụm năm 2023');
  expect(lines.join('\n')).toContain('6.485 căn');
});
