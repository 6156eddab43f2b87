import { expect, test } from 'vitest';
import type { NewInvitation } from '../../src/bot/people-store.ts';
import { type Backend, bench, later, start } from './bench.ts';

const DAY = 24 * 60 * 60;
const chat = { channel: 'zalo', chat: '2' };

function invitation(link: string, fields: Partial<NewInvitation> = {}): NewInvitation {
  return {
    linkProof: link,
    code: { proof: `code of ${link}`, until: later(600) },
    role: 'officer',
    unit: 'old',
    isPractice: false,
    expiresAt: later(7 * DAY),
    ...fields,
  };
}

export function invitationsContract(backend: Backend): void {
  test('finds an invitation by the proof of its link or its code', async () => {
    const { invitations } = (await bench(backend)).database.store;
    await invitations.add(invitation('a', { name: 'Trần Thử', invitedBy: 7, person: 9 }), start);
    await invitations.add(invitation('b'), start);

    const found = await invitations.byLink('a');

    expect(found).toStrictEqual({
      id: found?.id,
      role: 'officer',
      unit: 'old',
      name: 'Trần Thử',
      person: 9,
      invitedBy: 7,
      isPractice: false,
      expiresAt: later(7 * DAY),
      codeUntil: later(600),
      codeTries: 0,
    });
    expect(await invitations.byCode('code of a')).toEqual(found);
    expect(await invitations.find(found?.id ?? 0)).toEqual(found);
    expect(await invitations.byLink('c')).toBeUndefined();
    expect(await invitations.byCode('c')).toBeUndefined();
  });

  test('gives no link twice', async () => {
    const { invitations } = (await bench(backend)).database.store;
    await invitations.add(invitation('a'), start);

    await expect(invitations.add(invitation('a'), start)).rejects.toThrow();
  });

  test('a new code takes the place of the old one, and its tries begin anew', async () => {
    const { invitations } = (await bench(backend)).database.store;
    await invitations.add(invitation('a'), start);
    const { id = 0 } = (await invitations.byLink('a')) ?? {};
    await invitations.countCodeTry(id);
    await invitations.countCodeTry(id);
    const before = await invitations.byCode('code of a');

    await invitations.setCode(id, { proof: 'new', until: later(900) });

    expect(before?.codeTries).toBe(2);
    expect(await invitations.byCode('code of a')).toBeUndefined();
    expect(await invitations.byCode('new')).toMatchObject({ id, codeTries: 0, codeUntil: later(900) });
  });

  test('is used once, whoever asks at the same time', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];
    await database.store.invitations.add(invitation('a'), start);
    const { id = 0 } = (await database.store.invitations.byLink('a')) ?? {};

    const used = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        databases[index % 2]?.transaction((store) => store.invitations.use(id, index + 1, later(5))),
      ),
    );

    expect(used.filter(Boolean)).toHaveLength(1);
    const row = await database.store.invitations.find(id);
    expect(row).toMatchObject({ usedAt: later(5), usedBy: used.indexOf(true) + 1 });
    expect(await database.store.invitations.revoke(id, later(6))).toBe(false);
  });

  test('is not used when it is revoked or over', async () => {
    const { invitations } = (await bench(backend)).database.store;
    await invitations.add(invitation('revoked'), start);
    await invitations.add(invitation('over'), start);
    const { id: revoked = 0 } = (await invitations.byLink('revoked')) ?? {};
    const { id: over = 0 } = (await invitations.byLink('over')) ?? {};

    expect(await invitations.revoke(revoked, start)).toBe(true);
    expect(await invitations.revoke(revoked, start)).toBe(false);

    expect(await invitations.use(revoked, 1, later(1))).toBe(false);
    expect(await invitations.use(over, 1, later(7 * DAY))).toBe(false);
    expect(await invitations.use(over, 1, later(7 * DAY - 1))).toBe(true);
  });

  test('lists those of an inviter that still let somebody in, newest first', async () => {
    const { invitations } = (await bench(backend)).database.store;
    for (const link of ['a', 'used', 'revoked', 'b'])
      await invitations.add(invitation(link, { invitedBy: 7 }), start);
    await invitations.add(invitation('over', { invitedBy: 7, expiresAt: start }), start);
    await invitations.add(invitation('of another', { invitedBy: 8 }), start);
    const idOf = async (link: string) => (await invitations.byLink(link))?.id ?? 0;
    await invitations.use(await idOf('used'), 1, start);
    await invitations.revoke(await idOf('revoked'), start);

    const open = await invitations.openOf(7, later(1));

    expect(open.map(({ id }) => id)).toEqual([await idOf('b'), await idOf('a')]);
  });

  test('remembers what a chat has guessed', async () => {
    const { invitations } = (await bench(backend)).database.store;

    await invitations.setGuard(chat, { tries: 4, windowFrom: start });
    await invitations.setGuard({ ...chat, chat: '3' }, { tries: 1, windowFrom: start });
    await invitations.setGuard(chat, { tries: 5, windowFrom: start, lockedUntil: later(60) });

    expect(await invitations.guard(chat)).toEqual({ tries: 5, windowFrom: start, lockedUntil: later(60) });
    expect(await invitations.guard({ ...chat, chat: '3' })).toEqual({ tries: 1, windowFrom: start });
    expect(await invitations.guard({ ...chat, channel: 'telegram' })).toBeUndefined();
  });

  test('has one key, whoever asks first, and the names of the doors', async () => {
    const { database, again } = await bench(backend);
    const other = await again();

    const keys = await Promise.all([
      database.store.installation.key('proofs', 'one'),
      other.store.installation.key('proofs', 'two'),
    ]);

    expect(new Set(keys).size).toBe(1);
    expect(await database.store.installation.key('proofs', 'three')).toBe(keys[0]);
    expect(await database.store.installation.door('telegram')).toBeUndefined();
    await database.store.installation.setDoor('telegram', 'mot_bot');
    await database.store.installation.setDoor('telegram', 'hai_bot');
    expect(await other.store.installation.door('telegram')).toBe('hai_bot');
    await other.store.installation.setDoor('telegram', undefined);
    expect(await database.store.installation.door('telegram')).toBeUndefined();
  });
}
