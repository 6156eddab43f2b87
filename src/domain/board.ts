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

/** How far a unit's report is, as the chair's board shows it. */
export interface Standing {
  readonly unit: string;
  readonly state: StandingState;
  /** Answered questions of a draft, 0 to 100. */
  readonly percent: number;
  readonly paper?: PaperFiling;
  /** ISO day the unit has promised, of a report that is not in. */
  readonly promised?: string;
  /** Whether messages reach anybody who works for the unit. */
  readonly isReachable: boolean;
}

/** In the order in which the chair wants to see them: what needs a hand first, what is done last. */
export const standingStates = [
  'none',
  'draft',
  'returned',
  'withLeader',
  'paperSaid',
  'paper',
  'submitted',
  'approved',
] as const;
export type StandingState = (typeof standingStates)[number];

/** Whether nothing more is expected of the unit. */
export function isInHand({ state }: Pick<Standing, 'state'>): boolean {
  return state === 'paper' || state === 'submitted' || state === 'approved';
}

/** Who cannot be reached and has not begun comes first, then the silent ones; who has promised is behind those. */
export function inOrderOfNeed(standings: readonly Standing[]): readonly Standing[] {
  return standings.toSorted((a, b) => needOf(a) - needOf(b));
}

function needOf({ state, percent, promised, isReachable }: Standing): number {
  const quiet = isReachable ? 0 : -0.5;
  const kept = promised === undefined ? 0 : 0.4;
  return standingStates.indexOf(state) + (state === 'draft' ? percent / 1_000 : 0) + kept + quiet;
}
