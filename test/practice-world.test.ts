import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPracticeClock, practiceStart, stopsBetween } from '../src/practice-clock.ts';
import { openPracticeCore } from '../src/practice-world.ts';
import { openDatabase } from '../src/store/open.ts';
import { temporaryFolder, testNow } from './support/database.ts';
import { testDirectory } from './support/directory.ts';
import { fileReport, HOA_BINH, openPracticeServer, settingsIn } from './support/practice-server.ts';

const HOUR_MS = 60 * 60_000;
const SECRETARY = 'zalo/thu-ky';

describe('what is practised', () => {
  it('is in a database of its own: the real one is not even opened', async () => {
    const folder = temporaryFolder();
    const page = await openPracticeServer(settingsIn(folder));

    await page.say(HOA_BINH, { text: 'Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?' });

    expect((await page.shown(HOA_BINH)).map(({ text }) => text).at(-1)).toContain('xã');
    expect(existsSync(join(folder, 'bot.db'))).toBe(false);
    expect(existsSync(join(folder, 'bot-practice.db'))).toBe(true);
  });

  it('leaves a real database as it was, its people and its work', async () => {
    const folder = temporaryFolder();
    const settings = settingsIn(folder);
    const real = await openDatabase(settings.databaseUrl, { now: () => testNow });
    onTestFinished(() => real.close());

    const page = await openPracticeServer(settings);
    await fileReport(page);

    expect(await real.store.people.practice()).toEqual([]);
    expect(await real.store.reports.requests('tdmnpb')).toEqual([]);
  });

  it('is refused in a database that is worked with in earnest, which stays as it was', async () => {
    const settings = settingsIn(temporaryFolder());
    const real = await openDatabase(settings.databaseUrl, { now: () => testNow });
    await real.heartbeat.beat(testNow);
    await real.close();

    const opening = openPracticeCore(
      { ...settings, practiceDatabaseUrl: settings.databaseUrl },
      () => testNow,
    );

    await expect(opening).rejects.toThrow('PRACTICE_DATABASE_URL');
    const after = await openDatabase(settings.databaseUrl, { now: () => testNow });
    expect(await after.store.people.practice()).toEqual([]);
    await after.close();
  });

  it('arrives on another phone at once', async () => {
    const page = await openPracticeServer(settingsIn(temporaryFolder()));

    await fileReport(page);

    expect((await page.shown(SECRETARY)).map(({ text }) => text).join('\n')).toMatch(/Hòa Bình/);
    expect((await page.room()).sent.map(({ handle }) => handle)).toContain('thu-ky');
  });

  it('goes to the messenger on which the person was opened last', async () => {
    const page = await openPracticeServer(settingsIn(temporaryFolder()));

    await page.post('chats/telegram/thu-ky/open', {});
    await fileReport(page);

    expect(await page.shown(SECRETARY)).toEqual([]);
    expect(await page.shown('telegram/thu-ky')).toHaveLength(1);
  });

  it('checks off the tasks of the tour by what has happened, also after a restart', async () => {
    const settings = settingsIn(temporaryFolder());
    const page = await openPracticeServer(settings);
    expect((await page.room()).done).toEqual([]);

    await page.say(HOA_BINH, { text: 'Năm 2023 toàn cụm có bao nhiêu xã đạt nông thôn mới?' });
    expect((await page.room()).done).toEqual(['ask']);
    await fileReport(page);
    expect((await page.room()).done).toEqual(['ask', 'file']);

    const again = await openPracticeServer(settings);
    expect((await again.room()).done).toEqual(['ask', 'file']);
  });
});

describe('the practice clock', () => {
  it('stops at every full hour of a working day on its way, at every second one of the night', () => {
    const at = (text: string) => new Date(`2026-11-23T${text}Z`);

    expect([...stopsBetween(at('02:30:00'), at('05:00:00'))]).toEqual([
      at('03:00:00'),
      at('04:00:00'),
      at('05:00:00'),
    ]);
    expect([...stopsBetween(at('10:30:00'), at('15:30:00'))]).toEqual([
      at('11:00:00'),
      at('13:00:00'),
      at('15:00:00'),
      at('15:30:00'),
    ]);
    expect([...stopsBetween(at('02:00:00'), at('02:10:00'))]).toEqual([at('02:10:00')]);
  });

  it('goes on by itself from where it was moved to', () => {
    let machine = testNow;
    const clock = createPracticeClock(() => machine);

    clock.moveTo(new Date('2027-01-01T00:00:00Z'));
    machine = new Date(testNow.getTime() + HOUR_MS);

    expect(clock.now()).toEqual(new Date('2027-01-01T01:00:00Z'));
  });

  it('begins in the last year whose chair is known, and now where that is this year', () => {
    const directory = testDirectory();
    const inThatYear = new Date('2024-03-05T07:00:00Z');

    expect(practiceStart(directory, testNow)).toEqual(new Date('2024-12-02T08:00:00+07:00'));
    expect(practiceStart(directory, inThatYear)).toEqual(inThatYear);
  });

  it('is the clock of what is said, stays moved over a restart, and never goes back', async () => {
    const settings = settingsIn(temporaryFolder());
    const page = await openPracticeServer(settings);

    expect(await page.post('clock', { to: '2024-12-09T08:00' })).toBe(200);
    await page.say(HOA_BINH, { text: '/trogiup' });

    expect((await page.shown(HOA_BINH))[0]?.at).toBe('2024-12-09T01:00:00.000Z');
    expect(await page.post('clock', { to: '2024-12-08T08:00' })).toBe(409);
    expect(await page.post('clock', { to: '2026-11-29T08:00' })).toBe(409);
    const again = await openPracticeServer(settings);
    expect((await again.room()).aheadMs).toBe(new Date('2024-12-09T01:00:00Z').getTime() - testNow.getTime());
  });

  it('closes the Zalo windows of who is silent; a notice then goes to Telegram', async () => {
    const page = await openPracticeServer(settingsIn(temporaryFolder()));

    await page.post('clock', { to: '2024-12-10T09:30' });
    await fileReport(page);

    const [refusal] = await page.shown(SECRETARY);
    expect(refusal?.text).toMatch(/Zalo từ chối/);
    expect((await page.shown('telegram/thu-ky')).map(({ text }) => text).join()).toMatch(/Hòa Bình/);
  });

  it('checks off its task at the deadline', async () => {
    const page = await openPracticeServer(settingsIn(temporaryFolder()));

    await page.post('clock', { to: '2024-12-15T08:05' });

    expect((await page.room()).done).toEqual(['clock']);
  });
});

describe('a fresh start', () => {
  it('forgets what was practised, takes the clock back, and goes on working', async () => {
    const settings = settingsIn(temporaryFolder());
    const page = await openPracticeServer(settings);
    const { world: before, aheadMs: begun } = await page.room();
    await fileReport(page);
    await page.post('clock', { to: '2024-12-05T08:00' });

    expect(await page.post('fresh-start', { confirmed: true })).toBe(200);

    expect(await page.room()).toMatchObject({ aheadMs: begun, done: [], sent: [] });
    expect((await page.room()).world).not.toBe(before);
    expect(await page.shown(HOA_BINH)).toEqual([]);
    await fileReport(page);
    expect((await page.room()).done).toContain('file');
    const { core } = await openPracticeCore(settings, () => testNow);
    expect(await core.database.store.reports.requests('tdmnpb')).toHaveLength(1);
    await core.database.close();
  });
});
