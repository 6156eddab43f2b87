import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createPacer } from '../../src/channels/telegram/pacer.ts';
import { type JobKind, SendError } from '../../src/chat/channel.ts';
import { fakeClock } from './telegram-bench.ts';

const PATIENT = 10_000_000;

describe('the pace', () => {
  it('of announcements uses nearly all of 30 a second while nobody is answered', async () => {
    const { sent } = await send(1_000, 'announcement', (index) => `${index + 1}`);

    expect(mostWithinASecond(sent)).toBeLessThanOrEqual(30);
    expect(999 / (last(sent) / 1_000)).toBeGreaterThanOrEqual(30 * 0.95);
  });

  it('of announcements is 25 a second while people are answered: a thousand take 40 seconds', async () => {
    const clock = fakeClock();
    const pacer = createPacer(clock);
    const start = clock.now().getTime();
    const at: number[] = [];
    const waits: number[] = [];
    async function answer(): Promise<void> {
      const asked = clock.now().getTime();
      await pacer.turn(`asker ${waits.length}`, 'reply', PATIENT);
      waits.push(clock.now().getTime() - asked);
    }
    await answer();

    await Promise.all(
      Array.from({ length: 1_000 }, async (_, index) => {
        await pacer.turn(`${index + 1}`, 'announcement', PATIENT);
        at.push(clock.now().getTime() - start);
        // Somebody asks about once a second.
        if (index % 25 === 0) await answer();
      }),
    );

    expect(at.at(-1)).toBeGreaterThanOrEqual(39_000);
    expect(at.at(-1)).toBeLessThanOrEqual(41_000);
    expect(waits).toHaveLength(41);
    expect(Math.max(...waits)).toBeLessThan(1_000);
  });

  it('of answers stays below 30 a second', async () => {
    const { sent } = await send(300, 'reply', (index) => `${index + 1}`);

    expect(mostWithinASecond(sent)).toBeLessThanOrEqual(30);
  });

  it('to one chat is one a second after a few at once', async () => {
    const { sent } = await send(6, 'reply', () => '1');

    expect(sent.map(({ at }) => Math.floor(at / 100))).toEqual([0, 0, 0, 10, 20, 30]);
  });

  it('to a group is 20 a minute', async () => {
    const { sent } = await send(60, 'reply', () => '-1');

    expect(last(sent)).toBeGreaterThanOrEqual(57 * 3_000);
  });

  it('lets answers go before reminders, and these before announcements, while announcements go out', async () => {
    const clock = fakeClock();
    const pacer = createPacer(clock);
    const order: JobKind[] = [];
    const turn = async (kind: JobKind, chat: string) => {
      await pacer.turn(chat, kind, PATIENT);
      order.push(kind);
    };
    const announcements = Array.from({ length: 5 }, (_, index) => turn('announcement', `${index}`));

    await Promise.all([...announcements, turn('reminder', '10'), turn('reply', '11')]);

    expect(order).toEqual(['announcement', 'reply', 'reminder', ...Array(4).fill('announcement')]);
  });

  it('leaves room for answers during a broadcast', async () => {
    const clock = fakeClock();
    const pacer = createPacer(clock);
    const broadcast = Promise.all(
      Array.from({ length: 100 }, (_, index) => pacer.turn(`${index}`, 'announcement', PATIENT)),
    );
    await nextTurnOfLoop();
    const asked = clock.now().getTime();

    await pacer.turn('1000', 'reply', PATIENT);

    expect(clock.now().getTime() - asked).toBeLessThan(100);
    await broadcast;
  });

  it('stops for everybody when Telegram has had enough, a little longer than asked', async () => {
    const clock = fakeClock();
    const pacer = createPacer(clock);
    const started = clock.now().getTime();
    pacer.pause(3);

    await Promise.all([pacer.turn('1', 'reply', PATIENT), pacer.turn('2', 'announcement', PATIENT)]);

    expect(clock.now().getTime() - started).toBeGreaterThanOrEqual(3_100);
  });

  it('does not wait for an hour to come again by which the clock was set back', async () => {
    const clock = fakeClock();
    let back = 0;
    const now = () => new Date(clock.now().getTime() - back);
    const pacer = createPacer({ now, sleep: clock.sleep });
    for (let count = 0; count < 5; count += 1) await pacer.turn('1', 'announcement', PATIENT);
    pacer.pause(1);
    const started = clock.now().getTime();

    back = 3_600_000;
    await pacer.turn('1', 'announcement', PATIENT);
    await pacer.turn('2', 'reply', PATIENT);

    expect(clock.now().getTime() - started).toBeLessThan(3_000);
  });

  it('sends back whoever would have to wait too long, also when already waiting', async () => {
    const pacer = createPacer(fakeClock());
    await pacer.turn('1', 'announcement', 2_000);
    const waiting = pacer.turn('2', 'announcement', 2_000);
    pacer.pause(40);

    for (const one of [waiting, pacer.turn('3', 'reply', 2_000)]) {
      await expect(one).rejects.toThrow(SendError);
      await expect(one).rejects.toMatchObject({
        failure: 'throttled',
        uncertain: false,
        retryAfterSeconds: 41,
      });
    }
  });
});

interface Sent {
  readonly at: number;
}

async function send(
  count: number,
  kind: JobKind,
  chatOf: (index: number) => string,
): Promise<{ sent: Sent[] }> {
  const clock = fakeClock();
  const pacer = createPacer(clock);
  const start = clock.now().getTime();
  const sent: Sent[] = [];
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await pacer.turn(chatOf(index), kind, PATIENT);
      sent.push({ at: clock.now().getTime() - start });
    }),
  );
  return { sent };
}

function mostWithinASecond(sent: readonly Sent[]): number {
  return Math.max(
    ...sent.map(({ at: from }) => sent.filter(({ at }) => at >= from && at < from + 1_000).length),
  );
}

function last(sent: readonly Sent[]): number {
  return sent.at(-1)?.at ?? 0;
}
