import type { ContactStore } from '../bot/store.ts';
import type { Contact, ContactBook } from '../chat/contact-book.ts';
import { createGroupCommit } from '../outbox/group-commit.ts';
import { byAddress } from './addresses.ts';
import type { Contact as Row } from './generated/sqlite/client.ts';
import { givenRows } from './given-rows.ts';
import { inChunks, type Session, sql } from './session.ts';
import { present } from './words.ts';

/** A person who goes on writing is written down once in this time. */
const FRESH_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;
const MOST_AT_ONCE = 300;

interface Heard {
  readonly chat: string;
  readonly at: Date;
  /** Who was heard since then need not be written down. */
  readonly staleFrom: Date;
}

const givenHeard = givenRows({ chat: 'text', at: 'moment', staleFrom: 'moment' });

/**
 * The chats of one channel. Whatever another process learns about a chat is seen by `of` at once, and by the rule that
 * spares writes after at most ten minutes.
 */
export function contactBook({ client, dialect }: Session, channel: string): ContactBook {
  const written = new Map<string, number>();

  /** Of many people who write at once together: whoever has written for the first time today is one commit otherwise. */
  const write = createGroupCommit<Heard>(async (heard) => {
    // A statement changes a row once.
    const latest = new Map(
      heard.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map((one) => [one.chat, one]),
    );
    await client.$executeRaw(sql`
      INSERT INTO "Contact" ("channel", "chat", "heardAt")
      SELECT ${channel}, "heard"."chat", "heard"."at" FROM ${givenHeard(dialect, [...latest.values()])} AS "heard"
      LEFT JOIN "Contact" AS "known" ON "known"."channel" = ${channel} AND "known"."chat" = "heard"."chat"
      WHERE "known"."heardAt" IS NULL OR "known"."heardAt" <= "heard"."staleFrom"
        OR ("known"."unreachableSince" <= "heard"."at" AND "known"."heardAt" <= "heard"."at")
      ON CONFLICT ("channel", "chat") DO UPDATE SET
        "heardAt" = excluded."heardAt",
        "failure" = CASE WHEN "Contact"."unreachableSince" > excluded."heardAt" THEN "Contact"."failure" END,
        "unreachableSince" =
          CASE WHEN "Contact"."unreachableSince" > excluded."heardAt" THEN "Contact"."unreachableSince" END
      WHERE "Contact"."heardAt" IS NULL OR "Contact"."heardAt" <= excluded."heardAt"`);
  }, MOST_AT_ONCE);

  function isFresh(chat: string, at: Date): boolean {
    const last = written.get(chat);
    return last !== undefined && at.getTime() - last < FRESH_MS;
  }

  function remember(chat: string, at: Date): void {
    written.delete(chat);
    written.set(chat, at.getTime());
    for (const oldest of written.keys()) {
      if (written.size <= MOST_REMEMBERED) return;
      written.delete(oldest);
    }
  }

  return {
    async heard(chat, at) {
      if (isFresh(chat, at)) return;
      await write([{ chat, at, staleFrom: new Date(at.getTime() - FRESH_MS) }]);
      remember(chat, at);
    },

    async following(chat, isFollowing, at) {
      if (isFollowing) await this.heard(chat, at);
      await client.$executeRaw(sql`
        INSERT INTO "Contact" ("channel", "chat", "isFollowing") VALUES (${channel}, ${chat}, ${isFollowing})
        ON CONFLICT ("channel", "chat") DO UPDATE SET "isFollowing" = excluded."isFollowing"
        WHERE "Contact"."isFollowing" IS DISTINCT FROM excluded."isFollowing"`);
    },

    async unreachable(chat, failure, at) {
      written.delete(chat);
      await client.$executeRaw(sql`
        INSERT INTO "Contact" ("channel", "chat", "unreachableSince", "failure")
        VALUES (${channel}, ${chat}, ${at}, ${failure})
        ON CONFLICT ("channel", "chat") DO UPDATE SET
          "unreachableSince" = COALESCE("Contact"."unreachableSince", excluded."unreachableSince"),
          "failure" = excluded."failure"
        WHERE "Contact"."failure" IS DISTINCT FROM excluded."failure"`);
    },

    async moved(chat, to) {
      await client.$executeRaw(sql`
        INSERT INTO "Contact" ("channel", "chat", "movedTo") VALUES (${channel}, ${chat}, ${to})
        ON CONFLICT ("channel", "chat") DO UPDATE SET "movedTo" = excluded."movedTo"`);
    },

    async of(chats) {
      const contacts = new Map<string, Contact>();
      for (const chunk of inChunks(chats)) {
        const rows = await client.contact.findMany({ where: { channel, chat: { in: [...chunk] } } });
        for (const row of rows) contacts.set(row.chat, contactOf(row));
      }
      return contacts;
    },
  };
}

/** For whoever plans what to send: chats of any channel, as they are known inside the transaction. */
export function contactStore({ client }: Session): ContactStore {
  return {
    async find(addresses) {
      const rows: Row[] = [];
      for (const channel of new Set(addresses.map((address) => address.channel))) {
        const chats = addresses.filter((address) => address.channel === channel).map(({ chat }) => chat);
        for (const chunk of inChunks(chats))
          rows.push(...(await client.contact.findMany({ where: { channel, chat: { in: [...chunk] } } })));
      }
      const find = byAddress(rows);
      return addresses.map((address) => {
        const row = find(address);
        return row && contactOf(row);
      });
    },
  };
}

function contactOf({ heardAt, isFollowing, unreachableSince, failure, movedTo }: Row): Contact {
  const unreachable =
    unreachableSince === null ? null : { since: unreachableSince, failure: failure ?? 'unreachable' };
  return present({ heardAt, isFollowing, unreachable, movedTo });
}
