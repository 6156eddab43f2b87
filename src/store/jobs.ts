import { type JobKind, urgency } from '../chat/channel.ts';
import {
  ANSWER_LOST,
  type ClaimedJob,
  type JobOutcome,
  type JobStore,
  type Settled,
  type Settlement,
} from '../outbox/job.ts';
import { isStopped } from './announcement-delivery.ts';
import { failOver } from './failover.ts';
import type { OutboxMessage as Row } from './generated/sqlite/client.ts';
import { givenRows } from './given-rows.ts';
import { messageOf } from './json.ts';
import { nextJobs } from './next-jobs.ts';
import { sendingTurns } from './sending-turn.ts';
import { holdUntilCommit, type Session, sql, type Transact } from './session.ts';
import { word } from './words.ts';

const kinds = ['reply', 'notice', 'reminder', 'announcement'] as const satisfies readonly JobKind[];
const claimed = {
  id: true,
  key: true,
  kind: true,
  chat: true,
  message: true,
  replacesId: true,
  attempt: true,
  doubts: true,
} as const;

const givenSent = givenRows({ id: 'integer', attempt: 'integer', sentId: 'text' });

type ClaimedRow = Pick<Row, keyof typeof claimed>;
type Unsent = Exclude<JobOutcome, { state: 'sent' }>;
interface Sent {
  readonly job: ClaimedJob;
  readonly sentId: string;
}

export function jobStore(session: Session, transact: Transact): JobStore {
  const { client } = session;
  const hasTurn = sendingTurns();
  /** In SQLite every statement has the whole file to itself, and none of these needs the others to come true. */
  const claiming: Transact = session.dialect === 'sqlite' ? (work) => work(session) : transact;
  return {
    claim: (channel, owner, now, leaseUntil, limit) =>
      claiming(async (open) => {
        // Without it two processes could each take a job of one chat, when an earlier one was committed in between.
        await holdUntilCommit(open, `claim/${channel}`);
        const which = (await hasTurn(open, channel, owner, now)) ? 'all' : 'asked';
        const rows = await open.client.$queryRaw<ClaimedRow[]>(sql`
          UPDATE "OutboxMessage" SET "state" = 'sending', "owner" = ${owner}, "leaseUntil" = ${leaseUntil},
            "attempt" = "attempt" + 1, "updatedAt" = ${now}
          WHERE "state" = 'queued' AND "id" IN (${nextJobs(session.dialect, channel, now, limit, which)})
          RETURNING "id", "key", "kind", "chat", "message", "replacesId", "attempt", "doubts"`);
        const replaced = await sentIds(open, rows);
        return rows.map((row) => claimedJobOf(row, replaced)).sort(byUrgency);
      }),

    async expire(channel, now) {
      await client.$executeRaw(sql`
        UPDATE "OutboxMessage" SET "state" = 'expired', "updatedAt" = ${now}
        WHERE "channel" = ${channel} AND "state" = 'queued' AND "notAfter" < ${now}`);
    },

    async endTurn(channel, owner) {
      await client.sendingTurn.deleteMany({ where: { channel, owner } });
    },

    settle: async (settlements, now) => {
      const sent = settlements.flatMap(({ job, outcome }) =>
        outcome.state === 'sent' ? [{ job, sentId: outcome.sentId }] : [],
      );
      const isSimple =
        sent.length === settlements.length && !sent.some(({ job }) => job.message.isConfidential);
      if (isSimple) return settleSent(session, sent, now);
      return transact(async (open) => {
        const counted: number[] = [];
        if (sent.length > 0) counted.push(...(await settleSent(open, sent, now)).counted);
        for (const { job, outcome } of settlements) {
          if (outcome.state === 'sent') continue;
          if (!(await settleUnsent(open, job, outcome, now))) continue;
          counted.push(job.id);
          if (outcome.state === 'failed') await failOver(open, job.id, outcome.failure, now);
          if (outcome.state === 'queued') await withdrawIfStopped(open, job, now);
        }
        await forgetWords(open, settlements);
        return { counted: new Set(counted), isLast: false };
      });
    },

    async abandoned(channel, now) {
      const rows = await client.outboxMessage.findMany({
        where: { channel, state: 'sending', leaseUntil: { lt: now } },
        select: claimed,
        orderBy: { id: 'asc' },
      });
      return rows.map((row) => claimedJobOf(row, new Map()));
    },

    async waiting(now) {
      const rows = await client.outboxMessage.groupBy({
        by: ['channel'],
        where: { state: 'queued', notBefore: { lte: now } },
        _count: { id: true },
        _min: { notBefore: true },
      });
      return rows.flatMap(({ channel, _count, _min }) =>
        _min.notBefore ? [{ channel, count: _count.id, oldest: _min.notBefore }] : [],
      );
    },

    async states(since) {
      const rows = await client.outboxMessage.groupBy({
        by: ['state'],
        where: { updatedAt: { gte: since } },
        _count: { id: true },
      });
      return new Map(rows.map(({ state, _count }) => [state, _count.id]));
    },

    async nextDue(channel) {
      const next = await client.outboxMessage.findFirst({
        where: { channel, state: 'queued' },
        orderBy: { notBefore: 'asc' },
        select: { notBefore: true },
      });
      return next?.notBefore;
    },
  };
}

