import type { Call, Write } from '../../bot/feature.ts';
import type { SilenceReason } from '../../bot/reminder-store.ts';
import type { NewStep } from '../../bot/report-store.ts';
import type { AuditEntry } from '../../bot/store.ts';

export function step(call: Call, action: NewStep['action'], reason?: string) {
  return { action, ...who(call), ...(reason !== undefined && { reason }) };
}

function who({ speaker, from }: Call) {
  return {
    ...(speaker.personId !== undefined && { person: speaker.personId }),
    ...(from && { channel: from.channel }),
  };
}

/** What the speaker did to a request. */
export function auditOf({ now, speaker, from }: Call, action: string, code: string): AuditEntry {
  return {
    at: now,
    ...(speaker.personId !== undefined && { personId: speaker.personId }),
    ...(from && { channel: from.channel }),
    action,
    subject: `request/${code}`,
  };
}

/** Reminders about the report that are queued are not sent any more; without a unit those of all units. */
export function silencing(call: Call, reason: SilenceReason, request: number, unit?: string): Write {
  return (store) =>
    store.reminders.silence({ request, ...(unit !== undefined && { units: [unit] }) }, reason, call.now);
}
