import type { NewReminder, ReminderStore } from '../bot/reminder-store.ts';
import { ConflictError } from '../bot/store.ts';
import { reminderFacts } from './reminder-facts.ts';
import { deliveriesOf, recordOf } from './reminder-rows.ts';
import { silenceReminders } from './reminder-silence.ts';
import { reportStandings } from './report-standings.ts';
import { inChunks, join, type Session, sql } from './session.ts';

export function reminderStore(session: Session): ReminderStore {
  const { client } = session;
  return {
    ...reportStandings(session),
    ...reminderFacts(session),
    silence: (subjects, reason, at) => silenceReminders(session, subjects, reason, at),

    async recorded(requests) {
      const rows = await client.reminder.findMany({ where: { requestId: { in: [...requests] } } });
      const deliveries = await deliveriesOf(session, rows);
      return rows.map((row) => recordOf(row, deliveries));
    },

    async record(reminders, at) {
      await removeExpired(reminders);
      for (const chunk of inChunks(reminders)) await insert(chunk, at);
    },

    async log({ person, request, unit }) {
      const rows = await client.reminder.findMany({
        where: {
          ...(person !== undefined && { personId: person }),
          ...(request !== undefined && { requestId: request }),
          ...(unit !== undefined && { unitCode: unit }),
        },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      const deliveries = await deliveriesOf(session, rows);
      return rows.map((row) => {
        const delivery = deliveries.get(row.jobKey ?? '');
        return { ...recordOf(row, deliveries), ...(delivery && { delivery }) };
      });
    },
  };

  /** Their messages are no more; somebody else's decision about them would be in the way of the insertion. */
  async function removeExpired(reminders: readonly NewReminder[]): Promise<void> {
    for (const chunk of inChunks(reminders)) {
      const slots = chunk.map(
        ({ request, unit, slot, person }) =>
          sql`(CAST(${request} AS INTEGER), ${unit}, ${slot}, CAST(${person} AS INTEGER))`,
      );
      await client.$executeRaw(sql`
        DELETE FROM "Reminder"
        WHERE ("requestId", "unitCode", "slot", "personId") IN (VALUES ${join(slots)}) AND "reason" IS NULL
          AND "jobKey" IN (SELECT "key" FROM "OutboxMessage" WHERE "kind" = 'reminder' AND "state" = 'expired')`);
    }
  }

  async function insert(reminders: readonly NewReminder[], at: Date): Promise<void> {
    const rows = reminders.map(
      ({ request, unit, slot, person, rung, job, reason }) =>
        sql`(${request}, ${unit}, ${slot}, ${person}, ${rung}, ${job ?? null}, ${reason ?? null}, ${at})`,
    );
    const added = await client.$executeRaw(sql`
      INSERT INTO "Reminder" ("requestId", "unitCode", "slot", "personId", "rung", "jobKey", "reason", "at")
      VALUES ${join(rows)}
      ON CONFLICT DO NOTHING`);
    if (added !== reminders.length) throw new ConflictError('reminders');
  }
}
