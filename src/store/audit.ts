import type { Store } from '../bot/store.ts';
import type { Session } from './session.ts';

export function auditStore({ client }: Session): Store['audit'] {
  return {
    async add(entry) {
      await client.auditEntry.create({
        data: {
          at: entry.at,
          personId: entry.personId ?? null,
          channel: entry.channel ?? null,
          action: entry.action,
          subject: entry.subject,
          before: entry.before ?? null,
          after: entry.after ?? null,
          reason: entry.reason ?? null,
        },
        select: { id: true },
      });
    },
  };
}
