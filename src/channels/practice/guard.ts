import type { FastifyReply, FastifyRequest } from 'fastify';

const LOOPBACK_HOST = /^(127(\.\d{1,3}){3}|localhost|\[::1\])(:\d{1,5})?$/i;

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page loads nothing from elsewhere, runs nothing written into it, and is not kept. */
export async function setSafeHeaders(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

/**
 * The page has no log-in, so only a browser on this machine may use it: a foreign name that resolves to this machine
 * (DNS rebinding) and another site's page are refused.
 */
export async function refuseStrangers(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { host, origin } = request.headers;
  if (host === undefined || !LOOPBACK_HOST.test(host)) {
    return reply
      .code(403)
      .send({ error: 'The practice page answers only at 127.0.0.1, localhost and [::1].' });
  }
  if (origin !== undefined && hostOf(origin) !== hostOf(`http://${host}`)) {
    return reply.code(403).send({ error: 'The practice page takes no requests from other sites.' });
  }
  return undefined;
}

/** A form of another site can send text, but neither JSON nor bytes. */
export function onlyMedia(mediaType: 'application/json' | 'application/octet-stream') {
  return async function refuseOtherMedia(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> {
    const [sent = ''] = (request.headers['content-type'] ?? '').split(';', 1);
    if (sent.trim().toLowerCase() === mediaType) return undefined;
    return reply.code(415).send({ error: `The body must be sent as ${mediaType}.` });
  };
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host.toLowerCase() : undefined;
}
