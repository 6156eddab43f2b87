import { describe, expect, it } from 'vitest';
import { type Fate, openPostOffice, type PostOffice } from './post-office.ts';
import { report, type Tally } from './report.ts';
import { type Platform, platforms } from './town.ts';

/** What may happen to every call for a while: before it was carried out, or after. */
const troubles: readonly Trouble[] = [
  ['breaks off before it is carried out', 'before', 'reset'],
  ['is answered with an error of the server', 'before', 'error'],
  ['is carried out and breaks off', 'after', 'reset'],
  ['is carried out and never answered', 'after', 'hang'],
  ['is carried out and answered with a page of a proxy', 'after', 'page'],
  ['is carried out and answered with half an answer', 'after', 'half'],
];
type Trouble = readonly [
  name: string,
  when: 'before' | 'after',
  how: 'reset' | 'error' | 'hang' | 'page' | 'half',
];

function begin({ telegram, zalo }: PostOffice, platform: Platform, [, when, how]: Trouble): void {
  if (platform === 'telegram') {
    const names = {
      reset: 'reset',
      error: 'serverError',
      hang: 'hang',
      page: 'html',
      half: 'halfJson',
    } as const;
    telegram.fail({ when, how: names[how], lasting: true });
    return;
  }
  const names = { reset: 'reset', error: 'error500', hang: 'hang', page: 'page', half: 'halfJson' } as const;
  const fault = when === 'before' ? { before: names[how] } : { after: names[how] };
  zalo.fail('cs', fault, { times: Number.POSITIVE_INFINITY });
}

function count(fates: readonly Fate[]): Tally {
  const number = (test: (fate: Fate) => boolean) => fates.filter(test).length;
  return {
    accepted: 0,
    sent: number(({ state }) => state === 'sent'),
    uncertain: number(({ state }) => state === 'uncertain'),
    uncertainArrived: number(({ state, arrived }) => state === 'uncertain' && arrived > 0),
    lost: number(({ state, arrived }) => arrived === 0 && state !== 'uncertain'),
    doubled: number(({ arrived }) => arrived > 1),
  };
}

describe.each(platforms)('while every call to %s for half a minute', (platform) => {
  const other = platform === 'telegram' ? 'zalo' : 'telegram';

  it.each(troubles)(
    '%s, no answer is lost, no announcement doubled, and the other goes on',
    async (...trouble) => {
      const office = await openPostOffice();
      begin(office, platform, trouble);
      await office.put(platform, 'reply', 5);
      await office.put(platform, 'announcement', 5);
      await office.put(other, 'reply', 2);

      await office.pass(30);
      const meanwhile = await office.fates();
      office[platform].mend();
      await office.pass(90, 10);

      const fates = await office.fates();
      report(`${platform} ${trouble[0]}`, count(fates));
      const of = (kind: string, from: readonly Fate[] = fates) =>
        from.filter((fate) => fate.platform === platform && fate.kind === kind);
      expect(meanwhile.filter((fate) => fate.platform === other)).toMatchObject(
        Array(2).fill({ state: 'sent', arrived: 1 }),
      );
      // Nobody knows of these, so they are listed.
      expect(of('announcement')).toMatchObject(
        Array(5).fill({ state: 'uncertain', arrived: trouble[1] === 'after' ? 1 : 0 }),
      );
      expect(of('reply').map(({ state }) => state)).toEqual(Array(5).fill('sent'));
      expect(Math.min(...of('reply').map(({ arrived }) => arrived))).toBeGreaterThan(0);
      expect(Math.max(...of('reply').map(({ arrived }) => arrived))).toBe(trouble[1] === 'after' ? 3 : 1);
    },
  );
});

describe('where a platform has had enough', () => {
  const enough = { code: 429, description: 'Too Many Requests: retry after 3' };

  it.each([
    ['says for how long', { ...enough, retryAfter: 3 }],
    ['says so in the header only', { ...enough, retryAfter: 3, headerOnly: true as const }],
    ['does not say for how long', enough],
  ])(
    'Telegram %s, twenty times in a row: nothing fails, nothing comes twice, Zalo goes on',
    async (name, how) => {
      const office = await openPostOffice();
      for (let time = 0; time < 20; time += 1) office.telegram.fail({ when: 'before', how });
      await office.put('telegram', 'reply', 3);
      await office.put('telegram', 'announcement', 10);
      await office.put('zalo', 'reply', 2);

      await office.pass(2);
      const meanwhile = await office.fates();
      await office.pass(240, 5);

      const fates = await office.fates();
      report(`Telegram ${name}`, count(fates));
      expect(meanwhile.filter(({ platform }) => platform === 'zalo')).toMatchObject(
        Array(2).fill({ state: 'sent' }),
      );
      expect(fates).toMatchObject(Array(15).fill({ state: 'sent', arrived: 1 }));
      const asked = office.telegram.calls.filter(({ method }) => method === 'sendMessage').length;
      expect(asked).toBe(13 + 20);
    },
  );

  it.each([
    ['by the status of HTTP', { before: 'throttle' }],
    ['by its own code', { refuse: -32 }],
  ] as const)(
    'Zalo says so %s: nothing fails, nothing comes twice, Telegram goes on',
    async (name, fault) => {
      const office = await openPostOffice();
      office.zalo.fail('cs', fault, { times: 20 });
      await office.put('zalo', 'reply', 3);
      await office.put('zalo', 'announcement', 10);
      await office.put('telegram', 'reply', 2);

      await office.pass(2);
      const meanwhile = await office.fates();
      await office.pass(60 * 25, 10);

      const fates = await office.fates();
      report(`Zalo's limit, ${name}`, count(fates));
      expect(meanwhile.filter(({ platform }) => platform === 'telegram')).toMatchObject(
        Array(2).fill({ state: 'sent' }),
      );
      expect(fates).toMatchObject(Array(15).fill({ state: 'sent', arrived: 1 }));
    },
  );
});

describe('a broadcast on Zalo', () => {
  it('whose token ends in the middle renews it once and brings everything once', async () => {
    const office = await openPostOffice();
    await office.put('zalo', 'announcement', 12);
    const renewedBefore = office.zalo.grant.rotations();

    await office.pass(1);
    office.zalo.grant.expireAccess();
    await office.pass(60, 5);

    expect(await office.fates()).toMatchObject(Array(12).fill({ state: 'sent', arrived: 1 }));
    expect(office.zalo.grant.rotations() - renewedBefore).toBe(1);
  });
});
