import type { NewCode, NewInvitation } from '../../bot/people-store.ts';
import type { Secrets } from '../../bot/secrets.ts';
import type { Store } from '../../bot/store.ts';
import { CODE_LIFE_MS, LINK_LIFE_MS } from '../../domain/invitation.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import type { Role } from '../../domain/role.ts';
import { fold } from '../../language/normalise.ts';
import { codeProof, drawCode, drawLink, linkProof } from './codes.ts';

export type Wanted = Pick<NewInvitation, 'role' | 'unit' | 'name' | 'person' | 'invitedBy' | 'isPractice'>;

/** What is told once, and the row that is kept instead. */
export interface FreshInvitation {
  readonly link: string;
  readonly code: string;
  readonly row: NewInvitation;
}

export function freshInvitation(secrets: Secrets, wanted: Wanted, now: Date): FreshInvitation {
  const link = drawLink(secrets);
  const { code, kept } = freshCode(secrets, now);
  const expiresAt = new Date(now.getTime() + LINK_LIFE_MS);
  return { link, code, row: { ...wanted, linkProof: linkProof(secrets, link), code: kept, expiresAt } };
}

export function freshCode(secrets: Secrets, now: Date): { readonly code: string; readonly kept: NewCode } {
  const code = drawCode(secrets);
  const until = new Date(now.getTime() + CODE_LIFE_MS);
  return { code, kept: { proof: codeProof(secrets, code), until } };
}

/** Where the messengers let people in with a link. */
export interface Doors {
  readonly telegram?: string;
  readonly zalo?: string;
}

/** Missing: that messenger is not on, or its name is not known yet. */
export async function doorsFor({ installation }: Store, link: string): Promise<Doors> {
  const bot = await installation.door('telegram');
  const account = await installation.door('zalo');
  return {
    ...(bot !== undefined && { telegram: `https://t.me/${bot}?start=${link}` }),
    ...(account !== undefined && { zalo: `https://zalo.me/${account}` }),
  };
}

/**
 * The person of this name who holds the seat and has no account yet (from a setup file): the invitation is theirs, so
 * that one person does not become two.
 */
export async function awaitedPerson(
  store: Store,
  { unit, role, name, isPractice }: { unit: string; role: Role; name: string; isPractice: boolean },
  now: Date,
): Promise<number | undefined> {
  const holders = await store.people.withSeat({ unit, roles: [role] }, isoDate(localDateOf(now)));
  const namesakes = holders.filter((one) => fold(one.name) === fold(name) && one.isPractice === isPractice);
  const linked = new Set(
    (await store.accounts.of(namesakes.map(({ id }) => id))).map(({ person }) => person),
  );
  const [awaited, another] = namesakes.filter(({ id }) => !linked.has(id));
  return another ? undefined : awaited?.id;
}
