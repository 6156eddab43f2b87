import { describe, expect, it, test, vi } from 'vitest';
import { type ClockMove, createPracticePage } from '../../src/channels/practice/page-server.ts';
import { createRoomBoard, type RoomState } from '../../src/channels/practice/room.ts';
import { looks, NOON, practiceBench, testRoom, VIETNAMESE, words } from './practice-bench.ts';

const JSON_BODY = { 'content-type': 'application/json' };
const MONDAY = '2023-12-04T08:00';

describe('the practice clock on the page', () => {
  it('is moved to a moment in Vietnam', async () => {
    const moves: Date[] = [];
    const { web } = await practiceBench({}, VIETNAMESE, {
      moveClock: async (to) => {
        moves.push(to);
        return 'moved';
      },
    });

    const response = await web.inject({ method: 'POST', url: '/practice/clock', payload: { to: MONDAY } });

    expect(response.statusCode).toBe(200);
    expect(moves).toEqual([new Date('2023-12-04T01:00:00Z')]);
  });

  test.each<[ClockMove, number]>([
    ['notAhead', 409],
    ['tooFar', 409],
    ['busy', 503],
  ])('says why it was not moved: %s', async (move, status) => {
    const { web } = await practiceBench({}, VIETNAMESE, { moveClock: async () => move });

    const response = await web.inject({ method: 'POST', url: '/practice/clock', payload: { to: MONDAY } });

    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ error: expect.stringMatching(/\.$/), move });
  });

  test.each([{}, { to: 1 }, { to: 'mai' }, { to: '2023-13-01T08:00' }, { to: '2023-12-04T08:00:00Z' }, []])(
    'is not moved to %j',
    async (payload) => {
      const moveClock = vi.fn(async (): Promise<ClockMove> => 'moved');
      const { web } = await practiceBench({}, VIETNAMESE, { moveClock });

      const response = await web.inject({ method: 'POST', url: '/practice/clock', payload });

      expect(response.statusCode).toBe(400);
      expect(moveClock).not.toHaveBeenCalled();
    },
  );
});

describe('a fresh start', () => {
  it('needs to be confirmed', async () => {
    const startAfresh = vi.fn(async () => true);
    const { web } = await practiceBench({}, VIETNAMESE, { startAfresh });
    const ask = (payload: object) => web.inject({ method: 'POST', url: '/practice/fresh-start', payload });

    const refused = [await ask({}), await ask({ confirmed: 'true' })].map(({ statusCode }) => statusCode);
    expect(refused).toEqual([400, 400]);
    expect(startAfresh).not.toHaveBeenCalled();

    expect((await ask({ confirmed: true })).statusCode).toBe(200);
    expect(startAfresh).toHaveBeenCalledOnce();
  });

  it('can be asked for again where it failed or the room is busy', async () => {
    const rooms = [async () => false, () => Promise.reject(new Error('the disk is full of words'))];

    for (const startAfresh of rooms) {
      const { web } = await practiceBench({}, VIETNAMESE, { startAfresh });
      const response = await web.inject({
        method: 'POST',
        url: '/practice/fresh-start',
        payload: { confirmed: true },
      });
      expect(response.statusCode).toBe(503);
      expect(response.body).not.toContain('disk');
    }
  });
});

