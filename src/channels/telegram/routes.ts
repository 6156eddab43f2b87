import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ChannelHost } from '../../chat/channel.ts';
import type { Intake } from './intake.ts';

const LARGEST_BODY_BYTES = 1024 * 1024;
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

export interface TelegramRoutesParts {
  readonly secret: string;
  readonly intake: Intake;
  /** Missing while the channel is not started, or stopped. */
  readonly host: () => ChannelHost | undefined;
}

/**
 * The door for Telegram's updates. 200 only when an update is stored (or is none that the bot takes); after anything
 * from 500 on Telegram brings it again.
 */
export function telegramRoutes(server: FastifyInstance, { secret, intake, host }: TelegramRoutesParts): void {
  const expected = digest(secret);

  server.register(async (scope) => {
    // The body is read whole and decoded once: a letter whose bytes come in two pieces stays one letter.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);
    scope.post(
      '/webhooks/telegram',
      { onRequest: refuseStrangers, bodyLimit: LARGEST_BODY_BYTES },
      takeUpdate,
    );
  });

  async function refuseStrangers(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    const given = request.headers[SECRET_HEADER];
    if (typeof given === 'string' && timingSafeEqual(digest(given), expected)) return undefined;
    return reply.code(401).send({ error: 'The secret token is missing or wrong.' });
  }

  async function takeUpdate(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const update = parsed(request.body);
    if (update === undefined) return reply.code(400).send({ error: 'The body must be JSON in UTF-8.' });
    const open = host();
    if (!open) return notNow(reply);
    try {
      const taken = await intake.take([update], open);
      if (taken === 'stored') return reply.code(200).send({ status: 'stored' });
      if (taken === 'notYet') return notNow(reply);
      return reply.code(400).send({ error: 'The body must be an update of the Bot API.' });
    } catch (error) {
      const fault = error instanceof Error ? error.name : typeof error;
      request.log.error({ fault }, 'an update was not stored');
      return notNow(reply);
    }
  }
}

/** Of one length whatever is given, so that comparing takes one time. */
function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parsed(body: unknown): unknown {
  if (!(body instanceof Uint8Array)) return undefined;
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    return undefined;
  }
}

/** The update comes again; what was stored of it is known by its id. */
function notNow(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '2')
    .send({ error: 'The bot cannot take this right now. Please try again.' });
}
