import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyMedia } from './guard.ts';
import { LARGEST_FILE_BYTES } from './kept-files.ts';
import type { PracticeOfficer } from './officer.ts';
import type { Chat } from './page-server.ts';
import { parseChats, parseSaid, parseUpload, type Refused, type Said } from './parse.ts';
import { notNow } from './refusals.ts';
import type { PracticeRoutesParts } from './routes.ts';

interface OfChat {
  Params: { messenger: string; handle: string };
}

const forWords = { onRequest: onlyMedia('application/json') };
const forFiles = {
  onRequest: onlyMedia('application/octet-stream'),
  bodyLimit: LARGEST_FILE_BYTES,
  errorHandler: refuseLargerFile,
};

/** Who can be practised with, what is said to the bot, and the stream of what happens. */
export function chatRoutes(scope: FastifyInstance, parts: PracticeRoutesParts): void {
  const { room, messengers, hear, stream, refresh, isOpen } = parts;

  scope.get('/practice/officers', async (_request, reply) => {
    const known = await knownOfficers();
    if (!known) return notNow(reply);
    return reply.send(
      known.map(({ handle, name, unit }) => ({ handle, name, ...(unit !== undefined && { unit }) })),
    );
  });
  scope.get('/practice/stream', { exposeHeadRoute: false }, followChats);
  scope.post<OfChat>('/practice/chats/:messenger/:handle/open', forWords, (request, reply) =>
    within(request, reply, 'an officer was not put on a messenger', ({ handle, messenger }) =>
      room.prefer(handle, messenger),
    ),
  );
  scope.post<OfChat>('/practice/chats/:messenger/:handle/messages', forWords, (request, reply) =>
    take(parseSaid(request.body), request, reply),
  );
  scope.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    async (_: unknown, body: Buffer) => body,
  );
  scope.post<OfChat>('/practice/chats/:messenger/:handle/files', forFiles, (request, reply) =>
    take(parseUpload(request.query, request.body), request, reply),
  );

  async function followChats(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const chats = parseChats(request.query);
    const known = await knownOfficers();
    if (!known || !isOpen()) return notNow(reply);
    if (!chats?.every((chat) => isAmong(known, chat))) return noSuchOfficer(reply);

    try {
      await refresh();
    } catch {
      return notNow(reply);
    }
    reply.header('content-type', 'text/event-stream; charset=utf-8').hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    stream(chats, reply.raw, lastEventId(request));
    return reply;
  }

  function take(
    said: Said | Refused,
    request: FastifyRequest<OfChat>,
    reply: FastifyReply,
  ): Promise<FastifyReply> | FastifyReply {
    if ('refused' in said) return reply.code(400).send({ error: said.refused });
    return within(request, reply, 'a practice message was not stored', ({ messenger, handle }) =>
      hear(messenger, handle, said),
    );
  }

  async function within(
    request: FastifyRequest<OfChat>,
    reply: FastifyReply,
    fault: string,
    work: (chat: Chat) => Promise<void>,
  ): Promise<FastifyReply> {
    const known = await knownOfficers();
    if (!known || !isOpen()) return notNow(reply);
    if (!isAmong(known, request.params)) return noSuchOfficer(reply);
    try {
      await work(request.params);
    } catch (error) {
      request.log.error({ fault: error instanceof Error ? error.name : typeof error }, fault);
      return notNow(reply);
    }
    return reply.code(202).send({ status: 'accepted' });
  }

  function isAmong(officers: readonly PracticeOfficer[], { messenger, handle }: Chat): boolean {
    return messengers.includes(messenger) && officers.some((officer) => officer.handle === handle);
  }

  async function knownOfficers(): Promise<readonly PracticeOfficer[] | undefined> {
    try {
      return await room.officers();
    } catch {
      return undefined;
    }
  }
}

function lastEventId(request: FastifyRequest): number | undefined {
  const id = request.headers['last-event-id'];
  return typeof id === 'string' && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}

function refuseLargerFile(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  if (error.statusCode !== 413) throw error;
  reply.code(413).send({ error: 'The file is larger than 10 MB.' });
}

function noSuchOfficer(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: 'There is no practice officer of that name on that messenger.' });
}
