import { expect, test } from 'vitest';
import type { ChannelTokens, TokenPair } from '../../src/chat/channel-tokens.ts';
import { type Backend, type Bench, bench, later, start } from './bench.ts';

const channel = 'zalo/2222222222222222222';
const second: TokenPair = { accessToken: 'A2', refreshToken: 'R2', expiresAt: later(90_000) };
const mine = { owner: 'me', until: later(60) };

async function stored({ database }: Bench): Promise<ChannelTokens> {
  const row = await database.tokens.load(channel);
  if (!row) throw new Error('no token is stored');
  return row;
}

export function channelTokensContract(backend: Backend): void {
  async function planted(): Promise<Bench> {
    const made = await bench(backend);
    await made.database.tokens.plant(channel, 'R1', start);
    return made;
  }

  test('has nothing where nothing was planted', async () => {
    const { database } = await bench(backend);

    expect(await database.tokens.load(channel)).toBeUndefined();
    expect(await database.tokens.beginRenewal(channel, 1, mine)).toBe(false);
    expect(await database.tokens.save(channel, 1, second, start)).toBe(false);
  });

  test('is planted once, also by two processes at once', async () => {
    const made = await bench(backend);
    const other = await made.again();

    await Promise.all([
      made.database.tokens.plant(channel, 'R1', start),
      other.tokens.plant(channel, 'R1', start),
    ]);
    await other.tokens.plant(channel, 'R9', later(5));

    expect(await stored(made)).toEqual({
      accessToken: '',
      refreshToken: 'R1',
      issuedAt: start,
      expiresAt: start,
      version: 1,
    });
  });

  test('is replaced by the next pair, which ends the renewal', async () => {
    const made = await planted();
    await made.database.tokens.beginRenewal(channel, 1, mine);

    expect(await made.database.tokens.save(channel, 1, second, later(2))).toBe(true);

    expect(await stored(made)).toEqual({ ...second, issuedAt: later(2), version: 2 });
  });

  test('is renewed by one of two who try at once', async () => {
    const made = await planted();
    const other = await made.again();

    const begun = await Promise.all([
      made.database.tokens.beginRenewal(channel, 1, mine),
      other.tokens.beginRenewal(channel, 1, { owner: 'other', until: later(60) }),
    ]);

    expect(begun.toSorted()).toEqual([false, true]);
    expect((await stored(made)).renewal?.owner).toBe(begun[0] ? 'me' : 'other');
  });

  test('keeps a renewal, and all else as it was, until somebody ends it, however late', async () => {
    const made = await planted();
    const before = await stored(made);
    await made.database.tokens.beginRenewal(channel, 1, mine);

    expect(await stored(made)).toEqual({ ...before, renewal: mine });
    const late = { owner: 'late', until: later(9_000) };
    expect(await made.database.tokens.beginRenewal(channel, 1, late)).toBe(false);
    expect(await made.database.tokens.beginRenewal(channel, 1, late, 'nobody')).toBe(false);

    expect(await made.database.tokens.beginRenewal(channel, 1, late, 'me')).toBe(true);
    expect((await stored(made)).renewal).toEqual(late);
  });

  test('ends a renewal for its owner only', async () => {
    const made = await planted();
    await made.database.tokens.beginRenewal(channel, 1, mine);

    await made.database.tokens.endRenewal(channel, 1, 'other');
    await made.database.tokens.endRenewal(channel, 2, 'me');
    expect((await stored(made)).renewal).toEqual(mine);
    await made.database.tokens.endRenewal(channel, 1, 'me');

    expect((await stored(made)).renewal).toBeUndefined();
    expect(await made.database.tokens.beginRenewal(channel, 1, mine)).toBe(true);
  });

  test('takes no pair for a version that is gone, and no renewal of it', async () => {
    const made = await planted();
    await made.database.tokens.save(channel, 1, second, later(2));

    const third = { ...second, accessToken: 'A3', refreshToken: 'R3' };
    expect(await made.database.tokens.save(channel, 1, third, later(3))).toBe(false);
    expect(await made.database.tokens.beginRenewal(channel, 1, mine)).toBe(false);
    await made.database.tokens.endRenewal(channel, 1, 'me');

    expect(await stored(made)).toEqual({ ...second, issuedAt: later(2), version: 2 });
  });

  test.each([
    ['access', { ...second, accessToken: '' }],
    ['refresh', { ...second, refreshToken: '' }],
  ])('is never replaced with no %s token', async (_, pair) => {
    const made = await planted();

    await expect(made.database.tokens.save(channel, 1, pair, later(2))).rejects.toThrow('never replaced');

    expect((await stored(made)).refreshToken).toBe('R1');
  });

  test('of one channel is none of another', async () => {
    const { database } = await planted();

    expect(await database.tokens.load('zalo/3')).toBeUndefined();
  });
}
