import type { Store } from '../bot/store.ts';
import type { ClaimedJob, JobKind, JobOutcome, JobStore, NewJob } from '../outbox/job.ts';
import type { OutboxMessage as Row } from './generated/sqlite/client.ts';
import { messageOf } from './json.ts';
import { holdUntilCommit, inChunks, join, type Session, sql, type Transact } from './session.ts';
import { word } from './words.ts';

const kinds = ['reply', 'reminder', 'announcement'] as const satisfies readonly JobKind[];
const claimed = { id: true, key: true, kind: true, chat: true, message: true, attempt: true } as const;

/** A job whose key is there already is left out: its occasion has been told. */
export function outboxStore({ client, now }: Session): Store['outbox'] {
  return {
    async add(jobs) {
      const at = now();
      for (const chunk of inChunks(jobs)) {
        const rows = chunk.map((job) => values(job, at));
        await client.$executeRaw(sql`
          INSERT INTO "OutboxMessage" ("key", "kind", "channel", "chat", "personId", "message", "state",
            "notBefore", "notAfter", "createdAt", "updatedAt")
          VALUES ${join(rows)}
          ON CONFLICT ("key") DO NOTHING`);
      }
    },
  };
}

function values(job: NewJob, at: Date) {
  return sql`(${job.key}, ${job.kind}, ${job.channel}, ${job.chat}, ${job.personId ?? null},
    ${JSON.stringify(job.message)}, 'queued', ${job.notBefore}, ${job.notAfter ?? null}, ${at}, ${at})`;
}

export function jobStore(session: Session, transact: Transact): JobStore {
  const { client } = session;
  return {
    claim: (channel, owner, now, leaseUntil, limit) =>
      transact(async (open) => {
        // Without it two processes could each take a job of one chat, when an earlier one was committed in between.
        await holdUntilCommit(open, `claim/${channel}`);
        await expire(open, channel, now);
        const ids = await nextOfEachChat(open, channel, now, limit);
        if (ids.length === 0) return [];
        const rows = await open.client.outboxMessage.updateManyAndReturn({
          where: { id: { in: ids }, state: 'queued' },
          data: { state: 'sending', owner, leaseUntil, attempt: { increment: 1 }, updatedAt: now },
          select: claimed,
        });
        return rows.map(claimedJobOf).sort((a, b) => a.id - b.id);
      }),

    async settle(job, outcome, now) {
      const { count } = await client.outboxMessage.updateMany({
        where: { id: job.id, attempt: job.attempt, state: { in: [...mayBecome(outcome)] } },
        data: { ...written(outcome), state: outcome.state, owner: null, leaseUntil: null, updatedAt: now },
      });
      return count === 1;
    },

    async abandoned(channel, now) {
      const rows = await client.outboxMessage.findMany({
        where: { channel, state: 'sending', leaseUntil: { lt: now } },
        select: claimed,
        orderBy: { id: 'asc' },
      });
      return rows.map(claimedJobOf);
    },

    async nextDue(channel) {
      const { _min } = await client.outboxMessage.aggregate({
        where: { channel, state: 'queued' },
        _min: { notBefore: true },
      });
      return _min.notBefore ?? undefined;
    },
  };
}

async function expire({ client }: Session, channel: string, now: Date): Promise<void> {
  await client.outboxMessage.updateMany({
    where: { channel, state: 'queued', notAfter: { lt: now } },
    data: { state: 'expired', updatedAt: now },
  });
}

/**
 * The oldest due job of each chat in which nothing is being sent. A job that waits for another try holds back the
 * later ones of its chat; one that was put off from the start (to office hours, say) does not hold back answers.
 */
async function nextOfEachChat(
  { client }: Session,
  channel: string,
  now: Date,
  limit: number,
): Promise<number[]> {
  const rows = await client.$queryRaw<{ id: number }[]>(sql`
    SELECT "job"."id" FROM "OutboxMessage" AS "job"
    WHERE "job"."channel" = ${channel} AND "job"."state" = 'queued' AND "job"."notBefore" <= ${now}
      AND NOT EXISTS (
        SELECT 1 FROM "OutboxMessage" AS "open"
        WHERE "open"."channel" = "job"."channel" AND "open"."chat" = "job"."chat" AND "open"."state" = 'sending')
      AND NOT EXISTS (
        SELECT 1 FROM "OutboxMessage" AS "earlier"
        WHERE "earlier"."channel" = "job"."channel" AND "earlier"."chat" = "job"."chat"
          AND "earlier"."state" = 'queued' AND "earlier"."id" < "job"."id"
          AND ("earlier"."notBefore" <= ${now} OR "earlier"."attempt" > 0))
    ORDER BY "job"."id" LIMIT ${limit}`);
  return rows.map(({ id }) => id);
}

/**
 * States that the latest attempt may still change. That a message was sent is certain whenever it is learnt: it also
 * puts right what somebody else supposed when the sender's lease had run out.
 */
function mayBecome(outcome: JobOutcome): readonly string[] {
  return outcome.state === 'sent' ? ['sending', 'uncertain', 'queued'] : ['sending'];
}

function written(outcome: JobOutcome) {
  if (outcome.state === 'sent') return { sentId: outcome.sentId, failure: null };
  if (outcome.state === 'queued') return { notBefore: outcome.notBefore, failure: outcome.failure };
  return { failure: outcome.failure };
}

function claimedJobOf(row: Pick<Row, keyof typeof claimed>): ClaimedJob {
  return {
    id: row.id,
    key: row.key,
    kind: word(kinds, row.kind, 'kind of a job'),
    chat: row.chat,
    message: messageOf(row.message),
    attempt: row.attempt,
  };
}
