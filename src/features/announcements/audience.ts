import type { Call } from '../../bot/feature.ts';
import type { Account, PersonRecord } from '../../bot/people-store.ts';
import { phoneAddress, phoneToReach } from '../../bot/phone-address.ts';
import { isWilling } from '../../bot/roles.ts';
import type { Address } from '../../chat/event.ts';
import type { Audience, Gap } from '../../domain/announcement.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import { type CostClass, costClass } from '../../outbox/cost.ts';

/** One of those an announcement is for, and how it reaches them as things stand. */
export interface Reached {
  readonly person: PersonRecord;
  readonly unit?: string;
  readonly way: Way;
}

export type Way =
  | { readonly kind: 'address'; readonly address: Address; readonly cost: CostClass }
  | { readonly kind: 'gap'; readonly gap: Gap };

/**
 * Officers and leaders of the units and, if wanted, the observers of the cluster: each once, in the order of the units.
 * Who writes it is not told. Made-up people are told by made-up people only.
 */
export async function audienceOf(
  call: Call,
  { units, observers }: Audience,
  author: number | undefined,
): Promise<readonly Reached[]> {
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ roles: ['officer', 'leader', 'observer'] }, today);
  const isPractice = call.speaker.isPractice ?? false;
  const home = new Set(units);
  const placed = people
    .filter((person) => person.isPractice === isPractice && person.id !== author)
    .flatMap((person) => {
      const seats = person.seats.filter((seat) => seatHoldsOn(seat, today));
      const own = seats.find(({ role, unit }) => role !== 'observer' && unit !== undefined && home.has(unit));
      if (own) return [{ person, unit: own.unit }];
      const sees =
        observers &&
        seats.find(({ role, unit }) => role === 'observer' && (unit === undefined || home.has(unit)));
      return sees ? [{ person, unit: sees.unit }] : [];
    });
  const order = new Map(units.map((unit, index) => [unit, index]));
  const placeOf = (unit: string | undefined) => order.get(unit ?? '') ?? units.length;
  placed.sort((a, b) => placeOf(a.unit) - placeOf(b.unit) || a.person.id - b.person.id);
  const ways = await waysTo(
    call,
    placed.map(({ person }) => person),
  );
  return placed.map(({ person, unit }) => ({
    person,
    ...(unit !== undefined && { unit }),
    way: ways.get(person.id) ?? { kind: 'gap', gap: 'noAccount' },
  }));
}

/** To each the first account, the preferred one before the others, through which it may go. */
export async function waysTo(call: Call, people: readonly PersonRecord[]): Promise<ReadonlyMap<number, Way>> {
  const accounts = await call.store.accounts.of(people.map(({ id }) => id));
  const contacts = await call.store.contacts.find(accounts);
  // An approved template for announcements is set up, or there is none.
  const hasTemplate = (await call.store.installation.phoneKinds()).includes('announcement');
  const byPerson = new Map<number, { account: Account; cost: CostClass }[]>();
  for (const [index, account] of accounts.entries()) {
    const known = costClass(account.channel, 'announcement', contacts[index]?.heardAt, call.now);
    const cost = known === 'template' && !hasTemplate ? 'none' : known;
    byPerson.set(account.person, [...(byPerson.get(account.person) ?? []), { account, cost }]);
  }
  return new Map(
    people.map((person) => {
      const way = wayTo(person, byPerson.get(person.id) ?? []);
      const isByPhone = way.kind === 'gap' && hasTemplate && phoneToReach(person) !== undefined;
      return [person.id, isByPhone ? ringUp(person.id) : way];
    }),
  );
}

/** An approved template to the telephone of somebody whom no account reaches. */
function ringUp(person: number): Way {
  return { kind: 'address', address: phoneAddress(person), cost: 'template' };
}

function wayTo(
  person: PersonRecord,
  accounts: readonly { readonly account: Account; readonly cost: CostClass }[],
): Way {
  if (!isWilling(person)) return { kind: 'gap', gap: 'unwilling' };
  const [any] = accounts;
  if (!any) return { kind: 'gap', gap: 'noAccount' };
  const active = accounts.filter(({ account }) => account.state === 'active');
  if (active.length === 0) return { kind: 'gap', gap: 'blocked' };
  const best = active
    .filter(({ cost }) => cost !== 'none')
    .sort((a, b) => rank(b.account) - rank(a.account))[0];
  if (!best) return { kind: 'gap', gap: 'windowClosed' };
  const { channel, chat } = best.account;
  return { kind: 'address', address: { channel, chat }, cost: best.cost };
}

/** The preferred one, else the one linked last. */
function rank({ isPreferred, linkedAt }: Account): number {
  return isPreferred ? Number.MAX_SAFE_INTEGER : linkedAt.getTime();
}
