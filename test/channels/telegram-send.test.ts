import { inspect } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { type Channel, SendError, type Sending } from '../../src/chat/channel.ts';
import type { Attachment, Message } from '../../src/chat/message.ts';
import type { Fault } from '../support/fake-telegram.ts';
import { emptyMenus, GROUP, PERSON, press, telegramBench } from './telegram-bench.ts';

const CHAT = `${PERSON}`;
const reply: Sending = { job: 4_711, kind: 'reply' };
const png = attachment('bieu-do.png', 'image/png', Buffer.from('89504e470d0a1a0a', 'hex'));

describe('a message', () => {
  it('arrives with its text as it is, marks of HTML and Markdown included', async () => {
    const { fake, channel } = await telegramBench();

    const id = await channel.send(CHAT, words('Đồng chí <b>&"=cmd()_*[ 😀'), reply);

    expect(fake.delivered).toMatchObject([
      { id: Number(id), chat: PERSON, text: 'Đồng chí <b>&"=cmd()_*[ 😀' },
    ]);
  });

  it('has a button a row, two where both are short, with the code of the message and the place', async () => {
    const { fake, channel } = await telegramBench();

    await channel.send(CHAT, words('Chỉ tiêu nào?', 'Có', 'Không', 'Số xã đạt chuẩn nông thôn mới'), reply);

    expect(fake.delivered[0]?.keyboard).toEqual([
      [
        { text: 'Có', callback_data: 'o:3mv:0' },
        { text: 'Không', callback_data: 'o:3mv:1' },
      ],
      [{ text: 'Số xã đạt chuẩn nông thôn mới', callback_data: 'o:3mv:2' }],
    ]);
  });

  it('is sent in parts when it is too long, with the buttons under the last one', async () => {
    const { fake, channel } = await telegramBench();
    const paragraph = 'Kết quả của Cụm. '.repeat(100).trim();
    const two = `${paragraph}\n\n${paragraph}`;

    const id = await channel.send(CHAT, words(`${two}\n\n${two}`, 'Nguồn'), reply);

    expect(fake.delivered.map(({ text }) => text)).toEqual([two, two]);
    expect(fake.delivered.map(({ keyboard }) => keyboard.length)).toEqual([0, 1]);
    expect(fake.delivered.at(-1)?.id).toBe(Number(id));
  });

  it('with one file and a short text is one call', async () => {
    const { fake, channel } = await telegramBench();
    const file = attachment('Mẫu "báo cáo".xlsx', 'application/zip', Buffer.from('synthetic'));

    await channel.send(CHAT, { ...words('Mẫu đây', 'Nộp'), attachments: [file] }, reply);

    expect(fake.delivered).toHaveLength(1);
    expect(fake.delivered[0]).toMatchObject({ text: 'Mẫu đây', keyboard: [[{ text: 'Nộp' }]] });
    expect(fake.delivered[0]?.file).toMatchObject({ as: 'document', name: 'Mẫu "báo cáo".xlsx' });
    expect(fake.delivered[0]?.file?.bytes.toString()).toBe('synthetic');
  });

  it('with several files sends the text first', async () => {
    const { fake, channel } = await telegramBench();
    const file = attachment('a.csv', 'text/csv', Buffer.from('a'));

    await channel.send(CHAT, { ...words('Hai tệp', 'Xong'), attachments: [png, file] }, reply);

    expect(fake.delivered.map((one) => one.file?.as ?? one.text)).toEqual(['Hai tệp', 'photo', 'document']);
    expect(fake.delivered[0]?.keyboard).toHaveLength(1);
  });

  it('brings a picture that Telegram cannot show as a file', async () => {
    const { fake, channel } = await telegramBench();
    const broken = attachment('hong.png', 'image/png', Buffer.from('no picture'));

    await channel.send(CHAT, { ...words('Ảnh'), attachments: [broken] }, reply);

    expect(fake.delivered).toMatchObject([{ text: 'Ảnh', file: { as: 'document', name: 'hong.png' } }]);
  });

  it('with a file beyond 50 MB is rejected before anything is sent', async () => {
    const { fake, channel } = await telegramBench();
    const huge = attachment('to.bin', 'application/zip', Buffer.alloc(50 * 1024 * 1024 + 1));

    const failed = await failure(channel.send(CHAT, { ...words('x'), attachments: [huge] }, reply));

    expect(failed).toMatchObject({ failure: 'rejected', uncertain: false });
    expect(fake.delivered).toEqual([]);
  });

  it('to what is no chat of Telegram is unreachable', async () => {
    const { channel } = await telegramBench();

    expect(await failure(channel.send('@somebody', words('x'), reply))).toMatchObject({
      failure: 'unreachable',
    });
  });
});

