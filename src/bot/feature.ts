import type { FileFailure, JobKind } from '../chat/channel.ts';
import type { Address, InboundFile } from '../chat/event.ts';
import type { Message } from '../chat/message.ts';
import type { Locale, Phrase, Reply } from '../chat/reply.ts';
import type { Preview } from '../chat/shown.ts';
import type { Directory } from '../domain/reference.ts';
import type { Role } from '../domain/role.ts';

import type { Lexicon } from '../reading/lexicon.ts';
import type { Intent, Query, Reading } from '../reading/query.ts';
import type { Chore } from './chores.ts';
import type { Secrets } from './secrets.ts';
import type { Store } from './store.ts';

/** Who is talking, as of now: roles end and begin with the calendar, so this is looked up at every turn. */
export interface Speaker {
  readonly personId?: number;
  readonly name?: string;
  /** The unit the person reports for, if any. */
  readonly unit?: string;
  readonly roles: readonly Role[];
  readonly locale: Locale;
  /** Made up for training: has to do with training data only. */
  readonly isPractice?: true;
}

/** What a feature may use during one turn. `store` is this turn's transaction. */
export interface Call {
  readonly speaker: Speaker;
  readonly now: Date;
  readonly store: Store;
  readonly directory: Directory;
  readonly secrets: Secrets;
  /** The chat in which it is said; missing where nothing is kept (`bot ask`). */
  readonly from?: Address;
  /** Said before a whole group: nobody is known, and only public features are asked. */
  readonly inGroup?: true;
  /** The code of the cluster that is asked about, where it is not the speaker's own. */
  readonly cluster?: string;
  /** What this feature has open in this chat. */
  readonly open?: OpenConversation;
  /** When this chat last looked at what had changed. */
  readonly lookedAt?: Date;
  /** The words of the turn as they were typed. */
  readonly words?: string;
  /** A phrase in the speaker's language, or in the one that is named. */
  say(phrase: Phrase, locale?: Locale): string;
  /** A message in the speaker's language, or in the one that is named. */
  write(reply: Reply, locale?: Locale): Message;
  /** What a person would see of it on that channel. */
  readonly preview: Preview;
}

/** A feature's conversation that is under way in a chat. Its state is plain JSON and outlives releases. */
export interface OpenConversation {
  readonly feature: string;
  readonly state: unknown;
}

/** The content of a file that was sent, fetched before the turn; or why it could not be had. */
export type FileContent =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: FileFailure };

/** What a person did in a chat in which a conversation is open. */
export type Said =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** What the words would mean as a question. */
      meaning(): Reading;
      readonly lexicon: Lexicon;
    }
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'file'; readonly file: InboundFile; readonly content: FileContent };

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
  /** The conversation that is open from now on; null closes it. Missing: as it was. */
  readonly open?: OpenConversation | null;
  /** What is open from now on waited meanwhile: its question is shown once more. */
  readonly resumes?: true;
  /** What was said lets somebody in: its words are not kept. */
  readonly isConfidential?: true;
  /** What has changed was told: the next look begins here. */
  readonly looks?: true;
  /** Nothing of what was said before is remembered in this chat. */
  readonly forgets?: true;
  /** Done in this turn's transaction, in order, before the next turn is decided. */
  readonly writes?: readonly Write[];
  readonly notices?: readonly Notice[];
}

export type Write = (store: Store) => Promise<void>;

/** Words to somebody else than who wrote. */
export interface Notice {
  /** Names the occasion: each person (or chat) is told it once, ever. */
  readonly key: string;
  /** A person, at one account of theirs where it is named; or a chat. */
  readonly to: { readonly person: number; readonly at?: Address } | Address;
  readonly kind: JobKind;
  readonly reply: Reply;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Key of an earlier notice to the same person: a channel that can edit shows this one in its place. */
  readonly replaces?: string;
}

/** Who calls, among whom and when: enough for rights. */
export type Standing = Pick<Call, 'speaker' | 'directory' | 'now'>;

/** What somebody wants who calls a command: the groups of the help, in its order. */
export const purposes = ['ask', 'report', 'year', 'collect', 'lead', 'manage', 'self'] as const;
export type Purpose = (typeof purposes)[number];

/** Something a person can call by name. Its words are the help. */
export interface Command {
  /** Without the slash: small Vietnamese letters without marks. */
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly summary: Phrase;
  /** Missing: everyone, also people without a role. */
  readonly roles?: readonly Role[];
  readonly purpose: Purpose;
  /** Whether it is of use to a speaker with the role, so that it is listed. Missing: it is. `run` checks every right itself. */
  isOpen?(standing: Standing): boolean;
  run(call: Call, words: string): Promise<Outcome>;
}

/** One room of what the bot does. Features do not know each other; they meet in `features/index.ts`. */
export interface Feature {
  readonly name: string;
  /** Nothing it does needs a person or a secret: it answers in groups too, where everything else is refused. */
  readonly isPublic?: true;
  readonly commands: readonly Command[];
  readonly intents: Partial<Readonly<Record<Intent, (query: Query, call: Call) => Promise<Outcome>>>>;
  readonly conversation?: Conversation;
  /** What it does by the clock. */
  readonly chores?: readonly Chore[];
  /** A press of one of this feature's buttons: their values begin with its name and a colon. Forged and old ones come here too. */
  press?(value: string, call: Call): Promise<Outcome>;
  /** A file for which no conversation of another feature is open; undefined: not for this feature. */
  takeFile?(said: Extract<Said, { kind: 'file' }>, call: Call): Promise<Outcome | undefined>;
  /** Somebody came in by a link that carries a word; undefined: not for this feature. */
  join?(ref: string, call: Call): Promise<Outcome | undefined>;
  /** Somebody took back, at their messenger, that their data may be kept; undefined: not for this feature. */
  withdrew?(call: Call): Promise<Outcome | undefined>;
  /** Words with a meaning of their own, said while nothing is open; undefined: they are a question like any other. */
  hear?(text: string, call: Call): Promise<Outcome | undefined>;
  /** Said below an answer while nothing is open, an hour apart at least: something of the person's waits. */
  footnote?(call: Call): Promise<Reply | undefined>;
}

/** How a feature talks while it has a conversation open in a chat. */
export interface Conversation {
  /** Undefined: these words are not meant for it; they are answered as ever, and the open question is shown again. */
  converse(said: Said, call: Call): Promise<Outcome | undefined>;
  /** The open question once more; undefined when there is none any more. */
  again(call: Call): Promise<Reply | undefined>;
}
