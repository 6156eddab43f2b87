import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { macOf, webhookOf } from '../support/fake-zalo-webhook.ts';
import { an, hoursLater } from '../support/zalo-bench.ts';
import { channelBench } from './zalo-channel-bench.ts';

const binh = '1111111111111111112';
const PHOTO = 'https://f6.example.zdn.vn/abc.png';

describe('what a person says', () => {
  it('is a text, known by the id of its message', async () => {
    const { call, received, zaloSays } = await channelBench();

    const status = await call(zaloSays.text(an, 'Xin chào, “tôi” cần \\tra cứu\\ 😀', 'm1'));

    expect(status).toBe(200);
    expect(received).toMatchObject([
      {
        id: 'm1',
        from: { channel: 'zalo', chat: an },
        kind: 'text',
        text: 'Xin chào, “tôi” cần \\tra cứu\\ 😀',
      },
    ]);
  });

  it('is a press when it is what stands behind a button of ours', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.text(an, '#o:1z:4', 'm1'));

    expect(received).toMatchObject([{ id: 'm1', kind: 'choice', offer: { job: 71, index: 4 } }]);
  });

  test.each(['o:1z:4', '#menu:1', '#o:1z:4 nữa', '#o:1z:444', '#', '# o:1z:4'])(
    'is a text when it is "%s"',
    async (text) => {
      const { call, received, zaloSays } = await channelBench();

      await call(zaloSays.text(an, text));

      expect(received).toMatchObject([{ kind: 'text', text }]);
    },
  );

  it('may be a picture with words: the file first, then the words', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.image(an, PHOTO, 'Ảnh quyết định'));

    const [file, words] = received;
    expect(received).toHaveLength(2);
    expect(file).toMatchObject({
      kind: 'file',
      file: { name: 'anh.png', mediaType: 'image/png', handle: PHOTO },
    });
    expect(words).toMatchObject({ id: `${file?.id}/text`, kind: 'text', text: 'Ảnh quyết định' });
  });

  test.each([
    ['204800', 204_800],
    [204_800, 204_800],
    ['-1', 0],
    ['nhiều', 0],
  ])('may be a file whose size is written as %o', async (size, bytes) => {
    const { call, received, zaloSays } = await channelBench();
    const url = 'https://files.example.zdn.vn/bao-cao.xlsx';

    await call(zaloSays.file(an, { name: 'Báo cáo/6 tháng.xlsx', url, size, type: 'xlsx' }));

    expect(received).toMatchObject([
      {
        kind: 'file',
        file: {
          name: 'Báo cáo-6 tháng.xlsx',
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          bytes,
          handle: url,
        },
      },
    ]);
  });

  test.each([
    'https://zdn.vn.example.org/a.png',
    'https://evilzdn.vn/a.png',
    'http://f6.example.zdn.vn/a.png',
    'https://f6.example.zdn.vn:8443/a.png',
    'https://user@f6.example.zdn.vn/a.png',
    'https://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'x',
  ])('has nothing to be fetched when its file is said to be at %s', async (url) => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.image(an, url));

    expect(received).toMatchObject([{ kind: 'file', file: { handle: '' } }]);
  });

  it('may be a recording or a film, which are files', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.audio(an, 'https://voice.example.zdn.vn/a.amr'));
    await call(zaloSays.video(an, 'https://video.example.zdn.vn/b'));

    expect(received.map((event) => event.kind === 'file' && event.file.name)).toEqual([
      'tep.amr',
      'video.mp4',
    ]);
  });

  it('may be a link, which is the words of it', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.link(an, 'https://mattran.example.vn/bao-cao'));

    expect(received).toMatchObject([{ kind: 'text', text: 'https://mattran.example.vn/bao-cao' }]);
  });

  it('is no words when it is a place or a card, and nothing when it is a sticker', async () => {
    const { call, received, zaloSays, contacts } = await channelBench();

    await call(zaloSays.location(an));
    await call(zaloSays.businessCard(an));
    await call(zaloSays.sticker(binh));

    expect(received).toMatchObject([
      { kind: 'text', text: '' },
      { kind: 'text', text: '' },
    ]);
    expect((await contacts.of([binh])).has(binh)).toBe(true);
  });

  it('is heard in a group only where it is a command, and then as said in private', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.group(an, 'Chào cả nhà'));
    await call(zaloSays.group(an, '/trogiup'));

    expect(received).toMatchObject([{ from: { chat: an }, kind: 'text', text: '/trogiup' }]);
  });
});

