import type { Call, Notice } from '../../bot/feature.ts';
import type { NewStep } from '../../bot/report-store.ts';
import type { AuditEntry } from '../../bot/store.ts';
import type { Reply } from '../../chat/reply.ts';

/** After that long a notice about a report says nothing new any more. */
const NOTICE_AGE_MS = 7 * 24 * 60 * 60_000;

export function noticeTo(call: Call, person: number, key: string, reply: Reply): Notice {
  return {
    key,
    to: { person },
    kind: 'notice',
    reply,
    notAfter: new Date(call.now.getTime() + NOTICE_AGE_MS),
  };
}

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
