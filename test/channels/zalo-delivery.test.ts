import { describe, expect, it, test } from 'vitest';
import type { FakeFault } from '../support/fake-zalo.ts';
import { an, hoursLater } from '../support/zalo-bench.ts';
import {
  ANNOUNCEMENT,
  attachment,
  channelBench,
  message,
  REMINDER,
  refusalOf,
  sending,
} from './zalo-channel-bench.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DAY = 24;

function manyLabels(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `Chỉ tiêu số ${index + 1}`);
}

/** An officer who was active so many hours ago, for our book and for Zalo alike; one template of each kind. */
async function hoursAfterTalk(hours: number, options: Parameters<typeof channelBench>[0] = {}) {
  const bench = await channelBench(options);
  const { zalo, clock, contacts } = bench;
  await contacts.heard(an, clock.now);
  for (const id of [REMINDER, ANNOUNCEMENT])
    zalo.templates.set(id, { params: ['noi_dung'], byUid: true, isApproved: true });
  clock.now = hoursLater(hours, clock.now);
  return bench;
}

describe('a message', () => {
  it('arrives with its marks, signs and emoji', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    const text = 'Số liệu “xã NTM” \\ <b>95,2 %</b>\nKính gửi đồng chí 🇻🇳';

    const sentId = await channel.send(an, message(text), sending());

    expect(zalo.delivered).toMatchObject([{ id: sentId, to: an, kind: 'text', text, paidFrom: 'reply' }]);
    expect(zalo.complaints).toEqual([]);
  });

  it('arrives in parts when it is long, whole and in order, its buttons under the last', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    const lines = Array.from({ length: 200 }, (_, index) => `Dòng ${index + 1}: chỉ tiêu giả định.`);

    const sentId = await channel.send(an, message(lines.join('\n'), 'Tiếp'), sending());

    expect(zalo.delivered.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
    expect(zalo.delivered.map(({ buttons }) => buttons.length)).toEqual([0, 0, 1]);
    expect(zalo.delivered.at(-1)?.id).toBe(sentId);
  });

  it('brings pictures to be seen, papers as files, and says what Zalo does not carry', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    const attachments = [
      attachment('biểu đồ.png', PNG),
      attachment('van-ban.pdf', '%PDF-1.7 giả định'),
      attachment('bao-cao.xlsx', 'PK'),
    ];

    await channel.send(an, { ...message('Kèm theo ba tệp.'), attachments }, sending());

    expect(zalo.delivered.map(({ kind }) => kind)).toEqual(['text', 'image', 'file']);
    expect(zalo.delivered[0]?.text).toMatch(/^Kèm theo ba tệp\.\n\nZalo không chuyển được .*bao-cao\.xlsx/);
    expect(zalo.uploads.map(({ name, bytes }) => [name, bytes.length])).toEqual([
      ['biểu đồ.png', PNG.length],
      ['van-ban.pdf', Buffer.byteLength('%PDF-1.7 giả định')],
    ]);
  });

  it('says that a file is missing which Zalo refused', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    zalo.fail('file', { refuse: -201, said: 'file is invalid!' });

    await channel.send(an, { ...message('Kèm tệp.'), attachments: [attachment('a.pdf', '%PDF')] }, sending());

    expect(zalo.delivered).toHaveLength(1);
    expect(zalo.delivered[0]?.text).toContain('a.pdf');
  });

  it('with nothing in it is refused', async () => {
    const { channel } = await hoursAfterTalk(1);

    expect((await refusalOf(channel.send(an, message(''), sending()))).failure).toBe('rejected');
  });
});

describe('choices', () => {
  it('come back as the press of that very button', async () => {
    const { channel, zalo, call, received, zaloSays } = await hoursAfterTalk(1);
    await channel.send(an, message('Chọn việc', 'Tra cứu', 'Báo cáo'), sending('reply', 1_000));
    const button = zalo.delivered[0]?.buttons[1];

    await call(zaloSays.text(an, String(button?.payload)));

    expect(button).toMatchObject({ title: 'Báo cáo', type: 'oa.query.hide' });
    expect(received).toMatchObject([{ kind: 'choice', offer: { job: 1_000, index: 1 } }]);
  });

  it('of more than five are listed with numbers, without buttons', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);

    await channel.send(an, message('Chọn chỉ tiêu', ...manyLabels(7)), sending());

    expect(zalo.delivered[0]).toMatchObject({ kind: 'text', buttons: [] });
    expect(zalo.delivered[0]?.text).toContain('\n7. Chỉ tiêu số 7');
  });
});

