import type { PersonRecord } from '../bot/people-store.ts';
import type { Locale } from '../chat/reply.ts';
import { consentAnswers } from '../domain/privacy.ts';
import { roles, type Seat } from '../domain/role.ts';
import type { Person, Prisma, Seat as SeatRow } from './generated/sqlite/client.ts';
import { present, word } from './words.ts';

const locales = ['vi', 'en'] as const satisfies readonly Locale[];
/** Whose name was erased, or who refused before having one. */
export const NOBODY = '';
export const withSeats = {
  seats: { orderBy: { id: 'asc' } },
  consents: { orderBy: { id: 'desc' }, take: 1, select: { answer: true } },
} as const satisfies Prisma.PersonInclude;

type SeatColumns = Pick<SeatRow, 'role' | 'unitCode' | 'validFrom' | 'validTo'>;
type PersonColumns = Pick<Person, 'id' | 'name' | 'isPractice' | 'locale' | 'handle' | 'phone'> & {
  readonly seats: readonly SeatColumns[];
  /** The last one. */
  readonly consents: readonly { readonly answer: string }[];
};

export function personOf(row: PersonColumns): PersonRecord {
  const locale = row.locale === null ? null : word(locales, row.locale, 'language of a person');
  const [answered] = row.consents;
  const consent = answered && word(consentAnswers, answered.answer, 'answer to the data notice');
  return {
    id: row.id,
    name: row.name,
    isPractice: row.isPractice,
    seats: row.seats.map(seatOf),
    ...present({ locale, handle: row.handle, phone: row.phone, consent }),
  };
}

export function seatOf(row: SeatColumns): Seat {
  return {
    role: word(roles, row.role, 'role of a person'),
    ...present({ unit: row.unitCode, validFrom: row.validFrom, validTo: row.validTo }),
  };
}
