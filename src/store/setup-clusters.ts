import type { SetupChange } from '../bot/setup-store.ts';
import type { ClusterSetup, ClusterYearSetup, OfficeSetup } from '../domain/setup.ts';
import type { Cluster, ClusterYear, Office } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { put, together } from './setup-rows.ts';

interface YearKey {
  readonly clusterCode: string;
  readonly year: number;
}

export async function recordClusters(
  session: Session,
  clusters: readonly ClusterSetup[],
): Promise<SetupChange[]> {
  const changes: SetupChange[] = [];
  for (const { years, ...given } of clusters) {
    changes.push(await recordCluster(session, given));
    for (const year of years) changes.push(await recordYear(session, given.code, year));
  }
  return changes;
}

async function recordCluster({ client }: Session, given: Omit<ClusterSetup, 'years'>): Promise<SetupChange> {
  const { code } = given;
  const known = await client.cluster.findUnique({ where: { code } });
  const change = await put<Cluster>(
    known,
    { name: '', nameEn: '', ...known, ...given },
    {
      add: (data) => client.cluster.create({ data }),
      change: (data) => client.cluster.update({ where: { code }, data }),
    },
  );
  return { part: 'clusters', name: code, change };
}

async function recordYear(
  session: Session,
  clusterCode: string,
  { year, members, offices, source }: ClusterYearSetup,
): Promise<SetupChange> {
  const { client } = session;
  const key = { clusterCode, year };
  const where = { clusterCode_year: key };
  const known = await client.clusterYear.findUnique({ where });
  const row = { ...key, sourceCode: source === undefined ? (known?.sourceCode ?? null) : source };
  const own = await put<ClusterYear>(known, row, {
    add: (data) => client.clusterYear.create({ data }),
    change: (data) => client.clusterYear.update({ where, data }),
  });
  const parts = [await putMembers(session, key, members)];
  for (const office of offices) parts.push(await putOffice(session, key, office));
  return { part: 'years', name: `${clusterCode} ${year}`, change: together(own, parts) };
}

/** Returns whether it made a difference; the order counts. */
async function putMembers(
  { client }: Session,
  key: YearKey,
  members: readonly string[] | undefined,
): Promise<boolean> {
  if (!members) return false;
  const known = await client.membership.findMany({ where: { ...key }, orderBy: { position: 'asc' } });
  if (known.map(({ unitCode }) => unitCode).join() === members.join()) return false;
  await client.membership.deleteMany({ where: { ...key } });
  await client.membership.createMany({
    data: members.map((unitCode, index) => ({ ...key, unitCode, position: index + 1 })),
  });
  return true;
}

async function putOffice(
  { client }: Session,
  key: YearKey,
  { unit, source, ...given }: OfficeSetup,
): Promise<boolean> {
  const where = { clusterCode_year_role: { ...key, role: given.role } };
  const known = await client.office.findUnique({ where });
  // What was known of another unit's office does not hold for the new one.
  const before = known?.unitCode === unit ? known : { validFrom: null, validTo: null, sourceCode: null };
  const row = {
    ...before,
    ...key,
    ...given,
    unitCode: unit,
    ...(source !== undefined && { sourceCode: source }),
  };
  const change = await put<Office>(known, row, {
    add: (data) => client.office.create({ data }),
    change: (data) => client.office.update({ where, data }),
  });
  return change !== 'unchanged';
}
