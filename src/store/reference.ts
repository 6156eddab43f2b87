import { Directory, type Reference, type Source } from '../domain/reference.ts';
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
/** Each approved report is a source: with the units of a country beside them, all else is not loaded again for one. */
const SOURCES_KEY = 'sourcesVersion';

interface Versions {
  readonly reference: string;
  readonly sources: string;
}

interface Loaded {
  readonly versions: Versions;
  readonly directory: Directory;
}

/** The reference data, loaded once; whether anybody has changed it since is looked up each time. */
export function directoryOf(session: Session): () => Promise<Directory> {
  let current: Promise<Loaded> | undefined;

  async function refreshed(before: Promise<Loaded> | undefined): Promise<Loaded> {
    const known = await before?.catch(() => undefined);
    const versions = await versionsOf(session);
    if (known?.versions.reference !== versions.reference)
      return { versions, directory: new Directory(await loadReference(session, versions.reference)) };
    if (known.versions.sources === versions.sources) return known;
    const sources = await loadSources(session);
    return { versions, directory: new Directory({ ...known.directory.reference, sources }) };
  }

  return async () => {
    current = refreshed(current);
    return (await current).directory;
  };
}

/** "0" before anything was ever loaded. */
export async function referenceVersion(session: Session): Promise<string> {
  return (await versionsOf(session)).reference;
}

async function versionsOf({ client }: Session): Promise<Versions> {
  const rows = await client.$queryRaw<{ key: string; value: string }[]>(
    sql`SELECT "key", "value" FROM "Meta" WHERE "key" IN (${KEY}, ${SOURCES_KEY})`,
  );
  const versionOf = (key: string) => rows.find((row) => row.key === key)?.value ?? '0';
  return { reference: versionOf(KEY), sources: versionOf(SOURCES_KEY) };
}

/** Every write of reference data ends with this, in the same transaction; other processes load again because of it. */
export function bumpReferenceVersion(session: Session): Promise<void> {
  return bump(session, KEY);
}

/** The same where nothing but a source was added. */
export function bumpSourcesVersion(session: Session): Promise<void> {
  return bump(session, SOURCES_KEY);
}

async function bump({ client }: Session, key: string): Promise<void> {
  await client.$executeRaw(sql`
    INSERT INTO "Meta" ("key", "value") VALUES (${key}, '1')
    ON CONFLICT ("key") DO UPDATE SET "value" = CAST(CAST("Meta"."value" AS INTEGER) + 1 AS TEXT)`);
}

/** The version was read before the data: what changes in between is at worst loaded twice. */
async function loadReference(session: Session, version: string): Promise<Reference> {
  const { client } = session;
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
    sources: await loadSources(session),
    events: sorted(await client.event.findMany(), ({ year, date, code }) =>
      [year, date ?? '', code].join(),
    ).map(eventOf),
    calendarDays: (await client.calendarDay.findMany({ orderBy: { day: 'asc' } })).map(calendarDayOf),
  };
}

async function loadSources({ client }: Session): Promise<readonly Source[]> {
  return sorted(await client.source.findMany(), ({ code }) => code).map(sourceOf);
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
