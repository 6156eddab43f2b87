import { describe, expect, test } from 'vitest';
import { zaloLimits } from '../../src/channels/zalo/api-types.ts';
import { failureOf } from '../../src/channels/zalo/zalo-error.ts';
import { fakeOa } from '../support/fake-zalo.ts';
import { an, failureIn, hoursLater, zaloBench } from '../support/zalo-bench.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const pdf = Buffer.from('%PDF-1.7 thử');

describe('a message to a person', () => {
  test('arrives as a text, letter by letter, composed', async () => {
    const { client, zalo } = await zaloBench();

    const sent = await client.sendText(
      an,
      'Tổng hợp số liệu "xã nông thôn mới" \\ 95,2 %\n'.normalize('NFD'),
    );

    expect(zalo.delivered).toMatchObject([
      {
        id: sent.messageId,
        to: an,
        kind: 'text',
        text: 'Tổng hợp số liệu "xã nông thôn mới" \\ 95,2 %\n'.normalize('NFC'),
      },
    ]);
    expect(sent.quota).toEqual({ type: 'reply' });
    expect(zalo.complaints).toEqual([]);
  });

  test('may answer another message', async () => {
    const { client, zalo } = await zaloBench();

    await client.sendText(an, 'Đã nhận.', { quote: 'e2a6' });

    expect(zalo.delivered).toMatchObject([{ text: 'Đã nhận.', quoted: 'e2a6' }]);
  });

  test('may have buttons: hidden words and addresses', async () => {
    const { client, zalo } = await zaloBench();

    await client.sendButtons(an, 'Chọn việc', [
      { title: 'Tra cứu', payload: '#12.0' },
      { title: 'Hướng dẫn', url: 'https://example.gov.vn' },
    ]);

    expect(zalo.delivered[0]?.buttons).toEqual([
      { title: 'Tra cứu', type: 'oa.query.hide', payload: '#12.0' },
      { title: 'Hướng dẫn', type: 'oa.open.url', payload: { url: 'https://example.gov.vn' } },
    ]);
  });

  test('may be a picture with words, uploaded or at an address', async () => {
    const { client, zalo } = await zaloBench();
    const { attachmentId } = await client.uploadImage({
      name: 'biểu đồ.png',
      bytes: png,
      mediaType: 'image/png',
    });

    await client.sendImage(an, { attachmentId }, 'Biểu đồ');
    await client.sendImage(an, { url: 'https://example.gov.vn/a.png' });

    expect(zalo.delivered).toMatchObject([
      { kind: 'image', text: 'Biểu đồ', attachment: attachmentId },
      { kind: 'image', text: '', attachment: 'https://example.gov.vn/a.png' },
    ]);
    expect(zalo.uploads).toMatchObject([{ kind: 'image', name: 'biểu đồ.png', bytes: png }]);
  });

  test('may be a file, byte for byte under its own name', async () => {
    const { client, zalo } = await zaloBench();
    const { token } = await client.uploadFile({ name: 'Báo cáo "quý I".pdf', bytes: pdf });

    await client.sendFile(an, token);

    expect(zalo.delivered).toMatchObject([{ kind: 'file', attachment: token }]);
    expect(zalo.uploads[0]?.bytes).toEqual(new Uint8Array(pdf));
    expect(zalo.uploads[0]?.name).toBe('Báo cáo "quý I".pdf');
  });

  test('may ask for name and phone', async () => {
    const { client, zalo } = await zaloBench();

    await client.requestUserInfo(an, {
      title: 'Thông tin',
      subtitle: 'Đăng ký',
      imageUrl: 'https://example.gov.vn/a.png',
    });

    expect(zalo.delivered).toMatchObject([{ kind: 'infoRequest', text: 'Thông tin' }]);
  });

  test('is paid from the package after 48 hours, billed when that is used up, and refused after 7 days', async () => {
    const { client, zalo, clock } = await zaloBench();
    clock.now = hoursLater(49);
    zalo.subQuota = 1;

    const fromPackage = await client.sendText(an, 'một');
    const billed = await client.sendText(an, 'hai');
    clock.now = hoursLater(7 * 24 + 1);
    const refused = await failureIn(client.sendText(an, 'ba'));

    expect(fromPackage.quota).toEqual({ type: 'sub_quota', remain: 0, total: 500 });
    expect(billed.quota).toBeUndefined();
    expect(zalo.delivered.map(({ paidFrom }) => paidFrom)).toEqual(['sub_quota', 'billed']);
    expect(refused).toMatchObject({ code: -230, class: 'windowClosed' });
  });
});

