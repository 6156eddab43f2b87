import { type ClusterYear, clusterYear } from '../../domain/cluster.ts';
import type { Directory } from '../../domain/reference.ts';
import { existsWithin } from '../../domain/validity.ts';
import { type Blame, checkCoded, checkOnce, checkReferenceTo, checkValidity } from './checks.ts';
import type { SetupPath } from './document.ts';
import type { Entry, SetupEntries } from './entries.ts';
import { type Outlook, validityOf } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

type YearValue = SetupEntryValue<'clusters'>['years'][number];

export function checkClusters(
  { clusters }: SetupEntries,
  outlook: Outlook,
  { reference }: Directory,
  blame: Blame,
): void {
  checkCoded(clusters, ['name', 'nameEn'], reference.clusters, 'cluster', blame);
  for (const { path, value } of clusters) {
    const known = reference.clusters.find(({ code }) => code === value.code);
    const years = value.years.map((year, index) => ({ path: [...path, 'years', index], value: year }));
    checkOnce(years, ({ year }) => String(year), 'year', blame);
    for (const year of years) {
      checkYear(value.code, year, known && clusterYear(known, year.value.year), outlook, blame);
    }
  }
}

function checkYear(
  cluster: string,
  { path, value }: Entry<YearValue>,
  known: ClusterYear | undefined,
  outlook: Outlook,
  blame: Blame,
): void {
  if (!known && !value.members) blame([...path, 'members'], 'is missing; the cluster year is new');
  checkReferenceTo('sources', value.source, outlook, [...path, 'source'], blame);
  checkMembers(value, path, outlook, blame);
  checkOffices(value, path, outlook.members(cluster, value.year) ?? [], outlook, blame);
  for (const office of known?.offices ?? []) {
    const isGivenAnew = value.offices.some(({ role }) => role === office.role);
    if (!isGivenAnew && value.members && !value.members.includes(office.unit)) {
      blame(
        [...path, 'members'],
        `"${office.unit}" is missing, which is the ${office.role} of ${value.year}`,
      );
    }
  }
}

function checkMembers({ year, members }: YearValue, path: SetupPath, outlook: Outlook, blame: Blame): void {
  const listed = (members ?? []).map((value, index) => ({ path: [...path, 'members', index], value }));
  checkOnce(listed, (code) => code, 'member', blame);
  for (const { path: at, value: code } of listed) {
    checkReferenceTo('units', code, outlook, at, blame);
    const unit = outlook.unit(code);
    if (unit && !existsWithin(unit, `${year}-01-01`, `${year}-12-31`)) {
      blame(at, `the unit "${code}" does not exist in ${year}`);
    }
  }
}

function checkOffices(
  { year, offices }: YearValue,
  path: SetupPath,
  members: readonly string[],
  outlook: Outlook,
  blame: Blame,
): void {
  const held = offices.map((office, index) => ({ path: [...path, 'offices', index], value: office }));
  checkOnce(held, ({ role }) => role, 'office', blame);
  for (const { path: at, value: office } of held) {
    checkReferenceTo('sources', office.source, outlook, [...at, 'source'], blame);
    checkValidity(validityOf(office), at, blame);
    if (!members.includes(office.unit)) {
      blame([...at, 'unit'], `"${office.unit}" is no member of the cluster in ${year}`);
    }
  }
}
