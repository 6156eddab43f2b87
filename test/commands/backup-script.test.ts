import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.ts';

// deploy/backup.sh with the built program, as the timer starts it; `npm test` builds it before.
const script = fileURLToPath(new URL('../../deploy/backup.sh', import.meta.url));
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const old = (index: number) => `2026-01-01-${String(index).padStart(6, '0')}.gz`;

function backedUp(folder: string, databaseUrl: string): { status: number | null; err: string } {
  const env = { PATH: process.env.PATH, NODE: process.execPath, DATABASE_URL: databaseUrl };
  const { status, stderr } = spawnSync('sh', [script, folder], {
    cwd: temporaryFolder(),
    env,
    encoding: 'utf8',
  });
  return { status, err: stderr };
}

/** A folder with so many backups of earlier nights, and the address of a database. */
function place(backups: number): { folder: string; url: string } {
  const folder = join(temporaryFolder(), 'backups');
  mkdirSync(folder);
  for (let index = 0; index < backups; index += 1)
    writeFileSync(join(folder, old(index)), 'of an earlier night');
  return { folder, url: `file:${join(temporaryFolder(), 'bot.db')}` };
}

/** What a database made of the backup answers. */
function restored(file: string): string {
  const env = { DATABASE_URL: `file:${join(temporaryFolder(), 'restored.db')}` };
  const bot = (...args: string[]) =>
    execFileSync(process.execPath, [main, ...args], { cwd: temporaryFolder(), env, encoding: 'utf8' });
  bot('restore', file);
  return bot('ask', 'Năm 2023 toàn cụm có bao nhiêu nhà đại đoàn kết?');
}

describe('the nightly backup', () => {
  it('restores what it wrote, keeps the newest 30, leaves nothing else behind, and can be restored by hand', () => {
    const { folder, url } = place(30);

    const { status, err } = backedUp(folder, url);

    expect({ status, err }).toEqual({ status: 0, err: '' });
    const left = readdirSync(folder).sort();
    expect(left).toHaveLength(30);
    expect(left).not.toContain(old(0));
    expect(left).toContain(old(1));
    expect(statSync(join(folder, left.at(-1) ?? '')).mode & 0o077).toBe(0);
    expect(restored(join(folder, left.at(-1) ?? ''))).toContain('6.485 căn');
  });

  it('removes no older one when it fails, and says so', () => {
    const { folder } = place(40);

    const { status, err } = backedUp(folder, 'postgresql://bot:canary-5f2c@127.0.0.1:9/bot');

    expect(status).not.toBe(0);
    expect(err).toContain('cannot be reached');
    expect(err).not.toContain('canary');
    expect(readdirSync(folder)).toHaveLength(40);
  });

  it('removes no older one when what it wrote cannot be restored', () => {
    const { folder, url } = place(40);
    // Node.js, but for the command that restores.
    const env = { PATH: process.env.PATH, NODE: join(temporaryFolder(), 'node'), DATABASE_URL: url };
    writeFileSync(
      env.NODE,
      `#!/bin/sh\ncase "$2" in restore) exit 1;; esac\nexec ${process.execPath} "$@"\n`,
      { mode: 0o755 },
    );

    const { status } = spawnSync('sh', [script, folder], { cwd: temporaryFolder(), env, encoding: 'utf8' });

    expect(status).not.toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.gz'))).toHaveLength(41);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.gz'))).toEqual([]);
    expect(existsSync(join(folder, old(0)))).toBe(true);
  });
});
