import { createHash } from 'node:crypto';
import type { ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import type { NewReminder } from '../../bot/reminder-store.ts';
import { planReminders } from '../../domain/reminder-plan.ts';
import { mightSend } from '../../domain/sending-hours.ts';
import { deskNow, type RemindedDuty } from './desk.ts';
import { type DigestItem, digestFor, loadAnswered } from './digest.ts';

/** Reminds whoever is to be reminded now: one message a person, and a row for each decision, to tell or not to tell. */
export async function remind(call: ChoreCall): Promise<ChoreOutcome> {
  const { now, directory } = call;
  // In quiet hours nothing is sent, and what is not to be sent can be written down in the morning.
  if (!mightSend(now, directory.calendar)) return {};
  const desk = await deskNow(call);
  const items = new Map<number, DigestItem[]>();
  const rows: NewReminder[] = [];
  for (const of of desk.duties) {
    const plan = planReminders(of.duty, desk.reach, directory.calendar, now);
    for (const telling of plan.tell)
      items.set(telling.person, [...(items.get(telling.person) ?? []), { ...of, telling }]);
    rows.push(...plan.notTold.map((line) => ({ ...dutyOf(of), ...line })));
  }
  const answered = await loadAnswered(call.store, [...items.values()].flat());
  const notices: Notice[] = [];
  for (const [person, own] of items) {
    const key = keyOf(now, own);
    const reply = digestFor(call, person, own, { ...desk, answered });
    const notAfter = new Date(Math.min(...own.map(({ telling }) => telling.until.getTime())));
    notices.push({ key, to: { person }, kind: 'reminder', reply, notBefore: now, notAfter });
    rows.push(...own.map((item) => rowOf(item, `${key}/${person}`)));
  }
  return {
    writes: rows.length === 0 ? [] : [(store) => store.reminders.record(rows, now)],
    notices,
  };
}

function dutyOf({ request, unit }: RemindedDuty) {
  return { request: request.id, unit };
}

function rowOf(item: DigestItem, job: string): NewReminder {
  const { slot, person, rung } = item.telling;
  return { ...dutyOf(item), slot: slot.name, person, rung, job };
}

/** The occasion: what is told, and when. What is silenced and told anew without one of its parts is another. */
function keyOf(now: Date, items: readonly DigestItem[]): string {
  const parts = items.map(({ request, unit, telling }) => `${request.id}/${unit}/${telling.slot.name}`);
  const content = createHash('sha256').update(parts.toSorted().join('\n')).digest('hex').slice(0, 12);
  return `reminder/${now.toISOString().slice(0, 16)}/${content}`;
}
