import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ZaloOa } from '../../src/channels/zalo/api-types.ts';
import { createHealthRecord } from '../../src/channels/zalo/health.ts';
import { probeZalo } from '../../src/channels/zalo/probe.ts';
import { createWatch } from '../../src/channels/zalo/watch.ts';
import { ZaloError } from '../../src/channels/zalo/zalo-error.ts';
import { fakeOa } from '../support/fake-zalo.ts';
import { an, zaloBench } from '../support/zalo-bench.ts';
import { attachment, channelBench, message, refusalOf, sending } from './zalo-channel-bench.ts';

const oa: ZaloOa = { oaId: fakeOa.oaId, name: 'Cụm thi đua giả định', isVerified: true };
const noon = new Date('2026-11-23T05:00:00.000Z');

/** A watch over answers that are given one after another; it ends when there are none left. */
async function watched(answers: readonly (ZaloOa | Error)[]) {
  const waits: number[] = [];
  const record = createHealthRecord(() => noon);
  const left = [...answers];
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const watch = createWatch({
    client: {
      async getOa() {
        const answer = left.shift();
        if (answer instanceof Error) throw answer;
        return answer ?? oa;
      },
    },
    tend: async () => undefined,
    onLook: record.noteLook,
    async wait(milliseconds, signal) {
      waits.push(milliseconds);
      if (left.length > 0) return;
      end();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
    },
  });
  watch.begin();
  watch.begin();
  await ended;
  await watch.end();
  return { record, waits };
}

const down = new ZaloError({ service: 'oa', code: 'notSent', class: 'backoff' });

describe('the watch', () => {
  it('asks again with growing waits while Zalo does not answer, and says so', async () => {
    const { record, waits } = await watched(Array.from({ length: 8 }, () => down));

    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]);
    expect(record.state()).toMatchObject({ trouble: { since: noon, code: 'notSent' }, oa: undefined });
    expect(record.health()).toEqual({ ok: false, says: `unreachable since ${noon.toISOString()}` });
  });

  it('knows the OA as soon as Zalo answers, and looks again from time to time', async () => {
    const { record, waits } = await watched([down, oa, oa]);

    expect(waits).toEqual([5_000, 600_000, 600_000]);
    expect(record.state()).toMatchObject({ trouble: undefined, oa });
    expect(record.health()).toEqual({ ok: true, says: 'ok' });
  });
});

describe('the channel', () => {
  it('starts when Zalo cannot be reached, and hears what Zalo brings', async () => {
    const bench = await channelBench({ isStarted: false });
    bench.zalo.fail('any', { before: 'reset' }, { times: 50 });

    await bench.channel.start({ receive: async () => undefined });
    const status = await bench.call(bench.zaloSays.text(an, 'Xin chào'));
    await bench.channel.stop();

    expect(status).toBe(200);
    expect((await bench.channel.state()).trouble).toMatchObject({ code: expect.any(String) });
  });

  it('says what it knows of the OA, the token and the calls', async () => {
    const { channel, call, zaloSays, clock } = await channelBench();
    await call(zaloSays.text(an, 'Xin chào'));
    await channel.stop();

    expect(await channel.state()).toMatchObject({
      oa: { oaId: fakeOa.oaId, packageName: 'Tăng trưởng' },
      trouble: undefined,
      token: { status: 'valid' },
      calledAt: clock.now,
      calls: { genuine: 1, forged: 0, stale: 0 },
    });
  });

  it('shows that a send met trouble, until one goes through', async () => {
    const { channel, zalo } = await channelBench();
    await channel.stop();
    zalo.fail('cs', { refuse: -224 });
    await refusalOf(channel.send(an, message('một'), sending()));
    const met = (await channel.state()).trouble;
    const { says } = channel.health();

    await channel.send(an, message('hai'), sending());

    expect(met).toMatchObject({ code: -224 });
    expect(says).toMatch(/^the OA's package does not include the API since 2026-/);
    expect((await channel.state()).trouble).toBeUndefined();
  });

  it('shows no secret, no text and no person in errors, logs or its state', async () => {
    const { channel, zalo, logged, call, zaloSays } = await channelBench({
      host: { receive: () => Promise.reject(new Error('full')) },
      contacts: { heard: () => Promise.reject(new Error('locked')) },
    });
    const shown: string[] = [];
    const faults = [
      { refuse: -217 },
      { refuse: -224, said: 'canary-text' },
      { refuse: -240 },
      { before: 'error500' },
      { after: 'halfJson' },
      { before: 'page' },
      { after: 'reset' },
      { before: 'throttle' },
    ] as const;
    for (const fault of faults) {
      zalo.fail('cs', fault);
      const attachments = [attachment('canary-file.pdf', '%PDF canary-content')];
      const error = await refusalOf(
        channel.send(an, { ...message('canary-text', 'canary-label'), attachments }, sending('notice')),
      );
      shown.push(inspect(error, { depth: 9 }), JSON.stringify(error), error.stack ?? '');
    }
    await call(zaloSays.text(an, 'canary-text'));
    shown.push(...logged, inspect(await channel.state(), { depth: 9 }));

    const all = shown.join('\n');
    for (const secret of ['canary', an, fakeOa.appSecret, fakeOa.oaSecretKey, 'RT1', 'AT'])
      expect(all).not.toContain(secret);
  });
});

it('says that the secret key may be wrong while no call was signed rightly', () => {
  const record = createHealthRecord(() => noon);
  record.noteLook(oa);
  const before = record.health();
  record.noteCall('forged');
  const wrong = record.health();
  record.noteCall('genuine');

  expect(before).toEqual({ ok: true, says: 'ok' });
  expect(wrong).toMatchObject({ ok: true, says: expect.stringContaining('ZALO_OA_SECRET_KEY') });
  expect(record.health()).toEqual(before);
});

describe('a look at Zalo', () => {
  const look = ({ zalo, store, clock }: Awaited<ReturnType<typeof zaloBench>>) =>
    probeZalo({ settings: zalo.settings, tokenStore: store, now: () => clock.now });

  it('tells the OA and its package', async () => {
    const bench = await zaloBench();
    await bench.client.getOa();

    expect(await look(bench)).toMatchObject({
      found: 'oa',
      oa: { name: 'Cụm thi đua giả định', packageName: 'Tăng trưởng', packageUntil: '31/12/2027' },
    });
  });

  it('tells what is missing, and renews nothing by itself', async () => {
    const bench = await zaloBench();

    const found = await look(bench);

    expect(found).toEqual({ found: 'token', status: 'expired' });
    expect(bench.zalo.calls).toEqual([]);
  });

  it('tells what Zalo refuses', async () => {
    const bench = await zaloBench();
    await bench.client.getOa();
    bench.zalo.refusesAll = -224;

    expect(await look(bench)).toMatchObject({ found: 'trouble', kind: 'oaPackage' });
  });
});
