import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { temporaryFolder } from '../support/database.ts';
import { type Backend, fill } from './bench.ts';

let template: Promise<string> | undefined;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const sqlite: Backend = {
  name: 'SQLite',
  empty: async () => `file:${join(temporaryFolder(), 'bot.db')}`,
  async filled() {
    template ??= filledTemplate();
    const path = join(temporaryFolder(), 'bot.db');
    copyFileSync(await template, path);
    return `file:${path}`;
  },
};

async function filledTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bot-template-'));
  folders.push(folder);
  const path = join(folder, 'bot.db');
  await fill(`file:${path}`);
  return path;
}
