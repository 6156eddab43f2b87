import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SignedBody, verifySignature } from '../../src/channels/zalo/signature.ts';
import { fakeOa } from '../support/fake-zalo.ts';
import { fakeWebhooks, macOf } from '../support/fake-zalo-webhook.ts';

/** Computed apart from this code, by the rule of Zalo's own SDK. One line a header, one line a body. */
const lines = readFileSync(new URL('./zalo-webhooks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const samples = Array.from({ length: lines.length / 2 }, (_, index) => ({
  header: lines[2 * index] ?? '',
  body: lines[2 * index + 1] ?? '',
}));
const at = new Date(1_760_000_000_000);

function signed(
  body: string | Uint8Array,
  header: string | undefined,
  more: Partial<SignedBody> = {},
): SignedBody {
  const { appId, oaSecretKey } = fakeOa;
  return { appId, oaSecretKey, header, body: Buffer.from(body), now: at, ...more };
}

const [first = { header: '', body: '' }] = samples;
const digits = first.header.replace('mac=', '');

describe('the signature of a webhook', () => {
  test('there are samples of fourteen kinds', () => {
    expect(new Set(samples.map(({ body }) => JSON.parse(body).event_name)).size).toBe(12);
    expect(samples).toHaveLength(14);
  });

  test.each(samples)('is found genuine: $body', ({ header, body }) => {
    expect(verifySignature(signed(body, header))).toBe('genuine');
  });

  test.each([`mac=${digits}`, `mac = ${digits}`, digits, ` mac=${digits} `, `MAC=${digits.toUpperCase()}`])(
    'is read from the header "%s"',
    (header) => {
      expect(verifySignature(signed(first.body, header))).toBe('genuine');
    },
  );

  test.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['a part of it', `mac=${digits.slice(0, 62)}`],
    ['more than it', `mac=${digits}00`],
    ['another algorithm', `sha256=${digits}`],
    ['another signature', `mac=${digits.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`],
  ])('is forged with %s', (_, header) => {
    expect(verifySignature(signed(first.body, header))).toBe('forged');
  });

  test('is of the bytes: the same JSON written differently is forged', () => {
    expect(verifySignature(signed(JSON.stringify(JSON.parse(first.body), null, 1), first.header))).toBe(
      'forged',
    );
    expect(verifySignature(signed(`${first.body}\n`, first.header))).toBe('forged');
  });

  test('holds for bytes that are no UTF-8', () => {
    const body = Buffer.concat([
      Buffer.from('{"timestamp":"1760000000001","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const { appId, oaSecretKey } = fakeOa;
    const latin = macOf(body.toString('latin1'), '1760000000001');

    expect(verifySignature(signed(body, latin))).toBe('forged');
    expect(verifySignature(signed(body, hexOf([appId, body, '1760000000001', oaSecretKey])))).toBe('genuine');
  });

  test.each([
    ['the app secret', { oaSecretKey: fakeOa.appSecret }],
    ['the id of the OA', { appId: fakeOa.oaId }],
  ])('is not made with %s', (_, more) => {
    expect(verifySignature(signed(first.body, first.header, more))).toBe('forged');
  });

  test.each([
    '',
    'null',
    '[]',
    '{',
    '{"timestamp":true}',
    '{"timestamp":""}',
    '{"timestamp":"17e9"}',
    '{"timestamp":"-5"}',
    '{}',
  ])('is forged where the body has no time: %s', (body) => {
    expect(verifySignature(signed(body, macOf(body, '')))).toBe('forged');
  });

  test('takes the time as it is written', () => {
    const body = '{"event_name":"x","timestamp":1760000000001}';

    expect(verifySignature(signed(body, macOf(body, '1760000000001')))).toBe('genuine');
  });

  test('is good for as long as Zalo tries again, and stale after', () => {
    const later = (minutes: number) => ({ now: new Date(1_760_000_000_001 + minutes * 60_000) });

    expect(verifySignature(signed(first.body, first.header, later(112)))).toBe('genuine');
    expect(verifySignature(signed(first.body, first.header, later(121)))).toBe('stale');
    expect(verifySignature(signed(first.body, first.header, later(-121)))).toBe('stale');
    expect(
      verifySignature(signed(first.body, first.header, { ...later(121), windowMs: 3 * 3_600_000 })),
    ).toBe('genuine');
  });

  test('of the pretended Zalo is the same', () => {
    const { headers, body } = fakeWebhooks(() => at).text('1111111111111111111', 'Tổng hợp số liệu');

    expect(verifySignature(signed(body, headers['x-zevent-signature']))).toBe('genuine');
  });
});

function hexOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
