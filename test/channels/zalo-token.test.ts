import { describe, expect, test } from 'vitest';
import { failureOf, refusal } from '../../src/channels/zalo/zalo-error.ts';
import { an, failureIn, hoursLater, tokenRow, type ZaloBench, zaloBench } from '../support/zalo-bench.ts';

/** A bench whose tokens were renewed once and have sent something. */
async function running(options: Parameters<typeof zaloBench>[0] = {}): Promise<ZaloBench> {
  const bench = await zaloBench(options);
  await bench.client.sendText(an, 'đầu tiên');
  return bench;
}

const texts = ({ zalo }: ZaloBench) => zalo.delivered.map(({ text }) => text);

describe('the first token', () => {
  test('comes from the settings and is exchanged before anything is sent', async () => {
    const bench = await running();

    expect(bench.zalo.grant.presented).toEqual(['RT1-canary-refresh']);
    expect(await bench.store.load(tokenRow)).toMatchObject({
      accessToken: 'AT2-canary-access',
      refreshToken: 'RT2-canary-refresh',
      expiresAt: hoursLater(25),
      version: 2,
    });
    expect(await bench.tokens.state()).toEqual({ status: 'valid', ageSeconds: 0, expiresInSeconds: 90_000 });
  });

  test('of the settings is not looked at while the database has one', async () => {
    const bench = await running();

    const { client } = bench.again({ refreshToken: 'RT-of-yesterday' });
    await client.sendText(an, 'thứ hai');

    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai']);
    expect(bench.zalo.grant.presented).toHaveLength(1);
  });

  test('is missing: nothing is called, a person must consent', async () => {
    const { client, tokens, zalo } = await zaloBench({ refreshToken: null });

    const failure = await failureIn(client.sendText(an, 'a'));

    expect(failure).toMatchObject({ service: 'oauth', code: 'noToken', class: 'human' });
    expect(failureOf(failure)).toEqual({ failure: 'unavailable', uncertain: false, retryAfterSeconds: 900 });
    expect(await tokens.state()).toEqual({ status: 'absent' });
    expect(zalo.calls).toEqual([]);
  });
});

describe('a renewal', () => {
  test('comes at 20 of 25 hours, in the course of sending', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(19.9);
    await bench.client.sendText(an, 'thứ hai');
    expect(bench.zalo.grant.rotations()).toBe(1);

    bench.clock.now = hoursLater(20);
    await bench.client.sendText(an, 'thứ ba');

    expect(bench.zalo.grant.rotations()).toBe(2);
    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai', 'thứ ba']);
  });

  test('comes with the clock where nothing is sent, once however often the clock ticks', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(21);
    expect((await bench.tokens.state()).status).toBe('due');

    await bench.tokens.tend();
    await bench.tokens.tend();

    expect(bench.zalo.grant.rotations()).toBe(2);
    expect((await bench.tokens.state()).status).toBe('valid');
  });

  test('is one for all who send at once', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(30);

    await Promise.all(Array.from({ length: 8 }, (_, index) => bench.client.sendText(an, `${index}`)));

    expect(bench.zalo.grant.rotations()).toBe(2);
    expect(bench.zalo.delivered).toHaveLength(9);
  });

  test('that fails while the old token is good holds nothing up, and is tried again later', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(21);
    bench.zalo.fail('oauth', { before: 'throttle' });

    await bench.client.sendText(an, 'thứ hai');
    await bench.client.sendText(an, 'thứ ba');
    expect(bench.zalo.grant.presented).toHaveLength(1);
    expect(await bench.tokens.state()).toMatchObject({ status: 'due', lastFailure: { code: 'limited' } });
    bench.clock.now = hoursLater(21.1);
    await bench.client.sendText(an, 'thứ tư');

    expect(bench.zalo.grant.rotations()).toBe(2);
    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai', 'thứ ba', 'thứ tư']);
    expect((await bench.tokens.state()).lastFailure).toBeUndefined();
  });

  test.each([
    ['a number for the seconds', { expires_in: 90_000 }, hoursLater(25)],
    ['no seconds', { expires_in: undefined }, hoursLater(25)],
    ['another life', { expires_in: '3600' }, hoursLater(1)],
  ])('may bring %s', async (_, oddities, expiresAt) => {
    const bench = await zaloBench();
    bench.zalo.grant.oddities = oddities;

    await bench.client.sendText(an, 'a');

    expect((await bench.store.load(tokenRow))?.expiresAt).toEqual(expiresAt);
  });

  test.each([undefined, ''])(
    'that brings no refresh token (%o) keeps the one there is',
    async (refresh_token) => {
      const bench = await zaloBench();
      bench.zalo.grant.oddities = { refresh_token };

      await bench.client.sendText(an, 'a');

      expect(await bench.store.load(tokenRow)).toMatchObject({
        accessToken: 'AT2-canary-access',
        refreshToken: 'RT1-canary-refresh',
      });
    },
  );

  test.each([undefined, '', null])(
    'that brings no access token (%o) overwrites nothing',
    async (access_token) => {
      const bench = await running();
      const before = await bench.store.load(tokenRow);
      bench.clock.now = hoursLater(26);
      bench.zalo.grant.oddities = { access_token };

      const failure = await failureIn(bench.client.sendText(an, 'thứ hai'));

      expect(failureOf(failure)).toEqual({ failure: 'unavailable', uncertain: false });
      expect(await bench.store.load(tokenRow)).toMatchObject({ ...before });
    },
  );

  test.each([-14_014, -14_020, -14_004, -14_999])('that is refused (%i) is not tried again', async (code) => {
    const bench = await running();
    bench.clock.now = hoursLater(26);
    bench.zalo.fail('oauth', { refuse: code }, { times: 9 });

    const failures = [
      await failureIn(bench.client.sendText(an, 'thứ hai')),
      await failureIn(bench.client.sendText(an, 'thứ ba')),
    ];

    expect(failures).toMatchObject([{ code, class: 'human' }, { code }]);
    expect(bench.zalo.calls.filter(({ kind }) => kind === 'oauth')).toHaveLength(2);
    expect(await bench.tokens.state()).toMatchObject({ status: 'refused', lastFailure: { code } });
    expect(bench.logged.filter((line) => line.includes('consent is needed'))).toHaveLength(1);
  });

  test('that finds nobody is tried again, with a short rest', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(26);
    bench.zalo.fail('oauth', { refuse: -32 }, { times: 1 });

    const first = await failureIn(bench.client.sendText(an, 'thứ hai'));
    const atRest = await failureIn(bench.client.sendText(an, 'thứ hai'));
    expect(bench.zalo.calls.filter(({ kind }) => kind === 'oauth')).toHaveLength(2);
    bench.clock.now = hoursLater(26.01);
    await bench.client.sendText(an, 'thứ hai');

    expect([first.code, atRest.code]).toEqual([-32, -32]);
    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai']);
  });
});

