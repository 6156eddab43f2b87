import type { SetupChange, SetupStore } from '../bot/setup-store.ts';
import { NOBODY, personOf, withSeats } from './person-rows.ts';
import { bumpReferenceVersion } from './reference.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { recordClusters } from './setup-clusters.ts';
import {
  recordDaysOff,
  recordIndicators,
  recordSources,
  recordSuccessions,
  recordUnits,
} from './setup-facts.ts';
import { recordOfficers } from './setup-officers.ts';

export function setupStore(session: Session): SetupStore {
  return {
    async people() {
      const rows = await session.client.person.findMany({
        where: { name: { not: NOBODY } },
        include: withSeats,
        orderBy: { id: 'asc' },
      });
      return rows.map(personOf);
    },

    async record(setup, at) {
      // Two files at once would both find the same thing missing.
      await holdUntilCommit(session, 'setup');
      const reference = [
        ...(await recordSources(session, setup.sources)),
        ...(await recordUnits(session, setup.units)),
        ...(await recordSuccessions(session, setup.successions)),
        ...(await recordClusters(session, setup.clusters)),
        ...(await recordIndicators(session, setup.indicators)),
        ...(await recordDaysOff(session, setup.daysOff)),
      ];
      if (reference.some(isReal)) await bumpReferenceVersion(session);
      return [...reference, ...(await recordOfficers(session, setup.officers, at))];
    },
  };
}

function isReal({ change }: SetupChange): boolean {
  return change !== 'unchanged';
}
