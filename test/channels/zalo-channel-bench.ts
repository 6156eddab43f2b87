import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { createZaloChannel, type ZaloChannel } from '../../src/channels/zalo/channel.ts';
import { type ChannelHost, type JobKind, SendError, type Sending } from '../../src/chat/channel.ts';
import type { ContactBook } from '../../src/chat/contact-book.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import type { Attachment, Message } from '../../src/chat/message.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { zaloWords } from '../../src/commands/zalo-words.ts';
import { createWeb } from '../../src/web.ts';
import { testDatabase } from '../support/database.ts';
import { type FakeWebhook, fakeWebhooks } from '../support/fake-zalo-webhook.ts';
import { type BenchOptions, type ZaloBench, zaloBench } from '../support/zalo-bench.ts';

export const REMINDER = '100001';
export const ANNOUNCEMENT = '100002';

const words = zaloWords(loadWording(), 'vi');
let lastJob = 0;

export interface ChannelBench extends ZaloBench {
  readonly channel: ZaloChannel;
  readonly web: FastifyInstance;
  readonly contacts: ContactBook;
  readonly received: InboundEvent[];
  /** Zalo's webhook calls, of now. */
  readonly zaloSays: ReturnType<typeof fakeWebhooks>;
  /** What the webhook answers. */
  call(webhook: FakeWebhook): Promise<number>;
}

export interface ChannelBenchOptions extends BenchOptions {
  readonly host?: Partial<ChannelHost>;
  readonly contacts?: Partial<ContactBook>;
  readonly templates?: { readonly reminder?: string; readonly announcement?: string };
  readonly phoneOf?: (chat: string) => Promise<string | undefined>;
  readonly requestsPerMinute?: number;
  readonly isStarted?: boolean;
}

/** The channel on its web server, a real database, a pretended Zalo, and a host that remembers what it received. */
export async function channelBench(options: ChannelBenchOptions = {}): Promise<ChannelBench> {
  const bench = await zaloBench(options);
  const { zalo, clock, client, tokens, logged } = bench;
  const now = () => clock.now;
  const database = await testDatabase(now, bench.path);
  const contacts = { ...database.contacts('zalo'), ...options.contacts };
  const received: InboundEvent[] = [];
  const note = (fields: object, sentence: string) =>
    void logged.push(`${sentence} ${JSON.stringify(fields)}`);
  const {
    phoneOf,
    requestsPerMinute,
    templates = { reminder: REMINDER, announcement: ANNOUNCEMENT },
  } = options;
  const channel = createZaloChannel({
    settings: { ...zalo.settings, templates },
    client,
    tokens,
    contacts,
    words,
    now,
    log: { warn: note, error: note },
    wait: (_, signal) => aborted(signal),
    ...(phoneOf && { phoneOf }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
  });
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [(server) => channel.routes(server)],
  });
  onTestFinished(async () => {
    await web.close();
    await channel.stop();
  });
  if (options.isStarted ?? true)
    await channel.start({ receive: async (events) => void received.push(...events), ...options.host });
  const call: ChannelBench['call'] = async ({ headers, body }) =>
    (await web.inject({ method: 'POST', url: '/webhooks/zalo', headers, payload: body })).statusCode;
  return {
    ...bench,
    channel,
    web,
    contacts,
    received,
    zaloSays: fakeWebhooks(now),
    call,
  };
}

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', resolve);
  });
}

/** A row of the outbox that was never sent before. */
export function sending(kind: JobKind = 'reply', job = ++lastJob): Sending {
  return { job, kind };
}

export function message(text: string, ...labels: string[]): Message {
  return { text, choices: labels.map((label) => ({ value: `value of ${label}`, label })), attachments: [] };
}

export function attachment(name: string, content: string | Buffer): Attachment {
  return { name, mediaType: 'application/octet-stream', base64: Buffer.from(content).toString('base64') };
}

/** The typed failure of a send; anything else is a failure of the test. */
export async function refusalOf(sent: Promise<unknown>): Promise<SendError> {
  const outcome: unknown = await sent.catch((error: unknown) => error);
  if (outcome instanceof SendError) return outcome;
  throw new Error('the send did not fail in a typed way', { cause: outcome });
}
