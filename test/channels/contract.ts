import { expect, it } from 'vitest';
import { type Channel, SendError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Message } from '../../src/chat/message.ts';

/** What a person sees of a message: the words, and the buttons with what a press of each brings back. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly code: string }[];
}

/** A channel with its pretended platform, as the contract sees both. */
export interface ChannelStand {
  readonly channel: Channel;
  /** A person who may be written to. */
  readonly chat: string;
  seen(): readonly Seen[];
  /** What the platform brings when the person says it; the same id is the same call once more. */
  says(text: string, id: number): Promise<readonly InboundEvent[]>;
  presses(code: string, id: number): Promise<readonly InboundEvent[]>;
  /** How the next send goes wrong. */
  fail(how: 'blocked' | 'tooMuch' | 'answerLost'): void;
}

/** What the outbox and the inbox may rely on, whichever messenger is behind. */
export function channelContract(open: () => Promise<ChannelStand>): void {
  it('carries words as they are', async () => {
    const { channel, chat, seen } = await open();
    const text = 'Đồng chí “xem” <b>&"=cmd()_*[ \\n 😀\n- 95,2 %';

    await channel.send(chat, message(text), { job: 1, kind: 'reply' });

    expect(seen()).toEqual([{ text, buttons: [] }]);
  });

  it('carries a long text whole and in order, with the choices below its end', async () => {
    const { channel, chat, seen } = await open();
    const lines = Array.from({ length: 300 }, (_, index) => `Dòng ${index + 1}: số liệu giả định.`);

    await channel.send(chat, message(lines.join('\n'), 'Tiếp'), { job: 2, kind: 'reply' });

    const parts = seen();
    expect(parts.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
    expect(parts.slice(0, -1).flatMap(({ buttons }) => buttons)).toEqual([]);
    expect(parts.at(-1)?.buttons.map(({ label }) => label)).toEqual(['Tiếp']);
  });

  it('brings a press back as the very choice that was offered', async () => {
    const { channel, chat, seen, presses } = await open();
    await channel.send(chat, message('Chọn', 'Có', 'Không'), { job: 4_711, kind: 'reply' });

    const events = await presses(seen()[0]?.buttons[1]?.code ?? '', 1);

    expect(events).toMatchObject([
      { kind: 'choice', offer: { job: 4_711, index: 1 }, from: { channel: channel.name, chat } },
    ]);
  });

  it('brings what a person says, under the same id when it is brought again', async () => {
    const { channel, chat, says } = await open();

    const [first] = await says('Xin chào đồng chí', 1);
    const [again] = await says('Xin chào đồng chí', 1);
    const [other] = await says('Xin chào đồng chí', 2);

    expect(first).toMatchObject({
      kind: 'text',
      text: 'Xin chào đồng chí',
      from: { channel: channel.name, chat },
    });
    expect(again?.id).toBe(first?.id);
    expect(other?.id).not.toBe(first?.id);
  });

  it.each([
    ['blocked', { failure: 'unreachable', uncertain: false }],
    ['tooMuch', { failure: 'throttled', uncertain: false, retryAfterSeconds: expect.any(Number) }],
    ['answerLost', { failure: 'unavailable', uncertain: true }],
  ] as const)('sorts a failure: %s', async (how, sorted) => {
    const { channel, chat, fail } = await open();
    fail(how);

    const outcome: unknown = await channel
      .send(chat, message('Thông báo.'), { job: 5, kind: 'notice' })
      .catch((error: unknown) => error);

    expect(outcome).toBeInstanceOf(SendError);
    expect(outcome).toMatchObject(sorted);
  });

  it('says in one line how it stands', async () => {
    const { channel } = await open();

    expect(channel.health?.().says).toMatch(/^\S.*$/);
  });
}

function message(text: string, ...labels: string[]): Message {
  return { text, choices: labels.map((label) => ({ value: `value of ${label}`, label })), attachments: [] };
}
