import { Directory, type Reference } from '../domain/reference.ts';
import {
  aliasesOf,
  awardKindOf,
  calendarDayOf,
  clusterOf,
  eventOf,
  indicatorOf,
  sourceOf,
  successionOf,
  unitOf,
} from './reference-rows.ts';
import { rulesOf } from './rule-rows.ts';
import { type Session, sql } from './session.ts';

const KEY = 'referenceVersion';

/** The reference data, loaded once; whether anybody has changed it since is looked up each time. */
export function directoryOf(session: Session): () => Promise<Directory> {
  let current: Promise<Directory> | undefined;

  async function refreshed(before: Promise<Directory> | undefined): Promise<Directory> {
    const known = await before?.catch(() => undefined);
    const version = await referenceVersion(session);
    return known?.reference.version === version
      ? known
      : new Directory(await loadReference(session, version));
  }

  return () => {
    current = refreshed(current);
    return current;
  };
}

/** "0" before anything was ever loaded. */
export async function referenceVersion({ client }: Session): Promise<string> {
  const [row] = await client.$queryRaw<{ value: string }[]>(
    sql`SELECT "value" FROM "Meta" WHERE "key" = ${KEY}`,
  );
  return row?.value ?? '0';
}

/** Every write of reference data ends with this, in the same transaction; other processes load again because of it. */
export async function bumpReferenceVersion({ client }: Session): Promise<void> {
  await client.$executeRaw(sql`
    INSERT INTO "Meta" ("key", "value") VALUES (${KEY}, '1')
    ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Meta"."value" AS INTEGER) + 1 AS TEXT)`);
}

/** The version was read before the data: what changes in between is at worst loaded twice. */
async function loadReference({ client }: Session, version: string): Promise<Reference> {
  const aliases = aliasesOf(sorted(await client.alias.findMany(), ({ text }) => text));
  const units = bySortKey(await client.unit.findMany());
  const place = new Map(units.map(({ code }, index) => [code, String(index).padStart(6, '0')]));
  const clusters = await client.cluster.findMany({
    include: { years: { include: { members: true, offices: true } } },
    orderBy: { code: 'asc' },
  });
  return {
    version,
    units: units.map((row) => unitOf(row, aliases('unit', row.code))),
    successions: sorted(await client.unitSuccession.findMany(), (row) =>
      [row.date, place.get(row.successorCode), place.get(row.predecessorCode)].join(),
    ).map(successionOf),
    clusters: clusters.map(clusterOf),
    indicators: (await client.indicator.findMany({ orderBy: [{ section: 'asc' }, { position: 'asc' }] })).map(
      (row) => indicatorOf(row, aliases('indicator', row.code)),
    ),
    rules: rulesOf(await client.indicatorRule.findMany()),
    awardKinds: (await client.awardKind.findMany({ orderBy: { position: 'asc' } })).map((row) =>
      awardKindOf(row, aliases('awardKind', row.code)),
    ),
    sources: sorted(await client.source.findMany(), ({ code }) => code).map(sourceOf),
    events: sorted(await client.event.findMany(), ({ year, date, code }) =>
      [year, date ?? '', code].join(),
    ).map(eventOf),
    calendarDays: (await client.calendarDay.findMany({ orderBy: { day: 'asc' } })).map(calendarDayOf),
  };
}

function bySortKey<T extends { readonly sortKey: string; readonly code: string }>(rows: readonly T[]): T[] {
  return sorted(rows, ({ sortKey, code }) => `${sortKey}\0${code}`);
}

/**
 * Sorted here: databases differ in how they order text, and in what order they give rows that are asked for without one;
 * after a move to another database the same must be said.
 */
function sorted<T>(rows: readonly T[], keyOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