describe('the window', () => {
  test.each([
    [1, 'reply', 'reply'],
    [47, 'announcement', 'reply'],
    [49, 'notice', 'sub_quota'],
    [7 * DAY - 1, 'announcement', 'sub_quota'],
    [7 * DAY - 1, 'reply', 'sub_quota'],
  ] as const)('after %i hours lets a %s go as it is, paid from %s', async (hours, kind, paidFrom) => {
    const { channel, zalo } = await hoursAfterTalk(hours);

    await channel.send(an, message('Kính gửi đồng chí.'), sending(kind));

    expect(zalo.delivered).toMatchObject([{ kind: 'text', text: 'Kính gửi đồng chí.', paidFrom }]);
  });

  it('is counted by what was paid', async () => {
    const { channel, zalo, clock } = await hoursAfterTalk(1);
    await channel.send(an, message('một'), sending());
    clock.now = hoursLater(3 * DAY, clock.now);
    await channel.send(an, message('hai'), sending('notice'));
    zalo.subQuota = 0;
    await channel.send(an, message('ba'), sending('notice'));
    clock.now = hoursLater(5 * DAY, clock.now);
    await channel.send(an, message('bốn'), sending('reminder'));

    expect((await channel.state()).sent).toEqual({
      free: 1,
      quota: 1,
      billed: 1,
      template: 1,
      templateByPhone: 0,
    });
  });

  test.each([
    ['reminder', REMINDER],
    ['announcement', ANNOUNCEMENT],
  ] as const)('once closed lets a %s go as its template, with the first line of it', async (kind, id) => {
    const { channel, zalo } = await hoursAfterTalk(7 * DAY);
    const text = `\nNhắc đồng chí gửi báo cáo 6 tháng. ${'a'.repeat(100)}\nHạn: 30/6.`;

    await channel.send(an, message(text, 'Mở'), sending(kind));

    const blank = `Nhắc đồng chí gửi báo cáo 6 tháng. ${'a'.repeat(64)}…`;
    expect(zalo.delivered).toMatchObject([{ kind: 'template', template: { id, data: { noi_dung: blank } } }]);
    expect(zalo.calls.some(({ kind: called }) => called === 'cs')).toBe(false);
  });

  it('once closed lets a notice go nowhere, without asking Zalo', async () => {
    const { channel, zalo } = await hoursAfterTalk(7 * DAY);

    const error = await refusalOf(channel.send(an, message('Báo cáo đã được duyệt.'), sending('notice')));

    expect(error).toMatchObject({ failure: 'windowClosed', uncertain: false });
    expect(zalo.calls.filter(({ kind }) => kind === 'cs' || kind === 'template')).toEqual([]);
  });

  it('once closed lets a reminder go nowhere when no template is approved', async () => {
    const { channel } = await hoursAfterTalk(7 * DAY, { templates: {} });

    expect((await refusalOf(channel.send(an, message('Nhắc.'), sending('reminder')))).failure).toBe(
      'windowClosed',
    );
  });

  it('is what Zalo says it is when our book is wrong', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    zalo.person(an, { lastInteraction: hoursLater(-8 * DAY) });

    await channel.send(an, message('Nhắc.'), sending('reminder'));
    const refused = await refusalOf(channel.send(an, message('Báo.'), sending('notice')));

    expect(zalo.delivered).toMatchObject([{ kind: 'template' }]);
    expect(refused.failure).toBe('windowClosed');
  });

  it('never holds up a reply: who has just written is not in our book yet', async () => {
    const { channel, zalo } = await channelBench();

    await channel.send(an, message('Kính chào đồng chí.'), sending());

    expect(zalo.delivered).toHaveLength(1);
  });

  it('once closed is gone round by phone where the user id does not do and a phone is known', async () => {
    const { channel, zalo } = await hoursAfterTalk(7 * DAY, { phoneOf: async () => '84912345678' });
    zalo.person(an, { phone: '84912345678' });
    zalo.fail('template', { refuse: -249 });

    const sentId = await channel.send(an, message('Nhắc.'), sending('reminder', 777));

    expect(zalo.delivered).toMatchObject([{ id: sentId, kind: 'zns', trackingId: 'bot-777' }]);
  });

  it('to somebody without an account goes by phone at once, as a template', async () => {
    const asked: string[] = [];
    const phoneOf = async (chat: string) => {
      asked.push(chat);
      return '84912345678';
    };
    const { channel, zalo } = await hoursAfterTalk(1, { phoneOf });
    zalo.person(an, { phone: '84912345678' });

    const sentId = await channel.send('person:12', message('Nhắc đồng chí.'), sending('reminder', 778));

    expect(zalo.delivered).toMatchObject([
      { id: sentId, to: '84912345678', kind: 'zns', template: { data: { noi_dung: 'Nhắc đồng chí.' } } },
    ]);
    expect(zalo.calls.map(({ kind }) => kind)).not.toContain('template');
    expect(asked).toEqual(['person:12']);
  });

  it('to a telephone is none where the number is gone, the kind has no template, or Zalo knows nobody there', async () => {
    const phones: Record<string, string> = { 'person:12': '84912345678' };
    const { channel, contacts } = await hoursAfterTalk(1, { phoneOf: async (chat) => phones[chat] });

    const gone = await refusalOf(channel.send('person:13', message('Nhắc.'), sending('reminder')));
    const notice = await refusalOf(channel.send('person:12', message('Báo.'), sending('notice')));
    const nobody = await refusalOf(channel.send('person:12', message('Nhắc.'), sending('reminder')));

    expect([gone, notice, nobody].map(({ failure }) => failure)).toEqual([
      'unreachable',
      'windowClosed',
      'unreachable',
    ]);
    expect((await contacts.of(['person:12', 'person:13'])).size).toBe(0);
  });
});

