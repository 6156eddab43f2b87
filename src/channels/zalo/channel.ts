import type { FastifyInstance } from 'fastify';
import type { Channel, ChannelHost } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { InboundEvent } from '../../chat/event.ts';
import type { ZaloClient, ZaloOa } from './api-types.ts';
import { createDelivery, type PaidFrom } from './delivery.ts';
import { fetchMedia } from './fetch-media.ts';
import { mediaHosts } from './media-hosts.ts';
import type { ZaloNews } from './parse.ts';
import type { PrivacyDesk } from './privacy-desk.ts';
import type { SignatureVerdict } from './signature.ts';
import type { PhoneOf, TemplateIds } from './template-sending.ts';
import type { TokenState, Tokens } from './token-types.ts';
import { createWatch, type Watch, type ZaloTrouble } from './watch.ts';
import { zaloWebhook } from './webhook.ts';
import type { ZaloWords } from './words.ts';

/** Growth has 100 a minute; the rest is for replies. */
const REQUESTS_PER_MINUTE = 80;

export interface ZaloChannelParts {
  readonly settings: {
    readonly appId: string;
    readonly oaId: string;
    readonly oaSecretKey: string;
    readonly apiRoot: string;
    readonly templates: TemplateIds;
  };
  readonly client: ZaloClient;
  readonly tokens: Pick<Tokens, 'tend' | 'state'>;
  readonly contacts: ContactBook;
  readonly privacy: PrivacyDesk;
  readonly phoneOf?: PhoneOf;
  readonly words: ZaloWords;
  readonly now: () => Date;
  /** pino's shape. Nothing a person wrote, and nothing secret, is ever handed to it. */
  readonly log: {
    warn(fields: object, sentence: string): void;
    error(fields: object, sentence: string): void;
  };
  readonly requestsPerMinute?: number;
  /** How to wait between two looks at Zalo; real time unless told otherwise. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** What there is to know of the channel, for readiness, metrics and `doctor`. */
export interface ZaloState {
  /** What the OA last said of itself; undefined until Zalo has answered. */
  readonly oa: ZaloOa | undefined;
  /** Why Zalo did not answer when it was asked last, by the watch or by a send. */
  readonly trouble: ZaloTrouble | undefined;
  readonly token: TokenState;
  /** When Zalo last called with something genuine. */
  readonly calledAt: Date | undefined;
  /** Since the start. */
  readonly calls: Readonly<Record<SignatureVerdict, number>>;
  readonly sent: Readonly<Record<PaidFrom, number>>;
}

/** A Zalo Official Account. What is not reached at the start is tried again in the background. */
export interface ZaloChannel extends Channel {
  /** Adds the webhook. */
  routes(server: FastifyInstance): void;
  state(): Promise<ZaloState>;
}

export function createZaloChannel(parts: ZaloChannelParts): ZaloChannel {
  const { settings, client, tokens, contacts, privacy, now, log } = parts;
  const { appId, oaId, oaSecretKey, apiRoot, templates } = settings;
  const isAtZalo = mediaHosts(apiRoot);
  const calls: Record<SignatureVerdict, number> = { genuine: 0, forged: 0, stale: 0 };
  const sent: Record<PaidFrom, number> = { free: 0, quota: 0, billed: 0, template: 0, templateByPhone: 0 };
  let host: ChannelHost | undefined;
  let calledAt: Date | undefined;
  let sendTrouble: ZaloTrouble | undefined;

  const watch: Watch = createWatch({
    client,
    tend: tokens.tend,
    now,
    onTrouble: ({ code }) => log.warn({ channel: 'zalo', code }, 'Zalo does not answer'),
    ...(parts.wait && { wait: parts.wait }),
  });

  const deliver = createDelivery({
    ...parts,
    templates,
    requestsPerMinute: parts.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    onSent(paid) {
      sent[paid] += 1;
      sendTrouble = undefined;
    },
    onFailure({ code, class: kind }) {
      if (kind === 'human' || kind === 'bug')
        log.error({ channel: 'zalo', code }, 'Zalo needs somebody to look');
      if (kind !== 'unreachable' && kind !== 'windowClosed') sendTrouble = { at: now(), code };
    },
  });

  async function take(news: ZaloNews): Promise<void> {
    switch (news.kind) {
      case 'nothing':
        return;
      case 'active':
      case 'left':
        await Promise.all([receive(news.events), noteContact(news)]);
        return;
      case 'withdrawn':
        return privacy.withdrew(news.chat, news.at);
      case 'changed':
        return privacy.changed(news.chat, news.at);
      case 'submitted':
        return privacy.submitted(news.chat, news.info, news.at);
    }
  }

  async function receive(events: readonly InboundEvent[]): Promise<void> {
    if (!host) throw new Error('the Zalo channel is not started');
    if (events.length > 0) await host.receive(events);
  }

  /** A window that is known a little worse is no reason to make Zalo bring the event again. */
  async function noteContact(news: Extract<ZaloNews, { kind: 'active' | 'left' }>): Promise<void> {
    const at = news.at < now() ? news.at : now();
    try {
      if (news.kind === 'left') await contacts.following(news.chat, false, at);
      else if (news.isFollowing) await contacts.following(news.chat, true, at);
      else await contacts.heard(news.chat, at);
    } catch (error) {
      log.warn({ channel: 'zalo', fault: nameOf(error) }, 'when somebody was heard was not noted');
    }
  }

  return {
    name: 'zalo',
    inFlight: 4,
    async start(to) {
      host = to;
      watch.begin();
    },
    send: deliver,
    fetchFile: (handle, mostBytes) => fetchMedia(handle, mostBytes, { isAtZalo }),
    async stop() {
      host = undefined;
      await watch.end();
    },
    routes: (server) =>
      zaloWebhook(server, {
        appId,
        oaSecretKey,
        door: { oaId, isAtZalo },
        now,
        take,
        isOpen: () => host !== undefined,
        onCall(verdict) {
          calls[verdict] += 1;
          if (verdict === 'genuine') calledAt = now();
        },
        onNotStored: (error) =>
          log.error({ channel: 'zalo', fault: nameOf(error) }, 'an event of Zalo was not stored'),
      }),
    async state() {
      const trouble = watch.trouble() ?? sendTrouble;
      return {
        oa: watch.oa(),
        trouble,
        token: await tokens.state(),
        calledAt,
        calls: { ...calls },
        sent: { ...sent },
      };
    },
  };
}

/** The message of an error may quote what a person wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
