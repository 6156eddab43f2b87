export type OfficeRole = 'chair' | 'deputy';

/** Who chairs (cụm trưởng) or deputises (cụm phó): a unit, for one cluster year. */
export interface Office {
  readonly role: OfficeRole;
  readonly unit: string;
  /** Nominated at the meeting of the year before, or confirmed in office. */
  readonly basis: 'nominated' | 'confirmed';
  readonly source?: string;
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
