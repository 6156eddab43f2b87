/** A part of all votes, in whole numbers: two thirds are `{ over: 2, under: 3 }`. */
export interface Threshold {
  readonly over: number;
  readonly under: number;
  /** More than that part, not just as much: "quá bán" is strictly more than a half. */
  readonly isStrict: boolean;
}

/** Of whom the part is taken: of all members, the absent ones too, or of those who were present. */
export const voteBases = ['members', 'present'] as const;
export type VoteBase = (typeof voteBases)[number];

/** What the tally sheet of a ballot says. One unit is one vote; who voted what is nowhere. */
export interface Tally {
  readonly subject: string;
  /** ISO day. */
  readonly heldOn: string;
  readonly threshold: Threshold;
  readonly base: VoteBase;
  readonly isSecret: boolean;
  readonly members: number;
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
  /** Blank or invalid. */
  readonly blank: number;
  /** The minutes, by number and date. */
  readonly paper?: string;
}

/** Thresholds in use, the commonest first. */
export const thresholds: readonly Threshold[] = [
  { over: 1, under: 2, isStrict: true },
  { over: 2, under: 3, isStrict: false },
  { over: 4, under: 5, isStrict: false },
  { over: 9, under: 10, isStrict: false },
];

/** How many votes of so many are needed. In whole numbers: with 7 members 90 % is everybody, and no float may differ. */
export function votesNeeded({ over, under, isStrict }: Threshold, of: number): number {
  const product = of * over;
  return isStrict ? Math.floor(product / under) + 1 : Math.floor((product + under - 1) / under);
}

/** The number of votes of which the part is taken. */
export function baseOf({ base, members, present }: Tally): number {
  return base === 'members' ? members : present;
}

export function isCarried(tally: Tally): boolean {
  return tally.inFavour >= votesNeeded(tally.threshold, baseOf(tally));
}

export type TallyFault = 'morePresentThanMembers' | 'moreVotesThanPresent';

/** What cannot be on a tally sheet. Fewer votes than people present is no fault: a sheet may be kept back. */
export function tallyFault({
  members,
  present,
  inFavour,
  against,
  blank,
}: Pick<Tally, 'members' | 'present' | 'inFavour' | 'against' | 'blank'>): TallyFault | undefined {
  if (present > members) return 'morePresentThanMembers';
  return inFavour + against + blank > present ? 'moreVotesThanPresent' : undefined;
}
