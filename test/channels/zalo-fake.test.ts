import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { testNow } from '../support/database.ts';
import { type FakeZalo, fakeZalo } from '../support/fake-zalo.ts';
import { fakeWebhooks, postWebhook } from '../support/fake-zalo-webhook.ts';

async function posted(zalo: FakeZalo, path: string, body: object, headers: object = {}): Promise<unknown> {
  const answer = await fetch(`${zalo.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', access_token: zalo.grant.accessToken(), ...headers },
    body: JSON.stringify(body),
  });
  return answer.json();
}

const message = { recipient: { user_id: '5' }, message: { text: 'Xin chào' } };

test('the pretended Zalo refuses what the real one refuses', async () => {
  const zalo = await fakeZalo();
  zalo.person('5');
  const cs = '/v3.0/oa/message/cs';
  const buttons = (count: number) => ({
    type: 'template',
    payload: {
      buttons: Array.from({ length: count }, () => ({ title: 'a', type: 'oa.query.hide', payload: 'b' })),
    },
  });

  expect(await posted(zalo, cs, message)).toMatchObject({
    error: 0,
    data: { quota: { quota_type: 'reply' } },
  });
  expect(await posted(zalo, '/v2.0/oa/message', message)).toMatchObject({ error: -240 });
  expect(await posted(zalo, cs, message, { access_token: 'x' })).toMatchObject({ error: -216 });
  expect(await posted(zalo, cs, { ...message, extra: 1 })).toMatchObject({ error: -201 });
  expect(await posted(zalo, cs, { ...message, message: { text: 'ệ'.repeat(2_001) } })).toMatchObject({
    error: -210,
  });
  for (const [count, error] of [
    [5, 0],
    [6, -210],
  ] as const)
    expect(
      await posted(zalo, cs, { ...message, message: { text: 'a', attachment: buttons(count) } }),
    ).toMatchObject({ error });
  expect(zalo.delivered).toHaveLength(2);
});

test('the pretended Zalo notices what no client does', async () => {
  const zalo = await fakeZalo();

  await posted(zalo, '/v3.0/oa/message/cs', message, {
    authorization: 'Bearer x',
    'content-type': 'text/plain',
  });
  await posted(zalo, '/v4/access_token', {});

  expect(zalo.complaints).toEqual([
    'an Authorization header',
    'cs: not application/json',
    'an address that does not exist',
  ]);
});

test('a webhook is posted again, the same bytes, until it is answered with 200', async () => {
  const seen: { retry: unknown; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    seen.push({ retry: request.headers.num_retry, body });
    response.writeHead(seen.length < 3 ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const event = fakeWebhooks(() => testNow).follow('1111111111111111111');

  const statuses = await postWebhook(`http://127.0.0.1:${port}/webhooks/zalo`, event);

  expect(statuses).toEqual([503, 503, 200]);
  expect(seen.map(({ retry }) => retry)).toEqual([undefined, '1', '2']);
  expect(new Set(seen.map(({ body }) => body))).toEqual(new Set([event.body]));
});
