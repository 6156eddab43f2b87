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
}

export interface Award {
  readonly kind: string;
  readonly unit: string;
  readonly cluster: string;
  readonly year: number;
  readonly state: AwardState;
  readonly position: number;
  readonly proposedBy?: string;
  readonly proposedOn?: string;
  readonly source?: string;
}
