import type { Store } from '../bot/store.ts';
import type { NewJob } from '../outbox/job.ts';
import { messageOf } from './json.ts';
import { inChunks, join, type Session, sql } from './session.ts';
import { present } from './words.ts';

/** A job whose key is there already is left out: its occasion has been told. */
export function outboxStore({ client, now }: Session): Store['outbox'] {
  return {
    async add(jobs) {
      const at = now();
      for (const chunk of inChunks(jobs)) {
        const rows = chunk.map((job) => values(job, at));
        await client.$executeRaw(sql`
          INSERT INTO "OutboxMessage" ("key", "kind", "channel", "chat", "personId", "message", "state",
            "replacesId", "notBefore", "notAfter", "recipientId", "createdAt", "updatedAt")
          VALUES ${join(rows)}
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

function values(job: NewJob, at: Date) {
  return sql`(${job.key}, ${job.kind}, ${job.channel}, ${job.chat}, ${job.personId ?? null},
    ${JSON.stringify(job.message)}, 'queued', ${job.replaces ?? null}, ${job.notBefore}, ${job.notAfter ?? null},
    ${job.recipient ?? null}, ${at}, ${at})`;
}
