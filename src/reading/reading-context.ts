import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';

/** What a question is read with. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  readonly now: Date;
  /** The asker's own unit: what "tỉnh em" means, and where a clash of initials is settled. */
  readonly unit?: string;
  /** The question before, which a short one continues. */
  readonly topic?: Query;
}
