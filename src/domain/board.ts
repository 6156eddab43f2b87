/** A unit says that its report went another way ("nộp nơi khác"); the chair says whether the paper is there. */
export interface PaperFiling {
  readonly id: number;
  readonly request: number;
  readonly unit: string;
  /** "12/BC-MTTQ". */
  readonly number: string;
  /** ISO day of the paper. */
  readonly day: string;
  readonly state: PaperState;
  readonly saidBy?: number;
  readonly saidAt: Date;
}

export const paperStates = ['said', 'received', 'notSeen'] as const;
export type PaperState = (typeof paperStates)[number];

/** The chair's word on how late a unit's report was, instead of what the moment of receipt says. */
export interface TimelinessRuling {
  readonly unit: string;
  /** Calendar days after the deadline; 0 = on time. */
  readonly daysLate: number;
  readonly reason: string;
  readonly person?: number;
  readonly at: Date;
}

/** A reminder by the chair's hand. */
export interface Nudge {
  readonly unit: string;
  /** ISO day on which it goes out. */
  readonly day: string;
  readonly at: Date;
}

/** Who was asked before a season whether messages arrive, and who has answered. */
export interface RollCall {
  readonly id: number;
  readonly cluster: string;
  readonly year: number;
  readonly isPractice: boolean;
  readonly at: Date;
  readonly answers: readonly RollCallAnswer[];
}

export interface RollCallAnswer {
  readonly person: number;
  readonly answeredAt?: Date;
}

/** Of several papers of a unit the one that counts: one that was received, else the last that was said. */
export function paperOf(papers: readonly PaperFiling[], unit: string): PaperFiling | undefined {
  const own = papers.filter((paper) => paper.unit === unit);
  return own.findLast(({ state }) => state === 'received') ?? own.at(-1);
}
