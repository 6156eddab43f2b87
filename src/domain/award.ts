/**
 * The way of an award (domain.md 2.2). `proposed` is what the cluster's meeting agrees on ("thống nhất đề nghị");
 * only `decided` and later may be called "được tặng".
 */
export const awardStates = [
  'registered',
  'selfScored',
  'appraised',
  'reviewed',
  'proposed',
  'submitted',
  'decided',
  'announced',
  'notProposed',
  'returned',
  'refused',
  'corrected',
  'annulled',
] as const;
export type AwardState = (typeof awardStates)[number];

const ways: Readonly<Record<AwardState, readonly AwardState[]>> = {
  registered: ['selfScored', 'notProposed'],
  selfScored: ['appraised', 'notProposed'],
  appraised: ['reviewed', 'notProposed'],
  reviewed: ['proposed', 'notProposed'],
  proposed: ['submitted', 'notProposed'],
  submitted: ['decided', 'returned', 'refused'],
  decided: ['announced', 'corrected', 'annulled'],
  announced: ['corrected', 'annulled'],
  returned: ['submitted', 'notProposed'],
  corrected: ['announced', 'corrected', 'annulled'],
  notProposed: [],
  refused: [],
  annulled: [],
};

/** Whether an award may go from one state to the next; no state is skipped. */
export function mayMove(from: AwardState, to: AwardState): boolean {
  return ways[from].includes(to);
}

/** Where the register may begin with an award: with the unit's registration, or with what the meeting agreed on. */
export const entryStates = ['registered', 'proposed'] as const satisfies readonly AwardState[];

/** States that only a signed decision leads to. */
export const decidedStates = ['decided', 'corrected', 'annulled'] as const satisfies readonly AwardState[];
export type DecidedState = (typeof decidedStates)[number];

/** Where an award may go without a decision; it is called announced by an announcement and by nothing else. */
export function nextStates(from: AwardState): readonly AwardState[] {
  const others: readonly AwardState[] = [...decidedStates, 'announced'];
  return ways[from].filter((state) => !others.includes(state));
}

/** Whether an award on its way may be told to everybody, to the members, or to the chair alone. */
export function isForMembers(state: AwardState): boolean {
  return !(['registered', 'selfScored', 'appraised', 'reviewed'] as AwardState[]).includes(state);
}

/** Whether it came to nothing. */
export function isEnded(state: AwardState): boolean {
  return state === 'notProposed' || state === 'refused' || state === 'annulled';
}

/** Whether a decision stands behind the award, so that it may be called given. */
export function isGiven(state: AwardState): boolean {
  return state === 'decided' || state === 'announced' || state === 'corrected';
}

export interface AwardKind {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** A title (danh hiệu: cờ) or a form (hình thức: bằng khen). */
  readonly isTitle: boolean;
  readonly awarder: string;
  readonly awarderEn: string;
  readonly position: number;
  readonly aliases: readonly string[];
  /** How many of them a cluster may propose in one year; missing: not limited. */
  readonly maxPerCluster?: number;
  /** ISO days between which it is awarded. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

export interface Award {
  readonly id: number;
  readonly kind: string;
  readonly unit: string;
  readonly cluster: string;
  readonly year: number;
  readonly state: AwardState;
  readonly position: number;
  readonly proposedBy?: string;
  readonly proposedOn?: string;
  readonly source?: string;
  /** The latest decision behind its state. */
  readonly decision?: number;
}

/** Who moved an award from where to where, when, on which paper. */
export interface AwardStep {
  readonly from?: AwardState;
  readonly to: AwardState;
  /** ISO day of the act. */
  readonly on: string;
  readonly paper?: string;
  readonly reason?: string;
  readonly person?: number;
}

/** By how many the awards of a kind in one cluster year are more than a cluster may propose; 0 where they are not. */
export function excessOf(kind: AwardKind, awards: readonly Pick<Award, 'kind' | 'state'>[]): number {
  const count = awards.filter((award) => award.kind === kind.code && !isEnded(award.state)).length;
  return kind.maxPerCluster === undefined ? 0 : Math.max(0, count - kind.maxPerCluster);
}
