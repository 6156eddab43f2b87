import type { Locale, Phrase, Reply } from '../chat/reply.ts';
import type { Directory } from '../domain/reference.ts';
import type { Role } from '../domain/role.ts';
import type { Intent, Query } from '../reading/query.ts';
import type { Store } from './store.ts';

/** Who is talking, as of now: roles end and begin with the calendar, so this is looked up at every turn. */
export interface Speaker {
  readonly personId?: number;
  readonly name?: string;
  /** The unit the person reports for, if any. */
  readonly unit?: string;
  readonly roles: readonly Role[];
  readonly locale: Locale;
}

/** What a feature may use during one turn. `store` is this turn's transaction. */
export interface Call {
  readonly speaker: Speaker;
  readonly now: Date;
  readonly store: Store;
  readonly directory: Directory;
}

/** The machine-readable side of an answer; the names are those of `bot ask --json`. */
export interface Facts {
  readonly intent: Intent | 'clarify' | 'unknown';
  readonly indicator?: string;
  readonly units?: readonly string[];
  readonly periods?: readonly string[];
  /** Plain decimal text of the figure, in the indicator's unit. */
  readonly value?: string;
  readonly unitOfMeasure?: string;
  readonly status?: string;
}

/** What a turn decides. Nothing has been sent or saved when it is returned. */
export interface Outcome {
  readonly replies: readonly Reply[];
  readonly facts: Facts;
  /** What a short next question ("còn Bắc Kạn?") continues. Missing: the topic stays as it was. */
  readonly topic?: Query;
}

/** Something a person can call by name. Its words are the help. */
export interface Command {
  /** Without the slash: small Vietnamese letters without marks. */
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly summary: Phrase;
  /** Missing: everyone, also people without a role. */
  readonly roles?: readonly Role[];
  run(call: Call, words: string): Promise<Outcome>;
}

/** One room of what the bot does. Features do not know each other; they meet in `features/index.ts`. */
export interface Feature {
  readonly name: string;
  readonly commands: readonly Command[];
  readonly intents: Partial<Readonly<Record<Intent, (query: Query, call: Call) => Promise<Outcome>>>>;
}
