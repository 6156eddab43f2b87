import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { chatRoutes } from './chat-routes.ts';
import { refuseStrangers, setSafeHeaders } from './guard.ts';
import type { Chat, PracticeRoom } from './page-server.ts';
import { fillPage, type PageWords } from './page-words.ts';
import type { Said } from './parse.ts';
import { roomRoutes } from './room-routes.ts';

/** Not copied by the build: from src/ and from dist/ alike the project root is three levels up. */
const PAGE_FOLDER = new URL('../../../src/channels/practice/page/', import.meta.url);
const SCRIPTS = ['page.js', 'chat-window.js', 'drawing.js', 'live.js', 'room-panel.js', 'sending.js'];

export interface PracticeRoutesParts {
  readonly room: PracticeRoom;
  readonly words: PageWords;
  readonly messengers: readonly string[];
  /** Resolves when the words are safely stored. */
  readonly hear: (messenger: string, handle: string, said: Said) => Promise<void>;
  readonly stream: (chats: readonly Chat[], response: ServerResponse, after: number | undefined) => void;
  /** Looks at the room now, so that a stream begins with how it stands. */
  readonly refresh: () => Promise<void>;
  readonly endStreams: () => void;
  /** Whether the channels are started and not stopped. */
  readonly isOpen: () => boolean;
}

export function practiceRoutes(server: FastifyInstance, parts: PracticeRoutesParts): void {
  server.register(async (scope) => {
    scope.addHook('onRequest', setSafeHeaders);
    scope.addHook('onRequest', refuseStrangers);
    scope.addHook('preClose', async () => parts.endStreams());

    servePageFile(scope, '/', 'page.html', 'text/html', (html) => fillPage(html, parts.words));
    servePageFile(scope, '/practice/page.css', 'page.css', 'text/css');
    for (const script of SCRIPTS) servePageFile(scope, `/practice/${script}`, script, 'text/javascript');
    chatRoutes(scope, parts);
    roomRoutes(scope, parts);
  });
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
