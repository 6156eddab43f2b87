import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/channels/zalo/zalo-error.ts';
import type { TokenStore } from '../../src/chat/channel-tokens.ts';
import type { Break } from '../support/fake-zalo.ts';
import { an, failureIn, hoursLater, tokenRow, type ZaloBench, zaloBench } from '../support/zalo-bench.ts';

/** Only what hangs is not waited for, so that a busy machine is not taken for one. */
async function running(how?: Break): Promise<ZaloBench> {
  const bench = await zaloBench();
  await bench.client.sendText(an, 'đầu tiên');
  return how === 'hang' ? { ...bench, ...bench.again({ timeoutMs: 1_000 }) } : bench;
}

const presented = ({ zalo }: ZaloBench, token: string) =>
  zalo.grant.presented.filter((each) => each === token).length;
const RT2 = 'RT2-canary-refresh';

describe('a renewal whose answer is lost', () => {
  test.each<Break>(['reset', 'hang', 'error500', 'page', 'halfJson'])(
    'after it was carried out (%s) is never made again with the same token',
    async (how) => {
      const bench = await running(how);
      bench.clock.now = hoursLater(26);
      bench.zalo.fail('oauth', { after: how });

      const failures = [
        await failureIn(bench.client.sendText(an, 'hai')),
        await failureIn(bench.client.sendText(an, 'ba')),
      ];
      expect((await bench.tokens.state()).status).toBe('mayBeSpent');
      bench.clock.now = hoursLater(26.1);
      failures.push(await failureIn(bench.client.sendText(an, 'bốn')));
      failures.push(await failureIn(bench.again().client.sendText(an, 'năm')));
      await bench.tokens.tend();

      expect(failures.map(failureOf)).toMatchObject(
        failures.map(() => ({ failure: 'unavailable', uncertain: false })),
      );
      expect(failures.at(-1)).toMatchObject({ code: 'tokenMayBeSpent', class: 'human' });
      expect(presented(bench, RT2)).toBe(1);
      expect(await bench.store.load(tokenRow)).toMatchObject({ refreshToken: RT2, version: 2 });
      expect((await bench.again().tokens.state()).status).toBe('mayBeSpent');
      expect(bench.logged.some((line) => line.includes('was lost'))).toBe(true);
    },
  );

  test('is mended by a new consent in the settings', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(26);
    bench.zalo.fail('oauth', { after: 'reset' });
    await failureIn(bench.client.sendText(an, 'hai'));
    bench.clock.now = hoursLater(26.1);

    const { client, tokens } = bench.again({ refreshToken: bench.zalo.grant.consent() });
    await client.sendText(an, 'hai');

    expect(bench.zalo.delivered.map(({ text }) => text)).toEqual(['đầu tiên', 'hai']);
    expect(presented(bench, RT2)).toBe(1);
    expect((await tokens.state()).status).toBe('valid');
  });

  test('and that never arrived, is made again once the old token has proved that', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(20);
    bench.zalo.fail('oauth', { before: 'reset' });
    await bench.client.sendText(an, 'hai');
    expect((await bench.tokens.state()).status).toBe('mayBeSpent');

    bench.clock.now = hoursLater(20.02);
    await bench.client.sendText(an, 'ba');
    bench.clock.now = hoursLater(20.2);
    await bench.client.sendText(an, 'bốn');

    expect(bench.zalo.delivered.map(({ text }) => text)).toEqual(['đầu tiên', 'hai', 'ba', 'bốn']);
    expect(presented(bench, RT2)).toBe(1);
    expect(await bench.store.load(tokenRow)).toMatchObject({ version: 3 });
  });

  test('is cleared up by the clock, too, where nothing is sent', async () => {
    const bench = await running('hang');
    bench.clock.now = hoursLater(20);
    bench.zalo.fail('oauth', { before: 'hang' });
    await bench.tokens.tend();

    bench.clock.now = hoursLater(20.2);
    await bench.tokens.tend();

    expect(await bench.store.load(tokenRow)).toMatchObject({ version: 3 });
    expect((await bench.tokens.state()).status).toBe('valid');
  });

  test('proves nothing while it may still be under way', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(20);
    bench.zalo.fail('oauth', { before: 'reset' });
    await bench.client.sendText(an, 'hai');

    await bench.again().client.sendText(an, 'ba');

    expect((await bench.store.load(tokenRow))?.renewal).toBeDefined();
    expect(bench.zalo.calls.filter(({ kind }) => kind === 'oauth')).toHaveLength(2);
  });
});

test('a process that slept through its own renewal takes the pair of the one that went on without it', async () => {
  const bench = await running();
  const other = bench.again();
  bench.clock.now = hoursLater(20);
  const store: TokenStore = {
    ...bench.store,
    async beginRenewal(...intent) {
      const begun = await bench.store.beginRenewal(...intent);
      bench.clock.now = hoursLater(20.1);
      await other.client.sendText(an, 'chứng tỏ mã cũ còn dùng được');
      await other.client.sendText(an, 'gia hạn');
      return begun;
    },
  };
  const sleeper = bench.again({ store });

  await sleeper.client.sendText(an, 'tỉnh dậy');

  expect(bench.zalo.delivered.at(-1)?.text).toBe('tỉnh dậy');
  expect(bench.zalo.grant.rotations()).toBe(2);
  expect((await sleeper.tokens.state()).status).toBe('valid');
  expect(await bench.store.load(tokenRow)).toMatchObject({ refreshToken: 'RT3-canary-refresh', version: 3 });
});

describe('a database in trouble', () => {
  function shaky(store: TokenStore, failing: { saves: number }): TokenStore {
    return {
      ...store,
      async save(...row) {
        failing.saves -= 1;
        if (failing.saves >= 0) throw new Error('disk full: AT-canary-access');
        return store.save(...row);
      },
    };
  }

  test('when the new pair is saved: it is saved again before it is used', async () => {
    const bench = await zaloBench();

    await bench.again({ store: shaky(bench.store, { saves: 3 }) }).client.sendText(an, 'a');

    expect(bench.zalo.grant.rotations()).toBe(1);
    expect(await bench.store.load(tokenRow)).toMatchObject({ version: 2 });
  });

  test('for long: nothing is sent with a pair that is not stored, and nothing of it is lost', async () => {
    const bench = await zaloBench();
    const failing = { saves: 8 };
    const { client } = bench.again({ store: shaky(bench.store, failing) });

    const failures = [await failureIn(client.sendText(an, 'a')), await failureIn(client.sendText(an, 'a'))];
    expect(bench.zalo.delivered).toEqual([]);
    failing.saves = 0;
    await client.sendText(an, 'a');

    expect(failures.map(failureOf)).toEqual(
      failures.map(() => ({ failure: 'unavailable', uncertain: false })),
    );
    expect(bench.zalo.grant.rotations()).toBe(1);
    expect(bench.zalo.delivered).toHaveLength(1);
    expect(bench.logged.join('\n')).not.toContain('canary');
  });

  test('after a message was sent does not make it a failure', async () => {
    const bench = await running();
    bench.clock.now = hoursLater(20);
    bench.zalo.fail('oauth', { before: 'reset' });
    await bench.client.sendText(an, 'hai');
    bench.clock.now = hoursLater(20.02);
    const store: TokenStore = { ...bench.store, endRenewal: () => Promise.reject(new Error('locked')) };

    const sent = await bench.again({ store }).client.sendText(an, 'ba');

    expect(sent.messageId).toBe(bench.zalo.delivered[2]?.id);
  });
});
