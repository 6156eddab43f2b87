import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { testNow } from './database.ts';
import { consult, personOf, quota, templateByUid, zns } from './fake-zalo-messages.ts';
import { type FakeGrant, fakeGrant } from './fake-zalo-oauth.ts';
import { upload } from './fake-zalo-uploads.ts';
import { type FakePerson, type FakeWorld, fakeOa, fakeWorld, Refused } from './fake-zalo-world.ts';

export type { Delivered, FakePerson } from './fake-zalo-world.ts';
export { fakeOa };

export type FakeCallKind = 'oauth' | 'cs' | 'template' | 'zns' | 'image' | 'file' | 'quota' | 'user' | 'oa';

/**
 * What goes wrong. `before`: nothing was done. `after`: it was done, and its answer does not come as it should.
 * `refuse`: a code of Zalo's with HTTP 200.
 */
export type FakeFault =
  | { readonly before: Break }
  | { readonly after: Break }
  | { readonly refuse: number; readonly said?: string };

/** `throttle` is HTTP 429 with Retry-After: 7; `page` an HTML page with HTTP 200; `halfJson` ends in the middle. */
export type Break =
  | 'reset'
  | 'hang'
  | 'error500'
  | 'error503'
  | 'page'
  | 'halfJson'
  | 'throttle'
  | 'redirect'
  | 'unauthorized';

export interface FakeCall {
  readonly kind: FakeCallKind | 'unknown';
  readonly path: string;
  /** Zalo's code; nothing where the fault came before. */
  code: number | undefined;
}

interface PlannedFault {
  readonly kind: FakeCallKind | 'any';
  readonly fault: FakeFault;
  readonly to: string | undefined;
  times: number;
}

export interface HeldAnswer {
  /** Resolves when the call was carried out. */
  readonly arrived: Promise<void>;
  release(): void;
}

export interface FakeZalo extends FakeWorld {
  readonly url: string;
  /** As of `config.ts`; the refresh token is the first one. */
  readonly settings: typeof fakeOa & {
    readonly refreshToken: string;
    readonly apiRoot: string;
    readonly oauthRoot: string;
    readonly znsRoot: string;
  };
  readonly grant: FakeGrant;
  readonly calls: FakeCall[];
  /** What no correct client does: `Authorization`, a wrong content type, an address that does not exist. */
  readonly complaints: string[];
  /** The next calls of a kind fail; of those to one person only where `to` names the id or the phone. */
  fail(kind: FakeCallKind | 'any', fault: FakeFault, options?: { times?: number; to?: string }): void;
  /** All goes well again. */
  mend(): void;
  /** The next call of a kind is carried out, and its answer waits until it is let go. */
  hold(kind: FakeCallKind): HeldAnswer;
  person(id: string, fields?: Partial<Omit<FakePerson, 'id'>>): FakePerson;
}

