import type { PersonRecord } from '../bot/people-store.ts';
import type { Address } from '../chat/event.ts';
import { byAddress, givenAddresses } from './addresses.ts';
import { NOBODY, personOf } from './person-rows.ts';
import { type Session, sql } from './session.ts';

interface Row extends Address {
  readonly state: string;
  readonly id: number;
  readonly name: string;
  readonly phone: string | null;
  readonly locale: string | null;
  readonly isPractice: unknown;
  readonly handle: string | null;
  readonly answer: string | null;
  readonly role: string | null;
  readonly unitCode: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

interface Known extends Address {
  readonly isBlocked: boolean;
  /** Nobody where the name was erased. */
  readonly person: PersonRecord | undefined;
}

export interface PeopleThere {
  readonly people: readonly (PersonRecord | undefined)[];
  /** Whether the account could not be reached the last time. */
  isBlocked(address: Address): boolean;
}

/** Asked for every message that comes in, so with one statement: a person with several seats is several rows of it. */
export async function peopleByAddresses(
  { client, dialect }: Session,
  addresses: readonly Address[],
): Promise<PeopleThere> {
  const rows = await client.$queryRaw<Row[]>(sql`
    SELECT "account"."channel", "account"."chat", "account"."state",
      "person"."id", "person"."name", "person"."phone", "person"."locale", "person"."isPractice", "person"."handle",
      (SELECT "answer" FROM "Consent" WHERE "personId" = "person"."id" ORDER BY "id" DESC LIMIT 1) AS "answer",
      "seat"."role", "seat"."unitCode", "seat"."validFrom", "seat"."validTo"
    FROM "Account" AS "account"
    JOIN "Person" AS "person" ON "person"."id" = "account"."personId"
    LEFT JOIN "Seat" AS "seat" ON "seat"."personId" = "person"."id"
    WHERE ("account"."channel", "account"."chat") IN ${givenAddresses(dialect, addresses)}
    ORDER BY "seat"."id"`);
  const find = byAddress(knownIn(rows));
  return {
    people: addresses.map((address) => find(address)?.person),
    isBlocked: (address) => find(address)?.isBlocked ?? false,
  };
}

function knownIn(rows: readonly Row[]): readonly Known[] {
  const accounts = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.channel, row.chat]);
    const before = accounts.get(key);
    if (before) before.push(row);
    else accounts.set(key, [row]);
  }
  return [...accounts.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    if (!first) return [];
    const { channel, chat, state, id, name, phone, locale, handle } = first;
    const person =
      name === NOBODY
        ? undefined
        : personOf({
            id,
            name,
            phone,
            locale,
            handle,
            // Without its type SQLite's answer is a number.
            isPractice: Boolean(first.isPractice),
            consents: first.answer === null ? [] : [{ answer: first.answer }],
            seats: ofOne.flatMap(({ role, unitCode, validFrom, validTo }) =>
              role === null ? [] : [{ role, unitCode, validFrom, validTo }],
            ),
          });
    return [{ channel, chat, isBlocked: state === 'blocked', person }];
  });
}
