import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { onlyMedia, refuseStrangers, setSafeHeaders } from './guard.ts';
import { LARGEST_FILE_BYTES } from './kept-files.ts';
import type { PracticeOfficer } from './officer.ts';
import { fillPage, type PageWords } from './page-words.ts';
import { parseSaid, parseUpload, type Refused, type Said } from './parse.ts';

/** Not copied by the build: from src/ and from dist/ alike the project root is three levels up. */
const PAGE_FOLDER = new URL('../../../src/channels/practice/page/', import.meta.url);

export interface PracticeRoutesParts {
  readonly officers: () => Promise<readonly PracticeOfficer[]>;
  readonly words: PageWords;
  /** Resolves when the words are safely stored. */
  readonly hear: (chat: string, said: Said) => Promise<void>;
  readonly stream: (chat: string, response: ServerResponse, after: number | undefined) => void;
  readonly endStreams: () => void;
  /** Whether the channel is started and not stopped. */
  readonly isOpen: () => boolean;
}

interface OfChat {
  Params: { handle: string };
}

const forWords = { onRequest: onlyMedia('application/json') };
const forFiles = {
  onRequest: onlyMedia('application/octet-stream'),
  bodyLimit: LARGEST_FILE_BYTES,
  errorHandler: refuseLargerFile,
};

export function practiceRoutes(server: FastifyInstance, parts: PracticeRoutesParts): void {
  const { officers, words, hear, stream, endStreams, isOpen } = parts;

  server.register(async (scope) => {
    scope.addHook('onRequest', setSafeHeaders);
    scope.addHook('onRequest', refuseStrangers);
    scope.addHook('preClose', async () => endStreams());

    servePageFile(scope, '/', 'page.html', 'text/html', (html) => fillPage(html, words));
    servePageFile(scope, '/practice/page.css', 'page.css', 'text/css');
    servePageFile(scope, '/practice/page.js', 'page.js', 'text/javascript');
    scope.get('/practice/officers', listOfficers);
    scope.get<OfChat>('/practice/chats/:handle/stream', { exposeHeadRoute: false }, followChat);
    scope.post<OfChat>('/practice/chats/:handle/messages', forWords, (request, reply) =>
      take(parseSaid(request.body), request, reply),
    );
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer' },
      async (_: unknown, body: Buffer) => body,
    );
    scope.post<OfChat>('/practice/chats/:handle/files', forFiles, (request, reply) =>
      take(parseUpload(request.query, request.body), request, reply),
    );
  });

  async function listOfficers(_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const known = await knownOfficers();
    if (!known) return notNow(reply);
    return reply.send(
      known.map(({ handle, name, unit }) => ({ handle, name, ...(unit !== undefined && { unit }) })),
    );
  }

  async function followChat(request: FastifyRequest<OfChat>, reply: FastifyReply): Promise<FastifyReply> {
    const { handle } = request.params;
    const known = await knownOfficers();
    if (!known || !isOpen()) return notNow(reply);
    if (!isAmong(known, handle)) return noSuchOfficer(reply);

    reply.header('content-type', 'text/event-stream; charset=utf-8').hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    stream(handle, reply.raw, lastEventId(request));
    return reply;
  }

  async function take(
    said: Said | Refused,
    request: FastifyRequest<OfChat>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { handle } = request.params;
    if ('refused' in said) return reply.code(400).send({ error: said.refused });
    const known = await knownOfficers();
    if (!known || !isOpen()) return notNow(reply);
    if (!isAmong(known, handle)) return noSuchOfficer(reply);

    try {
      await hear(handle, said);
    } catch (error) {
      request.log.error(
        { fault: error instanceof Error ? error.name : typeof error },
        'a practice message was not stored',
      );
      return notNow(reply);
    }
    return reply.code(202).send({ status: 'accepted' });
  }

  async function knownOfficers(): Promise<readonly PracticeOfficer[] | undefined> {
    try {
      return await officers();
    } catch {
      return undefined;
    }
  }
}

/** Read and finished once: a missing file stops the start. */
function servePageFile(
  scope: FastifyInstance,
  path: string,
  file: string,
  mediaType: string,
  finish = (content: string) => content,
): void {
  const content = finish(readFileSync(new URL(file, PAGE_FOLDER), 'utf8'));
  scope.get(path, async (_request, reply) => reply.type(`${mediaType}; charset=utf-8`).send(content));
}

function isAmong(officers: readonly PracticeOfficer[], handle: string): boolean {
  return officers.some((officer) => officer.handle === handle);
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
  return reply.code(404).send({ error: 'There is no practice officer of that name.' });
}

/** The same request may be sent again: its id makes it one event. */
function notNow(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '2')
    .send({ error: 'The bot cannot take this right now. Please try again.' });
}
