import type { Handover } from '../domain/handover.ts';
import type { Pledge, Target } from '../domain/pledge.ts';
import type { Score, ScoreItem, ScoreStage, ScoreTemplate } from '../domain/score.ts';
import type { Tally } from '../domain/vote.ts';

/** Who does it, and when. */
export interface Act {
  readonly person?: number;
  readonly at: Date;
}

export interface NewTarget {
  readonly indicator: string;
  /** null takes the target back. */
  readonly units: bigint | null;
}

export interface NewScoreTemplate {
  readonly cluster: string;
  readonly year: number;
  readonly title: string;
  readonly basis?: string;
  readonly isTest: boolean;
  readonly items: readonly ScoreItem[];
}

/** What a cluster's year is made of beside its reports and awards. It keeps; the rules are elsewhere. */
export interface YearStore {
  pledge(cluster: string, year: number): Promise<Pledge | undefined>;
  /** Takes the place of what was recorded of that signing before. */
  recordPledge(pledge: Pledge, act: Act): Promise<void>;
  /** Current ones, in no order. */
  targets(cluster: string, year: number): Promise<readonly Target[]>;
  /** New versions of those that differ; the others are left alone. Returns how many were changed. */
  setTargets(
    cluster: string,
    year: number,
    unit: string,
    targets: readonly NewTarget[],
    act: Act,
  ): Promise<number>;

  /** The newest version. */
  scoreTemplate(cluster: string, year: number): Promise<ScoreTemplate | undefined>;
  /** Returns false when the newest version says the same already. Throws a ConflictError when that is published. */
  addScoreTemplate(template: NewScoreTemplate, at: Date): Promise<boolean>;
  scores(template: number): Promise<readonly Score[]>;
  /** Throws a ConflictError when the template is published. */
  saveScores(
    template: number,
    unit: string,
    stage: ScoreStage,
    scores: readonly Pick<Score, 'item' | 'points'>[],
    act: Act,
  ): Promise<void>;
  /** Returns false when it was published before. */
  publishScores(template: number, at: Date): Promise<boolean>;

  /** Those held first come first. */
  tallies(cluster: string, year: number): Promise<readonly Tally[]>;
  /** Throws a ConflictError when that ballot of that day is recorded already. */
  addTally(cluster: string, year: number, tally: Tally, act: Act): Promise<void>;

  /** To the chair of that year. */
  handover(cluster: string, year: number): Promise<Handover | undefined>;
  /** Takes the place of what was planned; nobody has confirmed that yet. */
  planHandover(handover: Omit<Handover, 'givenAt' | 'takenAt'>, act: Act): Promise<void>;
  /** Returns false when that side confirmed before, or there is no such handover on that day. */
  confirmHandover(handover: Handover, side: 'given' | 'taken', act: Act): Promise<boolean>;
  /** Returns false when there is none. */
  dropHandover(cluster: string, year: number): Promise<boolean>;
}
