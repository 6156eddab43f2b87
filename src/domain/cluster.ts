export type OfficeRole = 'chair' | 'deputy';

/** Who chairs (cụm trưởng) or deputises (cụm phó): a unit, for one cluster year. */
export interface Office {
  readonly role: OfficeRole;
  readonly unit: string;
  /** Nominated at the meeting of the year before, or confirmed in office. */
  readonly basis: 'nominated' | 'confirmed';
  readonly source?: string;
  /** First and last ISO day of the office, where a handover has set them; missing = those of the year. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A cluster in one emulation year; members in the order of the official text. */
export interface ClusterYear {
  readonly cluster: string;
  readonly year: number;
  readonly members: readonly string[];
  readonly offices: readonly Office[];
  readonly source?: string;
}

export interface Cluster {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly years: readonly ClusterYear[];
}

export function officeOf(year: ClusterYear | undefined, role: OfficeRole): Office | undefined {
  return year?.offices.find((office) => office.role === role);
}

/** The recorded year itself, or undefined: membership is never guessed. */
export function clusterYear(cluster: Cluster, year: number): ClusterYear | undefined {
  return cluster.years.find((candidate) => candidate.year === year);
}

/** The recorded year nearest to the asked one (the later of two equally near), for naming who is probably meant. */
export function nearestClusterYear(cluster: Cluster, year: number): ClusterYear | undefined {
  return [...cluster.years].sort(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year,
  )[0];
}

/** A unit in the chair, and the cluster year it holds the chair of. */
export interface Sitting {
  readonly year: number;
  readonly unit: string;
}

/**
 * Who chairs the cluster on an ISO day. The chair of a year sits in that year, or between the days a handover has set;
 * of two the later year's. Undefined where nobody is recorded for the day.
 */
export function sittingChair({ years }: Cluster, day: string): Sitting | undefined {
  let sitting: Sitting | undefined;
  for (const clusterYear of years) {
    const { year } = clusterYear;
    if (sitting && year <= sitting.year) continue;
    const office = officeOf(clusterYear, 'chair');
    if (office && holdsOn(office, year, day)) sitting = { year, unit: office.unit };
  }
  return sitting;
}

/**
 * Whose word counts on an ISO day for what belongs to a cluster year: that of the year's chair, and once it has handed
 * over that of whoever sits. Before a chair takes over, that of whoever still sits.
 */
export function actingChair(cluster: Cluster, year: number, day: string): string | undefined {
  const office = officeOf(clusterYear(cluster, year), 'chair');
  if (!office) return undefined;
  const { validFrom = day, validTo = day } = office;
  return validFrom <= day && day <= validTo ? office.unit : sittingChair(cluster, day)?.unit;
}

function holdsOn({ validFrom, validTo }: Office, year: number, day: string): boolean {
  return (validFrom ?? `${year}-01-01`) <= day && day <= (validTo ?? `${year}-12-31`);
}
