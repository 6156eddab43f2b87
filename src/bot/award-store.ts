import type { Award, AwardState, AwardStep } from '../domain/award.ts';
import type { Decision, Paper } from '../domain/decision.ts';

export type NewAward = Omit<Award, 'id' | 'decision' | 'position' | 'source'>;
export type NewDecision = Omit<Decision, 'id' | 'recordedAt'>;

/** The register of awards. What is in it never changes silently: every move is a step, with its paper and its day. */
export interface AwardStore {
  /** In the order of the paper. */
  ofYear(cluster: string, year: number): Promise<readonly Award[]>;
  /** Years with any award on record, newest first. */
  years(cluster: string): Promise<readonly number[]>;
  /** Those that went from one state to another, or were entered, after the moment; in the order of the paper. */
  movedSince(cluster: string, since: Date): Promise<readonly Award[]>;
  /** Oldest first. */
  steps(award: number): Promise<readonly AwardStep[]>;
  /** Behind those of its year. Throws a ConflictError when the unit has an award of this kind in the year already. */
  add(award: NewAward, step: Omit<AwardStep, 'to'>, at: Date): Promise<number>;
  /** Throws a ConflictError when it is not in the state any more from which the step leads. */
  move(
    award: number,
    step: AwardStep & { readonly from: AwardState },
    at: Date,
    decision?: number,
  ): Promise<void>;

  /** The same content is kept once. */
  keepPaper(paper: Paper, content: Uint8Array, person: number | undefined, at: Date): Promise<void>;
  paperWith(sha256: string): Promise<number | undefined>;
  paper(id: number): Promise<{ readonly paper: Paper; readonly content: Uint8Array } | undefined>;

  /** Throws a ConflictError when a decision of this issuer, symbol and day is on record. */
  addDecision(decision: NewDecision, person: number | undefined, at: Date): Promise<number>;
  decision(id: number): Promise<Decision | undefined>;
  /** Those on the awards of a year, in the order of their days. */
  decisions(cluster: string, year: number): Promise<readonly Decision[]>;
  findDecision(key: Pick<Decision, 'issuer' | 'symbol' | 'signedOn'>): Promise<Decision | undefined>;
}