describe('a failure', () => {
  const surely = { uncertain: false };
  test.each<[string, FakeFault, object]>([
    ['blocked', { refuse: -217 }, { failure: 'unreachable', ...surely }],
    ['banned or asleep', { refuse: -227 }, { failure: 'unreachable', ...surely }],
    ['restricted', { refuse: -244 }, { failure: 'unreachable', ...surely }],
    ['not a user', { refuse: -201, said: 'user_id is invalid!' }, { failure: 'unreachable', ...surely }],
    ['not following', { refuse: -213 }, { failure: 'windowClosed', ...surely }],
    ['window over', { refuse: -230 }, { failure: 'windowClosed', ...surely }],
    ['never active', { refuse: -232 }, { failure: 'windowClosed', ...surely }],
    ['too much in a minute', { refuse: -32 }, { failure: 'throttled', retryAfterSeconds: 60, ...surely }],
    ['quota used up', { refuse: -211 }, { failure: 'throttled', retryAfterSeconds: 3_600, ...surely }],
    ['against the rules', { refuse: -248 }, { failure: 'rejected', ...surely }],
    ['package too small', { refuse: -224 }, { failure: 'unavailable', ...surely }],
    ['no consent', { refuse: -223 }, { failure: 'unavailable', ...surely }],
    ['try again', { refuse: -200 }, { failure: 'unavailable', ...surely }],
    ['HTTP 429', { before: 'throttle' }, { failure: 'throttled', retryAfterSeconds: 7 }],
    ['answer lost', { after: 'reset' }, { failure: 'unavailable', uncertain: true }],
    ['no answer at all', { after: 'hang' }, { failure: 'unavailable', uncertain: true }],
    ['half an answer', { after: 'halfJson' }, { failure: 'unavailable', uncertain: true }],
    ['500', { before: 'error500' }, { failure: 'unavailable', uncertain: true }],
    ['a page instead', { before: 'page' }, { failure: 'unavailable', uncertain: true }],
  ])('of the kind "%s" is sorted', async (_, fault, expected) => {
    const { channel, zalo } = await hoursAfterTalk(1);
    zalo.fail('cs', fault);

    const error = await refusalOf(channel.send(an, message('Kính gửi.'), sending('notice')));

    expect(error).toMatchObject(expected);
  });

  it('notes whom nothing reaches, until they write again', async () => {
    const { channel, zalo, clock, contacts, call, zaloSays } = await hoursAfterTalk(1);
    zalo.person(an, { state: 'blocked' });

    await refusalOf(channel.send(an, message('Kính gửi.'), sending('notice')));
    const blocked = (await contacts.of([an])).get(an);
    clock.now = hoursLater(1, clock.now);
    await call(zaloSays.text(an, 'Xin chào'));

    expect(blocked?.unreachable).toEqual({ since: hoursLater(-1, clock.now), failure: '-217' });
    expect((await contacts.of([an])).get(an)?.unreachable).toBeUndefined();
  });

  it('of a token that ran out in between is healed at once', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    await channel.send(an, message('một'), sending());
    zalo.fail('cs', { refuse: -216 });

    await channel.send(an, message('hai'), sending());

    expect(zalo.delivered.map(({ text }) => text)).toEqual(['một', 'hai']);
  });

  it('of our own database keeps the message', async () => {
    const { channel } = await channelBench({
      contacts: { of: () => Promise.reject(new Error('locked')) },
    });

    expect((await refusalOf(channel.send(an, message('Kính gửi.'), sending()))).failure).toBe('unavailable');
  });

  it('because of too many calls holds everybody, replies too, until the minute is over', async () => {
    const { channel, zalo, clock } = await hoursAfterTalk(1);
    zalo.fail('cs', { refuse: -32 });
    await refusalOf(channel.send(an, message('một'), sending('notice')));
    const before = zalo.calls.length;

    const held = await refusalOf(channel.send(an, message('hai'), sending()));
    const asked = zalo.calls.length - before;
    clock.now = new Date(clock.now.getTime() + 60_000);
    await channel.send(an, message('ba'), sending());

    expect(held).toMatchObject({ failure: 'throttled', retryAfterSeconds: 60 });
    expect(asked).toBe(0);
    expect(zalo.delivered.map(({ text }) => text)).toEqual(['ba']);
  });
});

