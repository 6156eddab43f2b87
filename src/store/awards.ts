import type { AwardStore } from '../bot/award-store.ts';
import { ConflictError } from '../bot/store.ts';
import { type Award, type AwardStep, awardStates } from '../domain/award.ts';
import { decisionStore } from './decisions.ts';
import type { Award as Row, AwardStep as StepRow } from './generated/sqlite/client.ts';
import { remembered, topicChanged } from './read-memory.ts';
import { type Session, sql } from './session.ts';
import { present, word } from './words.ts';

export function awardStore(session: Session): AwardStore {
  const { client } = session;

  async function addStep(awardId: number, step: AwardStep, at: Date): Promise<void> {
    await client.awardStep.create({
      data: {
        awardId,
        fromState: step.from ?? null,
        toState: step.to,
        on: step.on,
        paper: step.paper ?? null,
        reason: step.reason ?? null,
        personId: step.person ?? null,
        createdAt: at,
      },
      select: { id: true },
    });
  }

  return {
    async ofYear(cluster, year) {
      return remembered(session, 'awards', ['year', cluster, year], async () => {
        const rows = await client.award.findMany({
          where: { clusterCode: cluster, year },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
        });
        return rows.map(awardOf);
      });
    },

    async years(cluster) {
      return remembered(session, 'awards', ['years', cluster], async () => {
        const rows = await client.award.findMany({
          where: { clusterCode: cluster },
          distinct: ['year'],
          select: { year: true },
        });
        return rows.map(({ year }) => year).sort((a, b) => b - a);
      });
    },

    async movedSince(cluster, since) {
      const rows = await client.award.findMany({
        where: { clusterCode: cluster, steps: { some: { createdAt: { gt: since } } } },
        orderBy: [{ year: 'asc' }, { position: 'asc' }, { id: 'asc' }],
      });
      return rows.map(awardOf);
    },

    async steps(award) {
      const rows = await client.awardStep.findMany({ where: { awardId: award }, orderBy: { id: 'asc' } });
      return rows.map(stepOf);
    },

    async add({ kind, unit, cluster, year, state, proposedBy, proposedOn }, step, at) {
      const [added] = await client.$queryRaw<{ id: number }[]>(sql`
        INSERT INTO "Award" ("kindCode", "unitCode", "clusterCode", "year", "state", "position", "proposedBy", "proposedOn")
        SELECT ${kind}, ${unit}, ${cluster}, CAST(${year} AS INTEGER), ${state}, COALESCE(MAX("position"), 0) + 1,
          ${proposedBy ?? null}, ${proposedOn ?? null}
        FROM "Award" WHERE "clusterCode" = ${cluster} AND "year" = ${year}
        ON CONFLICT ("kindCode", "unitCode", "clusterCode", "year") DO NOTHING
        RETURNING "id"`);
      if (!added) throw new ConflictError(`the award ${kind} of ${unit} in ${year}`);
      await addStep(added.id, { ...step, to: state }, at);
      await topicChanged(session, 'awards');
      return added.id;
    },

    async move(award, step, at, decision) {
      const { count } = await client.award.updateMany({
        where: { id: award, state: step.from },
        data: {
          state: step.to,
          ...(step.to === 'proposed' && { proposedOn: step.on }),
          ...(decision !== undefined && { decisionId: decision }),
        },
      });
      if (count === 0) throw new ConflictError(`award ${award}`);
      await addStep(award, step, at);
      await topicChanged(session, 'awards');
    },

    ...decisionStore(session),
  };
}

function awardOf(row: Row): Award {
  return {
    id: row.id,
    kind: row.kindCode,
    unit: row.unitCode,
    cluster: row.clusterCode,
    year: row.year,
    state: word(awardStates, row.state, 'state of an award'),
    position: row.position,
    ...present({
      proposedBy: row.proposedBy,
      proposedOn: row.proposedOn,
      source: row.sourceCode,
      decision: row.decisionId,
    }),
  };
}

function stepOf(row: StepRow): AwardStep {
  const from = row.fromState === null ? null : word(awardStates, row.fromState, 'state of an award');
  return {
    to: word(awardStates, row.toState, 'state of an award'),
    on: row.on,
    ...present({ from, paper: row.paper, reason: row.reason, person: row.personId }),
  };
}