describe('a message in the place of another', () => {
  it('edits its text and its buttons', async () => {
    const { fake, channel } = await telegramBench();
    const replaces = await channel.send(CHAT, words('Câu 1', 'Tiếp'), reply);

    const id = await channel.send(CHAT, words('Câu 2'), { ...reply, replaces });

    expect(id).toBe(replaces);
    expect(fake.delivered).toMatchObject([{ text: 'Câu 2', keyboard: [] }]);
  });

  it('is there already when nothing changes', async () => {
    const { fake, channel } = await telegramBench();
    const replaces = await channel.send(CHAT, words('Câu 1', 'Tiếp'), reply);

    const id = await channel.send(CHAT, words('Câu 1', 'Tiếp'), { ...reply, replaces });

    expect(id).toBe(replaces);
    expect(fake.delivered).toHaveLength(1);
  });

  it('is new when that one is gone, has no text, or cannot hold it', async () => {
    const { fake, channel } = await telegramBench();
    const picture = await channel.send(CHAT, { ...words('Ảnh'), attachments: [png] }, reply);

    await channel.send(CHAT, words('một'), { ...reply, replaces: '99' });
    await channel.send(CHAT, words('hai'), { ...reply, replaces: picture });
    await channel.send(CHAT, words('ba '.repeat(2_000)), { ...reply, replaces: picture });

    expect(fake.delivered.map(({ text }) => text.slice(0, 3).trim())).toEqual([
      'Ảnh',
      'một',
      'hai',
      'ba',
      'ba',
    ]);
  });

  test.each(['reset', 'hang', 'html', 'halfJson', 'serverError'] as const)(
    'may be tried again after its answer was lost (%s): an edit does no harm twice',
    async (how) => {
      const { fake, channel } = await telegramBench({ timeoutMs: 300 });
      const replaces = await channel.send(CHAT, words('Câu 1', 'Tiếp'), reply);
      fake.fail({ method: 'editMessageText', when: 'after', how });

      const failed = await failure(channel.send(CHAT, words('Câu 2'), { ...reply, replaces }));

      expect(failed).toMatchObject({ failure: 'unavailable', uncertain: false });
      expect(await channel.send(CHAT, words('Câu 2'), { ...reply, replaces })).toBe(replaces);
    },
  );
});