describe('a new consent', () => {
  test('in the settings is used when the stored token is refused', async () => {
    const bench = await running();
    const consented = bench.zalo.grant.consent();
    bench.clock.now = hoursLater(1);
    await failureIn(bench.client.sendText(an, 'thứ hai'));

    const { client } = bench.again({ refreshToken: consented });
    await client.sendText(an, 'thứ hai');

    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai']);
    expect(await bench.store.load(tokenRow)).toMatchObject({
      refreshToken: 'RT4-canary-refresh',
      version: 3,
    });
  });

  test('that is as dead as the stored one is tried once', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(26);
    bench.zalo.fail('oauth', { refuse: -14_014 }, { times: 9 });
    const { client } = bench.again({ refreshToken: 'RT-of-yesterday' });

    await failureIn(client.sendText(an, 'thứ hai'));
    await failureIn(client.sendText(an, 'thứ hai'));

    expect(bench.zalo.calls.filter(({ kind }) => kind === 'oauth')).toHaveLength(3);
    expect(await bench.store.load(tokenRow)).toMatchObject({
      refreshToken: 'RT2-canary-refresh',
      version: 2,
    });
  });
});

describe('a token that Zalo refuses while a message is sent', () => {
  test('is renewed, and the message is sent once', async () => {
    const bench = await running();
    bench.zalo.grant.expireAccess();

    await bench.client.sendText(an, 'thứ hai');

    expect(texts(bench)).toEqual(['đầu tiên', 'thứ hai']);
    expect(bench.zalo.grant.rotations()).toBe(2);
  });

  test.each(['cs', 'zns'] as const)('on either host (%s)', async (kind) => {
    const bench = await running();
    bench.zalo.person('5', { phone: '84912345678' });
    bench.zalo.templates.set('70', { params: [], byUid: false, isApproved: true });
    bench.zalo.grant.expireAccess();

    await (kind === 'cs'
      ? bench.client.sendText(an, 'a')
      : bench.client.sendZns('84912345678', '70', {}, 'j1'));

    expect(bench.zalo.calls.slice(-3).map(({ kind, code }) => [kind, code])).toEqual([
      [kind, kind === 'cs' ? -220 : -124],
      ['oauth', 0],
      [kind, 0],
    ]);
  });

  test('because another process renewed it, is looked up and not renewed again', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(10);
    const used: string[] = [];

    await bench.tokens.withToken(async (token) => {
      used.push(token);
      if (used.length === 1) {
        bench.zalo.grant.expireAccess();
        await bench.again().client.sendText(an, 'của tiến trình kia');
      }
      const code = bench.zalo.grant.refusal(token, 'oa');
      if (code !== undefined) throw refusal('oa', code);
    });

    expect(used).toEqual(['AT2-canary-access', 'AT3-canary-access']);
    expect(bench.zalo.grant.rotations()).toBe(2);
  });

  test('is renewed once: refused again, the call fails and is surely not sent', async () => {
    const bench = await running();
    bench.zalo.fail('cs', { refuse: -216 }, { times: 9 });

    const failure = await failureIn(bench.client.sendText(an, 'thứ hai'));

    expect(failureOf(failure)).toEqual({ failure: 'unavailable', uncertain: false });
    expect(bench.zalo.grant.rotations()).toBe(2);
    await failureIn(bench.client.sendText(an, 'thứ ba'));
    expect(bench.zalo.grant.rotations()).toBe(2);
  });
});