/** Zalo's three hosts in one, on a port of its own, closed when the test is over. */
export async function fakeZalo(now: () => Date = () => testNow): Promise<FakeZalo> {
  const world = fakeWorld(now);
  const grant = fakeGrant(now);
  const calls: FakeCall[] = [];
  const complaints: string[] = [];
  const planned: PlannedFault[] = [];
  const minute = { at: 0, calls: 0 };
  const held = new Map<FakeCallKind, () => Promise<void>>();

  const server = createServer((request, response) => {
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    void serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request).catch(() => undefined);
    if (!body) return;
    const { pathname } = new URL(request.url ?? '/', url);
    const kind = kindOf(request.method ?? '', pathname);
    const call: FakeCall = { kind: kind ?? 'unknown', path: pathname, code: undefined };
    calls.push(call);
    complain(request, kind);
    const fault = kind && faultOf(kind, body.toString('utf8'));
    if (fault && 'before' in fault) return breakOff(fault.before, response, '{"error":-200}');
    const isSending = kind === 'cs' && world.latencyMs > 0;
    if (isSending) await pause(world.latencyMs / 2);
    const answer = await answerTo(kind, request, body, fault);
    if (isSending) await pause(world.latencyMs / 2);
    call.code = codeIn(answer);
    const waiting = kind && held.get(kind);
    if (waiting) await waiting();
    if (fault && 'after' in fault) return breakOff(fault.after, response, JSON.stringify(answer));
    const remain = String(Math.max(0, world.ratePerMinute - minute.calls));
    response.writeHead(200, {
      'content-type': 'application/json;charset=utf-8',
      'x-ratelimit-limit': String(world.ratePerMinute),
      'x-ratelimit-remain': remain,
    });
    response.end(JSON.stringify(answer));
  }

  async function answerTo(
    kind: FakeCallKind | undefined,
    request: IncomingMessage,
    body: Buffer,
    fault: FakeFault | undefined,
  ): Promise<object> {
    try {
      if (fault && 'refuse' in fault) throw new Refused(fault.refuse, fault.said);
      if (kind === 'oauth') return grant.answer(request.headers, body.toString('utf8'));
      if (!kind) throw new Refused(request.url?.startsWith('/v2.0/oa/message') ? -240 : -201, undefined);
      admit(kind, request);
      return { data: await work(kind, request, body), error: 0, message: 'Success' };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { error: error.code, message: error.message };
    }
  }

  function admit(kind: FakeCallKind, request: IncomingMessage): void {
    const token = request.headers.access_token;
    const refused = grant.refusal(
      typeof token === 'string' ? token : undefined,
      kind === 'zns' ? 'zns' : 'oa',
    );
    if (refused !== undefined) throw new Refused(refused);
    if (world.refusesAll !== undefined) throw new Refused(world.refusesAll);
    if (kind === 'zns' || kind === 'template') return;
    const current = Math.floor(now().getTime() / 60_000);
    if (current !== minute.at) Object.assign(minute, { at: current, calls: 0 });
    minute.calls += 1;
    if (minute.calls > world.ratePerMinute) throw new Refused(-32);
  }

  async function work(kind: FakeCallKind, request: IncomingMessage, body: Buffer): Promise<unknown> {
    switch (kind) {
      case 'cs':
        return consult(world, jsonOf(body, -201));
      case 'template':
        return templateByUid(world, jsonOf(body, -201));
      case 'zns':
        return zns(world, jsonOf(body, -122));
      case 'quota':
        return quota(world, jsonOf(body, -201));
      case 'image':
      case 'file':
        return upload(world, kind, request.headers['content-type'] ?? '', body);
      case 'user':
        return detailOf(world, new URL(request.url ?? '/', url).searchParams.get('data'));
      default:
        return ownProfile;
    }
  }

  function complain({ method, headers }: IncomingMessage, kind: FakeCallKind | undefined): void {
    if (!kind) complaints.push('an address that does not exist');
    if (headers.authorization !== undefined) complaints.push('an Authorization header');
    const isJson = method === 'POST' && kind !== 'oauth' && kind !== 'image' && kind !== 'file';
    if (isJson && headers['content-type'] !== 'application/json')
      complaints.push(`${kind}: not application/json`);
  }

  function faultOf(kind: FakeCallKind, body: string): FakeFault | undefined {
    const found = planned.find(
      (fault) =>
        fault.times > 0 &&
        (fault.kind === 'any' || fault.kind === kind) &&
        (fault.to === undefined || body.includes(`"${fault.to}"`)),
    );
    if (found) found.times -= 1;
    return found?.fault;
  }

  return Object.assign(world, {
    url,
    settings: {
      ...fakeOa,
      refreshToken: 'RT1-canary-refresh',
      apiRoot: url,
      oauthRoot: url,
      znsRoot: `${url}/zns`,
    },
    grant,
    calls,
    complaints,
    fail(
      kind: FakeCallKind | 'any',
      fault: FakeFault,
      { times = 1, to }: { times?: number; to?: string } = {},
    ) {
      planned.push({ kind, fault, to, times });
    },
    mend: () => void planned.splice(0),
    hold(kind: FakeCallKind): HeldAnswer {
      const [arrival, leave] = [signal(), signal()];
      held.set(kind, () => {
        held.delete(kind);
        arrival.give();
        return leave.given;
      });
      return { arrived: arrival.given, release: leave.give };
    },
    person(id: string, fields: Partial<Omit<FakePerson, 'id'>> = {}) {
      const made: FakePerson = {
        id,
        name: `Cán bộ giả định ${id}`,
        follows: true,
        lastInteraction: now(),
        state: 'active',
        ...fields,
      };
      world.people.set(id, made);
      return made;
    },
  });
}

const paths: Readonly<Record<string, FakeCallKind>> = {
  'POST /v4/oa/access_token': 'oauth',
  'POST /v3.0/oa/message/cs': 'cs',
  'POST /v3.0/oa/message/template': 'template',
  'POST /zns/message/template': 'zns',
  'POST /v2.0/oa/upload/image': 'image',
  'POST /v2.0/oa/upload/file': 'file',
  'POST /v3.0/oa/quota/message': 'quota',
  'GET /v3.0/oa/user/detail': 'user',
  'GET /v2.0/oa/getoa': 'oa',
};

const ownProfile = {
  oaid: fakeOa.oaId,
  name: 'Cụm thi đua giả định',
  is_verified: true,
  oa_type: 4,
  package_name: 'Tăng trưởng',
  package_valid_through_date: '31/12/2027',
};

function kindOf(method: string, path: string): FakeCallKind | undefined {
  return paths[`${method} ${path}`];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer, otherwise: number): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused(otherwise, 'body is invalid!');
  }
}

function codeIn(answer: object): number {
  return 'error' in answer && typeof answer.error === 'number' ? answer.error : 0;
}

function detailOf(world: FakeWorld, data: string | null): object {
  const asked = jsonOf(Buffer.from(data ?? ''), -201);
  const person = personOf(world, asked.user_id);
  return {
    user_id: person.id,
    user_id_by_app: '3333333333333333333',
    user_external_id: '',
    display_name: person.name,
    user_alias: person.name,
    is_sensitive: false,
    ...(person.lastInteraction && { user_last_interaction_date: vietnameseDate(person.lastInteraction) }),
    user_is_follower: person.follows,
    shared_info: { address: '', city: '', district: '', phone: person.phone ?? '', name: '' },
  };
}

function vietnameseDate(date: Date): string {
  const [year, month, day] = new Date(date.getTime() + 7 * 60 * 60_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

function breakOff(how: Break, response: ServerResponse, answer: string): void {
  switch (how) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'hang':
      return;
    case 'error500':
      response
        .writeHead(500, { 'content-type': 'application/json' })
        .end('{"error":-200,"message":"internal"}');
      return;
    case 'error503':
      response.writeHead(503, { 'content-type': 'text/html' }).end('<html>503</html>');
      return;
    case 'page':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Trang đang bảo trì</html>');
      return;
    case 'halfJson':
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer.slice(0, answer.length / 2));
      return;
    case 'throttle':
      response.writeHead(429, { 'retry-after': '7' }).end('slow down');
      return;
    case 'redirect':
      response.writeHead(302, { location: 'http://127.0.0.1:9/elsewhere' }).end();
      return;
    case 'unauthorized':
      response.writeHead(401, { 'content-type': 'text/html' }).end('<html>401</html>');
  }
}

function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
