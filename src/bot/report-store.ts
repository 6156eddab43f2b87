import type {
  Extension,
  Report,
  ReportAction,
  ReportAnswer,
  ReportRequest,
  ReportStep,
  ReportVersion,
} from '../domain/report.ts';

export type NewReportRequest = Omit<ReportRequest, 'id' | 'formVersion' | 'closedAt'>;

export interface NewReport {
  readonly request: number;
  readonly unit: string;
  readonly code: string;
  readonly formVersion: number;
}

/** The row of a report without its answers. */
export type ReportRow = Omit<Report, 'answers' | 'id' | 'request' | 'unit' | 'code' | 'revision'>;

export interface EvidenceFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface KeptEvidence extends EvidenceFile {
  readonly at: Date;
}

export interface NewStep {
  readonly action: ReportAction;
  readonly person?: number;
  readonly channel?: string;
  readonly reason?: string;
}

/**
 * What the bot asks of a database about reports. It keeps; the rules are elsewhere. What writes more than one row is
 * whole only inside a transaction, and a ConflictError leaves the transaction usable.
 */
export interface ReportStore {
  /** Of a cluster, those that are due last first. */
  requests(cluster: string): Promise<readonly ReportRequest[]>;
  request(id: number): Promise<ReportRequest | undefined>;
  requestByCode(code: string): Promise<ReportRequest | undefined>;
  /** Returns the id. Throws a ConflictError when the code is taken. */
  addRequest(request: NewReportRequest, at: Date): Promise<number>;
  /**
   * Replaces sections, questions, duties and days; the form's version grows when the questions are others or stand
   * elsewhere. A later deadline that was granted stays only where the duty names it.
   */
  changeRequest(id: number, request: NewReportRequest): Promise<void>;
  /** A request that is closed already keeps its moment. */
  closeRequest(id: number, at: Date): Promise<void>;

  find(request: number, unit: string): Promise<Report | undefined>;
  byId(id: number): Promise<Report | undefined>;
  byCode(code: string): Promise<Report | undefined>;
  /** In no order. */
  ofRequest(request: number): Promise<readonly Report[]>;
  /** Begins a draft. Throws a ConflictError when the unit has one. */
  start(report: NewReport, at: Date): Promise<Report>;
  /**
   * Saves the row and the answers that changed; an answer given as undefined is taken back. Throws a ConflictError when
   * the report is not at this revision any more.
   */
  save(
    report: Pick<Report, 'id' | 'revision'>,
    change: {
      readonly row?: Partial<{ readonly [K in keyof ReportRow]: ReportRow[K] | undefined }>;
      readonly answers?: ReadonlyMap<string, ReportAnswer | undefined>;
      readonly person?: number;
    },
    at: Date,
  ): Promise<void>;

  /** Throws a ConflictError when there is a version of this number. */
  addVersion(report: number, version: ReportVersion): Promise<void>;
  /** Oldest first. */
  versions(report: number): Promise<readonly ReportVersion[]>;
  addStep(report: number, step: NewStep, at: Date): Promise<void>;
  /** Oldest first. */
  steps(report: number): Promise<readonly ReportStep[]>;

  /** Returns false when the report has this very file already. */
  addFile(
    report: number,
    file: EvidenceFile,
    content: Uint8Array,
    person: number | undefined,
    at: Date,
  ): Promise<boolean>;
  files(report: number): Promise<readonly KeptEvidence[]>;
  /** Throws when the report has no such file. */
  fileContent(report: number, sha256: string): Promise<Uint8Array>;

  /** Throws a ConflictError when the unit waits for an answer already. */
  askExtension(
    asked: {
      readonly request: number;
      readonly unit: string;
      readonly until: Date;
      readonly reason: string;
      readonly person?: number;
    },
    at: Date,
  ): Promise<number>;
  extension(id: number): Promise<Extension | undefined>;
  extensionsOf(request: number): Promise<readonly Extension[]>;
  /**
   * Only an open one can be decided, once; returns whether this did it. Granted, the unit's deadline is `until` from
   * now on.
   */
  decideExtension(
    id: number,
    decision: { readonly granted: boolean; readonly person?: number; readonly answer?: string },
    at: Date,
  ): Promise<boolean>;

  /** Whether the unit's leader signs off before the cluster receives a report. */
  leaderSignsOff(unit: string): Promise<boolean>;
  setLeaderSignsOff(unit: string, signsOff: boolean): Promise<void>;
}
