import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseUpdate } from '../../src/channels/telegram/parse.ts';
import { FileError } from '../../src/chat/channel.ts';
import { listen } from '../../src/web.ts';
import { BOT_USERNAME } from '../support/fake-telegram.ts';
import {
  deferred,
  GROUP,
  inGroup,
  membership,
  message,
  NOON,
  PERSON,
  press,
  SECRET,
  telegramBench,
  until,
} from './telegram-bench.ts';

const context = { now: NOON, me: { username: BOT_USERNAME }, commands: new Set(['cum']) };
const from = { channel: 'telegram', chat: `${PERSON}` };
const group = { from: { channel: 'telegram', chat: `${GROUP}` }, inGroup: true };

describe('an update becomes an event', () => {
  test.each([
    ['a text', message({ text: 'Số xã NTM?' }), { kind: 'text', text: 'Số xã NTM?', from, at: NOON }],
    ['a deep link', message({ text: '/start AbC-12_x' }), { kind: 'joined', ref: 'AbC-12_x' }],
    ['a start without a link', message({ text: '/start' }), { kind: 'joined', ref: undefined }],
    ['the way from a group', message({ text: '/start nhom' }), { kind: 'joined', ref: undefined }],
    ['a start with words', message({ text: '/start một hai' }), { kind: 'text', text: '/start một hai' }],
    ['a button', press('o:3mv:7'), { kind: 'choice', value: '', offer: { job: 4_711, index: 7 } }],
    ['a forged button', press('report:submit:1'), { kind: 'choice', value: '', offer: undefined }],
    ['a bot that was blocked', membership('member', 'kicked'), { kind: 'left', from }],
    ['a bot that was unblocked', membership('kicked', 'member'), { kind: 'returned', from }],
  ])('%s', (_, update, expected) => {
    expect(parseUpdate(update, context)?.event).toEqual({
      id: expect.any(String),
      from,
      at: NOON,
      ...expected,
    });
  });

  it('a document with its name, made safe, and its size', () => {
    const document = {
      file_id: 'BQACAgUAAx',
      file_name: '../../báo cáo.xlsx',
      mime_type: 'application/zip',
      file_size: 9,
    };

    const event = parseUpdate(message({ document, caption: '2023' }), context)?.event;

    expect(event).toMatchObject({
      kind: 'file',
      file: { handle: 'BQACAgUAAx', name: 'báo cáo.xlsx', mediaType: 'application/zip', bytes: 9 },
    });
  });

  it('a photo in its largest size', () => {
    const photo = [
      { file_id: 'small', file_size: 1 },
      { file_id: 'large', file_size: 2 },
    ];

    const event = parseUpdate(message({ photo }), context)?.event;

    expect(event).toMatchObject({
      file: { handle: 'large', name: 'anh.jpg', mediaType: 'image/jpeg', bytes: 2 },
    });
  });

  it('with the id of the update, which a redelivery keeps', () => {
    const update = message({ text: 'x' });

    expect(parseUpdate(update, context)?.event?.id).toBe(`${(update as { update_id: number }).update_id}`);
  });

  test.each([
    ['another bot', message({ text: 'x' }, { from: { is_bot: true } })],
    ['an anonymous administrator', message({ text: 'x', sender_chat: { id: GROUP } })],
    ['somebody in the chat of somebody else', message({ text: 'x' }, { from: { id: 5 } })],
    ['a channel', message({ text: 'x' }, { chat: { id: -100, type: 'channel' } })],
    ['an edited message', { update_id: 1, edited_message: { text: 'x' } }],
    ['a sticker', message({ sticker: { file_id: 'x' } })],
    ['more than a day ago', message({ text: 'x' }, { date: NOON.getTime() / 1_000 - 86_401 })],
    ['no time at all', message({ text: 'x' }, { date: 9e15 })],
    ['a change of rights', membership('member', 'administrator')],
    ['a press in the chat of somebody else', press('o:1:1', { from: { id: 5 } })],
    ['what is inherited', JSON.parse('{"update_id":7,"__proto__":{"message":{"text":"x"}}}')],
  ])('but none from %s', (_, update) => {
    const parsed = parseUpdate(update, context);

    expect(parsed).toBeDefined();
    expect(parsed?.event).toBeUndefined();
  });

  test.each([[null], [[]], ['x'], [{}], [{ update_id: '7' }], [{ update_id: 1.5 }], [{ update_id: -1 }]])(
    'and %j is no update',
    (update) => {
      expect(parseUpdate(update, context)).toBeUndefined();
    },
  );
});