describe('coming and going', () => {
  it('begins with following, or with pressing "Nhắn tin"', async () => {
    const { call, received, zaloSays, contacts } = await channelBench();

    await call(zaloSays.follow(an));
    await call(zaloSays.clickChatNow(binh));

    expect(received).toMatchObject([
      { kind: 'joined', from: { chat: an } },
      { kind: 'joined', from: { chat: binh } },
    ]);
    const known = await contacts.of([an, binh]);
    expect(known.get(an)).toMatchObject({ isFollowing: true, heardAt: expect.any(Date) });
    expect(known.get(binh)).toEqual({ heardAt: expect.any(Date) });
  });

  it('ends with leaving, which is no activity', async () => {
    const { call, received, zaloSays, contacts } = await channelBench();

    await call(zaloSays.unfollow(an));

    expect(received).toMatchObject([{ kind: 'left', from: { chat: an } }]);
    expect((await contacts.of([an])).get(an)).toEqual({ isFollowing: false });
  });

  it('has an id that a redelivery keeps', async () => {
    const { call, received, zaloSays } = await channelBench();
    const follow = zaloSays.follow(an);

    await call(follow);
    await call({ ...follow, headers: { ...follow.headers, num_retry: '1' } });

    expect(received[0]?.id).toBe(received[1]?.id);
    expect(received[0]?.id).toMatch(/^follow:\d{13}:1111111111111111111$/);
  });
});

describe('what is nothing to the bot', () => {
  it('is answered with 200 all the same', async () => {
    const { call, received, zaloSays, contacts } = await channelBench();
    const calls = [
      zaloSays.echo(an, 'Đã nhận.'),
      zaloSays.received(an, 'm1'),
      zaloSays.seen(an, 'm1', 'm2'),
      zaloSays.reacted(an, 'm1'),
      zaloSays.anonymous(an, 'Xin chào'),
      zaloSays.tagged(an),
      zaloSays.znsReceived('84900000000', 'm1', 'bot-1'),
      zaloSays.any({ event_name: 'something_new', sender: { id: an } }),
      zaloSays.any({}),
      zaloSays.any({ event_name: 'user_send_text', sender: { id: 12 }, recipient: { id: an } }),
      zaloSays.any({ event_name: ['user_send_text'], message: 'x' }),
    ];

    const statuses = [];
    for (const each of calls) statuses.push(await call(each));

    expect(statuses).toEqual(calls.map(() => 200));
    expect(received).toEqual([]);
    expect((await contacts.of([an])).size).toBe(0);
  });

  it('is whatever was said to another OA of the same app', async () => {
    const { call, received, zaloSays } = await channelBench();
    const said = { sender: { id: an }, recipient: { id: '9' }, message: { text: 'Xin chào', msg_id: 'm1' } };

    expect(await call(zaloSays.any({ event_name: 'user_send_text', ...said }))).toBe(200);

    expect(received).toEqual([]);
  });

  it('is an address that only looks whether anybody is there', async () => {
    const { web } = await channelBench();

    const response = await web.inject({ method: 'GET', url: '/webhooks/zalo?challenge=1' });

    expect(response.statusCode).toBe(200);
  });
});

describe("a person's own data", () => {
  it('is not taken over from Zalo; that it may not be kept is heard', async () => {
    const { call, received, zaloSays } = await channelBench();

    await call(zaloSays.submitInfo(an, { name: 'Nguyễn Văn Giả Định', phone: '84912345678' }));
    await call(zaloSays.any({ event_name: 'update_user_info', sender: { id: an } }));
    expect(received).toEqual([]);
    await call(zaloSays.withdrawn(an));

    expect(received).toMatchObject([{ kind: 'withdrew', from: { channel: 'zalo', chat: an } }]);
  });
});

