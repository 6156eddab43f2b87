import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

// deploy/bot.sh with a program that says which database and which command it was given. Only root may become another user.
const script = fileURLToPath(new URL('../../deploy/bot.sh', import.meta.url));
const isRoot = process.getuid?.() === 0;

function said(settings: string): string {
  const folder = temporaryFolder();
  const [file, program] = [join(folder, 'bot.env'), join(folder, 'program')];
  writeFileSync(file, settings);
  writeFileSync(program, '#!/bin/sh\necho "$DATABASE_URL" "$3"\n');
  chmodSync(program, 0o755);
  const env = { PATH: process.env.PATH, NODE: program, BOT_SETTINGS: file, BOT_USER: userInfo().username };
  const { stdout, stderr } = spawnSync('sh', [script, 'doctor'], { env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

test.skipIf(!isRoot).each([
  ['HOST=127.0.0.1\n', 'file:/var/lib/bot-cum-thi-dua/bot.db doctor'],
  ['# DATABASE_URL=file:./data/bot.db\n', 'file:/var/lib/bot-cum-thi-dua/bot.db doctor'],
  ['DATABASE_URL=postgresql://bot:x@host/bot\n', 'postgresql://bot:x@host/bot doctor'],
  ['DATABASE_URL="postgresql://bot:x@host/bot"\n', 'postgresql://bot:x@host/bot doctor'],
  ["DATABASE_URL='file:/srv/bot.db' \n", 'file:/srv/bot.db doctor'],
])("the operator's command opens the database of the service: %j", (settings, expected) => {
  expect(said(settings)).toBe(expected);
});
