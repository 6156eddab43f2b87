import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName, dateText, listText } from '../../bot/names.ts';
import type { Account, PersonRecord, SeatRecord } from '../../bot/people-store.ts';
import { isWilling } from '../../bot/roles.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Remit, remitsOf } from './access.ts';
import { isPractising } from './keepers.ts';
import { channelName, choice, replied, roleName, said, today } from './people-words.ts';
import { readingOf } from './records.ts';
import { askUnit, remitsNamed, type UnitQuestion } from './remit-choice.ts';

const whichUnit: UnitQuestion = { ask: phrase('people-staff-unit'), verb: 'staff', command: '/nhansu' };

/** "/nhansu", perhaps with a unit: its people, for whoever is responsible for them. */
export async function listStaff(call: Call, words = ''): Promise<Outcome> {
  const remits = remitsOf(call);
  if (remits.length === 0) return said(phrase('people-staff-not-allowed'));
  const named = remitsNamed(remits, words, call);
  const [only, another] = named;
  return only && !another ? showStaff(call, only) : askUnit(remits, named, whichUnit, call);
}

export async function chooseStaff([unit]: readonly string[], call: Call): Promise<Outcome> {
  const remit = remitsOf(call).find((candidate) => candidate.unit === unit);
  return remit ? showStaff(call, remit) : said(phrase('people-staff-not-allowed'));
}

/** A seat with whoever sits in it. */
export interface Holder {
  readonly seat: SeatRecord;
  readonly person: PersonRecord;
  readonly accounts: readonly Account[];
}

async function showStaff(call: Call, { unit, roles }: Remit): Promise<Outcome> {
  const holders = (await holdersOf(call, unit)).filter(({ seat }) => roles.includes(seat.role));
  const committee = committeeName(call, unit);
  const invite = choice(phrase('people-choice-invite'), 'invite', unit);
  if (holders.length === 0)
    return replied({ paragraphs: [phrase('people-staff-none', { committee })], choices: [invite] });
  const paragraphs = [
    phrase('people-staff', { committee }),
    ...holders.map((holder, index) => holderLine(holder, index + 1)),
  ];
  const choices = holders.map(({ seat, person }, index) =>
    choice(phrase('people-choice-person', { number: String(index + 1), name: person.name }), 'seat', seat.id),
  );
  return {
    ...replied({ paragraphs, choices: [...choices, invite], choicesByWords: true }),
    writes: readingOf(
      call,
      holders.map(({ person }) => person.id),
      'staff',
    ),
  };
}

/** Of real or of made-up people, as the speaker is. */
async function holdersOf(call: Call, unit: string): Promise<readonly Holder[]> {
  const seats = await call.store.seats.ofUnit(unit, today(call));
  const ids = seats.map(({ person }) => person);
  const people = await call.store.people.byIds(ids);
  const accounts = await call.store.accounts.of(ids);
  return seats.flatMap((seat) => {
    const person = people.get(seat.person);
    if (person?.isPractice !== isPractising(call)) return [];
    return [{ seat, person, accounts: accounts.filter((account) => account.person === person.id) }];
  });
}

export function holderLine({ seat, person, accounts }: Holder, number: number): Phrase {
  return phrase('people-staff-line', {
    number: String(number),
    name: person.name,
    role: roleName(seat.role),
    since: sinceOf(seat),
    reach: reachOf(person, accounts),
  });
}

/** "từ ngày … đến hết ngày …", as far as there are days. */
export function sinceOf({ validFrom, validTo }: Pick<SeatRecord, 'validFrom' | 'validTo'>): Phrase {
  if (validFrom !== undefined && validTo !== undefined)
    return phrase('people-since-until', { from: dateText(validFrom), to: dateText(validTo) });
  if (validFrom !== undefined) return phrase('people-since', { from: dateText(validFrom) });
  return validTo === undefined ? phrase('people-always') : phrase('people-until', { to: dateText(validTo) });
}

/** Whether and where the person can be written to: a silent "sent" would be worse than knowing. */
function reachOf(person: PersonRecord, accounts: readonly Account[]): Param {
  if (!isWilling(person)) return phrase('people-reach-unwilling');
  if (accounts.length === 0) return phrase('people-reach-none');
  const active = accounts.filter(({ state }) => state === 'active');
  if (active.length === 0) return phrase('people-reach-blocked');
  const channels = [...new Set(active.map(({ channel }) => channel))];
  return listText(channels.map(channelName));
}

/** The seat behind a button, if the speaker is responsible for it. */
export async function holderAt(id: number | undefined, call: Call): Promise<Holder | undefined> {
  const seat = await call.store.seats.find(id ?? 0);
  if (!seat || (seat.validTo ?? '9999') < today(call)) return undefined;
  const remit = remitsOf(call).find(({ unit }) => unit === seat.unit);
  const person = (await call.store.people.byIds([seat.person])).get(seat.person);
  if (!remit?.roles.includes(seat.role) || person?.isPractice !== isPractising(call)) return undefined;
  return { seat, person, accounts: await call.store.accounts.of([person.id]) };
}