describe('in a group', () => {
  test.each([
    [
      'a command addressed to the bot',
      `/khenthuong@${BOT_USERNAME} 2023`,
      `/khenthuong@${BOT_USERNAME} 2023`,
    ],
    ['one of its own commands', '/cum', '/cum'],
    ['words beside its name', `@${BOT_USERNAME} số xã NTM?`, 'số xã NTM?'],
    ['words beside its name, written otherwise', `số xã NTM @${BOT_USERNAME.toUpperCase()}?`, 'số xã NTM  ?'],
  ])('%s is heard, as from nobody', (_, text, heard) => {
    expect(parseUpdate(inGroup(text), context)?.event).toMatchObject({ kind: 'text', text: heard, ...group });
  });

  test.each([
    ['talk among people', 'số xã NTM?'],
    ['a command of another bot', '/cum@another_bot'],
    ['a command that others have too', '/start'],
    ['an address with its name in it', `ban@${BOT_USERNAME}.vn`],
    ['a longer name', `@${BOT_USERNAME}2 số xã?`],
  ])('%s is not', (_, text) => {
    expect(parseUpdate(inGroup(text), context)).toEqual({ id: expect.any(Number) });
  });

  it('nobody joins with an invitation', () => {
    const event = parseUpdate(inGroup(`/start@${BOT_USERNAME} invitation`), context)?.event;

    expect(event?.kind).toBe('text');
  });

  it('its bare name, being taken in and being put out are told', () => {
    const chat = { id: GROUP, type: 'supergroup' };

    expect(parseUpdate(inGroup(`@${BOT_USERNAME}`), context)?.event).toMatchObject({
      kind: 'joined',
      ...group,
    });
    expect(parseUpdate(membership('left', 'member', chat), context)?.event).toMatchObject({
      kind: 'joined',
      ...group,
    });
    expect(parseUpdate(membership('member', 'kicked', chat), context)?.event).toMatchObject({
      kind: 'left',
      ...group,
    });
  });

  it('the move to a supergroup is told before anything from there', async () => {
    const { bring, noted } = await telegramBench();

    await bring(message({ migrate_to_chat_id: -1_001 }, { chat: { id: GROUP, type: 'group' } }));

    expect(noted).toEqual([['moved', `${GROUP}`, '-1001']]);
  });

  it('what is said waits until the bot knows its own name', async () => {
    const { channel, bring, received } = await telegramBench({
      isAsleep: true,
      apiRoot: 'http://127.0.0.1:9',
    });
    await channel.start({ receive: async (events) => void received.push(...events) });

    expect(await bring(inGroup(`@${BOT_USERNAME} x`))).toBe(503);
    expect(await bring(message({ text: 'x' }))).toBe(200);
    expect(received).toHaveLength(1);
  });
});