describe('a template', () => {
  test('reaches a user id after the window', async () => {
    const { client, zalo } = await zaloBench();
    zalo.person('5', { lastInteraction: undefined });
    zalo.templates.set('70', { params: ['han'], byUid: true, isApproved: true });

    const sent = await client.sendTemplateByUid('5', '70', { han: '30/11/2026' });

    expect(zalo.delivered).toMatchObject([
      { id: sent.messageId, to: '5', template: { id: '70', data: { han: '30/11/2026' } } },
    ]);
  });

  test('reaches a phone by ZNS with our own id', async () => {
    const { client, zalo } = await zaloBench();
    zalo.person('5', { phone: '84912345678' });
    zalo.templates.set('70', { params: ['han'], byUid: false, isApproved: true });

    const sent = await client.sendZns('84912345678', '70', { han: '30/11/2026' }, 'job-12');

    expect(sent).toEqual({
      messageId: zalo.delivered[0]?.id,
      quota: { type: 'daily', remain: 499, total: 500 },
    });
    expect(zalo.delivered).toMatchObject([{ to: '84912345678', kind: 'zns', trackingId: 'job-12' }]);
    expect(zalo.complaints).toEqual([]);
  });

  test.each([
    ['an unknown phone', '84900000001', '70', -118, 'unreachable'],
    ['an unknown template', '84912345678', '71', -109, 'rejected'],
    ['a template that waits for approval', '84912345678', '72', -131, 'human'],
  ] as const)('by ZNS is refused for %s', async (_, phone, template, code, errorClass) => {
    const { client, zalo } = await zaloBench();
    zalo.person('5', { phone: '84912345678' });
    zalo.templates.set('70', { params: [], byUid: false, isApproved: true });
    zalo.templates.set('72', { params: [], byUid: false, isApproved: false });

    expect(await failureIn(client.sendZns(phone, template, {}, 'job-12'))).toMatchObject({
      code,
      class: errorClass,
    });
  });
});

describe('what is asked of Zalo', () => {
  test('of a person: the name, whether they follow, when they last came', async () => {
    const { client, zalo } = await zaloBench();
    zalo.person('5', { name: 'Cán bộ giả định', phone: '84912345678', follows: false });

    expect(await client.getUser('5')).toEqual({
      userId: '5',
      displayName: 'Cán bộ giả định',
      isFollower: false,
      lastInteraction: '2026-11-23',
      sharedPhone: '84912345678',
    });
  });

  test('of the account itself', async () => {
    const { client } = await zaloBench();

    expect(await client.getOa()).toEqual({
      oaId: fakeOa.oaId,
      name: 'Cụm thi đua giả định',
      isVerified: true,
      type: 4,
      packageName: 'Tăng trưởng',
      packageUntil: '31/12/2027',
    });
  });

  test('of the window: the moment of the last interaction, or nothing', async () => {
    const { client, zalo, clock } = await zaloBench();
    zalo.person('5', { lastInteraction: undefined });

    expect(await client.getQuota(an)).toEqual({ lastInteraction: clock.now });
    expect(await client.getQuota('5')).toEqual({});
  });
});

describe('what Zalo would refuse', () => {
  const long = (length: number) => 'ệ'.repeat(length).normalize('NFD');
  const button = { title: 'a', payload: 'b' };

  test('fits when it is counted as composed letters', async () => {
    const { client, zalo } = await zaloBench();

    await client.sendText(an, long(zaloLimits.textCharacters));
    await client.sendButtons(
      an,
      'a',
      Array.from({ length: 5 }, () => ({ title: long(100), payload: 'p'.repeat(1_000) })),
    );

    expect(zalo.delivered).toHaveLength(2);
  });

  test('never leaves: too long, too many, too large, of the wrong kind', async () => {
    const { client, zalo } = await zaloBench();
    const calls = [
      client.sendText(an, long(2_001)),
      client.sendImage(an, { url: 'https://example.gov.vn/a.png' }, long(2_001)),
      client.sendButtons(
        an,
        'a',
        Array.from({ length: 6 }, () => button),
      ),
      client.sendButtons(an, 'a', []),
      client.sendButtons(an, 'a', [{ ...button, title: long(101) }]),
      client.sendButtons(an, 'a', [{ ...button, payload: 'p'.repeat(1_001) }]),
      client.requestUserInfo(an, { title: long(101), subtitle: '', imageUrl: '' }),
      client.requestUserInfo(an, { title: '', subtitle: long(501), imageUrl: '' }),
      client.uploadImage({ name: 'a.png', bytes: Buffer.concat([png, Buffer.alloc(1_000_000)]) }),
      client.uploadImage({ name: 'a.png', bytes: pdf }),
      client.uploadFile({ name: 'a.pdf', bytes: Buffer.alloc(5_000_001) }),
      client.uploadFile({ name: 'a.pdf', bytes: Buffer.alloc(0) }),
      client.uploadFile({ name: 'a.xlsx', bytes: pdf }),
      client.sendZns('84912345678', '70', {}, ''),
      client.sendZns('84912345678', '70', {}, 'x'.repeat(49)),
      client.sendZns('84912345678', '70', {}, 'có dấu'),
    ];

    const failures = await Promise.all(calls.map(failureIn));

    expect(failures.map(failureOf)).toEqual(calls.map(() => ({ failure: 'rejected', uncertain: false })));
    expect(zalo.calls).toEqual([]);
  });

  test.each(['0912345678', '+84912345678', '', '8491234567a'])(
    'a phone such as "%s" is nobody\'s',
    async (phone) => {
      const { client, zalo } = await zaloBench();

      const failure = await failureIn(client.sendZns(phone, '70', {}, 'job-1'));

      expect(failureOf(failure).failure).toBe('unreachable');
      expect(zalo.calls).toEqual([]);
    },
  );
});
