import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseNews, type ZaloDoor, type ZaloNews } from './parse.ts';
import { type SignatureVerdict, verifySignature } from './signature.ts';

const PATH = '/webhooks/zalo';
const LARGEST_BODY_BYTES = 1024 * 1024;

export interface WebhookParts {
  readonly appId: string;
  readonly oaSecretKey: string;
  readonly door: ZaloDoor;
  readonly now: () => Date;
  /** Resolves when what the call tells is safely stored. */
  readonly take: (news: ZaloNews) => Promise<void>;
  /** Whether the channel is started and not stopped. */
  readonly isOpen: () => boolean;
  readonly onCall: (verdict: SignatureVerdict) => void;
  readonly onNotStored: (error: unknown) => void;
}

/**
 * Zalo's door. What is rightly signed is answered with 200, known or not, as soon as it is stored; what could not be
 * stored with 503, so that Zalo brings it again. What was signed long ago is a recording and goes no further.
 */
export function zaloWebhook(server: FastifyInstance, parts: WebhookParts): void {
  const { appId, oaSecretKey, door, now, take, isOpen, onCall, onNotStored } = parts;

  server.register(async (scope) => {
    // The signature is over the bytes as they came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_: unknown, body: Buffer) => body);
    // The console, and whoever set it up, may look whether anybody is there.
    scope.get(PATH, async () => ({ status: 'ok' }));
    scope.post(PATH, { onRequest: refuseUnsigned, bodyLimit: LARGEST_BODY_BYTES }, receive);
  });

  async function refuseUnsigned(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    if (signatureOf(request) !== undefined) return undefined;
    onCall('forged');
    return refused(reply);
  }

  async function receive(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const verdict = verifySignature({ appId, oaSecretKey, header: signatureOf(request), body, now: now() });
    onCall(verdict);
    if (verdict === 'forged') return refused(reply);
    if (verdict === 'stale') return reply.send({ status: 'old' });
    if (!isOpen()) return notNow(reply);
    try {
      await take(parseNews(JSON.parse(body.toString('utf8')), door));
    } catch (error) {
      onNotStored(error);
      return notNow(reply);
    }
    return reply.send({ status: 'ok' });
  }
}

function signatureOf(request: FastifyRequest): string | undefined {
  const header = request.headers['x-zevent-signature'];
  return typeof header === 'string' ? header : undefined;
}

function refused(reply: FastifyReply): FastifyReply {
  return reply.code(401).send({ error: 'The signature is missing or wrong.' });
}

function notNow(reply: FastifyReply): FastifyReply {
  return reply.code(503).send({ error: 'The bot cannot take this right now. Please try again.' });
}
