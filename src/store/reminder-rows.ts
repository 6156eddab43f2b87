import type { ReminderLogEntry, ReminderRecord } from '../bot/reminder-store.ts';
import { rungs } from '../domain/reminder-occasions.ts';
import type { Came } from '../domain/reminder-plan.ts';
import type { Reminder as Row } from './generated/sqlite/client.ts';
import { inChunks, type Session } from './session.ts';
import { present, word } from './words.ts';

type Delivery = NonNullable<ReminderLogEntry['delivery']>;
/** By the key of the message. */
export type Deliveries = ReadonlyMap<string, Delivery>;

const told: ReadonlySet<string> = new Set(['queued', 'sending', 'sent', 'uncertain']);

export function recordOf(row: Row, deliveries: Deliveries): ReminderRecord {
  const { slot, personId, at, requestId, unitCode } = row;
  return {
    ...{ slot, person: personId, at, request: requestId, unit: unitCode },
    rung: word(rungs, row.rung, 'rung of a reminder'),
    came: cameOf(row, deliveries),
    ...present({ job: row.jobKey, reason: row.reason }),
  };
}

function cameOf({ jobKey, reason }: Row, deliveries: Deliveries): Came {
  if (jobKey === null || reason !== null) return 'notTold';
  const state = deliveries.get(jobKey)?.state;
  // A message whose row is gone is not known to have failed.
  if (state === undefined || told.has(state)) return 'told';
  return state === 'expired' ? 'expired' : 'failed';
}

/** What became of the messages; of one that went on to another account, what became of it there. */
export async function deliveriesOf({ client }: Session, rows: readonly Row[]): Promise<Deliveries> {
  const deliveries = new Map<string, Delivery>();
  const select = { key: true, channel: true, state: true, failure: true, updatedAt: true } as const;
  const keys = [...new Set(rows.flatMap(({ jobKey }) => jobKey ?? []))];
  for (const chunk of inChunks(keys))
    for (const { key, ...job } of await client.outboxMessage.findMany({
      where: { key: { in: [...chunk] } },
      select,
    }))
      deliveries.set(key, deliveryOf(job));
  const failed = keys.filter((key) => deliveries.get(key)?.state === 'failed');
  for (const chunk of inChunks(failed, 50)) {
    const later = await client.outboxMessage.findMany({
      where: { OR: chunk.map((key) => ({ key: { startsWith: `${key}>` } })) },
      select,
      orderBy: { id: 'asc' },
    });
    for (const { key, ...job } of later) deliveries.set(key.split('>')[0] ?? key, deliveryOf(job));
  }
  return deliveries;
}

function deliveryOf({
  channel,
  state,
  failure,
  updatedAt,
}: {
  readonly channel: string;
  readonly state: string;
  readonly failure: string | null;
  readonly updatedAt: Date;
}): Delivery {
  return { channel, state, at: updatedAt, ...present({ failure }) };
}
