import type { FastifyInstance } from 'fastify';
import type { Channel, ChannelHealth, ChannelHost } from '../../chat/channel.ts';
import type { ContactBook } from '../../chat/contact-book.ts';
import type { ZaloConnection } from './connection.ts';
import { createDelivery } from './delivery.ts';
import { fetchMedia } from './fetch-media.ts';
import { createHealthRecord, type ZaloState } from './health.ts';
import { mediaHosts } from './media-hosts.ts';
import { type LinkTo, render, shownAs } from './render.ts';
import { createTake } from './take.ts';
import type { PhoneOf, TemplateIds } from './template-sending.ts';
import { createWatch, type Wait } from './watch.ts';
import { zaloWebhook } from './webhook.ts';
import type { ZaloWords } from './words.ts';

/** Growth has 100 a minute; the rest is for replies. */
const REQUESTS_PER_MINUTE = 80;

export interface ZaloChannelParts extends ZaloConnection {
  readonly settings: {
    readonly appId: string;
    readonly oaId: string;
    readonly oaSecretKey: string;
    readonly apiRoot: string;
    readonly templates: TemplateIds;
  };
  readonly contacts: ContactBook;
  readonly linkTo?: LinkTo;
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
  readonly wait?: Wait;
}

/** A Zalo Official Account. */
export interface ZaloChannel extends Channel {
  fetchFile(handle: string, mostBytes: number): Promise<Uint8Array>;
  health(): ChannelHealth;
  state(): Promise<ZaloState>;
  /** Adds the webhook. */
  routes(server: FastifyInstance): void;
}

/**
 * Starting never fails and never waits for the network: what is missing is tried again until it is there, and `health`
 * says what that is.
 */
export function createZaloChannel(parts: ZaloChannelParts): ZaloChannel {
  const { settings, client, tokens, contacts, now, log, wait } = parts;
  const { appId, oaId, oaSecretKey, apiRoot, templates } = settings;
  const isAtZalo = mediaHosts(apiRoot);
  const record = createHealthRecord(now);
  let host: ChannelHost | undefined;

  function warn(sentence: string, error: unknown): void {
    log.warn({ channel: 'zalo', fault: nameOf(error) }, sentence);
  }

  const watch = createWatch({
    client,
    tend: tokens.tend,
    onLook(found) {
      record.noteLook(found);
      if ('error' in found) log.warn({ channel: 'zalo', says: record.health().says }, 'Zalo does not work');
    },
    ...(wait && { wait }),
  });

  const deliver = createDelivery({
    ...parts,
    templates,
    requestsPerMinute: parts.requestsPerMinute ?? REQUESTS_PER_MINUTE,
    onSent: record.noteSent,
    onFailure(error) {
      record.noteFailure(error);
      const { code, class: kind } = error;
      if (kind === 'human' || kind === 'bug')
        log.error({ channel: 'zalo', code }, 'Zalo needs somebody to look');
    },
  });

  const take = createTake({
    host: () => host,
    contacts,
    now,
    onContactFault: (error) => warn('when somebody was heard was not noted', error),
  });

  return {
    name: 'zalo',
    inFlight: 4,
    async start(to) {
      host = to;
      watch.begin();
    },
    send: deliver,
    preview: (message, kind) => shownAs(render(message, { job: 0, kind }, parts.words)),
    fetchFile: (handle, mostBytes) => fetchMedia(handle, mostBytes, { isAtZalo }),
    health: record.health,
    state: async () => ({ ...record.state(), token: await tokens.state() }),
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
        onCall: record.noteCall,
        onNotStored: (error) => warn('an event of Zalo was not stored', error),
      }),
  };
}

/** The message of an error may quote what a person wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
