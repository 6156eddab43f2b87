import { type LearnedName, type LearningStore, namedThings } from '../bot/learning-store.ts';
import { givenRows } from './given-rows.ts';
import { type LateKind, writeLate } from './late-rows.ts';
import { bumpReferenceVersion } from './reference.ts';
import { type Session, sql } from './session.ts';
import { word } from './words.ts';

interface Unread {
  readonly words: string;
  readonly at: Date;
}

const givenUnread = givenRows({ words: 'text', at: 'moment' });

const unreadQuestions: LateKind<Unread> = {
  async write({ client, dialect }, rows) {
    await client.$executeRaw(sql`
      INSERT INTO "UnreadQuestion" ("words", "count", "firstAt", "lastAt")
      SELECT "words", CAST(COUNT(*) AS INTEGER), MIN("at"), MAX("at") FROM ${givenUnread(dialect, rows)} AS "unread"
      WHERE TRUE
      GROUP BY "words"
      ON CONFLICT ("words") DO UPDATE SET
        "count" = "UnreadQuestion"."count" + excluded."count", "lastAt" = excluded."lastAt"`);
  },
};

export function learningStore(session: Session): LearningStore {
  const { client } = session;
  return {
    noteUnread: (words, at) => writeLate(session, unreadQuestions, { words, at }),

    async unread(limit) {
      await session.late?.write(session);
      const rows = await client.unreadQuestion.findMany({
        orderBy: [{ count: 'desc' }, { lastAt: 'desc' }, { words: 'asc' }],
        take: limit,
      });
      return rows.map(({ words, count, lastAt }) => ({ words, count, lastAt }));
    },

    async dropUnread(words, before) {
      await session.late?.write(session);
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
