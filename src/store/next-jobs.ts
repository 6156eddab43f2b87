import { raw } from '@prisma/client/runtime/client';
import { urgency } from '../chat/channel.ts';
import { givenRows } from './given-rows.ts';
import { atMost, type Dialect, join, sql } from './session.ts';

const givenQuestion = givenRows({ channel: 'text', now: 'moment' });
const kinds = Object.entries(urgency).toSorted(([, a], [, b]) => a - b);

// What is asked for comes as a row of its own, and limits are written out: SQLite makes its plan anew each time a value
// is bound that is a limit, or that an index is compared with. Here that takes two milliseconds, and the rest a tenth.
//
// A chat has few jobs and a broadcast has thousands, so everything of a chat is to be looked up by the chat. "IS TRUE"
// keeps both databases from looking by the time instead, and "(SELECT …) IS NULL" keeps PostgreSQL, as "NOT EXISTS"
// would not, from joining all with all where it has not counted the rows yet.

/**
 * The ids of the jobs to send now, at most one of a chat in which nothing is being sent: where an answer is due first,
 * then where a notice is, and so on, whatever waits in other chats. Within a chat the oldest due job goes first, so a
 * reminder that somebody's answer is behind goes out with the answer's urgency. `asked`: answers, and what is before them.
 */
export function nextJobs(
  dialect: Dialect,
  channel: string,
  now: Date,
  limit: number,
  which: 'all' | 'asked',
) {
  return sql`
    WITH "asked" AS (SELECT * FROM ${givenQuestion(dialect, [{ channel, now }])} AS "one")
    SELECT "next"."id" FROM (
      SELECT "heads".*, ROW_NUMBER() OVER (PARTITION BY "heads"."id" ORDER BY "heads"."rank") AS "place"
      FROM (${headsOfAll(which, limit)}) AS "heads") AS "next"
    WHERE "next"."place" = 1 ORDER BY "next"."rank", "next"."since", "next"."due" ${atMost(limit)}`;
}

function headsOfAll(which: 'all' | 'asked', limit: number) {
  const urgent = which === 'all' ? kinds : kinds.slice(0, 1);
  return join(
    urgent.map(
      ([kind, rank]) => sql`SELECT * FROM (${headsOfChats(kind, rank)} ${atMost(limit)}) AS "heads"`,
    ),
    ' UNION ALL ',
  );
}

/**
 * Of each chat in which a job of the kind is due and one may go, the job that goes first. Those that are not due yet are
 * not read.
 */
function headsOfChats(kind: string, rank: number) {
  return raw(`
    SELECT "head"."id", ${rank} AS "rank", "head"."since", "head"."due" FROM (
      SELECT (${headOfChat}) AS "id", "due"."notBefore" AS "since", "due"."id" AS "due"
      FROM "asked" CROSS JOIN "OutboxMessage" AS "due"
      WHERE "due"."channel" = "asked"."channel" AND "due"."state" = 'queued' AND "due"."kind" = '${kind}'
        AND "due"."notBefore" <= "asked"."now" AND ${inTime('due')}
        AND (
          SELECT 1 FROM "OutboxMessage" AS "open"
          WHERE "open"."channel" = "due"."channel" AND "open"."chat" = "due"."chat" AND "open"."state" = 'sending'
          LIMIT 1) IS NULL
        AND (
          SELECT 1 FROM "OutboxMessage" AS "sooner"
          WHERE "sooner"."channel" = "due"."channel" AND "sooner"."chat" = "due"."chat"
            AND "sooner"."state" = 'queued' AND "sooner"."kind" = "due"."kind"
            AND ("sooner"."notBefore" <= "asked"."now") IS TRUE AND ${inTime('sooner')}
            AND "sooner"."id" < "due"."id"
          LIMIT 1) IS NULL
      ORDER BY "due"."notBefore", "due"."id") AS "head"
    WHERE "head"."id" IS NOT NULL ORDER BY "head"."since", "head"."due"`);
}

/**
 * A job that waits for another try holds back the later ones of its chat, but for those that are more urgent: nobody
 * waits for an answer because an announcement does. One that was put off from the start (to office hours, say) holds
 * back nothing.
 */
const headOfChat = `
    SELECT "job"."id" FROM "OutboxMessage" AS "job"
    WHERE "job"."channel" = "due"."channel" AND "job"."chat" = "due"."chat" AND "job"."state" = 'queued'
      AND ("job"."notBefore" <= "asked"."now") IS TRUE AND ${inTime('job')}
      AND (
        SELECT 1 FROM "OutboxMessage" AS "again"
        WHERE "again"."channel" = "job"."channel" AND "again"."chat" = "job"."chat" AND "again"."state" = 'queued'
          AND "again"."id" < "job"."id" AND ("again"."notBefore" > "asked"."now") IS TRUE AND "again"."attempt" > 0
          AND ${rankOf('again')} <= ${rankOf('job')} AND ${inTime('again')}
        LIMIT 1) IS NULL
    ORDER BY "job"."id" LIMIT 1`;

function inTime(table: string): string {
  return `("${table}"."notAfter" < "asked"."now") IS NOT TRUE`;
}

function rankOf(table: 'again' | 'job'): string {
  const cases = kinds.map(([name, rank]) => `WHEN '${name}' THEN ${rank}`);
  return `CASE "${table}"."kind" ${cases.join(' ')} END`;
}
