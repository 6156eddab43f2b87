import { connect } from 'node:net';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { createWeb, ListenError, listen, type WebParts } from '../src/web.ts';

function webWith(parts: Partial<WebParts> = {}): FastifyInstance {
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: { database: 'ok' } }),
    routes: [],
    ...parts,
  });
  onTestFinished(() => web.close());
  return web;
}

function logInto(lines: string[]) {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return pino({ level: 'trace' }, sink);
}

describe('health', () => {
  it('is alive without asking anybody', async () => {
    const web = webWith({ ready: () => Promise.reject(new Error('no database')) });

    const response = await web.inject('/healthz');

    expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('is ready with its checks', async () => {
    const response = await webWith().inject('/readyz');

    expect([response.statusCode, response.json()]).toEqual([
      200,
      { status: 'ready', checks: { database: 'ok' } },
    ]);
  });

  it('is not ready when a check fails', async () => {
    const web = webWith({ ready: async () => ({ ok: false, checks: { database: 'cannot be reached' } }) });

    const response = await web.inject('/readyz');

    expect([response.statusCode, response.json()]).toEqual([
      503,
      { status: 'not ready', checks: { database: 'cannot be reached' } },
    ]);
  });

  it('is not ready when the checks themselves fail', async () => {
    const web = webWith({ ready: () => Promise.reject(new Error('postgresql://user:secret@host')) });

    const response = await web.inject('/readyz');

    expect([response.statusCode, response.json()]).toEqual([503, { status: 'not ready', checks: {} }]);
  });

  it('is not ready when asking for the checks throws', async () => {
    const web = webWith({
      ready: () => {
        throw new Error('postgresql://user:secret@host');
      },
    });

    const response = await web.inject('/readyz');

    expect([response.statusCode, response.json()]).toEqual([503, { status: 'not ready', checks: {} }]);
  });
});

describe('an answer that is not the wanted one', () => {
  function failing(error: unknown): WebParts['routes'] {
    return [
      (server) => {
        server.get('/fails', async () => {
          throw error;
        });
        server.post('/takes', async () => ({ taken: true }));
      },
    ];
  }

  it('is a JSON 404 at an unknown address, without quoting it', async () => {
    const response = await webWith().inject('/unknown?token=abc');

    expect([response.statusCode, response.json()]).toEqual([
      404,
      { error: 'There is nothing at this address.' },
    ]);
  });

  test.each(['/%zz', '/%ff%fe'])('is a JSON sentence at the malformed address %s', async (url) => {
    const response = await webWith().inject(url);

    expect(response.statusCode).toBeLessThan(500);
    expect(response.json()).toEqual({ error: expect.any(String) });
    expect(response.body).not.toContain('%');
  });

  it('shows no internals when a handler fails', async () => {
    const web = webWith({ routes: failing(new Error('password of the database: 1234')) });

    const response = await web.inject('/fails');

    expect([response.statusCode, response.json()]).toEqual([500, { error: 'Something went wrong here.' }]);
  });

  it('shows no internals when a handler throws something odd', async () => {
    const web = webWith({ routes: failing('a string') });

    const response = await web.inject('/fails');

    expect([response.statusCode, response.json()]).toEqual([500, { error: 'Something went wrong here.' }]);
  });

  test.each([
    ['a body over 1 MiB', 413, `"${'a'.repeat(1024 * 1024)}"`, 'application/json'],
    ['broken JSON', 400, '{', 'application/json'],
    ['another kind of content', 415, '<a/>', 'application/xml'],
  ])('is a JSON sentence for %s', async (_name, status, payload, type) => {
    const web = webWith({ routes: failing(undefined) });

    const response = await web.inject({
      method: 'POST',
      url: '/takes',
      payload,
      headers: { 'content-type': type },
    });

    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  it('logs a failure by its kind and place, never by what was written or by a token', async () => {
    const lines: string[] = [];
    const web = webWith({ log: logInto(lines), routes: failing(new TypeError('cannot read "lời riêng"')) });

    await web.inject({ url: '/fails?token=abc', headers: { authorization: 'Bearer abc' } });

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { msg: 'a request failed', route: '/fails', fault: 'TypeError' },
    ]);
    expect(lines.join()).not.toMatch(/lời riêng|abc/);
  });

  it('logs no request', async () => {
    const lines: string[] = [];
    const web = webWith({ log: logInto(lines), routes: failing(undefined) });

    await web.inject('/healthz?token=abc');
    await web.inject('/unknown');
    await web.inject('/%zz');
    await web.inject({
      method: 'POST',
      url: '/takes',
      payload: '{',
      headers: { 'content-type': 'application/json' },
    });

    expect(lines).toEqual([]);
  });
});

describe('listening', () => {
  it('resolves with the address', async () => {
    const address = await listen(webWith(), '127.0.0.1', 0);

    expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  it('says that the port is taken', async () => {
    const port = Number(new URL(await listen(webWith(), '127.0.0.1', 0)).port);

    const second = listen(webWith(), '127.0.0.1', port);

    await expect(second).rejects.toBeInstanceOf(ListenError);
    await expect(second).rejects.toMatchObject({
      failure: 'portInUse',
      message: `Port ${port} on 127.0.0.1 is already in use: stop the other program or set PORT.`,
    });
  });

  it('says that the host is not of this machine', async () => {
    const listening = listen(webWith(), '192.0.2.1', 0);

    await expect(listening).rejects.toMatchObject({
      name: 'ListenError',
      failure: 'badHost',
      message: 'HOST 192.0.2.1 is not an address of this machine.',
    });
  });

  it('says that the port is none', async () => {
    await expect(listen(webWith(), '127.0.0.1', 70_000)).rejects.toMatchObject({
      name: 'ListenError',
      failure: 'badPort',
    });
  });

  it('lets a bug of a route through as it is', async () => {
    const bug = new Error('a route that is wrong');
    const web = webWith({ routes: [(server) => void server.register(() => Promise.reject(bug))] });

    await expect(listen(web, '127.0.0.1', 0)).rejects.toBe(bug);
  });
});

describe('closing', () => {
  it('cuts what stays open after the time of grace', async () => {
    const endless: WebParts['routes'][number] = (server) =>
      void server.get('/endless', (_request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200).write('first');
      });
    const web = webWith({ routes: [endless], closeGraceMs: 0 });
    const response = await fetch(`${await listen(web, '127.0.0.1', 0)}/endless`);

    await web.close();

    await expect(response.text()).rejects.toThrow();
  });

  it('is not held up by a connection that says nothing', async () => {
    const web = webWith({ closeGraceMs: 0 });
    const { port } = new URL(await listen(web, '127.0.0.1', 0));
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));

    await web.close();

    await closed;
    expect(socket.destroyed).toBe(true);
  });
});

describe('the metrics', () => {
  const read = async () => 'bot_turns_total 1\n';

  it('are plain text, and not there unless they were given', async () => {
    const web = webWith({ metrics: { read } });
    const without = webWith();

    const shown = await web.inject('/metrics');
    const missing = await without.inject('/metrics');

    expect([shown.statusCode, shown.body, missing.statusCode]).toEqual([200, 'bot_turns_total 1\n', 404]);
    expect(shown.headers['content-type']).toContain('text/plain');
  });

  it('want the token where there is one, and say nothing of it', async () => {
    const web = webWith({ metrics: { read, token: 'a-long-secret-token' } });
    const ask = (authorization?: string) =>
      web.inject({ url: '/metrics', headers: authorization === undefined ? {} : { authorization } });

    const told = await Promise.all([ask(), ask('Bearer wrong'), ask('Bearer a-long-secret-token')]);

    expect(told.map(({ statusCode }) => statusCode)).toEqual([401, 401, 200]);
    expect(told[1]?.body).not.toContain('secret');
  });
});
