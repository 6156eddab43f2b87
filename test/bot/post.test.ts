import { describe, expect, it } from 'vitest';
import { openStates } from '../../src/bot/chat-states.ts';
import type { Notice } from '../../src/bot/feature.ts';
import { createPost } from '../../src/bot/post.ts';
import type { Database } from '../../src/bot/store.ts';
import { phrase } from '../../src/chat/reply.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { phoneOn } from '../../src/commands/zalo-room.ts';
import type { ConsentAnswer } from '../../src/domain/privacy.ts';
import { testDatabase, testNow } from '../support/database.ts';

async function withPhone(database: Database, answer: ConsentAnswer | undefined): Promise<number> {
  const { people, privacy } = database.store;
  const id = await people.add({ name: 'Người thử', isPractice: false }, testNow);
  await people.setPhone(id, '+84912345678');
  const consent = { notice: '2', textHash: 'x', channel: 'zalo', chat: 'gone', at: testNow };
  if (answer) await privacy.addConsent(id, { ...consent, answer });
  return id;
}

async function posted(database: Database, person: number, kind: Notice['kind'] = 'reminder') {
  const { store } = database;
  const states = await openStates(store.conversations, []);
  const post = createPost({
    store,
    states,
    wording: loadWording(),
    fallbackLocale: 'vi',
    now: () => testNow,
  });
  const choices = [{ value: '/batdau', label: phrase('bot-choice', { label: 'Mở' }) }];
  const reply = { paragraphs: [phrase('bot-thanks')], choices };
  const jobs = await post([{ key: 'k', to: { person }, kind, reply }]);
  await states.save(testNow);
  return jobs.map(({ channel, chat, personId }) => ({ channel, chat, personId }));
}

describe('a notice to somebody without an account', () => {
  it('goes to the telephone at work, which is not in the message', async () => {
    const database = await testDatabase();
    await database.store.installation.setPhoneKinds(['reminder']);
    const id = await withPhone(database, 'agreed');

    const jobs = await posted(database, id);

    expect(jobs).toEqual([{ channel: 'zalo', chat: `person:${id}`, personId: id }]);
    expect(await phoneOn({ database })(`person:${id}`)).toBe('84912345678');
    expect(await database.store.conversations.load([{ channel: 'zalo', chat: `person:${id}` }])).toEqual([
      undefined,
    ]);
  });

  it('goes to the account where there is one', async () => {
    const database = await testDatabase();
    await database.store.installation.setPhoneKinds(['reminder']);
    const id = await withPhone(database, 'agreed');
    await database.store.people.link(id, 'telegram', '7', testNow);

    expect(await posted(database, id)).toEqual([{ channel: 'telegram', chat: '7', personId: id }]);
  });

  it.each([
    ['of a kind that has no template', 'agreed', 'notice'],
    ['who took the consent back', 'withdrawn', 'reminder'],
    ['who was never asked', undefined, 'reminder'],
  ] as const)('is none for somebody %s', async (_, answer, kind) => {
    const database = await testDatabase();
    await database.store.installation.setPhoneKinds(['reminder']);
    const id = await withPhone(database, answer);

    expect(await posted(database, id, kind)).toEqual([]);
  });

  it('is none while no template is set up', async () => {
    const database = await testDatabase();
    const id = await withPhone(database, 'agreed');

    expect(await posted(database, id)).toEqual([]);
  });
});

describe('the number that a template goes to', () => {
  it('is looked up when it is sent: it follows the person, and is gone with the consent or the person', async () => {
    const database = await testDatabase();
    const { people, privacy } = database.store;
    const id = await withPhone(database, 'agreed');
    await people.link(id, 'zalo', 'z', testNow);
    const phoneOf = phoneOn({ database });
    expect(await phoneOf('z')).toBe('84912345678');

    await people.setPhone(id, '+84387654321');
    expect(await phoneOf('z')).toBe('84387654321');
    await privacy.addConsent(id, {
      ...{ notice: '2', textHash: 'x', channel: 'zalo', chat: 'z', at: testNow },
      answer: 'withdrawn',
    });
    expect(await phoneOf('z')).toBeUndefined();
    expect(await phoneOf('somebody else')).toBeUndefined();
    expect(await phoneOf('person:x')).toBeUndefined();
  });
});
