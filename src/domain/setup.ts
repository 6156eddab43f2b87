import type { OfficeRole } from './cluster.ts';
import type { Aggregation, Measure } from './indicator.ts';
import type { Source } from './reference.ts';
import type { ReportRequest } from './report.ts';
import type { Role } from './role.ts';
import type { ScoreTemplate } from './score.ts';
import type { Succession, UnitKind } from './unit.ts';
import type { CalendarDay } from './working-calendar.ts';

/**
 * What a setup file says about units, years, requests and people, checked. Whatever is not there yet is added, whatever
 * differs is changed, nothing is removed. A field that is left out stays as it is and null takes it away; a list that is
 * given takes the place of the list that was there.
 */
export interface Setup {
  readonly sources: readonly SourceSetup[];
  readonly units: readonly UnitSetup[];
  readonly successions: readonly Succession[];
  readonly clusters: readonly ClusterSetup[];
  readonly indicators: readonly IndicatorSetup[];
  readonly daysOff: readonly DayOffSetup[];
  readonly reportRequests: readonly ReportRequestSetup[];
  readonly officers: readonly OfficerSetup[];
  /** Another way of scoring a year is a new version; a published one is not replaced. */
  readonly scoreTemplates: readonly ScoreTemplateSetup[];
  readonly targets: readonly TargetSetup[];
}

export interface SourceSetup {
  readonly code: string;
  readonly kind?: Source['kind'];
  readonly title?: string;
  readonly author?: string | null;
  readonly eventDate?: string | null;
}

export interface UnitSetup {
  readonly code: string;
  readonly kind?: UnitKind;
  readonly name?: string;
  readonly province?: string | null;
  readonly adminCode?: string | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly isBackground?: boolean;
  readonly aliases?: readonly string[];
}

export interface ClusterSetup {
  readonly code: string;
  readonly name?: string;
  readonly nameEn?: string;
  readonly years: readonly ClusterYearSetup[];
}

export interface ClusterYearSetup {
  readonly year: number;
  /** In the order of the official text. */
  readonly members?: readonly string[];
  readonly offices: readonly OfficeSetup[];
  readonly source?: string | null;
}

export interface OfficeSetup {
  readonly role: OfficeRole;
  readonly unit: string;
  readonly basis: 'nominated' | 'confirmed';
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly source?: string | null;
}

export interface IndicatorSetup {
  readonly code: string;
  readonly section?: string;
  readonly position?: number;
  readonly name?: string;
  readonly nameEn?: string;
  readonly unitOfMeasure?: string;
  readonly unitOfMeasureEn?: string;
  readonly decimals?: number;
  readonly measure?: Measure;
  readonly aggregation?: Aggregation;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly series?: string;
  readonly levels?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly definition?: string | null;
  readonly definitionEn?: string | null;
  readonly aliases?: readonly string[];
}

export interface DayOffSetup {
  readonly day: string;
  readonly kind: CalendarDay['kind'];
  readonly name: string;
  readonly nameEn: string;
  readonly basis?: string | null;
}

/** A request is always said in full; deadlines that were granted later are not its business. */
export type ReportRequestSetup = Omit<ReportRequest, 'id' | 'formVersion' | 'closedAt'>;

/** What a unit pledged for a year, in the indicator's smallest unit; null takes it back. */
export interface TargetSetup {
  readonly cluster: string;
  readonly year: number;
  readonly unit: string;
  readonly indicator: string;
  readonly units: bigint | null;
}

/** How a year is scored, in quarter points. */
export type ScoreTemplateSetup = Omit<ScoreTemplate, 'id' | 'version' | 'publishedAt'>;

export interface OfficerSetup {
  /** The person that is meant; somebody new where it is missing. */
  readonly person?: number;
  readonly name: string;
  readonly handle?: string;
  /** At work, as `readPhone` gives it. */
  readonly phone?: string | null;
  readonly seats: readonly SeatSetup[];
}

export interface SeatSetup {
  readonly role: Role;
  readonly unit?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}
