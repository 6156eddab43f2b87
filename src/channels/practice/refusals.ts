import type { FastifyReply } from 'fastify';

/** The same request may be sent again: its id makes it one event. */
export function notNow(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '2')
    .send({ error: 'The bot cannot take this right now. Please try again.' });
}
