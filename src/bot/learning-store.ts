/** What a word may be another name of. */
export const namedThings = ['unit', 'indicator', 'awardKind'] as const;
export type NamedThing = (typeof namedThings)[number];

/** Another name that was given in a chat. */
export interface LearnedName {
  readonly entity: NamedThing;
  readonly code: string;
  readonly text: string;
}

/** A question that was not understood, without numbers and names. */
export interface UnreadQuestion {
  readonly words: string;
  readonly count: number;
  readonly lastAt: Date;
}

/** What was not understood, and the words that were learned from it. */
export interface LearningStore {
  /** Counts it; nothing is kept of who asked. */
  noteUnread(words: string, at: Date): Promise<void>;
  /** The most frequent first, then the latest. */
  unread(limit: number): Promise<readonly UnreadQuestion[]>;
  /** Of those that are understood meanwhile, and of all that nobody has asked since. */
  dropUnread(words: readonly string[], before: Date): Promise<void>;
  /** Takes effect at once, in every process. Whether it was new. */
  addName(name: LearnedName, at: Date): Promise<boolean>;
  /** Whether it was there; names that came with the data stay. */
  removeName(name: LearnedName): Promise<boolean>;
  /** The latest first. */
  learnedNames(): Promise<readonly LearnedName[]>;
}
