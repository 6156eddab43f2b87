import type { Call } from '../../bot/feature.ts';
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
