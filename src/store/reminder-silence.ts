import type { ReminderSubjects, SilenceReason } from '../bot/reminder-store.ts';
import { inChunks, type Session } from './session.ts';

/** What was decided longer ago is not queued any more: nothing waits longer than over the longest holidays. */
const LONGEST_WAIT_MS = 14 * 24 * 60 * 60_000;

/** See the port. A message that a sender has in hand already is not called back. */
export async function silenceReminders(
  session: Session,
  { request, units }: ReminderSubjects,
  reason: SilenceReason,
  at: Date,
): Promise<void> {
  const { client } = session;
  const about = { requestId: request, ...(units && { unitCode: { in: [...units] } }) };
  const rows = await client.reminder.findMany({
    where: {
      ...about,
      reason: null,
      jobKey: { not: null },
      at: { gt: new Date(at.getTime() - LONGEST_WAIT_MS) },
    },
    select: { jobKey: true },
  });
  const keys = [...new Set(rows.flatMap(({ jobKey }) => jobKey ?? []))];
  for (const chunk of inChunks(keys, 50)) {
    const cancelled = { jobKey: { in: [...(await cancel(session, chunk, at))] } };
    await client.reminder.updateMany({ where: { ...about, ...cancelled }, data: { reason } });
    await client.reminder.deleteMany({ where: { ...cancelled, reason: null } });
  }
}

/** The occasions whose message was still queued, for whatever account. */
async function cancel({ client }: Session, keys: readonly string[], at: Date): Promise<ReadonlySet<string>> {
  const queued = await client.outboxMessage.findMany({
    where: { state: 'queued', OR: keys.flatMap((key) => [{ key }, { key: { startsWith: `${key}>` } }]) },
    select: { id: true, key: true },
  });
  const cancelled = new Set<string>();
  for (const { id, key } of queued) {
    const { count } = await client.outboxMessage.updateMany({
      where: { id, state: 'queued' },
      data: { state: 'cancelled', updatedAt: at },
    });
    if (count === 1) cancelled.add(key.split('>')[0] ?? key);
  }
  return cancelled;
}
