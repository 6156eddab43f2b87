import { vietnameseSortKey } from '../language/sorting.ts';
import { topicChanged } from './read-memory.ts';
import { bumpReferenceVersion } from './reference.ts';
import type { Seed } from './seed-files.ts';
import type { Session } from './session.ts';

/** Writes the facts, those first that others point to. To be called inside a transaction. */
export async function loadSeed(session: Session, seed: Seed, today: string): Promise<void> {
  await loadUnits(session, seed);
  await loadSources(session, seed);
  await loadCluster(session, seed);
  await loadIndicators(session, seed);
  await loadFigures(session, seed);
  await loadAwards(session, seed, today);
  await loadAliases(session, seed);
  await loadDaysOff(session, seed);
  await bumpReferenceVersion(session);
}

async function loadUnits({ client }: Session, { units, successions }: Seed): Promise<void> {
  await client.unit.createMany({
    data: units.map(({ aliases: _, ...unit }) => ({ ...unit, sortKey: vietnameseSortKey(unit.name) })),
  });
  await client.unitSuccession.createMany({
    data: successions.map(({ predecessor, successor, date, legalBasis }) => ({
      predecessorCode: predecessor,
      successorCode: successor,
      date,
      legalBasis,
    })),
  });
}

async function loadSources({ client }: Session, { sources, events }: Seed): Promise<void> {
  await client.source.createMany({ data: sources });
  await client.event.createMany({
    data: events.map(({ source, ...event }) => ({ ...event, sourceCode: source ?? null })),
  });
}

async function loadCluster({ client }: Session, { cluster: { cluster, years } }: Seed): Promise<void> {
  const clusterCode = cluster.code;
  await client.cluster.create({ data: cluster });
  await client.clusterYear.createMany({
    data: years.map(({ year, source }) => ({ clusterCode, year, sourceCode: source ?? null })),
  });
  await client.membership.createMany({
    data: years.flatMap(({ year, members }) =>
      members.map((unitCode, index) => ({ clusterCode, year, unitCode, position: index + 1 })),
    ),
  });
  await client.office.createMany({
    data: years.flatMap(({ year, offices }) =>
      offices.map(({ unit, source, ...office }) => ({
        ...office,
        clusterCode,
        year,
        unitCode: unit,
        sourceCode: source ?? null,
      })),
    ),
  });
}

async function loadIndicators({ client }: Session, { indicators, rules }: Seed): Promise<void> {
  await client.indicator.createMany({
    data: indicators.map(({ aliases: _, numerator, denominator, ...indicator }) => ({
      ...indicator,
      numeratorCode: numerator ?? null,
      denominatorCode: denominator ?? null,
    })),
  });
  await client.indicatorRule.createMany({
    data: rules.map((rule) => ({ ...rule, terms: JSON.stringify(rule.terms) })),
  });
}

async function loadFigures(session: Session, { figures }: Seed): Promise<void> {
  const createdAt = session.now();
  await session.client.figure.createMany({
    data: figures.map(({ indicator, source, caveats, ...figure }) => ({
      ...figure,
      indicatorCode: indicator,
      unitCode: figure.subject.startsWith('cluster:') ? null : figure.subject,
      caveats: caveats.join(' '),
      sourceCode: source,
      createdAt,
    })),
  });
  await topicChanged(session, 'figures');
}

/** Each award's first step leads from nowhere to where it stands, on the day of the paper. */
async function loadAwards(
  session: Session,
  { awards: { kinds, awards } }: Seed,
  today: string,
): Promise<void> {
  const { client, now } = session;
  await client.awardKind.createMany({ data: kinds.map(({ aliases: _, ...kind }) => kind) });
  const rows = await client.award.createManyAndReturn({
    data: awards.map(({ kind, unit, cluster, source, ...award }) => ({
      ...award,
      kindCode: kind,
      unitCode: unit,
      clusterCode: cluster,
      sourceCode: source ?? null,
    })),
  });
  const createdAt = now();
  await client.awardStep.createMany({
    data: rows.map(({ id, state, proposedOn, sourceCode }) => ({
      awardId: id,
      toState: state,
      on: proposedOn ?? today,
      paper: sourceCode,
      createdAt,
    })),
  });
  await topicChanged(session, 'awards');
}

async function loadAliases({ client }: Session, { units, indicators, awards }: Seed): Promise<void> {
  const of = (entity: string, rows: readonly { code: string; aliases: readonly string[] }[]) =>
    rows.flatMap(({ code, aliases }) => [...new Set(aliases)].map((text) => ({ entity, code, text })));
  await client.alias.createMany({
    data: [...of('unit', units), ...of('indicator', indicators), ...of('awardKind', awards.kinds)],
  });
}

/** The part that the first release did not have. To be called inside a transaction. */
export async function loadDaysOff({ client }: Session, { daysOff }: Pick<Seed, 'daysOff'>): Promise<void> {
  await client.calendarDay.createMany({ data: daysOff });
}
