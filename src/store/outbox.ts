import type { Store } from '../bot/store.ts';
import type { NewJob } from '../outbox/job.ts';
import { givenRows } from './given-rows.ts';
import { messageOf } from './json.ts';
import { inChunks, type Session, sql } from './session.ts';
import { present } from './words.ts';

const givenJobs = givenRows({
  key: 'text',
  kind: 'text',
  channel: 'text',
  chat: 'text',
  personId: 'integer',
  message: 'text',
  replacesId: 'integer',
  notBefore: 'moment',
  notAfter: 'moment',
  recipientId: 'integer',
});

/** A job whose key is there already is left out: its occasion has been told. */
export function outboxStore({ client, dialect, now }: Session): Store['outbox'] {
  return {
    async add(jobs) {
      const at = now();
      for (const chunk of inChunks(jobs)) {
        await client.$executeRaw(sql`
          INSERT INTO "OutboxMessage" ("key", "kind", "channel", "chat", "personId", "message", "state",
            "replacesId", "notBefore", "notAfter", "recipientId", "createdAt", "updatedAt")
          SELECT "key", "kind", "channel", "chat", "personId", "message", 'queued',
            "replacesId", "notBefore", "notAfter", "recipientId", ${at}, ${at}
          FROM ${givenJobs(dialect, chunk.map(rowOf))} AS "job"
          WHERE TRUE
          ON CONFLICT ("key") DO NOTHING`);
      }
    },

    async withKeys(keys) {
      const rows = await client.outboxMessage.findMany({
        where: { key: { in: [...keys] } },
        select: { id: true, key: true },
      });
      return new Map(rows.map(({ id, key }) => [key, id]));
    },

    async offered({ channel, chat }, { job, index }) {
      const row = await client.outboxMessage.findFirst({
        where: { id: job, channel, chat },
        select: { message: true },
      });
      return row ? messageOf(row.message).choices[index]?.value : undefined;
    },

    async sentFile({ job, fromEnd }) {
      const row = await client.outboxMessage.findFirst({
        where: { id: job, attempt: { gt: 0 } },
        select: { message: true, personId: true, createdAt: true },
      });
      const attachment = row && messageOf(row.message).attachments.at(-1 - fromEnd);
      if (!attachment) return undefined;
      return { attachment, createdAt: row.createdAt, ...present({ personId: row.personId }) };
    },
  };
}

function rowOf(job: NewJob) {
  const { key, kind, channel, chat, notBefore, notAfter = null, personId = null } = job;
  return {
    ...{ key, kind, channel, chat, personId, notBefore, notAfter },
    message: JSON.stringify(job.message),
    replacesId: job.replaces ?? null,
    recipientId: job.recipient ?? null,
  };
}
