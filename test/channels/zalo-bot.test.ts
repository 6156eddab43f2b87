import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/app.ts';
import { openZaloChannel } from '../../src/channels/zalo/open.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { zaloWords } from '../../src/commands/zalo-words.ts';
import { openSession } from '../../src/store/open.ts';
import { createWeb } from '../../src/web.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';
import { type Delivered, type FakeZalo, fakeZalo } from '../support/fake-zalo.ts';
import { type FakeWebhook, fakeWebhooks } from '../support/fake-zalo-webhook.ts';
import { an } from '../support/zalo-bench.ts';

interface BotOnZalo {
  readonly zalo: FakeZalo;
  readonly web: FastifyInstance;
  /** Of the database. */
  readonly path: string;
  readonly zaloSays: ReturnType<typeof fakeWebhooks>;
  /** Brings it and returns what reached anybody because of it. */
  bring(...webhooks: readonly FakeWebhook[]): Promise<readonly Delivered[]>;
}

/** The whole bot on a pretended Zalo. */
async function botOnZalo(): Promise<BotOnZalo> {
  const clock = { now: testNow };
  const now = () => clock.now;
  const zalo = await fakeZalo(now);
  zalo.person(an);
  const database = await testDatabase(now);
  const core = coreOn(database);
  const log = pino({ level: 'silent' });
  const channel = openZaloChannel({
    settings: { ...zalo.settings, templates: {} },
    tokenStore: core.database.tokens,
    contacts: core.database.contacts('zalo'),
    words: zaloWords(loadWording(), 'vi'),
    now,
    log,
  });
  const app = createApp(core, [channel], now, log);
  const web = createWeb({ log, ready: async () => ({ ok: true, checks: {} }), routes: [channel.routes] });
  await app.start();
  onTestFinished(async () => {
    await web.close();
    await app.stop();
  });

  async function bring(...webhooks: readonly FakeWebhook[]): Promise<readonly Delivered[]> {
    const before = zalo.delivered.length;
    for (const { headers, body } of webhooks) {
      const answer = await web.inject({ method: 'POST', url: '/webhooks/zalo', headers, payload: body });
      expect(answer.statusCode).toBe(200);
    }
    clock.now = new Date(clock.now.getTime() + 1_000);
    await app.tick();
    return zalo.delivered.slice(before);
  }

  return { zalo, web, path: database.path, zaloSays: fakeWebhooks(now), bring };
}

describe('the bot on Zalo', () => {
  it('greets whoever follows, and answers a question with its evidence', async () => {
    const { bring, zaloSays } = await botOnZalo();

    const [greeting] = await bring(zaloSays.follow(an));
    const [answer] = await bring(zaloSays.text(an, 'so xa ntm nang cao cua cum nam 2023'));

    expect(greeting?.text).toContain('đồng chí');
    expect(answer).toMatchObject({ to: an, paidFrom: 'reply' });
    expect(answer?.text).toContain('132 xã');
  });

  it('takes a press, a number and the words of a choice for the same', async () => {
    const { bring, zalo, zaloSays } = await botOnZalo();
    const others = ['1111111111111111112', '1111111111111111113'] as const;
    for (const other of others) zalo.person(other);
    const [asked] = await bring(...[an, ...others].map((person) => zaloSays.text(person, 'phú thọ')));
    const button = asked?.buttons[1];

    const [byPress, byNumber, byWords] = await bring(
      zaloSays.text(an, String(button?.payload)),
      zaloSays.text(others[0], '2'),
      zaloSays.text(others[1], 'so xa dat chuan nong thon moi nang cao'),
    );

    expect(button?.title).toBe('Số xã đạt chuẩn nông thôn mới nâng cao');
    expect(byPress?.text).toContain('số xã đạt chuẩn nông thôn mới nâng cao của tỉnh Phú Thọ');
    expect([byNumber?.text, byWords?.text]).toEqual([byPress?.text, byPress?.text]);
  });

  it('answers a redelivered call once', async () => {
    const { bring, zaloSays } = await botOnZalo();
    const question = zaloSays.text(an, 'Cụm trưởng năm 2023 là đơn vị nào?');

    const answers = await bring(question, question, question);

    expect(answers).toHaveLength(1);
    expect(await bring(question)).toEqual([]);
  });

  it('does nothing for a button that this chat was never sent', async () => {
    const { bring, zalo, zaloSays } = await botOnZalo();
    const other = '1111111111111111112';
    zalo.person(other);
    const [asked] = await bring(zaloSays.text(an, 'phú thọ'));

    const foreign = await bring(zaloSays.text(other, String(asked?.buttons[0]?.payload)));
    const forged = await bring(zaloSays.text(an, '#o:zzzz:0'));

    for (const [answer] of [foreign, forged]) expect(answer?.text).toContain('không còn hiệu lực');
  });

  it('answers a place politely, and lets a sticker be', async () => {
    const { bring, zaloSays } = await botOnZalo();

    const place = await bring(zaloSays.location(an));
    const sticker = await bring(zaloSays.sticker(an));

    expect(place.map(({ text }) => text.length > 0)).toEqual([true]);
    expect(sticker).toEqual([]);
  });

  it('writes down that somebody took back what Zalo may hand on', async () => {
    const { bring, zaloSays, path } = await botOnZalo();

    const answers = await bring(zaloSays.withdrawn(an));

    const { client } = await openSession(`file:${path}`, () => testNow);
    const noted = await client.auditEntry.findMany({ where: { channel: 'zalo' } });
    await client.$disconnect();
    expect(answers).toEqual([]);
    expect(noted).toMatchObject([{ action: 'messenger.withdrew', subject: 'stranger' }]);
  });

  it('hears that somebody took it back however much they said before', async () => {
    const { bring, zaloSays, path } = await botOnZalo();
    await bring(...Array.from({ length: 70 }, (_, index) => zaloSays.text(an, `${index} là gì`)));

    await bring(zaloSays.withdrawn(an));

    const { client } = await openSession(`file:${path}`, () => testNow);
    const noted = await client.auditEntry.count({ where: { action: 'messenger.withdrew' } });
    await client.$disconnect();
    expect(noted).toBe(1);
  });

  it('answers each of forty people once', async () => {
    const { bring, zalo, zaloSays } = await botOnZalo();
    const people = Array.from({ length: 40 }, (_, index) => `2${String(index).padStart(18, '0')}`);
    for (const person of people) zalo.person(person);

    const answers = await bring(...people.map((person) => zaloSays.text(person, 'Cụm trưởng 2023?')));

    expect(answers.map(({ to }) => to).sort()).toEqual(people);
    expect(zalo.complaints).toEqual([]);
  });
});
