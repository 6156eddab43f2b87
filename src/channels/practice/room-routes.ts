import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyMedia } from './guard.ts';
import type { ClockMove } from './page-server.ts';
import { parseConfirmed, parseMoment, type Refused } from './parse.ts';
import { notNow } from './refusals.ts';
import type { PracticeRoutesParts } from './routes.ts';

const json = { onRequest: onlyMedia('application/json') };

const answers: Readonly<Record<ClockMove, readonly [status: number, error: string]>> = {
  moved: [200, ''],
  notAhead: [409, 'The practice clock only goes forward.'],
  tooFar: [409, 'The practice clock moves at most 100 days at a time.'],
  busy: [503, 'The clock is being moved already. Please wait.'],
};

/** What changes the whole practice room: its clock and its fresh start. */
export function roomRoutes(scope: FastifyInstance, { room, isOpen }: PracticeRoutesParts): void {
  scope.post('/practice/clock', json, async (request, reply) => {
    const to = parseMoment(request.body);
    if ('refused' in to) return refuse(reply, to);
    return carryOut(request, reply, async () => {
      const move = await room.moveClock(to.moment);
      const [status, error] = answers[move];
      return reply.code(status).send(error === '' ? { status: 'moved' } : { error, move });
    });
  });

  scope.post('/practice/fresh-start', json, async (request, reply) => {
    const confirmed = parseConfirmed(request.body);
    if (confirmed !== true) return refuse(reply, confirmed);
    return carryOut(request, reply, async () =>
      (await room.startAfresh()) ? reply.send({ status: 'fresh' }) : notNow(reply),
    );
  });

  async function carryOut(
    request: FastifyRequest,
    reply: FastifyReply,
    work: () => Promise<FastifyReply>,
  ): Promise<FastifyReply> {
    if (!isOpen()) return notNow(reply);
    try {
      return await work();
    } catch (error) {
      request.log.error(
        { fault: error instanceof Error ? error.name : typeof error },
        'the practice room failed',
      );
      return notNow(reply);
    }
  }
}

function refuse(reply: FastifyReply, { refused }: Refused): FastifyReply {
  return reply.code(400).send({ error: refused });
}
