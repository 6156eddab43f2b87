import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { openSession } from '../../src/store/open.ts';
import { testDatabase } from '../support/database.ts';
import { fakeWebhooks, macOf, webhookOf } from '../support/fake-zalo-webhook.ts';
import { doorsOf, lives } from './life.ts';
import { report } from './report.ts';
import { keyIn, openTown, type Parcel, type Platform, parcelOf, platforms, saidOnTelegram } from './town.ts';
import { until } from './traffic.ts';

const TIMES = 40;
const FIVE_MB = 5 * 1024 * 1024;
const QUESTION = 'Số 49.999 căn nhà đại đoàn kết của cụm năm 2023 lấy ở đâu ra?';
const says = fakeWebhooks(() => new Date());

/** A call as each platform makes it, with a body of our own; rightly signed for whoever signs bodies. */
function parcelWith(platform: Platform, body: string): Parcel {
  const timestamp = /"timestamp":"(\d+)"/.exec(body)?.[1] ?? '';
  if (platform === 'zalo') return webhookOf(body, macOf(body, timestamp));
  return { headers: parcelOf({}).headers, body };
}

const saidOn = {
  telegram: (chat: string, text: string) => parcelOf(saidOnTelegram(chat, text)),
  zalo: (chat: string, text: string) => says.text(chat, text),
};

it('bodies that are too large, broken, cut inside a letter, poisoned or forty times the same cost nothing but a refusal, or have one effect', async () => {
  const town = await openTown(1, 5, 'webhook');
  const { path, close } = await testDatabase(() => new Date());
  await close();
  const { client } = await openSession(`file:${path}`, () => new Date());
  onTestFinished(() => client.$disconnect());
  const life = await lives({ ...town.env, DATABASE_URL: `file:${path}` }).begin(0);
  const [door = ''] = await doorsOf(life);
  const refusals: number[] = [];

  for (const platform of platforms) {
    const bring = (body: string | Buffer, headers?: Parcel['headers']) =>
      posted(`${door}/webhooks/${platform}`, headers ?? parcelWith(platform, `${body}`).headers, body);
    const before = await client.inboundEvent.count();
    const [chat = ''] = town.chats[platform];
    const { headers, body } = saidOn[platform](chat, QUESTION);
    const cut = Buffer.from(body).subarray(0, Buffer.from(body).indexOf('ố') + 1);
    refusals.push(await bring('x'.repeat(FIVE_MB)));
    refusals.push(await bring(body.slice(0, -5)));
    refusals.push(await bring(cut, headers));
    refusals.push(await bring(body, {}));
    expect(await client.inboundEvent.count()).toBe(before);

    const poisoned = `{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},${body.slice(1)}`;
    const taken = [await bring(poisoned)];
    // All at once, and each of them the same.
    taken.push(...(await Promise.all(Array.from({ length: TIMES }, () => bring(body, headers)))));
    expect(new Set(taken)).toEqual(new Set([200]));
    await until(async () => (await client.inboundEvent.count({ where: { state: 'waiting' } })) === 0, 20);
  }
  await until(() => town.arrivals().length === 2, 20);
  life.signal('SIGTERM');
  await life.ended;
  town.close();

  const rows = await client.inboundEvent.findMany();
  const arrivals = town.arrivals();
  report('hostile bodies', {
    accepted: rows.length,
    sent: arrivals.length,
    uncertain: 0,
    lost: 0,
    doubled: 0,
  });
  expect(refusals.map((status) => status || 413)).toEqual([413, 400, 400, 401, 413, 401, 401, 401]);
  expect(arrivals).toHaveLength(2);
  expect(rows.map(({ payload }) => keyIn(payload))).toEqual(['49.999', '49.999']);
  expect(life.output()).not.toMatch(/canary|CANARY|Số 49/);
}, 60_000);

/** The status; 0 where the connection was closed before the body was through, as it may be when it is too large. */
function posted(url: string, headers: Parcel['headers'], body: string | Buffer): Promise<number> {
  return new Promise((resolve) => {
    const call = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    call.once('error', () => resolve(0));
    call.end(body);
  });
}
