import { raw } from '@prisma/client/runtime/client';
import type { Perishable, RetentionStore } from '../bot/retention.ts';
import { metaValue, setMeta } from './meta.ts';
import { topicChanged } from './read-memory.ts';
import { dropReplies, dropWords } from './retention-messages.ts';
import { type Session, sql } from './session.ts';

const DONE = 'retention.done';

export function retentionStore(session: Session): RetentionStore {
  return {
    drop: (kind, before, limit) => droppers[kind](session, before, limit),

    doneOn: () => metaValue(session, DONE),
    setDone: (day) => setMeta(session, DONE, day),
  };
}

type Dropper = (session: Session, before: Date, limit: number) => Promise<number>;

const droppers: Readonly<Record<Perishable, Dropper>> = {
  /** They come in the order of their ids, so only the first ones are looked at. */
  events: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "InboundEvent" WHERE "id" IN (
        SELECT "id" FROM (
          SELECT "id", "receivedAt" FROM "InboundEvent" WHERE "state" <> 'waiting' ORDER BY "id" LIMIT ${limit}
        ) AS "oldest" WHERE "receivedAt" < ${before})`),

  replies: dropReplies,
  words: dropWords,

  unread: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "UnreadQuestion" WHERE "words" IN (
        SELECT "words" FROM "UnreadQuestion" WHERE "lastAt" < ${before} LIMIT ${limit})`),

  strangersConversations: ofStrangers('Conversation', 'updatedAt'),
  strangersContacts: ofStrangers('Contact', 'heardAt'),

  codeGuards: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "CodeGuard" WHERE ("channel", "chat") IN (
        SELECT "channel", "chat" FROM "CodeGuard"
        WHERE "windowFrom" < ${before} AND ("lockedUntil" IS NULL OR "lockedUntil" < ${before}) LIMIT ${limit})`),

  invitations: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "Invitation" WHERE "id" IN (
        SELECT "id" FROM "Invitation" WHERE "usedAt" IS NULL AND "expiresAt" < ${before} LIMIT ${limit})`),

  tellings: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "ToldAnswer" WHERE ("code", "personId") IN (
        SELECT "code", "personId" FROM "ToldAnswer" WHERE "at" < ${before} LIMIT ${limit})`),

  async cards(session, before, limit) {
    const { client } = session;
    const old = await client.quotedAnswer.findMany({
      where: { at: { lt: before }, tellings: { none: {} } },
      select: { code: true },
      take: limit,
    });
    const code = { in: old.map((card) => card.code) };
    await client.quotedFigure.deleteMany({ where: { code } });
    const { count } = await client.quotedAnswer.deleteMany({ where: { code } });
    if (count > 0) await topicChanged(session, 'cards');
    return count;
  },

  papers: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM "Paper" WHERE "id" IN (
        SELECT "id" FROM "Paper" AS "old" WHERE "at" < ${before} AND NOT EXISTS (
          SELECT 1 FROM "Decision" WHERE "paperId" = "old"."id")
        LIMIT ${limit})`),

  drafts: ({ client }, before, limit) =>
    client.$executeRaw(sql`
      UPDATE "Announcement" SET "state" = 'cancelled' WHERE "id" IN (
        SELECT "id" FROM "Announcement" WHERE "state" IN ('draft', 'awaiting') AND "createdAt" < ${before} LIMIT ${limit})`),
};

/** Rows of chats that are nobody's account, by the moment in the column. */
function ofStrangers(table: 'Conversation' | 'Contact', column: 'updatedAt' | 'heardAt'): Dropper {
  const [rows, last] = [identifier(table), identifier(column)];
  return ({ client }, before, limit) =>
    client.$executeRaw(sql`
      DELETE FROM ${rows} WHERE ("channel", "chat") IN (
        SELECT "channel", "chat" FROM ${rows} AS "old" WHERE ${last} < ${before} AND NOT EXISTS (
          SELECT 1 FROM "Account" AS "own" WHERE "own"."channel" = "old"."channel" AND "own"."chat" = "old"."chat")
        LIMIT ${limit})`);
}

function identifier(name: string) {
  return raw(`"${name}"`);
}
