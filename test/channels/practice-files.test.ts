import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createKeptFiles } from '../../src/channels/practice/kept-files.ts';
import { FileError } from '../../src/chat/channel.ts';
import type { InboundEvent } from '../../src/chat/event.ts';
import { fileName } from '../../src/chat/file-name.ts';
import { address, CHAT, ENGLISH, NOON, openWindow, practiceBench, words } from './practice-bench.ts';

const MB = 1024 * 1024;
const LIMIT = 10 * MB;

function handleIn(events: readonly InboundEvent[]): string {
  const [event] = events;
  if (event?.kind !== 'file') throw new Error(`no file came, but ${event?.kind}`);
  return event.file.handle;
}

describe('a file from the page', () => {
  it('becomes an event of the officer, and its content can be fetched byte by byte', async () => {
    const { practice, upload, received } = await practiceBench();
    const content = Buffer.from([0, 255, 13, 10, 128]);

    const response = await upload(content, {
      name: 'Báo cáo quý I.xlsx',
      mediaType: 'application/vnd.ms-excel',
    });

    expect(response.statusCode).toBe(202);
    expect(received).toEqual([
      {
        kind: 'file',
        id: 'bac-kan/f1',
        from: { channel: 'telegram', chat: 'bac-kan' },
        at: NOON,
        file: {
          name: 'Báo cáo quý I.xlsx',
          mediaType: 'application/vnd.ms-excel',
          bytes: 5,
          handle: expect.stringMatching(/^[\da-f-]{36}$/),
        },
      },
    ]);
    expect(Buffer.from((await practice.fetchFile?.(handleIn(received), 5)) ?? [])).toEqual(content);
  });

  it('is shown in the conversation by its name, in the language of the page', async () => {
    const [vietnamese, english] = [await practiceBench(), await practiceBench({}, ENGLISH)];

    for (const { upload } of [vietnamese, english]) await upload('a', { name: 'bảng $& 1.xlsx' });

    const shown = async ({ web }: typeof english) => (await openWindow(await address(web))).caughtUp();
    expect(await shown(vietnamese)).toEqual(['Tệp: bảng $& 1.xlsx']);
    expect(await shown(english)).toEqual(['File: bảng $& 1.xlsx']);
  });

  it('sent twice is one event with one handle, shown once', async () => {
    const { web, upload, received } = await practiceBench();

    await Promise.all([upload('a'), upload('a')]);
    await upload('something else', { name: 'khác.xlsx' });

    expect(received).toHaveLength(3);
    expect(new Set(received.map((event) => JSON.stringify(event))).size).toBe(1);
    expect(await (await openWindow(await address(web))).caughtUp()).toEqual(['Tệp: báo cáo.xlsx']);
  });

  it('with the id of an officer in another chat is a file of its own', async () => {
    const { web, upload, received } = await practiceBench();

    await upload('a');
    await web.inject({
      method: 'POST',
      url: '/practice/chats/telegram/phu-tho/files?id=f1&name=b.xlsx',
      headers: { 'content-type': 'application/octet-stream' },
      payload: 'b',
    });

    expect(received.map(({ id }) => id)).toEqual(['bac-kan/f1', 'phu-tho/f1']);
  });

  it('can be sent again when it was not stored, and is not shown before it is', async () => {
    let failing = true;
    const { web, upload } = await practiceBench({
      receive: async () => {
        if (failing) throw new Error('the disk is full');
      },
    });

    const first = await upload('a');
    const base = await address(web);
    const shownBefore = await (await openWindow(base)).caughtUp();
    failing = false;
    const second = await upload('a');

    expect([first.statusCode, second.statusCode]).toEqual([503, 202]);
    expect(shownBefore).toEqual([]);
    expect(await (await openWindow(base)).caughtUp()).toEqual(['Tệp: báo cáo.xlsx']);
  });

  test.each([
    ['../../../etc/passwd', 'etc-passwd'],
    ['..\\..\\windows\\system.ini', 'windows-system.ini'],
    ['/etc/passwd', 'etc-passwd'],
    ['C:\\báo cáo.xlsx', 'C-báo cáo.xlsx'],
    ['..', 'tep'],
    ['.htaccess', 'htaccess'],
    ['a\u0000b\u001b[2J\r\n.xlsx', 'ab[2J-.xlsx'],
    ['báo\u202Exslx.exe', 'báoxslx.exe'],
    ['<img src=x onerror=alert(1)>.xlsx', '-img src=x onerror=alert(1)-.xlsx'.slice(1)],
    ['Ba\u0301o ca\u0301o.xlsx', 'Báo cáo.xlsx'],
    ['%2e%2e%2f', '%2e%2e%2f'],
  ])('named %j comes as "%s"', async (name, safe) => {
    const { upload, received } = await practiceBench();

    const response = await upload('a', { name });

    expect(response.statusCode).toBe(202);
    expect(received).toMatchObject([{ file: { name: safe } }]);
  });

  test.each(['', 'text', 'text/html; charset=utf-8', 'text/html\r\nx: y', `a/${'b'.repeat(101)}`])(
    'of the media type %j is called bytes of any kind',
    async (mediaType) => {
      const { upload, received } = await practiceBench();

      await upload('a', { mediaType });

      expect(received).toMatchObject([{ file: { mediaType: 'application/octet-stream' } }]);
    },
  );

  it('may have 10 MB, and no byte more', async () => {
    const { upload, received } = await practiceBench();

    const largest = await upload(Buffer.alloc(LIMIT), { id: 'largest' });
    const larger = await upload(Buffer.alloc(LIMIT + 1), { id: 'larger' });

    expect(largest.statusCode).toBe(202);
    expect(larger.statusCode).toBe(413);
    expect(larger.json()).toEqual({ error: 'The file is larger than 10 MB.' });
    expect(received.map(({ id }) => id)).toEqual(['bac-kan/largest']);
  });

  it('of 11 MB is refused also when its size is not said beforehand', async () => {
    const { web, received } = await practiceBench();
    const chunks = (function* () {
      for (let count = 0; count < 11; count += 1) yield new Uint8Array(MB);
    })();

    const response = await fetch(`${await address(web)}${CHAT}/files?id=f1&name=a.xlsx`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: ReadableStream.from(chunks),
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 'cut off',
    );

    expect([413, 'cut off']).toContain(response);
    expect(received).toEqual([]);
  });

  test.each([
    ['nothing in it', '', {}, 'The file is empty.'],
    ['no id', 'a', { id: '' }, 'The field "id"'],
    ['a strange id', 'a', { id: '../f1' }, 'The field "id"'],
    ['no name', 'a', { name: '' }, 'The field "name"'],
  ])('with %s is refused in a sentence', async (_name, content, about, sentence) => {
    const { upload, received } = await practiceBench();

    const response = await upload(content, about);

    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ error: expect.stringContaining(sentence) });
    expect(received).toEqual([]);
  });

  test.each(['', '?id=f1', '?id=f1&id=f2&name=a', '?id=f1&name=a&name=b', '?name=a', '?__proto__=a'])(
    'at the address "files%s" is refused',
    async (query) => {
      const { web, received } = await practiceBench();

      const response = await web.inject({
        method: 'POST',
        url: `${CHAT}/files${query}`,
        headers: { 'content-type': 'application/octet-stream' },
        payload: 'a',
      });

      expect(response.statusCode).toBe(400);
      expect(received).toEqual([]);
    },
  );

  test.each([
    ['another site', { origin: 'https://example.com', host: 'localhost:3000' }, 403],
    ['a page without origin', { origin: 'null', host: 'localhost:3000' }, 403],
    ['a foreign host name', { host: 'evil.example' }, 403],
    ['a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a form of text', { 'content-type': 'text/plain' }, 415],
    ['its own page', { origin: 'http://localhost:3000', host: 'localhost:3000' }, 202],
  ])('from %s is answered with its status', async (_name, headers, status) => {
    const { upload, received } = await practiceBench();

    const response = await upload('a', {}, headers);

    expect(response.statusCode).toBe(status);
    expect(received).toHaveLength(status === 202 ? 1 : 0);
  });

  it('of a false length is answered with 400 in JSON', async () => {
    const { upload, received } = await practiceBench();

    const response = await upload('abc', {}, { 'content-length': '2' });

    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual({ error: expect.stringMatching(/malformed/) });
    expect(received).toEqual([]);
  });

  it('is not taken by GET, nor in the name of a stranger, nor as words', async () => {
    const { web, say, received } = await practiceBench();
    const headers = { 'content-type': 'application/octet-stream' };
    const about = 'files?id=f1&name=a.xlsx';

    const responses = [
      await web.inject(`${CHAT}/${about}`),
      await web.inject({
        method: 'POST',
        url: `/practice/chats/telegram/ha-noi/${about}`,
        headers,
        payload: 'a',
      }),
      await say('{"id":"e1","text":"a"}', headers),
    ];

    expect(responses.map(({ statusCode }) => statusCode)).toEqual([404, 404, 415]);
    expect(received).toEqual([]);
  });
});

