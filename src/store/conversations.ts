import { ConflictError, type ConversationRecord, type ConversationStore } from '../bot/store.ts';
import type { Address } from '../chat/event.ts';
import { byAddress, valuesOf } from './addresses.ts';
import { inChunks, join, type Session, sql } from './session.ts';

export function conversationStore({ client }: Session): ConversationStore {
  return {
    async load(addresses) {
      const rows: ConversationRecord[] = [];
      for (const chunk of inChunks(addresses)) rows.push(...(await stored(chunk)));
      return addresses.map(byAddress(rows));
    },

    async save(records, at) {
      const fresh = records.filter(({ version }) => version === 0);
      const known = records.filter(({ version }) => version > 0);
      for (const chunk of inChunks(fresh)) expectAll(chunk, await add(chunk, at));
      for (const chunk of inChunks(known)) expectAll(chunk, await replace(chunk, at));
    },
  };

  function stored(addresses: readonly Address[]): Promise<ConversationRecord[]> {
    return client.$queryRaw<ConversationRecord[]>(sql`
      SELECT "channel", "chat", "state", "version" FROM "Conversation"
      WHERE ("channel", "chat") IN (${valuesOf(addresses)})`);
  }

  function add(records: readonly ConversationRecord[], at: Date): Promise<number> {
    const rows = records.map(({ channel, chat, state }) => sql`(${channel}, ${chat}, ${state}, 1, ${at})`);
    return client.$executeRaw(sql`
      INSERT INTO "Conversation" ("channel", "chat", "state", "version", "updatedAt")
      VALUES ${join(rows)}
      ON CONFLICT ("channel", "chat") DO NOTHING`);
  }

  function replace(records: readonly ConversationRecord[], at: Date): Promise<number> {
    const rows = records.map(
      ({ channel, chat, state, version }) =>
        sql`(${channel}, ${chat}, ${state}, CAST(${version} AS INTEGER))`,
    );
    return client.$executeRaw(sql`
      UPDATE "Conversation"
      SET "state" = "next"."column3", "version" = "version" + 1, "updatedAt" = ${at}
      FROM (VALUES ${join(rows)}) AS "next"
      WHERE "channel" = "next"."column1" AND "chat" = "next"."column2" AND "version" = "next"."column4"`);
  }
}

function expectAll(records: readonly ConversationRecord[], saved: number): void {
  if (saved === records.length) return;
  throw new ConflictError(`one of the conversations ${records.map(nameOf).join(', ')}`);
}

function nameOf({ channel, chat }: ConversationRecord): string {
  return `${channel}/${chat}`;
}
