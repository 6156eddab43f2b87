import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { fetchMedia } from '../../src/channels/zalo/fetch-media.ts';
import { mediaHosts } from '../../src/channels/zalo/media-hosts.ts';
import { FileError } from '../../src/chat/channel.ts';

async function hostOf(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetched = (path: string, mostBytes = 1_000, timeoutMs = 2_000) =>
    fetchMedia(`${url}${path}`, mostBytes, { isAtZalo: mediaHosts(url), timeoutMs });
  return { url, fetched };
}

async function failureOf(fetched: Promise<unknown>): Promise<FileError> {
  const outcome: unknown = await fetched.catch((error: unknown) => error);
  if (outcome instanceof FileError) return outcome;
  throw new Error('the file was not refused in a typed way', { cause: outcome });
}

describe('a file at Zalo', () => {
  it('is fetched as it is', async () => {
    const { fetched } = await hostOf((_, response) => response.end(Buffer.from([0, 255, 10, 13])));

    expect([...(await fetched('/a.png'))]).toEqual([0, 255, 10, 13]);
  });

  it('is fetched where it was moved to, at Zalo', async () => {
    const { fetched } = await hostOf((request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : response.end('nội dung'),
    );

    expect(Buffer.from(await fetched('/a')).toString()).toBe('nội dung');
  });

  test.each([
    ['it is not there', 404, 'gone'],
    ['it may be seen no more', 403, 'gone'],
    ['Zalo is in trouble', 503, 'unavailable'],
    ['it is too much for now', 429, 'unavailable'],
  ])('is not had when %s', async (_, status, failure) => {
    const { fetched } = await hostOf((_request, response) => response.writeHead(status).end('x'));

    expect((await failureOf(fetched('/a'))).failure).toBe(failure);
  });

  test.each(['http://127.0.0.1:9/a', 'https://evil.example/a', 'file:///etc/passwd', '//evil.example/a'])(
    'is not fetched where it was moved to elsewhere: %s',
    async (location) => {
      const { fetched } = await hostOf((_, response) => response.writeHead(302, { location }).end());

      expect((await failureOf(fetched('/a'))).failure).toBe('gone');
    },
  );

  it('is given up when it is moved on and on', async () => {
    const { fetched } = await hostOf((_, response) => response.writeHead(302, { location: '/a' }).end());

    expect((await failureOf(fetched('/a'))).failure).toBe('gone');
  });

  it('is given up as soon as it is larger than it may be, whatever it says of itself', async () => {
    let written = 0;
    const { fetched } = await hostOf((_, response) => {
      const more = () => {
        written += 10_000;
        if (response.destroyed || written > 50_000_000) response.end();
        else response.write(Buffer.alloc(10_000), () => setImmediate(more));
      };
      more();
    });

    expect((await failureOf(fetched('/a', 100_000))).failure).toBe('tooLarge');
    expect(written).toBeLessThan(50_000_000);
  });

  it('is given up when nothing comes', async () => {
    const { fetched } = await hostOf(() => undefined);

    expect((await failureOf(fetched('/a', 1_000, 50))).failure).toBe('unavailable');
  });

  it('is given up when it breaks off', async () => {
    const { fetched } = await hostOf((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('nửa', () => response.destroy());
    });

    expect((await failureOf(fetched('/a'))).failure).toBe('unavailable');
  });

  it('is never fetched from elsewhere, and its address is not in the failure', async () => {
    const isAtZalo = mediaHosts('https://openapi.zalo.me');

    const error = await failureOf(fetchMedia('https://evil.example/canary-address', 10, { isAtZalo }));

    expect(error.failure).toBe('gone');
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('canary');
  });
});

describe('the hosts of files', () => {
  test.each([
    ['https://f6.photo.talk.zdn.vn/a.jpg', true],
    ['https://zdn.vn/a.jpg', true],
    ['https://s120-ava-talk.zadn.vn/a', true],
    ['https://res.zalo.me/a', true],
    ['https://ZDN.VN/a', true],
    ['https://xzdn.vn/a', false],
    ['https://zdn.vn.evil.example/a', false],
    ['https://zdn.vn@evil.example/a', false],
    ['https://evil.example/#.zdn.vn', false],
    ['http://zdn.vn/a', false],
    ['https://zdn.vn:444/a', false],
    ['http://127.0.0.1:80/a', false],
    ['', false],
  ])('has %s: %s', (url, isThere) => {
    expect(mediaHosts('https://openapi.zalo.me')(url)).toBe(isThere);
  });
});
