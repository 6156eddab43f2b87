import { ConflictError, type ConversationRecord, type ConversationStore } from '../bot/store.ts';
import { type Session, sql } from './session.ts';

export function conversationStore({ client }: Session): ConversationStore {
  return {
    async load(channel, chat) {
      const row = await client.conversation.findUnique({ where: { channel_chat: { channel, chat } } });
      return row ? { channel, chat, state: row.state, version: row.version } : undefined;
    },

    async save(record, at) {
      const saved = record.version === 0 ? await add(record, at) : await replace(record, at);
      if (saved === 0) throw new ConflictError(`conversation ${record.channel}/${record.chat}`);
    },
  };

  function add({ channel, chat, state }: ConversationRecord, at: Date): Promise<number> {
    return client.$executeRaw(sql`
      INSERT INTO "Conversation" ("channel", "chat", "state", "version", "updatedAt")
      VALUES (${channel}, ${chat}, ${state}, 1, ${at})
      ON CONFLICT ("channel", "chat") DO NOTHING`);
  }

  async function replace({ channel, chat, state, version }: ConversationRecord, at: Date): Promise<number> {
    const { count } = await client.conversation.updateMany({
      where: { channel, chat, version },
      data: { state, version: version + 1, updatedAt: at },
    });
    return count;
  }
}
