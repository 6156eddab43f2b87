import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../src/store/json.ts';
import { type FakeWebhook, macOf, webhookOf } from '../support/fake-zalo-webhook.ts';
import { an } from '../support/zalo-bench.ts';
import { type ChannelBench, channelBench } from './zalo-channel-bench.ts';

const BODIES = 10_000;
const MEGABYTES = 1024 * 1024;
const PHOTO = 'https://f6.example.zdn.vn/abc.png';

function seedsOf({ zaloSays }: ChannelBench): readonly FakeWebhook[] {
  return [
    zaloSays.text(an, 'Xin chào, tôi cần tra cứu'),
    zaloSays.text(an, '#o:1z:4'),
    zaloSays.image(an, PHOTO, 'Ảnh'),
    zaloSays.file(an, { name: 'bao-cao.pdf', url: PHOTO, size: '204800', type: 'pdf' }),
    zaloSays.link(an, PHOTO),
    zaloSays.location(an),
    zaloSays.sticker(an),
    zaloSays.group(an, '/trogiup'),
    zaloSays.follow(an),
    zaloSays.unfollow(an),
    zaloSays.clickChatNow(an),
    zaloSays.submitInfo(an, { name: 'Giả Định', phone: '84912345678' }),
    zaloSays.withdrawn(an),
    zaloSays.seen(an, 'm1'),
  ];
}

const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    [],
    {},
    '',
    0,
    -1,
    1e308,
    '\u0000',
    '\ud800',
    '__proto__',
    'constructor',
    [[]],
    'a'.repeat(5_000),
    '9'.repeat(200),
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const names = fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'text', 'payload', 'url', 'type');

/** The event with something else in one or two of its places, signed as genuine. */
function mutatedEvents(seeds: readonly FakeWebhook[]): fc.Arbitrary<FakeWebhook> {
  const change = fc.record({ at: fc.nat(30), name: names, value: anything, isAdded: fc.boolean() });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([{ body }, changes]) => {
      const mutated = changes.reduce((text, { at, name, value, isAdded }) => {
        const members = [...text.matchAll(/"[\w]+":(?:"[^"]*"|\[|\{)/g)];
        const member = members[at % Math.max(1, members.length)];
        if (!member) return text;
        const added = `${JSON.stringify(name)}:${JSON.stringify(value)},`;
        if (isAdded) return text.slice(0, member.index) + added + text.slice(member.index);
        const changed = member[0].replace(/:"[^"]*"$/, () => `:${JSON.stringify(value)}`);
        return text.slice(0, member.index) + changed + text.slice(member.index + member[0].length);
      }, body);
      return resigned(mutated);
    });
}

/** The bytes with some changed, cut or repeated; signed as they were, or anew. */
function mutatedBytes(seeds: readonly FakeWebhook[]): fc.Arbitrary<FakeWebhook> {
  const edit = fc.record({ from: fc.nat(600), removed: fc.nat(20), added: fc.string({ maxLength: 20 }) });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([{ headers, body }, edits, isResigned]) => {
      const mutated = edits.reduce(
        (text, { from, removed, added }) => text.slice(0, from) + added + text.slice(from + removed),
        body,
      );
      return isResigned ? resigned(mutated) : { headers, body: mutated };
    });
}

function resigned(body: string): FakeWebhook {
  return webhookOf(body, macOf(body, timestampIn(body)));
}

function timestampIn(body: string): string {
  try {
    return String(JSON.parse(body).timestamp);
  } catch {
    return /"timestamp":"(\d+)"/.exec(body)?.[1] ?? '';
  }
}

describe('ten thousand bodies that are not quite right', () => {
  it('crash nothing, are never answered with 5xx, leave no harm and do not pile up', async () => {
    const received: unknown[] = [];
    const bench = await channelBench({
      host: {
        receive: async (events) => {
          for (const event of events) {
            expect(eventOf(JSON.stringify(event))).toStrictEqual(event);
            expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(60_000);
            received.push(event.kind);
          }
        },
      },
      contacts: { heard: async () => undefined, following: async () => undefined },
    });
    const seeds = seedsOf(bench);
    const statuses = new Map<number, number>();
    const before = process.memoryUsage().rss;

    await fc.assert(
      fc.asyncProperty(fc.oneof(mutatedEvents(seeds), mutatedBytes(seeds)), async (webhook) => {
        const status = await bench.call(webhook);

        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect([200, 401]).toContain(status);
      }),
      { numRuns: BODIES },
    );

    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MEGABYTES);
    expect(statuses.get(200)).toBeGreaterThan(2_000);
    expect(statuses.get(401)).toBeGreaterThan(500);
    expect(received.length).toBeGreaterThan(1_000);
    expect('text' in {}).toBe(false);
    expect(await bench.call(bench.zaloSays.text(an, 'Xin chào'))).toBe(200);
  }, 120_000);

  it('may be nested as deep as a body can be', async () => {
    const { call } = await channelBench();
    const deep = '['.repeat(400_000) + ']'.repeat(400_000);
    const body = `{"event_name":"user_send_text","message":${deep},"timestamp":"1795399200001"}`;

    expect([200, 401]).toContain(await call(webhookOf(body, macOf(body, '1795399200001'))));
  });
});