describe('the content of a file', () => {
  it('is gone when no handle is known for it', async () => {
    const { practice } = await practiceBench();

    const fetching = practice.fetchFile?.('/etc/passwd', LIMIT);

    await expect(fetching).rejects.toBeInstanceOf(FileError);
    await expect(fetching).rejects.toMatchObject({ failure: 'gone' });
  });

  it('is not given out when it is larger than asked for', async () => {
    const { practice, upload, received } = await practiceBench();
    await upload('abc');

    const fetching = practice.fetchFile?.(handleIn(received), 2);

    await expect(fetching).rejects.toMatchObject({ failure: 'tooLarge' });
  });

  it.each([
    ['40 files', 41, 1],
    ['100 MB', 11, LIMIT],
  ])('is kept of the last %s', (_name, count, bytes) => {
    const files = createKeptFiles();
    const content = new Uint8Array(bytes);

    const [oldest, second, ...rest] = Array.from({ length: count }, (_, index) =>
      files.keep(`bac-kan/${index}`, { name: 'a', mediaType: 'text/plain', content }),
    );

    expect(() => files.fetch(oldest?.handle ?? '', LIMIT)).toThrow(
      expect.objectContaining({ failure: 'gone' }),
    );
    for (const kept of [second, ...rest]) expect(files.fetch(kept?.handle ?? '', LIMIT)).toBe(content);
  });
});

