import { type LearnedName, type LearningStore, namedThings } from '../bot/learning-store.ts';
import { bumpReferenceVersion } from './reference.ts';
import { type Session, sql } from './session.ts';
import { word } from './words.ts';

export function learningStore(session: Session): LearningStore {
  const { client } = session;
  return {
    async noteUnread(words, at) {
      await client.$executeRaw(sql`
        INSERT INTO "UnreadQuestion" ("words", "count", "firstAt", "lastAt") VALUES (${words}, 1, ${at}, ${at})
        ON CONFLICT ("words") DO UPDATE SET "count" = "UnreadQuestion"."count" + 1, "lastAt" = excluded."lastAt"`);
    },

    async unread(limit) {
      const rows = await client.unreadQuestion.findMany({
        orderBy: [{ count: 'desc' }, { lastAt: 'desc' }, { words: 'asc' }],
        take: limit,
      });
      return rows.map(({ words, count, lastAt }) => ({ words, count, lastAt }));
    },

    async dropUnread(words, before) {
      await client.unreadQuestion.deleteMany({
        where: { OR: [{ words: { in: [...words] } }, { lastAt: { lt: before } }] },
      });
    },

    async addName({ entity, code, text }, at) {
      const added = await client.$executeRaw(sql`
        INSERT INTO "Alias" ("entity", "code", "text", "addedAt") VALUES (${entity}, ${code}, ${text}, ${at})
        ON CONFLICT ("entity", "code", "text") DO NOTHING`);
      if (added > 0) await bumpReferenceVersion(session);
      return added > 0;
    },

    async removeName({ entity, code, text }) {
      const { count } = await client.alias.deleteMany({
        where: { entity, code, text, addedAt: { not: null } },
      });
      if (count > 0) await bumpReferenceVersion(session);
      return count > 0;
    },

    async learnedNames() {
      const rows = await client.alias.findMany({
        where: { addedAt: { not: null } },
        orderBy: [{ addedAt: 'desc' }, { text: 'asc' }],
      });
      return rows.map(
        ({ entity, code, text }): LearnedName => ({
          entity: word(namedThings, entity, 'thing with another name'),
          code,
          text,
        }),
      );
    },
  };
}
