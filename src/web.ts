import { createHash, timingSafeEqual } from 'node:crypto';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';

const LARGEST_BODY_BYTES = 1024 * 1024;
const CLOSE_GRACE_MS = 5_000;

export interface WebParts {
  readonly log: FastifyBaseLogger | undefined;
  /** May fail: the answer is then "not ready". */
  readonly ready: () => Promise<Readiness>;
  /** The text of `GET /metrics`; with a token only for who shows it. */
  readonly metrics?: { readonly token?: string; readonly read: () => Promise<string> };
  /** What the channels add, called once each. */
  readonly routes: readonly ((server: FastifyInstance) => void)[];
  /** How long open answers may take to end when the server closes. */
  readonly closeGraceMs?: number;
}

export interface Readiness {
  readonly ok: boolean;
  readonly checks: Record<string, string>;
}

/**
 * The web server without a port: health, readiness and the routes handed in. Every answer of its own is JSON. No request
 * is logged, and a failure is logged without its message, which may quote what a person wrote.
 * Closing lets open answers end, then cuts whatever is still open, so that a stream cannot hold up the end.
 */
export function createWeb({
  log,
  ready,
  metrics,
  routes,
  closeGraceMs = CLOSE_GRACE_MS,
}: WebParts): FastifyInstance {
  const web = Fastify({
    bodyLimit: LARGEST_BODY_BYTES,
    logController: new LogController({ disableRequestLogging: true }),
    frameworkErrors: (_error, _request, reply) => refuse(reply, 400),
    ...(log && { loggerInstance: log }),
  });
  web.setNotFoundHandler((_request, reply) => refuse(reply, 404));
  web.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) logFailure(error, request);
    return refuse(reply, status);
  });
  cutWhenClosing(web, closeGraceMs);

  web.get('/healthz', async () => ({ status: 'ok' }));
  web.get('/readyz', async (_request, reply) => {
    const { ok, checks } = await readiness(ready);
    return reply.code(ok ? 200 : 503).send({ status: ok ? 'ready' : 'not ready', checks });
  });
  if (metrics) {
    web.get('/metrics', async (request, reply) => {
      if (!mayRead(request, metrics.token)) return refuse(reply, 401);
      return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.read());
    });
  }
  for (const addTo of routes) addTo(web);
  return web;
}

/** Compared as digests: the time it takes says nothing of the token. */
function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token === undefined) return true;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
}

async function readiness(ready: () => Promise<Readiness>): Promise<Readiness> {
  try {
    return await ready();
  } catch {
    return { ok: false, checks: {} };
  }
}

const sentences: Readonly<Record<number, string>> = {
  401: 'This needs the right authorization.',
  400: 'The request cannot be read: its address or its body is malformed.',
  404: 'There is nothing at this address.',
  413: 'The body is larger than 1 MiB.',
  415: 'This kind of content is not accepted here.',
  503: 'The bot cannot take this right now. Please try again.',
};

function refuse(reply: FastifyReply, status: number): FastifyReply {
  const otherwise = status >= 500 ? 'Something went wrong here.' : 'The request is not accepted.';
  return reply.code(status).send({ error: sentences[status] ?? otherwise });
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : 500;
}

function logFailure(error: unknown, request: FastifyRequest): void {
  const fields = { method: request.method, route: request.routeOptions.url, ...whereabouts(error) };
  request.log.error(fields, 'a request failed');
}

/** What an error was and where, without its message. */
function whereabouts(error: unknown): object {
  if (!(error instanceof Error)) return { fault: typeof error };
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { fault: error.name, ...('code' in error && { code: error.code }), stack };
}

function cutWhenClosing(web: FastifyInstance, graceMs: number): void {
  web.addHook('preClose', async () => {
    const cut = setTimeout(() => web.server.closeAllConnections(), graceMs).unref();
    web.server.once('close', () => clearTimeout(cut));
  });
}

export type ListenFailure = 'portInUse' | 'badHost' | 'badPort' | 'notAllowed' | 'other';

/** The server did not get its port. The message is a sentence for whoever started the bot. */
export class ListenError extends Error {
  readonly failure: ListenFailure;

  constructor(failure: ListenFailure, message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
    this.failure = failure;
  }
}

/** Opens the port (0 takes a free one) and resolves with the address, such as `http://127.0.0.1:3000`. */
export async function listen(web: FastifyInstance, host: string, port: number): Promise<string> {
  await web.ready();
  try {
    return await web.listen({ host, port });
  } catch (error) {
    throw listenError(error, host, port);
  }
}

function listenError(error: unknown, host: string, port: number): ListenError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ListenError(
        'portInUse',
        `Port ${port} on ${host} is already in use: stop the other program or set PORT.`,
        error,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new ListenError('badHost', `HOST ${host} is not an address of this machine.`, error);
    case 'ERR_SOCKET_BAD_PORT':
      return new ListenError('badPort', `PORT ${port} is not a port: it must be from 0 to 65535.`, error);
    case 'EACCES':
      return new ListenError(
        'notAllowed',
        `This user may not open port ${port}: set PORT to 1024 or higher.`,
        error,
      );
    default:
      return new ListenError('other', `The web server cannot listen on ${host}, port ${port}.`, error);
  }
}
