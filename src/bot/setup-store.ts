import type { Setup } from '../domain/setup.ts';
import type { PersonRecord } from './people-store.ts';

export type SetupPart = keyof Setup | 'years';

/** What became of one thing that a setup file names. */
export interface SetupChange {
  readonly part: SetupPart;
  /** "phu-tho", "tdmnpb 2026", "2026-h1". */
  readonly name: string;
  readonly change: 'added' | 'changed' | 'unchanged';
}

export interface SetupStore {
  /** Everybody who is known, practice officers too. */
  people(): Promise<readonly PersonRecord[]>;
  /**
   * Adds what is new and changes what differs, in a transaction; what is the same already is left alone. When reference
   * data are among it, every process loads them again. Report requests are kept by the ReportStore.
   */
  record(
    setup: Omit<Setup, 'reportRequests' | 'scoreTemplates' | 'targets'>,
    at: Date,
  ): Promise<readonly SetupChange[]>;
}