describe('a message of several calls', () => {
  const parts = { ...message('Kèm theo hai tệp.', 'Xong') };
  const attachments = [attachment('a.pdf', '%PDF a'), attachment('b.pdf', '%PDF b')];

  it('goes on where it broke off: nothing arrives twice', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    const again = sending('notice');
    const send = () => channel.send(an, { ...parts, attachments }, again);
    zalo.fail('cs', { refuse: -200 }, { times: 1 });
    await refusalOf(send());
    zalo.fail('file', { before: 'error500' });

    const sentId = await send();

    expect(zalo.delivered.map(({ kind }) => kind)).toEqual(['buttons', 'file', 'file']);
    expect(zalo.uploads).toHaveLength(2);
    expect(zalo.delivered.at(-1)?.id).toBe(sentId);
  });

  it('has said nothing when a file could not be handed over', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    zalo.fail('file', { before: 'error503' });

    const error = await refusalOf(channel.send(an, { ...parts, attachments }, sending('announcement')));

    expect(error).toMatchObject({ failure: 'unavailable', uncertain: false });
    expect(zalo.delivered).toEqual([]);
  });

  it('that broke off unseen is sent again from the call whose answer was lost', async () => {
    const { channel, zalo } = await hoursAfterTalk(1);
    const again = sending();
    const long = message(`${'một '.repeat(400)}\n\n${'hai '.repeat(400)}`);
    zalo.fail('cs', { after: 'reset' });
    const lost = await refusalOf(channel.send(an, long, again));

    await channel.send(an, long, again);

    expect(lost.uncertain).toBe(true);
    expect(zalo.delivered.map(({ text }) => text.slice(0, 3))).toEqual(['một', 'một', 'hai']);
  });

  it('hands its files over anew when they were kept too long', async () => {
    const { channel, zalo, clock } = await hoursAfterTalk(1);
    const again = sending();
    const send = () =>
      channel.send(
        an,
        { ...message('Tệp.'), attachments: [attachments[0] ?? attachment('x.pdf', '')] },
        again,
      );
    zalo.fail('cs', { refuse: -200 });
    await refusalOf(send());
    zalo.uploads.splice(0);
    zalo.fail('cs', { refuse: -100 });
    await refusalOf(send());
    clock.now = hoursLater(1, clock.now);

    await send();

    expect(zalo.delivered.map(({ kind }) => kind)).toEqual(['text', 'file']);
  });
});

describe('the pace', () => {
  it('gives back what is too much in a minute, and lets replies through', async () => {
    const { channel, zalo } = await hoursAfterTalk(1, { requestsPerMinute: 16 });
    const sent = await Promise.allSettled(
      Array.from({ length: 10 }, () => channel.send(an, message('Thông báo.'), sending('announcement'))),
    );

    await channel.send(an, message('Trả lời.'), sending());

    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(zalo.delivered.at(-1)?.text).toBe('Trả lời.');
  });
});
