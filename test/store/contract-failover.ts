import { describe, expect, test } from 'vitest';
import type { Database } from '../../src/bot/store.ts';
import { type Backend, bench, job, later, start } from './bench.ts';

/** What may happen to a message that one account of a person does not take. */
export function failoverContract(backend: Backend): void {
  /** A person reached on Zalo, and on Telegram before that. */
  async function personOn(database: Database): Promise<number> {
    const seat = { role: 'officer' as const, unit: 'old' };
    const { id } = await database.store.people.ensure(
      { name: 'Người thử', handle: 'an', isPractice: false, seat },
      start,
    );
    await database.store.people.link(id, 'telegram', 't-an', start);
    await database.store.people.link(id, 'zalo', 'z-an', later(1));
    return id;
  }

  /** Claims what is due on a channel and settles it. */
  async function send(database: Database, channel: string, failure?: string): Promise<readonly string[]> {
    const claimed = await database.jobs.claim(channel, 'me', later(5), later(60), 10);
    const outcome = failure ? { state: 'failed' as const, failure } : { state: 'sent' as const, sentId: '1' };
    await database.jobs.settle(
      claimed.map((one) => ({ job: one, outcome })),
      later(5),
    );
    return claimed.map(({ key, chat }) => `${key} → ${chat}`);
  }

  async function withNotice(kind: 'notice' | 'reply' = 'notice') {
    const { database } = await bench(backend);
    const personId = await personOn(database);
    await database.store.outbox.add([job('n', { kind, channel: 'zalo', chat: 'z-an', personId })]);
    return { database, personId };
  }

  test('a person who cannot be reached on one messenger is told on the other, once', async () => {
    const { database, personId } = await withNotice();

    await send(database, 'zalo', 'unreachable');

    expect(await send(database, 'telegram')).toEqual(['n>telegram/t-an → t-an']);
    expect(await send(database, 'telegram')).toEqual([]);
    expect(await database.store.people.addressesOf([personId])).toEqual(
      new Map([[personId, { channel: 'telegram', chat: 't-an' }]]),
    );
  });

  test('a closed window sends elsewhere, and leaves the account open', async () => {
    const { database, personId } = await withNotice();

    await send(database, 'zalo', 'windowClosed');

    expect(await send(database, 'telegram')).toHaveLength(1);
    expect((await database.store.people.addressesOf([personId])).get(personId)?.channel).toBe('zalo');
  });

  test('goes round once: what no account took is not tried again', async () => {
    const { database } = await withNotice();

    await send(database, 'zalo', 'windowClosed');
    await send(database, 'telegram', 'windowClosed');

    expect([...(await send(database, 'zalo')), ...(await send(database, 'telegram'))]).toEqual([]);
  });

  describe('the telephone', () => {
    /** Somebody on Telegram alone, with a number and an answer to the notice. */
    async function phoned(kind: 'reminder' | 'notice', answer: 'agreed' | 'withdrawn' | undefined) {
      const { database } = await bench(backend);
      const { people, privacy, installation, outbox } = database.store;
      const id = await people.add({ name: 'Người thử', isPractice: false }, start);
      await people.setPhone(id, '+84912345678');
      await people.link(id, 'telegram', 't-an', start);
      const consent = { notice: '2', textHash: 'x', channel: 'telegram', chat: 't-an', at: start };
      if (answer) await privacy.addConsent(id, { ...consent, answer });
      await installation.setPhoneKinds(['reminder']);
      await outbox.add([job('n', { kind, channel: 'telegram', chat: 't-an', personId: id })]);
      await send(database, 'telegram', 'unavailable');
      return { id, database, sent: await send(database, 'zalo', 'unreachable') };
    }

    test('stands behind the last account, once, for the kinds that go there', async () => {
      const { id, database, sent } = await phoned('reminder', 'agreed');

      expect(sent).toEqual([`n>zalo/person:${id} → person:${id}`]);
      expect(await send(database, 'zalo')).toEqual([]);
      expect(await send(database, 'telegram')).toEqual([]);
    });

    test.each([
      ['another kind', 'notice', 'agreed'],
      ['somebody who took the consent back', 'reminder', 'withdrawn'],
      ['somebody who was never asked', 'reminder', undefined],
    ] as const)('is not used for %s', async (_name, kind, answer) => {
      expect((await phoned(kind, answer)).sent).toEqual([]);
    });
  });

  test.each([
    ['an answer', 'reply', 'unreachable'],
    ['a message that never will be taken', 'notice', 'rejected'],
  ] as const)('%s goes nowhere else', async (_name, kind, failure) => {
    const { database } = await withNotice(kind);

    await send(database, 'zalo', failure);

    expect(await send(database, 'telegram')).toEqual([]);
  });

  test('an account that could not be reached is open again after a word from there, and closed by leaving', async () => {
    const { database, personId } = await withNotice();
    const { people } = database.store;
    const where = async () => (await people.addressesOf([personId])).get(personId)?.channel;

    await send(database, 'zalo', 'unreachable');
    const afterFailure = await where();
    const zalo = { channel: 'zalo', chat: 'z-an' };
    await people.byAddresses([zalo]);
    const afterALook = await where();
    await people.byAddresses([zalo], [zalo]);
    const afterAWord = await where();
    await people.close(zalo, 'left', later(9));

    expect([afterFailure, afterALook]).toEqual(['telegram', 'telegram']);
    expect([afterAWord, await where()]).toEqual(['zalo', 'telegram']);
  });
}
