import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, it, test, vi } from 'vitest';
import { createConversationLog } from '../../src/channels/practice/conversation-log.ts';
import { createPracticePage } from '../../src/channels/practice/page-server.ts';
import { fillPage, type PageWords } from '../../src/channels/practice/page-words.ts';
import { createRoomBoard } from '../../src/channels/practice/room.ts';
import { openStream } from '../../src/channels/practice/stream.ts';
import { createWeb } from '../../src/web.ts';
import {
  address,
  CHAT,
  ENGLISH,
  looks,
  NOON,
  openWindow,
  practiceBench,
  STREAM,
  testRoom,
  VIETNAMESE,
  words,
} from './practice-bench.ts';

describe('a conversation', () => {
  it('streams what is sent, with the choices, to every window of the chat', async () => {
    const { practice, web } = await practiceBench();
    const base = await address(web);
    const windows = [await openWindow(base), await openWindow(base)];
    for (const window of windows) await window.caughtUp();

    const id = await practice.send('bac-kan', words('6.485 căn', 'Nguồn'));

    for (const window of windows) {
      const event = await window.next();
      expect(event?.id).toBe(id);
      expect(event?.data).toMatchObject({ from: 'bot', text: '6.485 căn', rows: [[{ label: 'Nguồn' }]] });
    }
  });

  it('does not stream what is sent to somebody else', async () => {
    const { practice, web } = await practiceBench();
    const window = await openWindow(await address(web));
    await window.caughtUp();

    await practice.send('phu-tho', words('Cho Phú Thọ'));
    await practice.send('bac-kan', words('Cho Bắc Kạn'));

    expect((await window.next())?.data.text).toBe('Cho Bắc Kạn');
  });

  it('resumes after the last event that a window has seen', async () => {
    const { practice, web } = await practiceBench();
    const base = await address(web);
    await practice.send('bac-kan', words('một'));
    const seen = await practice.send('bac-kan', words('hai'));
    await practice.send('bac-kan', words('ba'));

    const window = await openWindow(base, STREAM, seen);

    expect(await window.caughtUp()).toEqual(['ba']);
  });

  test.each(['999999999999999', 'none', '-1', ''])(
    'shows everything to a window whose last event is "%s"',
    async (lastEventId) => {
      const { practice, web } = await practiceBench();
      await practice.send('bac-kan', words('một'));

      const window = await openWindow(await address(web), STREAM, lastEventId);

      expect(await window.caughtUp()).toEqual(['một']);
    },
  );

  it('gives ids after a restart that are higher than those before it', async () => {
    const started = (at: Date) => practiceBench({}, VIETNAMESE, {}, () => at);
    const before = await (await started(NOON)).practice.send('bac-kan', words('một'));

    const later = await started(new Date(NOON.getTime() + 1_000));
    const after = await later.practice.send('bac-kan', words('hai'));

    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  it('keeps the last 200 things said', async () => {
    const { practice, web } = await practiceBench();
    for (let count = 1; count <= 205; count += 1) await practice.send('bac-kan', words(`câu ${count}`));

    const texts = await (await openWindow(await address(web))).caughtUp();

    expect(texts).toHaveLength(200);
    expect(texts[0]).toBe('câu 6');
  });

  it('shows what the officer said, with the id by which the page knows it', async () => {
    const { web, say } = await practiceBench();
    const window = await openWindow(await address(web));
    await window.caughtUp();

    await say({ id: 'e1', text: 'Bắc Kạn có bao nhiêu căn?' });

    expect((await window.next())?.data).toMatchObject({
      from: 'officer',
      text: 'Bắc Kạn có bao nhiêu căn?',
      event: 'e1',
    });
  });

  it('shows a pressed choice by its label', async () => {
    const { practice, web, say, received } = await practiceBench();
    await practice.send('bac-kan', words('Chỉ tiêu nào?', 'Nhà Đại đoàn kết'));
    const window = await openWindow(await address(web));
    await window.caughtUp();

    await say({ id: 'e1', choice: 'o:1:0' });

    expect((await window.next())?.data).toMatchObject({ text: 'Nhà Đại đoàn kết', isPress: true });
    expect(received).toMatchObject([{ kind: 'choice', value: '', offer: { job: 1, index: 0 } }]);
  });

  it('shows an answer below its question even when it comes before the question is known to be stored', async () => {
    const { practice, web, say } = await practiceBench({
      receive: async () => void (await practice.send('bac-kan', words('Trả lời'))),
    });

    await say({ id: 'e1', text: 'Hỏi' });

    expect(await (await openWindow(await address(web))).caughtUp()).toEqual(['Hỏi', 'Trả lời']);
  });

  it('cuts a very long text in the log only', async () => {
    const { web, say, received } = await practiceBench();

    await say({ id: 'e1', text: 'a'.repeat(1_000_000) });

    expect(received).toMatchObject([{ text: 'a'.repeat(1_000_000) }]);
    const [shown] = await (await openWindow(await address(web))).caughtUp();
    expect(shown).toHaveLength(20_001);
  });
});

describe('a stream', () => {
  function fakeResponse() {
    const written: string[] = [];
    const response = Object.assign(new EventEmitter(), {
      written,
      writableLength: 0,
      writableEnded: false,
      write: (text: string) => written.push(text) > 0,
      end: () => response.emit('close'),
    });
    return response;
  }

  function streamOf() {
    let lastStamp = 0;
    const log = createConversationLog(
      'telegram.bac-kan',
      () => ++lastStamp,
      () => NOON,
    );
    const room = createRoomBoard(
      async () => ({ world: 'test', aheadMs: 0, windows: {}, sent: [], done: [] }),
      () => {},
    );
    return { logs: [log], room, after: undefined };
  }

  function bubble(text: string) {
    return { text, rows: [], files: [] };
  }

  it('shows a sign of life every 20 seconds until it ends', () => {
    vi.useFakeTimers();
    const response = fakeResponse();
    const end = openStream(response as unknown as ServerResponse, streamOf());
    response.written.length = 0;

    vi.advanceTimersByTime(20_000);
    end();
    vi.advanceTimersByTime(60_000);

    expect(response.written).toEqual([': still here\n\n']);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('lets a window go that does not read', () => {
    const response = fakeResponse();
    const of = streamOf();
    const [log] = of.logs;
    openStream(response as unknown as ServerResponse, of);
    response.writableLength = 20 * 1024 * 1024;

    log?.addMessage([bubble('một')]);
    log?.addMessage([bubble('hai')]);

    expect(response.written.filter((text) => text.startsWith('id:'))).toHaveLength(1);
  });

  it('keeps the last things said and no more files than fit', () => {
    const [log] = streamOf().logs;
    const large = { name: 'lon.pdf', mediaType: 'application/pdf', base64: 'A'.repeat(20 * 1024 * 1024) };
    const textsOf = () => log?.since(undefined).map(({ text }) => text);

    log?.addMessage([bubble('một')]);
    for (const text of ['hai', 'ba', 'bốn', 'năm']) log?.addMessage([{ ...bubble(text), files: [large] }]);

    expect(textsOf()).toEqual(['bốn', 'năm']);
    log?.addMessage([{ ...bubble('sáu'), files: [large, large, large] }]);
    expect(textsOf()).toEqual(['sáu']);
  });

  it('ends when the channel stops', async () => {
    const { practice, web } = await practiceBench();
    const window = await openWindow(await address(web));
    await window.caughtUp();

    await practice.stop();

    expect(await window.next()).toBeUndefined();
  });

  it('ends when the server closes, and does not hold it up', async () => {
    const { web } = await practiceBench();
    const window = await openWindow(await address(web));
    await window.caughtUp();

    await web.close();

    expect(await window.next()).toBeUndefined();
  });

  it('is refused for an unknown officer', async () => {
    const { web } = await practiceBench();

    const response = await web.inject('/practice/stream?chat=telegram.ha-noi');

    expect(response.statusCode).toBe(404);
  });

  it('carries the safe headers and is of the right type', async () => {
    const { web } = await practiceBench();

    const response = await fetch(`${await address(web)}${STREAM}`);

    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    await response.body?.cancel();
  });
});

describe('a message from the page', () => {
  it('becomes an event of the officer, by the clock of the channel', async () => {
    const { say, received } = await practiceBench();

    const response = await say({ id: 'e1', text: 'Hỏi' });

    expect(response.statusCode).toBe(202);
    expect(received).toEqual([
      {
        kind: 'text',
        text: 'Hỏi',
        id: 'bac-kan/e1',
        from: { channel: 'telegram', chat: 'bac-kan' },
        at: NOON,
      },
    ]);
  });

  it('is acknowledged only when it is stored', async () => {
    let store = () => {};
    let arrived = () => {};
    const hasArrived = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const stored = new Promise<void>((resolve) => {
      store = resolve;
    });
    const { say } = await practiceBench({
      receive: () => {
        arrived();
        return stored;
      },
    });
    const order: string[] = [];

    const answered = say({ id: 'e1', text: 'Hỏi' }).then((response) =>
      order.push(`answered ${response.statusCode}`),
    );
    await hasArrived;
    await new Promise((resolve) => setImmediate(resolve));
    order.push('stored');
    store();
    await answered;

    expect(order).toEqual(['stored', 'answered 202']);
  });

  it('can be sent again when it was not stored, and is not shown before it is', async () => {
    let failing = true;
    const { web, say } = await practiceBench({
      receive: async () => {
        if (failing) throw new Error('the disk is full of Hỏi');
      },
    });

    const first = await say({ id: 'e1', text: 'Hỏi' });
    const base = await address(web);
    const shownBefore = await (await openWindow(base)).caughtUp();
    failing = false;
    const second = await say({ id: 'e1', text: 'Hỏi' });

    expect(first.statusCode).toBe(503);
    expect(first.body).not.toContain('disk');
    expect(shownBefore).toEqual([]);
    expect(second.statusCode).toBe(202);
    expect(await (await openWindow(base)).caughtUp()).toEqual(['Hỏi']);
  });

  it('sent twice keeps its event id and is shown once', async () => {
    const { web, say, received } = await practiceBench();

    await Promise.all([say({ id: 'e1', text: 'Hỏi' }), say({ id: 'e1', text: 'Hỏi' })]);
    await say({ id: 'e1', text: 'Hỏi' });

    expect(new Set(received.map((event) => event.id))).toEqual(new Set(['bac-kan/e1']));
    expect(await (await openWindow(await address(web))).caughtUp()).toEqual(['Hỏi']);
  });

  it('waits for its turn when the channel is not started, is stopped, or does not know its officers', async () => {
    const payload = { id: 'e1', text: 'Hỏi' };
    const url = `${CHAT}/messages`;
    const pageIn = (room: Partial<ReturnType<typeof testRoom>>) =>
      createPracticePage({
        now: () => NOON,
        looks,
        words: VIETNAMESE,
        refusedNote: '',
        room: { ...testRoom(), ...room },
      });
    const broken = pageIn({ officers: () => Promise.reject(new Error('no database')) });
    for (const channel of broken.channels) await channel.start({ receive: async () => {} });
    const idle = pageIn({});

    for (const practice of [broken, idle]) {
      const web = createWeb({
        log: undefined,
        ready: async () => ({ ok: true, checks: {} }),
        routes: [practice.routes],
      });
      const responses = [await web.inject({ method: 'POST', url, payload }), await web.inject(STREAM)];
      expect(responses.map((response) => response.statusCode)).toEqual([503, 503]);
      await web.close();
    }
  });
});

describe('a refusal', () => {
  test.each([
    ['not an object', [1], '"the body must be'],
    ['null', null, 'JSON object'],
    ['no id', { text: 'a' }, '"id"'],
    ['a number as id', { id: 1, text: 'a' }, '"id"'],
    ['an empty id', { id: '', text: 'a' }, '"id"'],
    ['a strange id', { id: 'a/b', text: 'a' }, '"id"'],
    ['a long id', { id: 'a'.repeat(101), text: 'a' }, '"id"'],
    ['neither text nor choice', { id: 'e1' }, '"text" or the field "choice"'],
    ['both text and choice', { id: 'e1', text: 'a', choice: 'b' }, '"text" or the field "choice"'],
    ['an empty text', { id: 'e1', text: ' \n\t' }, '"text"'],
    ['a text of control characters', { id: 'e1', text: '\u0000\u001b' }, '"text"'],
    ['a text that is no text', { id: 'e1', text: { a: 1 } }, '"text"'],
    ['an empty choice', { id: 'e1', choice: '' }, '"choice"'],
    ['a long choice', { id: 'e1', choice: 'a'.repeat(1_001) }, '"choice"'],
  ])('says in a sentence what is wrong: %s', async (_name, body, sentence) => {
    const { say, received } = await practiceBench();

    const response = await say(body);

    expect(response.statusCode).toBe(400);
    expect(JSON.stringify(response.json()).toLowerCase().replaceAll('\\"', '"')).toContain(
      sentence.toLowerCase().replace(/^"/, ''),
    );
    expect(received).toEqual([]);
  });

  test.each([
    ['broken JSON', '{"id":'],
    ['an empty body', ''],
    ['a key __proto__', '{"id":"e1","text":"a","__proto__":{"x":1}}'],
    ['a constructor', '{"id":"e1","text":"a","constructor":{"prototype":{"x":1}}}'],
  ])('answers %s with 400 in JSON', async (_name, body) => {
    const { say, received } = await practiceBench();

    const response = await say(body);

    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ error: expect.stringMatching(/malformed/) });
    expect(received).toEqual([]);
  });

  test.each(['ha-noi', '__proto__', 'constructor', '%00', 'x'.repeat(100)])(
    'answers 404 for the unknown officer %s',
    async (handle) => {
      const { web } = await practiceBench();

      const payload = { id: 'e1', text: 'a' };
      const response = await web.inject({
        method: 'POST',
        url: `/practice/chats/telegram/${handle}/messages`,
        payload,
      });

      expect(response.statusCode).toBe(404);
      expect(response.json()).toEqual({ error: expect.any(String) });
    },
  );

  test.each([
    ['another site', 'https://example.com'],
    ['another port', 'http://localhost:8080'],
    ['a page without origin', 'null'],
    ['nonsense', 'http://'],
  ])('answers %s with 403', async (_name, origin) => {
    const { say, received } = await practiceBench();

    const response = await say({ id: 'e1', text: 'a' }, { origin, host: 'localhost:3000' });

    expect(response.statusCode).toBe(403);
    expect(received).toEqual([]);
  });

  test.each([
    ['http://localhost:3000', 'localhost:3000'],
    ['http://127.0.0.1:3000', '127.0.0.1:3000'],
    ['http://[::1]:3000', '[::1]:3000'],
    ['http://localhost', 'localhost:80'],
  ])('is not given to its own page at %s', async (origin, host) => {
    const { say } = await practiceBench();

    const response = await say({ id: 'e1', text: 'a' }, { origin, host });

    expect(response.statusCode).toBe(202);
  });

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3000',
    'a@localhost',
    ':3000',
  ])('answers 403 to the host name "%s", which is not of this machine', async (host) => {
    const { web } = await practiceBench();

    const statuses = await Promise.all(
      ['/', '/practice/officers', STREAM].map(
        async (url) => (await web.inject({ url, headers: { host } })).statusCode,
      ),
    );

    expect(statuses).toEqual([403, 403, 403]);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
    'answers %s with 415',
    async (type) => {
      const { say } = await practiceBench();

      const response = await say('{"id":"e1","text":"a"}', { 'content-type': type });

      expect(response.statusCode).toBe(415);
    },
  );

  it('answers a body over 1 MiB with 413', async () => {
    const { say } = await practiceBench();

    const response = await say({ id: 'e1', text: 'a'.repeat(1024 * 1024) });

    expect(response.statusCode).toBe(413);
    expect(response.json()).toEqual({ error: 'The body is larger than 1 MiB.' });
  });

  test.each([
    ['a text of 1 MB', JSON.stringify({ id: 'e1', text: 'ê'.repeat(500_000) })],
    ['lone surrogates', '{"id":"e1","text":"a\\ud800b\\udc00"}'],
    ['control characters', '{"id":"e1","text":"a\\u0000\\u001b[2Jb\\u009b"}'],
    ['lone surrogates in a choice', '{"id":"e1","choice":"a\\ud800"}'],
  ])('is not given to %s, and what goes on can be stored', async (_name, body) => {
    const { web, say, received } = await practiceBench();

    const response = await say(body);

    expect(response.statusCode).toBe(202);
    expect(JSON.stringify(received)).not.toMatch(/\\u00(0|1)|\\ud[89a-f]|\u009b/i);
    expect(await (await openWindow(await address(web))).caughtUp()).toHaveLength(1);
  });
});

describe('the page', () => {
  const VIETNAMESE_LETTER = /[ăâđêôơư\u1EA0-\u1EF9]/i;
  const pageFile = (name: string) =>
    readFileSync(new URL(`../../src/channels/practice/page/${name}`, import.meta.url), 'utf8');
  const files = readdirSync(new URL('../../src/channels/practice/page/', import.meta.url));
  const scripts = files.filter((name) => name.endsWith('.js'));
  const clockMoves = readFileSync(new URL('../../src/practice-world.ts', import.meta.url), 'utf8');
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/practice/page.css', 'text/css; charset=utf-8'],
    ['/practice/page.js', 'text/javascript; charset=utf-8'],
    ['/practice/officers', 'application/json; charset=utf-8'],
  ])('%s comes with its type and the safe headers', async (url, type) => {
    const { web } = await practiceBench();

    const response = await web.inject(url);

    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('has no script, style or handler written into it', async () => {
    const { web } = await practiceBench();

    const { body } = await web.inject('/');

    expect(body).not.toMatch(/<style|\sstyle=|\son\w+\s*=|javascript:/i);
    expect(
      [...body.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, attributes, content]) => [attributes, content]),
    ).toEqual([[' type="module" src="/practice/page.js"', '']]);
  });

  it('never makes markup of words', async () => {
    const { web } = await practiceBench();

    for (const script of scripts) {
      const { statusCode, body } = await web.inject(`/practice/${script}`);
      expect([script, statusCode]).toEqual([script, 200]);
      expect(body).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|DOMParser/,
      );
    }
  });

  it('is Vietnamese and says that its people are not real', async () => {
    const { web } = await practiceBench();

    const { body } = await web.inject('/');

    expect(body).toContain('<html lang="vi">');
    expect(body).toContain('Trang tập huấn: cán bộ trên trang này là giả định');
  });

  it('is English when its words are', async () => {
    const { web } = await practiceBench({}, ENGLISH);

    const { body } = await web.inject('/');

    expect(body).toContain('<html lang="en">');
    expect(body).toContain('Training page: the officers on this page are not real people');
    expect(body).not.toMatch(VIETNAMESE_LETTER);
  });

  it('has no words of its own in its files', () => {
    for (const file of files) expect(pageFile(file), file).not.toMatch(VIETNAMESE_LETTER);
  });

  it('has no token left', async () => {
    const { web } = await practiceBench();

    const { body } = await web.inject('/');

    expect(body).not.toMatch(/\{\{|\}\}|undefined/);
  });

  it('has exactly the texts that its script asks for', () => {
    const [body = ''] = /<body[^>]*>/.exec(pageFile('page.html')) ?? [];
    const given = [...body.matchAll(/\sdata-([a-z-]+)=/g)].map(([, name = '']) =>
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
    const code = scripts.map(pageFile).join('\n');
    const asked = [...code.matchAll(/\btexts\.(\w+)/g)].map(([, name]) => name);
    // Looked up by the reason that the server or the file gave.
    const byReason = ['notAhead', 'tooFar', 'tooLong', 'fileTooLarge', 'fileEmpty', 'fileUnreadable'];
    for (const reason of byReason) expect(code + clockMoves, reason).toContain(`'${reason}'`);

    expect([...given].sort()).toEqual(
      [...new Set([...asked, ...byReason])].filter((one) => one !== 'now').sort(),
    );
  });

  it('has a place for the name of a file in its words', () => {
    for (const { download } of [VIETNAMESE, ENGLISH]) expect(download).toContain('{name}');
  });

  it('never makes markup or tokens of its own words', async () => {
    const { web } = await practiceBench(
      {},
      { ...VIETNAMESE, title: `</title><b a='1'>&amp; $& {{bot}}`, officer: '" onclick="x' },
    );

    const { body } = await web.inject('/');

    expect(body).toContain('<title>&lt;/title&gt;&lt;b a=&#39;1&#39;&gt;&amp;amp; $&amp; {{bot}}</title>');
    expect(body).toContain('data-officer="&quot; onclick=&quot;x"');
  });

  test.each([
    ['a token without words', (html: string) => `${html}{{constructor}}`, 'no words for {{constructor}}'],
    ['a broken token', (html: string) => `${html}{{ title }}`, 'broken token: {{ title }}'],
    ['half a token', (html: string) => `${html}{{title}`, 'broken token: {{title}'],
    ['words without a token', (html: string) => html.replace('{{intro}}', ''), 'no place for: intro'],
  ])('is not made with %s', (_name, spoil, fault) => {
    const html = pageFile('page.html');

    expect(() => fillPage(html, VIETNAMESE)).not.toThrow();
    expect(() => fillPage(spoil(html), VIETNAMESE)).toThrow(fault);
  });

  it('stops the start when its words and its tokens differ', async () => {
    const { title: _title, ...rest } = VIETNAMESE;
    const { web } = await practiceBench({}, rest as PageWords);

    await expect(web.ready()).rejects.toThrow('no words for {{title}}');
  });

  it('lists the officers', async () => {
    const { web } = await practiceBench();

    const response = await web.inject('/practice/officers');

    expect(response.json()).toEqual([
      { handle: 'bac-kan', name: 'Cán bộ giả định', unit: 'Bắc Kạn' },
      { handle: 'phu-tho', name: 'Cán bộ khác' },
    ]);
  });

  it('is not there when practice is off', async () => {
    const web = createWeb({ log: undefined, ready: async () => ({ ok: true, checks: {} }), routes: [] });

    const response = await web.inject('/');

    expect(response.statusCode).toBe(404);
  });
});
