import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileDoor } from '../../src/channels/zalo/file-door.ts';
import type { Attachment } from '../../src/chat/message.ts';
import { createWeb } from '../../src/web.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const excel: Attachment = {
  name: 'Báo cáo “năm” 2024.xlsx',
  mediaType: EXCEL,
  base64: Buffer.from([80, 75, 0, 255]).toString('base64'),
};

function doorTo(file: Attachment | undefined) {
  const asked: string[] = [];
  const open = async (code: string) => {
    asked.push(code);
    return file;
  };
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [(server) => fileDoor(server, { open, gone: 'Liên kết này không còn dùng được.' })],
  });
  onTestFinished(() => web.close());
  return { web, asked };
}

describe('the door to files', () => {
  it('gives the bytes, to be saved and not shown, and kept nowhere', async () => {
    const { web, asked } = doorTo(excel);

    const { statusCode, headers, rawPayload } = await web.inject('/files/abc.0.def');

    expect([statusCode, [...rawPayload], asked]).toEqual([200, [80, 75, 0, 255], ['abc.0.def']]);
    expect(headers).toMatchObject({
      'content-type': EXCEL,
      'content-disposition':
        'attachment; filename="Bao cao _nam_ 2024.xlsx"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%E2%80%9Cn%C4%83m%E2%80%9D%202024.xlsx",
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'referrer-policy': 'no-referrer',
    });
  });

  it('says in words that there is nothing (any more)', async () => {
    const { web } = doorTo(undefined);

    const { statusCode, headers, body } = await web.inject('/files/x');

    expect([statusCode, body]).toEqual([404, 'Liên kết này không còn dùng được.']);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store, private',
      'x-content-type-options': 'nosniff',
    });
  });

  it('makes no page of what somebody sent, whatever it says of itself', async () => {
    for (const mediaType of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'x']) {
      const { web } = doorTo({ ...excel, name: 'a.html', mediaType });

      const { headers } = await web.inject('/files/x');

      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toMatch(/^attachment/);
    }
  });

  it('takes any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (name) => {
        const { web } = doorTo({ ...excel, name });

        const { statusCode, headers } = await web.inject('/files/x');
        const disposition = String(headers['content-disposition']);

        expect(statusCode).toBe(200);
        expect(disposition).toMatch(/^attachment; filename="[\w. -]*"; filename\*=UTF-8''[\w.~!%-]*$/);
      }),
      { numRuns: 50 },
    );
  });

  it.each(['POST', 'PUT', 'DELETE'] as const)('hears no %s', async (method) => {
    const { web, asked } = doorTo(excel);

    expect((await web.inject({ method, url: '/files/x' })).statusCode).toBe(404);
    expect(asked).toEqual([]);
  });

  it('is no way into folders', async () => {
    const { web, asked } = doorTo(undefined);

    for (const url of ['/files/../etc/passwd', '/files/a/b', '/files/', '/files'])
      expect((await web.inject(url)).statusCode).toBe(404);

    expect(asked.filter((code) => code.includes('/'))).toEqual([]);
  });
});
