import type { Call } from '../../bot/feature.ts';
import { countText, listText, momentText, plainUnitName } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { RollCall } from '../../domain/board.ts';
import { clusterYear } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import { contactText } from './words.ts';

/** Two people of each unit should answer; those of whom fewer did come first, with whom to telephone. */
const ENOUGH = 2;

interface UnitAnswers {
  readonly unit: string;
  readonly here: number;
  readonly silent: readonly PersonRecord[];
}

/** Who has answered a roll-call, unit by unit, for the chair. */
export async function rollCallLines(
  call: Pick<Call, 'store' | 'directory' | 'now'>,
  { cluster, year, at, answers }: RollCall,
): Promise<readonly Phrase[]> {
  const people = await call.store.people.byIds(answers.map(({ person }) => person));
  const today = isoDate(localDateOf(call.now));
  const members = clusterYear(call.directory.cluster(cluster), year)?.members ?? [];
  const units = members.map((unit): UnitAnswers => {
    const own = answers.flatMap(({ person, answeredAt }) => {
      const record = people.get(person);
      return record && worksFor(record, unit, today) ? [{ record, isHere: answeredAt !== undefined }] : [];
    });
    const silent = own.filter(({ isHere }) => !isHere).map(({ record }) => record);
    return { unit, here: own.length - silent.length, silent };
  });
  const answered = answers.filter(({ answeredAt }) => answeredAt !== undefined).length;
  return [
    phrase('roll-call-title', {
      year: String(year),
      at: momentText(at),
      answered: countText(answered),
      all: countText(answers.length),
    }),
    ...units
      .toSorted((a, b) => Math.min(a.here, ENOUGH) - Math.min(b.here, ENOUGH))
      .map((one, index) => lineOf(call, one, index + 1)),
    phrase('roll-call-hint'),
  ];
}

function worksFor({ seats }: PersonRecord, unit: string, today: string): boolean {
  return seats.some(
    (seat) =>
      seat.unit === unit && (seat.role === 'officer' || seat.role === 'leader') && seatHoldsOn(seat, today),
  );
}

function lineOf(call: Pick<Call, 'directory'>, { unit, here, silent }: UnitAnswers, number: number): Phrase {
  return phrase('board-line', {
    number: String(number),
    unit: plainUnitName(call.directory.unit(unit)),
    says: here < ENOUGH && silent.length > 0 ? withSilent(here, silent) : countOf(here, silent),
  });
}

function countOf(here: number, silent: readonly PersonRecord[]): Phrase {
  if (here + silent.length === 0) return phrase('roll-call-no-people');
  return phrase('roll-call-here', { here: countText(here) });
}

function withSilent(here: number, silent: readonly PersonRecord[]): Param {
  return phrase('roll-call-missing', { here: countText(here), people: listText(silent.map(contactText)) });
}
