import type { ReportStore } from '../bot/report-store.ts';
import { ConflictError } from '../bot/store.ts';
import type { Extension } from '../domain/report.ts';
import type { Extension as Row } from './generated/sqlite/client.ts';
import { topicChanged } from './read-memory.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { present, word } from './words.ts';

type Extensions = Pick<ReportStore, 'askExtension' | 'extension' | 'extensionsOf' | 'decideExtension'>;

const states = ['asked', 'granted', 'refused'] as const satisfies readonly Extension['state'][];

export function extensions(session: Session): Extensions {
  const { client } = session;
  return {
    async askExtension({ request, unit, until, reason, person }, at) {
      // Two people of one unit would otherwise both see that nothing was asked yet.
      await holdUntilCommit(session, 'extensions');
      const where = { requestId: request, unitCode: unit, state: 'asked' };
      if ((await client.extension.count({ where })) > 0)
        throw new ConflictError(`the extension of ${unit} in request ${request}`);
      const { id } = await client.extension.create({
        data: {
          requestId: request,
          unitCode: unit,
          until,
          reason,
          state: 'asked',
          askedBy: person ?? null,
          askedAt: at,
        },
        select: { id: true },
      });
      return id;
    },

    async extension(id) {
      const row = await client.extension.findUnique({ where: { id } });
      return row ? extensionOf(row) : undefined;
    },

    async extensionsOf(request) {
      const rows = await client.extension.findMany({ where: { requestId: request }, orderBy: { id: 'asc' } });
      return rows.map(extensionOf);
    },

    async decideExtension(id, { granted, person, answer }, at) {
      const { count } = await client.extension.updateMany({
        where: { id, state: 'asked' },
        data: {
          state: granted ? 'granted' : 'refused',
          decidedBy: person ?? null,
          decidedAt: at,
          answer: answer ?? null,
        },
      });
      if (count === 0) return false;
      if (granted) await moveDeadline(id);
      return true;
    },
  };

  async function moveDeadline(id: number): Promise<void> {
    const { requestId, unitCode, until } = await client.extension.findUniqueOrThrow({ where: { id } });
    await client.reportDuty.updateMany({ where: { requestId, unitCode }, data: { extendedTo: until } });
    await topicChanged(session, 'requests');
  }
}

function extensionOf(row: Row): Extension {
  return {
    id: row.id,
    request: row.requestId,
    unit: row.unitCode,
    until: row.until,
    reason: row.reason,
    state: word(states, row.state, 'state of an extension'),
    askedAt: row.askedAt,
    ...present({ askedBy: row.askedBy }),
  };
}