describe('the door', () => {
  it('takes the events as they were recorded', async () => {
    const { call, clock } = await channelBench();
    clock.now = new Date(1_760_000_000_500);
    const recorded = readFileSync(new URL('zalo-webhooks.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const statuses: number[] = [];

    for (let line = 0; line < recorded.length; line += 2) {
      const mac = recorded[line]?.split('mac=')[1] ?? '';
      statuses.push(await call(webhookOf(recorded[line + 1] ?? '', mac)));
    }

    expect(statuses).toEqual(statuses.map(() => 200));
    expect(statuses).toHaveLength(14);
  });

  it('refuses what is not signed, or not by the key of the OA', async () => {
    const { call, web, received, zaloSays, channel } = await channelBench();
    const genuine = zaloSays.text(an, 'Xin chào');
    const other = { appId: '1234567890123456789', oaSecretKey: 'another-key' };
    const timestamp = String(JSON.parse(genuine.body).timestamp);

    const unsigned = await web.inject({ method: 'POST', url: '/webhooks/zalo', payload: genuine.body });
    const statuses = [
      unsigned.statusCode,
      await call(webhookOf(genuine.body, 'f'.repeat(64))),
      await call(webhookOf(genuine.body, 'zzz')),
      await call(webhookOf(genuine.body, macOf(genuine.body, timestamp, other))),
      await call({ ...genuine, body: genuine.body.replace('chào', 'chao') }),
      await call({ ...genuine, body: ` ${genuine.body}` }),
      await call({ ...genuine, body: '' }),
    ];

    expect(statuses).toEqual(statuses.map(() => 401));
    expect(received).toEqual([]);
    expect((await channel.state()).calls).toEqual({ genuine: 0, forged: 7, stale: 0 });
  });

  it('takes the bytes as they come, whatever content they claim to be', async () => {
    const { call, received, zaloSays } = await channelBench();
    const { headers, body } = zaloSays.text(an, 'Xin chào');
    const { 'content-type': _, ...untyped } = headers;
    const spaced = JSON.stringify(JSON.parse(body), undefined, 2);

    const statuses = [
      await call({ headers: { ...headers, 'content-type': 'text/plain' }, body }),
      await call({ headers: untyped, body }),
      await call(webhookOf(spaced, macOf(spaced, String(JSON.parse(body).timestamp)))),
    ];

    expect(statuses).toEqual([200, 200, 200]);
    expect(received).toHaveLength(3);
  });

  it('hears nothing that was signed more than two hours ago: it is a recording', async () => {
    const { call, clock, received, zaloSays, channel } = await channelBench();
    const old = zaloSays.text(an, 'Xin chào');
    clock.now = hoursLater(3, clock.now);

    expect(await call(old)).toBe(200);

    expect(received).toEqual([]);
    expect((await channel.state()).calls.stale).toBe(1);
  });

  it('refuses a body of more than one MiB', async () => {
    const { call, zaloSays } = await channelBench();

    expect(await call(zaloSays.text(an, 'a'.repeat(1024 * 1024)))).toBe(413);
  });

  it('acknowledges nothing that is not stored', async () => {
    const { call, zaloSays, logged } = await channelBench({
      host: { receive: () => Promise.reject(new Error('disk full')) },
    });

    expect(await call(zaloSays.text(an, 'Xin chào, đây là điều riêng'))).toBe(503);

    expect(logged.join('\n')).not.toContain('điều riêng');
  });

  it('acknowledges nothing before the channel is started and after it is stopped', async () => {
    const { call, zaloSays, channel } = await channelBench({ isStarted: false });

    const before = await call(zaloSays.text(an, 'một'));
    await channel.start({ receive: async () => undefined });
    const meanwhile = await call(zaloSays.text(an, 'hai'));
    await channel.stop();

    expect([before, meanwhile, await call(zaloSays.text(an, 'ba'))]).toEqual([503, 200, 503]);
  });

  it('acknowledges what is stored even when nobody can note that the person was active', async () => {
    const { call, received, zaloSays } = await channelBench({
      contacts: { heard: () => Promise.reject(new Error('locked')) },
    });

    expect(await call(zaloSays.text(an, 'Xin chào'))).toBe(200);

    expect(received).toHaveLength(1);
  });

  it('hands on what comes twice or in another order as it is: the inbox knows the ids', async () => {
    const { call, received, zaloSays, contacts, clock } = await channelBench();
    const [first, second] = [zaloSays.text(an, 'một', 'm1'), zaloSays.text(an, 'hai', 'm2')];

    for (const each of [second, first, first]) await call(each);

    expect(received.map(({ id }) => id)).toEqual(['m2', 'm1', 'm1']);
    expect((await contacts.of([an])).get(an)?.heardAt).toEqual(clock.now);
  });
});
