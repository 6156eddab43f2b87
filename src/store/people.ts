import type { NewPerson, PeopleStore, PersonRecord } from '../bot/people-store.ts';
import type { Address } from '../chat/event.ts';
import type { Role } from '../domain/role.ts';
import { givenAddresses } from './addresses.ts';
import type { Prisma } from './generated/sqlite/client.ts';
import { peopleByAddresses } from './people-by-address.ts';
import { NOBODY, personOf, withSeats } from './person-rows.ts';
import { inChunks, type Session, sql } from './session.ts';

export function peopleStore(session: Session): PeopleStore {
  const { client, dialect } = session;
  async function byHandle(handle: string): Promise<PersonRecord | undefined> {
    const row = await client.person.findUnique({ where: { handle }, include: withSeats });
    return row ? personOf(row) : undefined;
  }

  async function byIds(ids: readonly number[]): Promise<ReadonlyMap<number, PersonRecord>> {
    const people = new Map<number, PersonRecord>();
    for (const chunk of inChunks(ids)) {
      const rows = await client.person.findMany({
        where: { id: { in: [...chunk] }, name: { not: NOBODY } },
        include: withSeats,
      });
      for (const row of rows) people.set(row.id, personOf(row));
    }
    return people;
  }

  /** Two may add the same handle at once; only one of them gives the person a seat. */
  async function addUnlessThere({ name, handle, isPractice, seat }: NewPerson, at: Date): Promise<void> {
    const added = await client.$executeRaw(sql`
      INSERT INTO "Person" ("name", "handle", "isPractice", "createdAt")
      VALUES (${name}, ${handle}, ${isPractice}, ${at})
      ON CONFLICT ("handle") DO NOTHING`);
    if (added === 0) return;
    await client.seat.create({
      data: {
        role: seat.role,
        unitCode: seat.unit ?? null,
        validFrom: seat.validFrom ?? null,
        validTo: seat.validTo ?? null,
        personId: (await client.person.findUniqueOrThrow({ where: { handle }, select: { id: true } })).id,
      },
    });
  }

  async function unwillingOf(ids: readonly number[]): Promise<ReadonlySet<number>> {
    const last = new Map<number, string>();
    const where = { personId: { in: [...ids] } };
    const answers = await client.consent.findMany({ where, orderBy: { id: 'asc' } });
    for (const { personId, answer } of answers) last.set(personId, answer);
    return new Set([...last].filter(([, answer]) => answer !== 'agreed').map(([id]) => id));
  }

  async function reopen(addresses: readonly Address[]): Promise<void> {
    await client.$executeRaw(sql`
      UPDATE "Account" SET "state" = 'active', "blockedAt" = NULL, "failure" = NULL
      WHERE "state" = 'blocked' AND ("channel", "chat") IN ${givenAddresses(dialect, addresses)}`);
  }

  return {
    byHandle,
    byIds,

    async byAddresses(addresses, writing = []) {
      const { people, isBlocked } = await peopleByAddresses(session, addresses);
      const back = writing.filter(isBlocked);
      if (back.length > 0) await reopen(back);
      return people;
    },

    async practice() {
      const rows = await client.person.findMany({
        where: { isPractice: true },
        include: withSeats,
        orderBy: { id: 'asc' },
      });
      return rows.map(personOf);
    },

    async withSeat({ unit, roles: sought }, day) {
      const found = await client.person.findMany({
        where: { seats: { some: seatOn(day, sought, unit) }, name: { not: NOBODY } },
        select: { id: true },
        orderBy: { id: 'asc' },
      });
      // With their seats at once they would be more than a statement takes, from about a thousand on.
      return [...(await byIds(found.map(({ id }) => id))).values()].sort((a, b) => a.id - b.id);
    },

    async addressesOf(personIds) {
      const addresses = new Map<number, Address>();
      for (const chunk of inChunks(personIds)) {
        const unwilling = await unwillingOf(chunk);
        const accounts = await client.account.findMany({
          where: { personId: { in: [...chunk] }, state: 'active' },
          // False before true, in both databases: the one that counts comes last.
          orderBy: [{ isPreferred: 'asc' }, { linkedAt: 'asc' }, { id: 'asc' }],
        });
        for (const { personId, channel, chat } of accounts)
          if (!unwilling.has(personId)) addresses.set(personId, { channel, chat });
      }
      return addresses;
    },

    async ensure(person, at) {
      await addUnlessThere(person, at);
      const record = await byHandle(person.handle);
      if (!record) throw new Error(`the person with the handle ${person.handle} is gone`);
      return record;
    },

    async close({ channel, chat }, failure, at) {
      await client.account.updateMany({
        where: { channel, chat, state: 'active' },
        data: { state: 'blocked', blockedAt: at, failure },
      });
    },

    async add({ name, isPractice }, at) {
      const { id } = await client.person.create({ data: { name, isPractice, createdAt: at } });
      return id;
    },

    async rename(person, name) {
      await client.person.update({ where: { id: person }, data: { name } });
    },

    async setPhone(person, phone) {
      await client.person.update({ where: { id: person }, data: { phone: phone ?? null } });
    },

    async link(personId, channel, chat, at) {
      await client.$executeRaw(sql`
        INSERT INTO "Account" ("personId", "channel", "chat", "state", "linkedAt")
        VALUES (${personId}, ${channel}, ${chat}, 'active', ${at})
        ON CONFLICT ("channel", "chat") DO UPDATE
        SET "personId" = excluded."personId", "state" = excluded."state", "linkedAt" = excluded."linkedAt",
          "isPreferred" = ("Account"."isPreferred" AND "Account"."personId" = excluded."personId"),
          "blockedAt" = NULL, "failure" = NULL`);
    },
  };
}

/** As `seatHoldsOn` of the domain, for the database. */
function seatOn(day: string, sought: readonly Role[], unit: string | undefined): Prisma.SeatWhereInput {
  return {
    role: { in: [...sought] },
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
      { OR: [{ validTo: null }, { validTo: { gte: day } }] },
    ],
    ...(unit !== undefined && { unitCode: unit }),
  };
}
