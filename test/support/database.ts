import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { openDatabase } from '../../src/store/open.ts';

/** Monday 23 November 2026, 9:00 in Vietnam. */
export const testNow = new Date('2026-11-23T02:00:00.000Z');

/**
 * A database of its own for one test: SQLite in a temporary folder, with the facts of prisma/seed, and with a clock
 * that stands still at `testNow` unless another is given. It is closed and deleted when the test is over. A path opens
 * the database of that test again.
 *
 *     const database = await testDatabase();
 *     const awards = await database.store.awards.ofYear('tdmnpb', 2023);
 *
 * Call it inside a test (or a `beforeEach`). The first call of a test file seeds a template, the others copy it.
 */
export async function testDatabase(
  now: () => Date = () => testNow,
  existing?: string,
): Promise<Database & { readonly path: string }> {
  template ??= seededTemplate();
  const path = existing ?? join(temporaryFolder(), 'bot.db');
  if (existing === undefined) copyFileSync(await template, path);
  const database = await openDatabase(`file:${path}`, { now });
  onTestFinished(() => database.close());
  return { ...database, path };
}

/** A folder that is deleted when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bot-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for what all tests of a file share; deleted when the process ends. */
export function temporaryFolderForFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bot-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let template: Promise<string> | undefined;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function seededTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bot-template-'));
  folders.push(folder);
  const path = join(folder, 'bot.db');
  await (await openDatabase(`file:${path}`, { now: () => testNow })).close();
  return path;
}