describe('the webhook', () => {
  it('is set with its secret and the kinds of update that are wanted', async () => {
    const { fake } = await telegramBench();

    expect(fake.webhook).toEqual({
      url: 'https://bot.example/webhooks/telegram',
      secret: SECRET,
      atOnce: 100,
    });
  });

  test.each([
    ['no secret', {}],
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': `${SECRET.slice(0, -1)}x` }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ])('refuses %s', async (_, headers) => {
    const { bring, received } = await telegramBench();

    expect(await bring(message({ text: 'x' }), headers)).toBe(401);
    expect(received).toEqual([]);
  });

  it('acknowledges only what is stored', async () => {
    let store = () => Promise.reject(new Error('no database'));
    const { bring } = await telegramBench({ receive: () => store() });
    const update = message({ text: 'x' });
    expect(await bring(update)).toBe(503);

    store = () => Promise.resolve() as Promise<never>;

    expect(await bring(update)).toBe(200);
  });

  it('does not answer before it is stored', async () => {
    const stored = deferred();
    const { bring } = await telegramBench({ receive: () => stored.promise });
    let isAnswered = false;
    const answer = bring(message({ text: 'x' })).finally(() => {
      isAnswered = true;
    });
    await new Promise(setImmediate);
    expect(isAnswered).toBe(false);

    stored.resolve();

    expect(await answer).toBe(200);
  });

  it('brings every letter as it was sent, also one cut between two packets', async () => {
    const { web, received } = await telegramBench();
    const { hostname, port } = new URL(await listen(web, '127.0.0.1', 0));
    const body = Buffer.from(JSON.stringify(message({ text: 'Nguyễn 😀 Đức' })));
    const cut = body.indexOf(Buffer.from('ễ')) + 1;
    const head = [
      'POST /webhooks/telegram HTTP/1.1',
      'host: x',
      `x-telegram-bot-api-secret-token: ${SECRET}`,
      'content-type: application/json',
      `content-length: ${body.length}`,
      '\r\n',
    ];

    const socket = connect(Number(port), hostname).setNoDelay(true);
    socket.write(head.join('\r\n'));
    socket.write(body.subarray(0, cut));
    await new Promise((resolve) => setTimeout(resolve, 20));
    socket.write(body.subarray(cut));
    await until(() => received.length > 0);
    socket.destroy();

    expect(received).toMatchObject([{ text: 'Nguyễn 😀 Đức' }]);
  });

  test.each([
    ['broken JSON', '{"update_id":1', 400],
    ['no update', '{"message":{}}', 400],
    ['an empty body', '', 400],
    ['five megabytes', JSON.stringify(message({ text: 'x'.repeat(5 * 1024 * 1024) })), 413],
  ])('refuses %s', async (_, body, status) => {
    const { bring, received } = await telegramBench();

    expect(await bring(body)).toBe(status);
    expect(received).toEqual([]);
  });

  it('refuses what is not UTF-8', async () => {
    const { web } = await telegramBench();
    const headers = { 'x-telegram-bot-api-secret-token': SECRET, 'content-type': 'text/plain' };
    const payload = Buffer.from([0x22, 0xff, 0x22]);

    const { statusCode } = await web.inject({ method: 'POST', url: '/webhooks/telegram', headers, payload });

    expect(statusCode).toBe(400);
  });

  it('takes nothing before the start and after the stop', async () => {
    const { channel, bring } = await telegramBench({ isAsleep: true });
    expect(await bring(message({ text: 'x' }))).toBe(503);
    await channel.start({ receive: async () => {} });

    await channel.stop();

    expect(await bring(message({ text: 'x' }))).toBe(503);
  });

  it('is not there while updates are asked for', async () => {
    const { bring } = await telegramBench({ updates: { mode: 'polling' } });

    expect(await bring(message({ text: 'x' }))).toBe(404);
  });

  it('takes 10,000 mutated bodies without a crash, a fault or growing memory', async () => {
    const { bring, received, web } = await telegramBench({ sleep: () => new Promise(() => {}) });
    const samples = [
      message({ text: 'Số xã?', entities: [] }),
      message({ document: { file_id: 'a', file_name: 'b', file_size: 1 } }),
      press('o:1:1'),
      membership('member', 'kicked'),
      inGroup(`@${BOT_USERNAME} x`),
    ].map((sample) => JSON.stringify(sample));
    const statuses = new Set<number>();
    const before = process.memoryUsage().heapUsed;

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), mutations(), async (sample, mutate) => {
        received.length = 0;
        statuses.add(await bring(mutate(sample)));
      }),
      { numRuns: 10_000 },
    );

    expect([...statuses].filter((status) => status !== 200 && status !== 400)).toEqual([]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
    expect((await web.inject('/healthz')).statusCode).toBe(200);
  }, 120_000);
});