/** What the channel knows the messages by that may be edited. */
async function sentIds(
  { client }: Session,
  rows: readonly ClaimedRow[],
): Promise<ReadonlyMap<number, string>> {
  const ids = rows.flatMap(({ replacesId }) => replacesId ?? []);
  if (ids.length === 0) return new Map();
  const sent = await client.outboxMessage.findMany({
    where: { id: { in: ids }, state: 'sent' },
    select: { id: true, sentId: true },
  });
  return new Map(sent.flatMap(({ id, sentId }) => (sentId === null ? [] : [[id, sentId] as const])));
}

/**
 * That a message was sent is certain whenever it is learnt: it also puts right what somebody else supposed when the
 * sender's lease had run out. Where others write at the same time, as PostgreSQL lets them, nobody can say that nothing waits.
 */
async function settleSent({ client, dialect }: Session, sent: readonly Sent[], now: Date): Promise<Settled> {
  const known = givenSent(
    dialect,
    sent.map(({ job: { id, attempt }, sentId }) => ({ id, attempt, sentId })),
  );
  const rows = await client.$queryRaw<{ id: number; isFollowed: unknown }[]>(sql`
    UPDATE "OutboxMessage" SET "state" = 'sent', "sentId" = "known"."sentId", "failure" = NULL,
      "owner" = NULL, "leaseUntil" = NULL, "updatedAt" = ${now}
    FROM ${known} AS "known"
    WHERE "OutboxMessage"."id" = "known"."id" AND "OutboxMessage"."attempt" = "known"."attempt"
      AND "state" IN ('sending', 'uncertain', 'queued')
    RETURNING "OutboxMessage"."id", EXISTS (
      SELECT 1 FROM "OutboxMessage" AS "next" WHERE "next"."channel" = "OutboxMessage"."channel"
        AND "next"."chat" = "OutboxMessage"."chat" AND "next"."state" = 'queued') AS "isFollowed"`);
  return {
    counted: new Set(rows.map(({ id }) => id)),
    isLast: dialect === 'sqlite' && !rows.some(({ isFollowed }) => Boolean(isFollowed)),
  };
}

/** Anything else is the word of the sender that has the job in hand. These are few: each has its own statement. */
async function settleUnsent(
  { client }: Session,
  { id, attempt }: ClaimedJob,
  { state, failure, ...when }: Unsent,
  now: Date,
): Promise<boolean> {
  const { count } = await client.outboxMessage.updateMany({
    where: { id, attempt, state: 'sending' },
    data: {
      ...{ ...when, state, failure, owner: null, leaseUntil: null, updatedAt: now },
      ...(failure === ANSWER_LOST && { doubts: { increment: 1 } }),
    },
  });
  return count === 1;
}

/** A try of an announcement that was stopped meanwhile is the last one. */
async function withdrawIfStopped(session: Session, { id, kind }: ClaimedJob, now: Date): Promise<void> {
  if (kind !== 'announcement' || !(await isStopped(session, id))) return;
  await session.client.outboxMessage.updateMany({
    where: { id, state: 'queued' },
    data: { state: 'cancelled', updatedAt: now },
  });
}

/** What was confidential is not needed once nobody sends it any more; its buttons still are. */
async function forgetWords({ client }: Session, settlements: readonly Settlement[]): Promise<void> {
  for (const { job } of settlements) {
    if (!job.message.isConfidential) continue;
    await client.outboxMessage.updateMany({
      where: { id: job.id, state: { in: ['sent', 'failed', 'uncertain'] } },
      data: { message: JSON.stringify({ ...job.message, text: '', attachments: [] }) },
    });
  }
}

function byUrgency(a: ClaimedJob, b: ClaimedJob): number {
  return urgency[a.kind] - urgency[b.kind] || a.id - b.id;
}

function claimedJobOf(row: ClaimedRow, replaced: ReadonlyMap<number, string>): ClaimedJob {
  const replaces = replaced.get(row.replacesId ?? 0);
  return {
    id: row.id,
    key: row.key,
    kind: word(kinds, row.kind, 'kind of a job'),
    chat: row.chat,
    message: messageOf(row.message),
    ...(replaces !== undefined && { replaces }),
    attempt: row.attempt,
    doubts: row.doubts,
  };
}