describe('what changes the room', () => {
  const doors = [
    ['/practice/clock', { to: MONDAY }],
    ['/practice/fresh-start', { confirmed: true }],
    ['/practice/chats/zalo/bac-kan/open', {}],
  ] as const;

  test.each(doors)('%s is closed to other sites, other hosts, forms and reading', async (url, payload) => {
    const changes = vi.fn();
    const { web } = await practiceBench({}, VIETNAMESE, {
      moveClock: async () => changes() ?? 'moved',
      startAfresh: async () => changes() ?? true,
      prefer: async () => changes(),
    });
    const post = (headers: Record<string, string>, body = JSON.stringify(payload)) =>
      web.inject({ method: 'POST', url, headers, payload: body });

    const statuses = [
      await post({ ...JSON_BODY, origin: 'https://example.com', host: 'localhost:3000' }),
      await post({ ...JSON_BODY, host: 'evil.example' }),
      await post({ 'content-type': 'application/x-www-form-urlencoded' }, 'confirmed=true'),
      await post({ 'content-type': 'text/plain' }),
      await web.inject({ method: 'GET', url }),
      await web.inject({ method: 'GET', url: `${url}?confirmed=true&to=${MONDAY}` }),
    ].map(({ statusCode }) => statusCode);

    expect(statuses).toEqual([403, 403, 415, 415, 404, 404]);
    expect(changes).not.toHaveBeenCalled();
    expect([200, 202]).toContain((await post(JSON_BODY)).statusCode);
  });

  it('waits until the page is open', async () => {
    const page = createPracticePage({
      now: () => NOON,
      looks,
      words: VIETNAMESE,
      refusedNote: '',
      room: testRoom(),
    });
    const { createWeb } = await import('../../src/web.ts');
    const web = createWeb({
      log: undefined,
      ready: async () => ({ ok: true, checks: {} }),
      routes: [page.routes],
    });

    for (const [url, payload] of doors)
      expect((await web.inject({ method: 'POST', url, payload })).statusCode).toBe(503);
    await web.close();
  });
});

describe('how the room stands', () => {
  const state = (over: Partial<RoomState> = {}): RoomState => ({
    world: 'test',
    aheadMs: 0,
    windows: {},
    sent: [],
    done: [],
    ...over,
  });

  it('is told to every page when it has changed, and looked at once for much that happens together', async () => {
    vi.useFakeTimers();
    const states = [state(), state({ done: ['ask'] }), state({ done: ['ask'] })];
    const read = vi.fn(async () => states.shift() ?? state());
    const board = createRoomBoard(read, () => {});
    const heard: string[] = [];
    board.follow((text) => heard.push(text));

    for (let round = 0; round < 3; round += 1) {
      for (let count = 0; count < 100; count += 1) board.look();
      await vi.advanceTimersByTimeAsync(1_000);
    }

    expect(read).toHaveBeenCalledTimes(3);
    expect(heard.map((text) => JSON.parse(text).done)).toEqual([[], ['ask']]);
    vi.useRealTimers();
  });

  it('is not looked at while nobody watches', async () => {
    vi.useFakeTimers();
    const read = vi.fn(async () => state());
    const board = createRoomBoard(read, () => {});

    board.look();
    await vi.advanceTimersByTimeAsync(1_000);

    expect(read).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('names what went out of itself, newest first, and what was refused; no answers', async () => {
    const { web, sendOn, room } = await practiceBench();
    room.heard.set('bac-kan', NOON);
    await sendOn('zalo', 'bac-kan', words('Trả lời'));
    await sendOn('zalo', 'bac-kan', words('Nhắc nộp\nchi tiết'), { kind: 'reminder' });
    await sendOn('zalo', 'phu-tho', words('Tin báo'), { kind: 'notice' }).catch(() => {});

    const room2 = await roomOf(web);

    expect(room2.sent.map(({ handle, firstLine, isSent }) => [handle, firstLine, isSent])).toEqual([
      ['phu-tho', 'Tin báo', false],
      ['bac-kan', 'Nhắc nộp', true],
    ]);
  });

  it('says of each Zalo chat whether its window is free, billed or closed, and until when', async () => {
    const { web, room } = await practiceBench();
    const threeDaysAgo = new Date(NOON.getTime() - 3 * 24 * 60 * 60_000);
    room.heard.set('bac-kan', threeDaysAgo);

    const { windows } = await roomOf(web);

    expect(windows).toEqual({
      'zalo.bac-kan': { is: 'billed', ends: '2023-12-05T05:00:00.000Z' },
      'zalo.phu-tho': { is: 'closed' },
    });
  });
});

async function roomOf(web: Awaited<ReturnType<typeof practiceBench>>['web']): Promise<RoomState> {
  const { listen } = await import('../../src/web.ts');
  const response = await fetch(`${await listen(web, '127.0.0.1', 0)}/practice/stream?chat=telegram.bac-kan`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('caught-up')) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  const [, state = '{}'] = /^event: room\ndata: (.*)$/m.exec(text) ?? [];
  return JSON.parse(state) as RoomState;
}