describe('a file from the bot', () => {
  it('reaches the page with a safe name and its content', async () => {
    const { practice, web } = await practiceBench();
    const window = await openWindow(await address(web));
    await window.caughtUp();
    const file = { mediaType: 'application/pdf', base64: 'AAEC' };

    await practice.send('bac-kan', {
      ...words('Báo cáo'),
      attachments: [{ ...file, name: '../b\u202Ea.pdf' }],
    });

    expect((await window.next())?.data).toMatchObject({ files: [{ ...file, name: 'ba.pdf' }] });
  });
});

describe('a safe file name', () => {
  it('leads nowhere, fits every file system, and is its own safe name', () => {
    const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 2_000 }));

    fc.assert(
      fc.property(wild, (name) => {
        const safe = fileName(name);

        expect(safe).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(safe).toMatch(/^[^.\s]/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
        expect(fileName(safe)).toBe(safe);
      }),
    );
  });

  it('is clean at the end also where it was cut', () => {
    const safe = fileName(`${'a'.repeat(199)}. ${'b'.repeat(99)}`);

    expect(safe).toBe('a'.repeat(199));
  });

  it('keeps the ending of a name that is too long', () => {
    const safe = fileName(`${'Báo cáo '.repeat(100)}.xlsx`);

    expect(safe).toMatch(/^Báo cáo Báo.*\.xlsx$/);
  });
});
