import { describe, expect, it } from 'vitest';
import { probeTelegram } from '../../src/channels/telegram/probe.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { startFakeTelegram, TOKEN } from '../support/fake-telegram.ts';
import { deferred, message, telegramBench, until } from './telegram-bench.ts';

const polling = { updates: { mode: 'polling' } } as const;

describe('asking for updates', () => {
  it('takes the webhook away first, and brings what waits', async () => {
    const fake = await startFakeTelegram();
    fake.webhook = { url: 'https://old.example', secret: 'x' };
    for (const text of ['một', 'hai']) fake.queue(withoutId(message({ text })));

    const { received } = await telegramBench({ ...polling, fake });

    await until(() => received.length === 2);
    expect(received).toMatchObject([{ text: 'một' }, { text: 'hai' }]);
    expect(fake.webhook).toBeUndefined();
  });

  it('confirms an update only when it is stored', async () => {
    const fake = await startFakeTelegram();
    fake.queue(withoutId(message({ text: 'một' })));
    const stored = deferred();
    let heard = 0;
    await telegramBench({
      ...polling,
      fake,
      receive: () => {
        heard += 1;
        return stored.promise;
      },
    });
    await until(() => heard === 1);
    expect(fake.waiting()).toBe(1);

    stored.resolve();

    await until(() => fake.waiting() === 0);
    expect(heard).toBe(1);
  });

  it('brings an update again that could not be stored, and loses none of those beside it', async () => {
    const fake = await startFakeTelegram();
    for (const text of ['một', 'hai', 'ba']) fake.queue(withoutId(message({ text })));
    const kept: InboundEvent[] = [];
    let failures = 2;
    await telegramBench({
      ...polling,
      fake,
      receive: async (events) => {
        if (failures-- > 0) throw new Error('no database');
        kept.push(...events);
      },
    });

    await until(() => fake.waiting() === 0);

    expect(kept.map((event) => event.kind === 'text' && event.text)).toEqual(['một', 'hai', 'ba']);
  });

  it('brings an update again after a crash between storing and confirming, under the same id', async () => {
    const fake = await startFakeTelegram();
    fake.queue(withoutId(message({ text: 'một' })));
    const ids: string[] = [];
    const receive = async (events: readonly InboundEvent[]) => void ids.push(...events.map(({ id }) => id));
    fake.fail({ method: 'getUpdates', when: 'before', how: 'hang', skip: 1 });
    const first = await telegramBench({ ...polling, fake, receive });
    await until(() => ids.length === 1);
    await first.channel.stop();

    await telegramBench({ ...polling, fake, receive });

    await until(() => fake.waiting() === 0);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('stops at once, also in the middle of a long wait', async () => {
    const { channel, fake, warned } = await telegramBench({ ...polling });
    await until(() => fake.calls.some(({ method }) => method === 'getUpdates'));

    await channel.stop();

    expect(channel.health().ok).toBe(true);
    expect(warned).toEqual([]);
  });
});

describe('the state of the connection', () => {
  it('is good once Telegram has answered', async () => {
    const { channel } = await telegramBench(polling);

    expect(channel.health()).toEqual({ ok: true, says: 'ok' });
  });

  it('does not hold up the start when Telegram is unreachable, and gets better by itself', async () => {
    const port = await freePort();
    const { channel, received } = await telegramBench({
      ...polling,
      isAsleep: true,
      apiRoot: `http://127.0.0.1:${port}`,
      sleep: briefly,
    });
    await channel.start({ receive: async (events) => void received.push(...events) });
    await until(() => channel.health().says.startsWith('unreachable since 2026-11-23T05:'));

    const fake = await startFakeTelegram(port);
    fake.queue(withoutId(message({ text: 'một' })));

    await until(() => received.length === 1);
    expect(channel.health().says).toBe('ok');
  });

  it('names a refused token without showing it', async () => {
    const fake = await startFakeTelegram();
    fake.revoke();
    const { channel } = await telegramBench({ ...polling, fake, isAsleep: true, sleep: briefly });
    await channel.start({ receive: async () => {} });

    await until(() => channel.health().says.startsWith('token refused since'));

    expect(JSON.stringify(channel.health())).not.toContain(TOKEN.slice(0, 20));
  });

  it('names another instance that polls, asks seldom meanwhile, and goes on when it is gone', async () => {
    const fake = await startFakeTelegram();
    fake.otherInstance = true;
    const waits: number[] = [];
    const { channel, received } = await telegramBench({
      ...polling,
      fake,
      isAsleep: true,
      sleep: async (ms, signal) => {
        waits.push(ms);
        await briefly(ms, signal);
      },
    });
    await channel.start({ receive: async (events) => void received.push(...events) });
    await until(() => channel.health().says.startsWith('another instance polls since'));
    fake.queue(withoutId(message({ text: 'một' })));

    fake.otherInstance = false;

    await until(() => received.length === 1);
    expect(channel.health().says).toBe('ok');
    expect(Math.min(...waits.filter((ms) => ms >= 1_000))).toBe(15_000);
  });

  it('waits longer after each failure, a minute at most', async () => {
    const waits: number[] = [];
    const { channel } = await telegramBench({
      ...polling,
      isAsleep: true,
      apiRoot: 'http://127.0.0.1:9',
      sleep: async (ms, signal) => {
        waits.push(ms);
        await briefly(ms, signal);
      },
    });
    await channel.start({ receive: async () => {} });

    await until(() => waits.length >= 8);

    expect(waits.slice(0, 8)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('names a webhook that Telegram does not take', async () => {
    const updates = { mode: 'webhook', url: 'http://not-safe.example', secret: 'x'.repeat(32) } as const;
    const { channel } = await telegramBench({ updates, isAsleep: true, sleep: briefly });
    await channel.start({ receive: async () => {} });

    await until(() => channel.health().says.startsWith('webhook refused since'));
  });
});

describe('somebody who waits for an answer', () => {
  it('sees that one is being written, unless it is there before', async () => {
    const looks: (() => void)[] = [];
    const sleep = (ms: number, signal?: AbortSignal) =>
      new Promise<void>((end) => {
        signal?.addEventListener('abort', () => end());
        if (ms === 500) looks.push(end);
      });
    const { fake, channel, bring } = await telegramBench({ sleep });
    const typing = () => fake.calls.filter(({ method }) => method === 'sendChatAction').length;

    await bring(message({ text: 'một' }));
    await channel.send(
      '7123456789',
      { text: 'trả lời', choices: [], attachments: [] },
      { job: 1, kind: 'reply' },
    );
    await bring(message({ text: 'hai' }));
    looks[0]?.();
    await until(() => looks.length === 2);
    expect(typing()).toBe(0);
    looks[1]?.();

    await until(() => typing() === 1);
  });
});

function withoutId(update: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(update).filter(([name]) => name !== 'update_id'));
}

async function briefly(_ms: number, signal?: AbortSignal): Promise<void> {
  if (!signal?.aborted) await new Promise((resolve) => setTimeout(resolve, 2));
}

async function freePort(): Promise<number> {
  const fake = await startFakeTelegram();
  await fake.close();
  return Number(new URL(fake.apiRoot).port);
}

describe('a probe', () => {
  it('says who the bot is, or what is wrong, without the token', async () => {
    const fake = await startFakeTelegram();
    const probe = (apiRoot = fake.apiRoot) => probeTelegram({ token: TOKEN, apiRoot });

    const good = await probe();
    fake.fail({ method: 'getMe', when: 'before', how: 'html' });
    const odd = await probe();
    fake.revoke();
    const refused = await probe();
    const away = await probe('http://127.0.0.1:9');

    expect([good, odd, refused, away]).toEqual([
      { found: 'bot', username: 'cumthidua_test_bot' },
      { found: 'notTelegram' },
      { found: 'tokenRefused' },
      { found: 'notReached' },
    ]);
  });
});
