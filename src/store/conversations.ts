import { ConflictError, type ConversationRecord, type ConversationStore } from '../bot/store.ts';
import type { Address } from '../chat/event.ts';
import { byAddress, givenAddresses } from './addresses.ts';
import { givenRows } from './given-rows.ts';
import { type Session, sql } from './session.ts';

const givenRecords = givenRows({ channel: 'text', chat: 'text', state: 'text', version: 'integer' });

export function conversationStore({ client, dialect }: Session): ConversationStore {
  return {
    async load(addresses) {
      return addresses.map(byAddress(await stored(addresses)));
    },

    async save(records, at) {
      const fresh = records.filter(({ version }) => version === 0);
      const known = records.filter(({ version }) => version > 0);
      if (fresh.length > 0) expectAll(fresh, await add(fresh, at));
      if (known.length > 0) expectAll(known, await replace(known, at));
    },
  };

  function stored(addresses: readonly Address[]): Promise<ConversationRecord[]> {
    return client.$queryRaw<ConversationRecord[]>(sql`
      SELECT "channel", "chat", "state", "version" FROM "Conversation"
      WHERE ("channel", "chat") IN ${givenAddresses(dialect, addresses)}`);
  }

  function add(records: readonly ConversationRecord[], at: Date): Promise<number> {
    return client.$executeRaw(sql`
      INSERT INTO "Conversation" ("channel", "chat", "state", "version", "updatedAt")
      SELECT "channel", "chat", "state", 1, ${at} FROM ${givenRecords(dialect, records)} AS "fresh"
      WHERE TRUE
      ON CONFLICT ("channel", "chat") DO NOTHING`);
  }

  function replace(records: readonly ConversationRecord[], at: Date): Promise<number> {
    return client.$executeRaw(sql`
      UPDATE "Conversation"
      SET "state" = "next"."state", "version" = "Conversation"."version" + 1, "updatedAt" = ${at}
      FROM ${givenRecords(dialect, records)} AS "next"
      WHERE "Conversation"."channel" = "next"."channel" AND "Conversation"."chat" = "next"."chat"
        AND "Conversation"."version" = "next"."version"`);
  }
}

function expectAll(records: readonly ConversationRecord[], saved: number): void {
  if (saved === records.length) return;
  throw new ConflictError(`one of the conversations ${records.map(nameOf).join(', ')}`);
}

function nameOf({ channel, chat }: ConversationRecord): string {
  return `${channel}/${chat}`;
}