describe('the contact book', () => {
  it('is told who was active, who came and who left', async () => {
    const { bring, noted, channel } = await telegramBench();

    for (const update of [
      message({ text: 'x' }),
      message({ text: '/start' }),
      membership('member', 'kicked'),
    ])
      await bring(update);
    await channel.stop();

    const chat = `${PERSON}`;
    expect(noted).toEqual([
      ['heard', chat],
      ['following', chat, true],
      ['following', chat, false],
    ]);
  });

  it('is told that somebody left after it has taken in that they came, and before the channel stops', async () => {
    const coming = deferred();
    const told: boolean[] = [];
    const following = async (_chat: string, is: boolean) => {
      if (is) await coming.promise;
      told.push(is);
    };
    const { bring, channel } = await telegramBench({ noting: { following } });

    await bring(message({ text: '/start' }));
    await bring(membership('member', 'kicked'));
    const stopped = channel.stop();
    coming.resolve();
    await stopped;

    expect(told).toEqual([true, false]);
  });

  it('acknowledges what is stored though the chat is still being noted', async () => {
    let noted = () => {};
    const heard = () =>
      new Promise<void>((resolve) => {
        noted = resolve;
      });
    const { bring, received } = await telegramBench({ noting: { heard } });

    expect(await bring(message({ text: 'Số xã?' }))).toBe(200);

    expect(received).toHaveLength(1);
    noted();
  });

  it('that fails holds up no acknowledgement', async () => {
    const heard = () => Promise.reject(new Error('no database'));
    const { bring, received, warned } = await telegramBench({ noting: { heard } });

    expect(await bring(message({ text: 'x' }))).toBe(200);
    expect(received).toHaveLength(1);
    expect(warned).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is fetched by its handle', async () => {
    const { fake, channel } = await telegramBench();
    fake.keepFile('handle', Buffer.from('nội dung'), 'documents/tệp 1.csv');

    expect(Buffer.from(await channel.fetchFile('handle', 100)).toString()).toBe('nội dung');
  });

  test.each([
    ['is larger than may be held', 'small', 10, 'tooLarge'],
    ['is larger than Telegram hands out', 'huge', 100 * 1024 * 1024, 'tooLarge'],
    ['is not known', 'other', 100, 'gone'],
  ])('that %s is not fetched', async (_, handle, most, failure) => {
    const { fake, channel } = await telegramBench();
    fake.keepFile('small', Buffer.alloc(11));
    fake.keepFile('huge', Buffer.alloc(20 * 1024 * 1024 + 1));

    const fetched = channel.fetchFile(handle, most);

    await expect(fetched).rejects.toThrow(FileError);
    await expect(fetched).rejects.toMatchObject({ failure });
  });

  it('whose download breaks may be fetched later', async () => {
    const { fake, channel } = await telegramBench();
    fake.keepFile('handle', Buffer.alloc(1_000_000));
    fake.fail({ method: 'download', when: 'after', how: 'reset' });

    await expect(channel.fetchFile('handle', 2_000_000)).rejects.toMatchObject({ failure: 'unavailable' });
    expect(await channel.fetchFile('handle', 2_000_000)).toHaveLength(1_000_000);
  });
});

/** Values put in the place of others, fields taken away or renamed, and bytes changed. */
function mutations(): fc.Arbitrary<(sample: string) => string> {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, -1, 1e308, 2 ** 53, '', '\u0000', '\ud800', [], {}, [[]], 'x'.repeat(5_000)),
  );
  const name = fc.constantFrom(
    '__proto__',
    'constructor',
    'message',
    'chat',
    'from',
    'toString',
    'date',
    'id',
  );
  const field = fc.tuple(fc.nat(), odd, name, fc.constantFrom('replace', 'remove', 'rename', 'add'));
  const inside = fc.array(field, { minLength: 1, maxLength: 4 }).map((changes) => (sample: string) => {
    let text = sample;
    for (const [place, value, other, how] of changes) text = changed(text, place, value, other, how);
    return text;
  });
  const bytes = fc.tuple(fc.nat(), fc.string({ maxLength: 5 })).map(([at, text]) => (sample: string) => {
    const place = at % sample.length;
    return sample.slice(0, place) + text + sample.slice(place + text.length);
  });
  return fc.oneof({ weight: 4, arbitrary: inside }, { weight: 1, arbitrary: bytes });
}

function changed(text: string, place: number, value: unknown, other: string, how: string): string {
  const target = place % Math.max(fieldsOf(text), 1);
  let seen = -1;
  const mutated = JSON.stringify(JSON.parse(text), (key, old) => {
    if (key === '') return old;
    seen += 1;
    if (seen !== target) return old;
    if (how === 'remove') return undefined;
    if (how === 'replace') return value;
    return { [other]: how === 'rename' ? old : value };
  });
  return mutated ?? 'null';
}

function fieldsOf(text: string): number {
  let count = 0;
  JSON.stringify(JSON.parse(text), (key, value) => {
    if (key !== '') count += 1;
    return value;
  });
  return count;
}
