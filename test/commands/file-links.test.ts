import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { fileDoorParts, linkMaker } from '../../src/commands/file-links.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';

const excel = { name: 'mau.xlsx', mediaType: 'x', base64: 'UEs=' };

/** An officer who was sent a text with two files on Zalo. */
async function officerWithFiles() {
  const clock = { now: testNow };
  const now = () => clock.now;
  const database = await testDatabase(now);
  const seat = { role: 'officer', unit: 'bac-kan' } as const;
  const officer = { name: 'Người thử', handle: 'thu', isPractice: false, seat };
  const { id } = await database.store.people.ensure(officer, testNow);
  await database.store.people.link(id, 'zalo', 'z', testNow);
  const job = await sent(database, id);
  const core = coreOn(database);
  const link = linkMaker(core, { publicUrl: 'https://bot.example' }, now)?.({ job, fromEnd: 1 }) ?? '';
  const { open } = fileDoorParts(core, { locale: 'vi' }, now);
  return { database, clock, id, link, open: () => open(link.split('/files/')[1] ?? '') };
}

async function sent(database: Database, personId: number): Promise<number> {
  const attachments = [excel, { ...excel, name: 'khac.xlsx' }];
  const message = { text: 'Gửi đồng chí.', choices: [], attachments };
  await database.store.outbox.add([
    { key: 'k', kind: 'reply', channel: 'zalo', chat: 'z', personId, message, notBefore: testNow },
  ]);
  const later = new Date(testNow.getTime() + 60_000);
  const [claimed] = await database.jobs.claim('zalo', 'me', testNow, later, 1);
  if (!claimed) throw new Error('nothing was claimed');
  await database.jobs.settle([{ job: claimed, outcome: { state: 'sent', sentId: '1' } }], testNow);
  return claimed.id;
}

describe('a file that Zalo does not carry', () => {
  it('is fetched by its link as often as wished, for a day', async () => {
    const { link, open, clock } = await officerWithFiles();

    expect(link).toMatch(/^https:\/\/bot\.example\/files\/[\w.-]+$/);
    expect([await open(), await open()]).toEqual([excel, excel]);
    clock.now = new Date(testNow.getTime() + 24 * 60 * 60_000);

    expect(await open()).toBeUndefined();
  });

  it('is gone with the consent', async () => {
    const { database, id, open } = await officerWithFiles();
    const consent = { notice: '2', textHash: 'x', channel: 'zalo', chat: 'z', at: testNow };

    await database.store.privacy.addConsent(id, { ...consent, answer: 'withdrawn' });

    expect(await open()).toBeUndefined();
  });

  it('is gone with the person', async () => {
    const { database, id, open } = await officerWithFiles();

    await database.transaction((store) => store.privacy.erase(id, '2026-11-22', testNow));

    expect(await open()).toBeUndefined();
  });

  it('has no link where nobody could follow it', async () => {
    const core = coreOn(await testDatabase());

    expect(linkMaker(core, {}, () => testNow)).toBeUndefined();
  });
});
