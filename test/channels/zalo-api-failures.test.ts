import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createZaloClient } from '../../src/channels/zalo/api.ts';
import { createZaloHttp } from '../../src/channels/zalo/api-http.ts';
import type { ZaloClient } from '../../src/channels/zalo/api-types.ts';
import { failureOf, refusal, ZaloError } from '../../src/channels/zalo/zalo-error.ts';
import type { Break, FakeFault } from '../support/fake-zalo.ts';
import { an, failureIn, type ZaloBench, zaloBench } from '../support/zalo-bench.ts';

const words = 'bí-mật-của-tin-nhắn';
const token = 'AT-canary-access';

/** A client of a host that is not Zalo. */
function clientOf(root: string, timeoutMs = 10_000): ZaloClient {
  return createZaloClient({
    roots: { apiRoot: root, znsRoot: root },
    http: createZaloHttp(timeoutMs),
    withToken: (call) => call(token),
  });
}

/** A server without manners: it does with each connection what it is told. */
async function rudeServer(act: (socket: import('node:net').Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    act(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return address.port;
}

/** Only what hangs is not waited for, so that a busy machine is not taken for one. */
async function patientFor(how: Break): Promise<ZaloBench> {
  const bench = await zaloBench();
  await bench.client.getOa();
  return how === 'hang' ? { ...bench, ...bench.again({ timeoutMs: 1_000 }) } : bench;
}

describe('a call whose answer does not come', () => {
  const before: readonly Break[] = ['reset', 'hang', 'error500', 'error503', 'page', 'halfJson', 'redirect'];

  test.each(before)('leaves open whether it was carried out (%s before)', async (how) => {
    const { client, zalo } = await patientFor(how);
    zalo.fail('cs', { before: how });

    const failure = await failureIn(client.sendText(an, words));

    expect(failureOf(failure)).toEqual({ failure: 'unavailable', uncertain: true });
    expect(zalo.delivered).toEqual([]);
  });

  test.each(before)('may have been carried out (%s after), and is not made twice here', async (how) => {
    const { client, zalo } = await patientFor(how);
    zalo.fail('cs', { after: how });

    const failure = await failureIn(client.sendText(an, words));

    expect(failureOf(failure)).toEqual({ failure: 'unavailable', uncertain: true });
    expect(zalo.delivered).toHaveLength(1);
  });

  test('was no message when it was a question or an upload: it may be made again', async () => {
    const { client, zalo } = await zaloBench();
    zalo.fail('quota', { after: 'reset' });
    zalo.fail('file', { after: 'error500' });

    const failures = [
      await failureIn(client.getQuota(an)),
      await failureIn(client.uploadFile({ name: 'a.csv', bytes: Buffer.from('a;b') })),
    ];

    expect(failures.map(failureOf)).toEqual(
      failures.map(() => ({ failure: 'unavailable', uncertain: false })),
    );
  });
});

describe('a call that surely was not carried out', () => {
  test('found nobody at the address', async () => {
    const port = await rudeServer(() => undefined);
    const roots = ['http://127.0.0.1:1', 'http://host.invalid', `http://127.0.0.1:${port === 9 ? 1 : 9}`];

    const failures = await Promise.all(roots.map((root) => failureIn(clientOf(root).sendText(an, words))));

    expect(failures.map(failureOf)).toEqual(roots.map(() => ({ failure: 'unavailable', uncertain: false })));
  });

  test('never got through the handshake', async () => {
    const silent = await rudeServer(() => undefined);
    const closing = await rudeServer((socket) => socket.once('data', () => socket.destroy()));

    const failures = await Promise.all(
      [silent, closing].map((port) =>
        failureIn(clientOf(`https://127.0.0.1:${port}`, 500).sendText(an, words)),
      ),
    );

    expect(failures.map(({ code, uncertain }) => ({ code, uncertain }))).toEqual([
      { code: 'notSent', uncertain: false },
      { code: 'notSent', uncertain: false },
    ]);
  });

  test('is put off for as long as Zalo asks', async () => {
    const { client, zalo } = await zaloBench();
    zalo.fail('cs', { before: 'throttle' });
    zalo.fail('cs', { refuse: -32 });

    expect(failureOf(await failureIn(client.sendText(an, words)))).toEqual({
      failure: 'throttled',
      uncertain: false,
      retryAfterSeconds: 7,
    });
    expect(failureOf(await failureIn(client.sendText(an, words)))).toEqual({
      failure: 'throttled',
      uncertain: false,
      retryAfterSeconds: 60,
    });
  });

  test('is put off when the minute is full', async () => {
    const { client, zalo } = await zaloBench();
    zalo.ratePerMinute = 1;

    await client.sendText(an, words);

    expect(await failureIn(client.sendText(an, words))).toMatchObject({ code: -32, class: 'limited' });
  });
});

describe('an answer without manners', () => {
  async function answering(answer: string): Promise<ZaloError> {
    const port = await rudeServer((socket) => socket.once('data', () => socket.end(answer)));
    return failureIn(clientOf(`http://127.0.0.1:${port}`).sendText(an, words));
  }
  const ok = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

  test.each([
    ['no HTTP at all', 'hello'],
    ['an empty body', ok('')],
    ['no object', ok('[]')],
    ['an object that says nothing', ok('{}')],
    ['a success that is not zero', ok('{"error":"none"}')],
    ['a body that is cut off', 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"error":0'],
    ['more than anybody could have to say', ok(`{"error":0,"message":"${'x'.repeat(1_100_000)}"}`)],
    ['a success of a server in trouble', 'HTTP/1.1 502 Bad\r\nContent-Length: 11\r\n\r\n{"error":0}'],
  ])('leaves the fate open: %s', async (_, answer) => {
    expect(await answering(answer)).toMatchObject({ class: 'backoff', uncertain: true });
  });

  test('is read when numbers come as text, and the other way round', async () => {
    const port = await rudeServer((socket) =>
      socket.once('data', () =>
        socket.end(
          ok(
            '{"error":"0","data":{"message_id":12,"quota":{"quota_type":"sub_quota","remain":"7","total":8}}}',
          ),
        ),
      ),
    );

    expect(await clientOf(`http://127.0.0.1:${port}`).sendText(an, words)).toEqual({
      messageId: '12',
      quota: { type: 'sub_quota', remain: 7, total: 8 },
    });
  });

  test('is a refusal when its code comes as text', async () => {
    expect(await answering(ok('{"error":"-230","message":"x"}'))).toMatchObject({
      code: -230,
      uncertain: false,
    });
  });
});

describe("Zalo's codes", () => {
  test.each([
    ['oa', -32, 'throttled'],
    ['oa', -100, 'unavailable'],
    ['oa', -200, 'unavailable'],
    ['oa', -201, 'rejected'],
    ['oa', -210, 'rejected'],
    ['oa', -211, 'throttled'],
    ['oa', -213, 'windowClosed'],
    ['oa', -216, 'unavailable'],
    ['oa', -217, 'unreachable'],
    ['oa', -218, 'throttled'],
    ['oa', -224, 'unavailable'],
    ['oa', -227, 'unreachable'],
    ['oa', -230, 'windowClosed'],
    ['oa', -232, 'windowClosed'],
    ['oa', -234, 'throttled'],
    ['oa', -240, 'rejected'],
    ['oa', -244, 'unreachable'],
    ['oa', -248, 'rejected'],
    ['oa', -321, 'unavailable'],
    ['oa', -99_999, 'unavailable'],
    ['zns', -100, 'unavailable'],
    ['zns', -108, 'unreachable'],
    ['zns', -118, 'unreachable'],
    ['zns', -124, 'unavailable'],
    ['zns', -133, 'throttled'],
    ['zns', -144, 'throttled'],
    ['zns', -1_122, 'rejected'],
    ['oauth', -14_014, 'unavailable'],
  ] as const)('%s %i is one of the five failures: %s, and surely not sent', (service, code, failure) => {
    expect(failureOf(refusal(service, code))).toMatchObject({ failure, uncertain: false });
  });

  test('a wrong person is another thing than a wrong parameter', async () => {
    const { client } = await zaloBench();

    expect(failureOf(await failureIn(client.sendText('404', words))).failure).toBe('unreachable');
    expect(failureOf(refusal('oa', -201, { said: 'text is invalid!' })).failure).toBe('rejected');
  });

  test.each([
    ['blocked', 'unreachable'],
    ['inactive', 'unreachable'],
    ['restricted', 'unreachable'],
  ] as const)('of a person who is %s say %s', async (state, failure) => {
    const { client, zalo } = await zaloBench();
    zalo.person('5', { state });

    expect(failureOf(await failureIn(client.sendText('5', words))).failure).toBe(failure);
  });

  test('a package without the API is for a person to mend', async () => {
    const { client, zalo } = await zaloBench();
    zalo.refusesAll = -224;

    expect(await failureIn(client.sendText(an, words))).toMatchObject({ code: -224, class: 'human' });
  });

  test('what is no failure of Zalo is thrown on', () => {
    const bug = new TypeError('ours');

    expect(() => failureOf(bug)).toThrow(bug);
  });
});

describe('a failure tells nothing', () => {
  const faults: readonly FakeFault[] = [
    { before: 'reset' },
    { before: 'hang' },
    { before: 'error500' },
    { after: 'page' },
    { after: 'halfJson' },
    { before: 'redirect' },
    { before: 'throttle' },
    { refuse: -230, said: `${words} 84912345678` },
    { refuse: -216 },
  ];

  test.each(faults)('of token, secret, words, person or phone: %o', async (fault) => {
    const bench = await zaloBench();
    await bench.client.getOa();
    const { client, tokens } = bench.again({ timeoutMs: 300 });
    const { zalo, logged } = bench;
    for (const kind of ['cs', 'zns', 'image', 'oauth'] as const) zalo.fail(kind, fault, { times: 3 });

    const failures = [
      await failureIn(client.sendText(an, words)),
      await failureIn(client.sendZns('84912345678', '70', { ten: words }, 'job-1')),
      await failureIn(client.uploadImage({ name: words, bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]) })),
    ];

    const told = [
      ...failures.flatMap((failure) => [
        failure.message,
        failure.stack ?? '',
        JSON.stringify(failure),
        JSON.stringify(failure, Object.getOwnPropertyNames(failure)),
        inspect(failure, { depth: null, showHidden: true }),
        String(failure.cause),
      ]),
      ...logged,
      inspect(tokens, { depth: null, showHidden: true }),
      inspect(client, { depth: null, showHidden: true }),
    ].join('\n');
    expect(told).not.toMatch(
      /canary|test-app-secret|test-oa-secret|bí-mật|84912345678|1111111111111111111|Axios/,
    );
  });

  test('even when it is an invalid address', async () => {
    const failure = await failureIn(clientOf(`http://${token}:x`).sendText(an, words));

    expect(failure.class).toBe('backoff');
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain('canary');
  });

  test('is a ZaloError', () => {
    expect(refusal('oa', -230)).toBeInstanceOf(ZaloError);
    expect(refusal('oa', -230).message).toBe('Zalo (oa) failed: -230');
  });
});