describe('a send that fails', () => {
  const refusals: [string, Fault['how'], object][] = [
    [
      'a text that Telegram does not take',
      { code: 400, description: 'Bad Request: message is too long' },
      { failure: 'rejected' },
    ],
    [
      'an unknown chat',
      { code: 400, description: 'Bad Request: chat not found' },
      { failure: 'unreachable' },
    ],
    [
      'a deleted account',
      { code: 403, description: 'Forbidden: user is deactivated' },
      { failure: 'unreachable' },
    ],
    [
      'a deleted account, said otherwise',
      { code: 400, description: 'Bad Request: user is deactivated' },
      { failure: 'unreachable' },
    ],
    [
      'a bot that was blocked',
      { code: 403, description: 'Forbidden: bot was blocked by the user' },
      { failure: 'unreachable' },
    ],
    [
      'a bot that was put out',
      { code: 403, description: 'Forbidden: bot was kicked from the group chat' },
      { failure: 'unreachable' },
    ],
    ['a token that was taken back', { code: 401, description: 'Unauthorized' }, { failure: 'unavailable' }],
    [
      'too many requests',
      { code: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 },
      { failure: 'throttled', retryAfterSeconds: 7 },
    ],
    [
      'too many requests, said in a header',
      { code: 429, description: 'Too Many Requests', retryAfter: 9, headerOnly: true },
      { failure: 'throttled', retryAfterSeconds: 9 },
    ],
    [
      'too many requests, until nobody says when',
      { code: 429, description: 'Too Many Requests' },
      { failure: 'throttled', retryAfterSeconds: 5 },
    ],
  ];

  test.each(refusals)('for %s is certain', async (_, how, expected) => {
    const { fake, channel } = await telegramBench();
    fake.fail({ when: 'before', how });

    const failed = await failure(channel.send(CHAT, words('x'), reply));

    expect(failed).toMatchObject({ uncertain: false, ...expected });
  });

  test.each(['before', 'after'] as const)(
    'because the answer was lost is uncertain, if it was %s it arrived',
    async (when) => {
      for (const how of ['reset', 'hang', 'html', 'halfJson', 'serverError'] as const) {
        const { fake, channel } = await telegramBench({ timeoutMs: 200 });
        fake.fail({ when, how });

        const failed = await failure(channel.send(CHAT, words('x'), reply));

        expect({ how, ...fieldsOf(failed) }).toEqual({ how, failure: 'unavailable', uncertain: true });
        expect(fake.delivered).toHaveLength(when === 'after' ? 1 : 0);
      }
    },
  );

  test.each([
    ['nobody listens', 'http://127.0.0.1:9'],
    ['the name is not known', 'http://telegram.invalid'],
  ])('because %s is certain', async (_, apiRoot) => {
    const { channel } = await telegramBench({ isAsleep: true, apiRoot });

    const failed = await failure(channel.send(CHAT, words('x'), reply));

    expect(failed).toMatchObject({ failure: 'unavailable', uncertain: false });
  });

  it('with a later part is uncertain: the first has arrived', async () => {
    const { fake, channel } = await telegramBench();
    fake.fail({ when: 'before', how: { code: 400, description: 'Bad Request: odd' }, skip: 1 });

    const failed = await failure(channel.send(CHAT, words('dài '.repeat(2_000)), reply));

    expect(failed).toMatchObject({ failure: 'rejected', uncertain: true });
    expect(fake.delivered).toHaveLength(1);
  });

  it('with a later part only because of the pace waits and goes on', async () => {
    const { fake, channel } = await telegramBench();
    const how = { code: 429, description: 'Too Many Requests', retryAfter: 3 };
    fake.fail({ when: 'before', how, skip: 1 });

    await channel.send(CHAT, words('dài '.repeat(2_000)), reply);

    expect(fake.delivered).toHaveLength(2);
  });

  it('holds back everything else as long as Telegram asks', async () => {
    const { fake, channel } = await telegramBench();
    fake.fail({ when: 'before', how: { code: 429, description: 'Too Many Requests', retryAfter: 30 } });
    await failure(channel.send(CHAT, words('x'), reply));

    const failed = await failure(channel.send(`${GROUP}`, words('y'), reply));

    expect(failed).toMatchObject({ failure: 'throttled', uncertain: false, retryAfterSeconds: 31 });
    expect(fake.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(1);
  });
});

describe('the contact book', () => {
  it('is told of a chat in which nothing will arrive, and why', async () => {
    const { fake, channel, noted } = await telegramBench();
    fake.block(PERSON);

    await failure(channel.send(CHAT, words('x'), reply));

    expect(noted).toEqual([['unreachable', CHAT, '403']]);
  });

  it('is told nothing of a chat when Telegram is away', async () => {
    const { channel, noted } = await telegramBench({ isAsleep: true, apiRoot: 'http://127.0.0.1:9' });

    await failure(channel.send(CHAT, words('x'), reply));

    expect(noted).toEqual([]);
  });
});

describe('a group', () => {
  it('is shown the way to the private chat below every answer', async () => {
    const { fake, channel } = await telegramBench();

    await channel.send(`${GROUP}`, words('Số liệu', 'Nguồn'), reply);

    expect(fake.delivered[0]?.keyboard).toEqual([
      [{ text: 'Nguồn', callback_data: 'o:3mv:0' }],
      [{ text: 'Trò chuyện riêng', url: 'https://t.me/cumthidua_test_bot?start=nhom' }],
    ]);
  });

  it('that became a supergroup is followed once, and the move is told', async () => {
    const { fake, channel, noted } = await telegramBench();
    fake.move(GROUP, -1_001_234_567_890);

    await channel.send(`${GROUP}`, words('một'), reply);
    await channel.send(`${GROUP}`, words('hai'), reply);

    expect(fake.delivered.map(({ chat }) => chat)).toEqual([-1_001_234_567_890, -1_001_234_567_890]);
    expect(noted).toEqual([['moved', `${GROUP}`, '-1001234567890']]);
    expect(fake.calls.filter(({ method }) => method === 'sendMessage')).toHaveLength(3);
  });
});

describe('the menu', () => {
  it('is shown in both languages, in private and in groups', async () => {
    const entry = (command: string) => [{ command, description: 'Một việc' }];
    const menus = {
      inPrivate: { vi: entry('trogiup'), en: entry('help') },
      inGroups: { vi: entry('cum'), en: entry('cluster') },
    };
    const { fake } = await telegramBench({ menus });

    const shown = () =>
      Object.fromEntries([...fake.menus].map(([scope, [first]]) => [scope, first?.command]));
    await expect.poll(shown).toEqual({
      'all_private_chats/': 'trogiup',
      'all_private_chats/en': 'help',
      'all_group_chats/': 'cum',
      'all_group_chats/en': 'cluster',
    });
  });

  it('follows the roles of a person, and is sent only when it changes', async () => {
    let role: string | undefined = 'baocao';
    const ofChats = async () =>
      new Map(role === undefined ? [] : [[CHAT, [{ command: role, description: 'Báo cáo' }]]]);
    const { fake, channel } = await telegramBench({
      menus: { ...emptyMenus, ofChats },
    });
    const own = () => fake.menus.get(`chat/${PERSON}/`)?.[0]?.command;
    const changes = () =>
      fake.calls.filter(({ payload }) => payload.scope && JSON.stringify(payload.scope).includes('chat_id'));

    await channel.send(CHAT, words('một'), reply);
    await expect.poll(own).toBe('baocao');
    await channel.send(CHAT, words('hai'), reply);
    role = 'duyet';
    await channel.send(CHAT, words('ba'), reply);
    await expect.poll(own).toBe('duyet');
    role = undefined;
    await channel.send(CHAT, words('bốn'), reply);
    await expect.poll(own).toBe(undefined);

    expect(changes()).toHaveLength(3);
  });

  it('is looked up for many chats together while many are written to', async () => {
    const looks: (readonly string[])[] = [];
    const ofChats = async (chats: readonly string[]) => {
      looks.push(chats);
      return new Map();
    };
    let rested = () => {};
    const rest = new Promise<void>((resolve) => {
      rested = resolve;
    });
    const { channel, fake } = await telegramBench({
      menus: { ...emptyMenus, ofChats },
      menuRest: () => rest,
    });

    const other = PERSON + 1;
    fake.know(other);

    for (const text of ['một', 'hai', 'ba']) await channel.send(CHAT, words(text), reply);
    await channel.send(`${other}`, words('một'), reply);
    expect(looks).toEqual([[CHAT]]);
    rested();

    await expect.poll(() => looks).toEqual([[CHAT], [CHAT, `${other}`]]);
  });
});

describe('the token', () => {
  test.each(['reset', 'html', 'halfJson', 'serverError', 'hang'] as const)(
    'is in no error after %s',
    async (how) => {
      const { fake, channel, warned } = await telegramBench({ timeoutMs: 200 });
      fake.keepFile('f', Buffer.from('x'));
      fake.fail({ when: 'before', how });
      fake.fail({ method: 'getFile', when: 'before', how });

      const errors = [
        await failure(channel.send(CHAT, words('bí mật'), reply)),
        await failure(channel.fetchFile('f', 100)),
        channel,
        channel.health(),
        warned,
      ];

      for (const error of errors) {
        const printed = printedForms(error);
        expect(printed).not.toContain('CANARY');
        expect(printed).not.toContain('bí mật');
      }
    },
  );
});

describe('a press', () => {
  it('comes back as the code of its button, answered at once', async () => {
    const { fake, channel, received, bring } = await telegramBench();
    await channel.send(CHAT, words('Chọn', 'Có', 'Không'), reply);
    const data = fake.delivered[0]?.keyboard[0]?.[1]?.callback_data ?? '';
    const update = press(data) as { callback_query: { id: string } };
    fake.press(update.callback_query.id);

    expect(await bring(update)).toBe(200);

    expect(received).toMatchObject([{ kind: 'choice', offer: { job: 4_711, index: 1 } }]);
    await expect.poll(() => fake.openPresses.size).toBe(0);
  });
});

function words(text: string, ...labels: string[]): Message {
  return { text, choices: labels.map((label) => ({ value: `value of ${label}`, label })), attachments: [] };
}

function attachment(name: string, mediaType: string, bytes: Buffer): Attachment {
  return { name, mediaType, base64: bytes.toString('base64') };
}

async function failure(work: ReturnType<Channel['send']> | Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

function fieldsOf(error: unknown): object {
  return error instanceof SendError ? { failure: error.failure, uncertain: error.uncertain } : { error };
}

function printedForms(value: unknown): string {
  const error = value instanceof Error ? [value.message, value.stack, `${value.cause}`] : [];
  return [...error, inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value)].join('\n');
}
