import type { ContactStore } from '../bot/store.ts';
import type { Contact, ContactBook } from '../chat/contact-book.ts';
import { byAddress } from './addresses.ts';
import type { Contact as Row } from './generated/sqlite/client.ts';
import { inChunks, type Session, sql } from './session.ts';
import { present } from './words.ts';

/** A person who goes on writing is written down once in this time. */
const FRESH_MS = 10 * 60_000;
const MOST_REMEMBERED = 10_000;

/**
 * The chats of one channel. Whatever another process learns about a chat is seen by `of` at once, and by the rule that
 * spares writes after at most ten minutes.
 */
export function contactBook({ client }: Session, channel: string): ContactBook {
  const written = new Map<string, number>();

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
      const fresh = new Date(at.getTime() - FRESH_MS);
      await client.$executeRaw(sql`
        INSERT INTO "Contact" ("channel", "chat", "heardAt") VALUES (${channel}, ${chat}, ${at})
        ON CONFLICT ("channel", "chat") DO UPDATE SET
          "heardAt" = excluded."heardAt",
          "failure" = CASE WHEN "Contact"."unreachableSince" > excluded."heardAt" THEN "Contact"."failure" END,
          "unreachableSince" =
            CASE WHEN "Contact"."unreachableSince" > excluded."heardAt" THEN "Contact"."unreachableSince" END
        WHERE "Contact"."heardAt" IS NULL OR "Contact"."heardAt" <= ${fresh}
          OR ("Contact"."unreachableSince" <= excluded."heardAt" AND "Contact"."heardAt" <= excluded."heardAt")`);
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
