import type { Phrase, Reply } from '../chat/reply.ts';
import type { Progress } from './progress.ts';

/** What has been answered so far, by the name of the step. The caller keeps it; the engine only says what to add. */
export type Answers<A> = ReadonlyMap<string, A>;

/**
 * A guided conversation: questions in sections. Given in code, it may change between two turns of the same
 * conversation: whoever is in the middle simply meets the new questions, and no answer is lost.
 */
export interface Script<A> {
  readonly sections: readonly Section<A>[];
  /** On the button that hands everything in. */
  readonly submitLabel: Phrase;
  /** The answer that stands for a skipped question. `reason` is the person's own, missing for the two that say it all. */
  skipped(step: string, kind: SkipKind, reason?: string): A;
  /** An unusual answer together with the reason why it is right. */
  explained(step: string, answer: A, reason: string): A;
  /** An answer as a short text, for as long as it waits to be confirmed or explained. */
  encode(answer: A): string;
  /** Undefined when the text is none of `encode`, or of an older release: then the question is asked afresh. */
  decode(code: string): A | undefined;
  /** A phrase in the language of the person, to recognise the words of a choice that were typed. */
  say(phrase: Phrase): string;
  /** Nothing of it outlives leaving, so it cannot be put aside. Missing: what was answered is kept for later. */
  readonly unkept?: Unkept;
}

export interface Unkept {
  /** On the button that leaves. */
  readonly leave: Phrase;
  /** Asked before. */
  readonly ask: Phrase;
}

export interface Section<A> {
  readonly title: Phrase;
  readonly steps: readonly Step<A>[];
}

export interface Step<A> {
  /** Never changes: answers are kept under it. */
  readonly name: string;
  readonly canSkip: boolean;
  /** Missing: always asked. */
  isAsked?(answers: Answers<A>): boolean;
  ask(answers: Answers<A>): Ask<A>;
  /** Understands what was typed, and judges it as `check` does. */
  read(text: string, answers: Answers<A>): Reading<A>;
  /** Judges an answer that was picked and not typed. `answers` already has what would be saved together with it. */
  check(answer: A, answers: Answers<A>): Verdict<A>;
  /** The question with its answer in one line, with whatever marks it deserves; without an answer, that it is open. */
  line(answer: A | undefined): Phrase;
}

export interface Ask<A> {
  readonly paragraphs: readonly Phrase[];
  /** Extra buttons: the few possible answers, "như kỳ trước". */
  readonly ways?: readonly Way<A>[];
}

/** One tap: saves answers (of this step, and of others where they belong together), or edits another step first. */
export type Way<A> = { readonly label: Phrase } & ({ readonly store: Answers<A> } | { readonly go: string });

/** What is to be thought of an answer. */
export type Verdict<A> = Sure<A> | Unusual<A> | Wrong<A>;

export type Reading<A> = Verdict<A> | Doubt<A> | Aside;

/** Saved at once; the echo is said with the next question. */
export interface Sure<A> {
  readonly kind: 'answer';
  readonly answer: A;
  readonly echo: readonly Phrase[];
}

/** Saved only with a reason. `reasons` are offered instead of the usual ones. */
export interface Unusual<A> {
  readonly kind: 'explain';
  readonly answer: A;
  readonly because: readonly Phrase[];
  readonly echo: readonly Phrase[];
  readonly reasons?: readonly Phrase[];
}

/** Not saved; `because` says what was read and how to mend it. */
export interface Wrong<A> {
  readonly kind: 'again';
  readonly because: readonly Phrase[];
  /** Out of it. Missing: those of the question stay. */
  readonly ways?: readonly Way<A>[];
}

/** Saved only when one of the options is picked, and only if `check` lets it pass. */
export interface Doubt<A> {
  readonly kind: 'doubt';
  readonly because: readonly Phrase[];
  readonly options: readonly { readonly label: Phrase; readonly answer: A }[];
}

/** No answer to this question: something else was asked. */
export interface Aside {
  readonly kind: 'aside';
}

export type SkipKind = 'noData' | 'notApplicable' | 'other';

export type Said =
  | { readonly kind: 'text'; readonly text: string }
  /** The value of a choice that this engine offered. */
  | { readonly kind: 'press'; readonly press: string };

/**
 * What the caller does beside saving and saying: hand in, put aside, throw the draft away, call somebody, or answer
 * something else and then `showCurrent`.
 */
export type Effect = 'submit' | 'later' | 'discard' | 'help' | 'aside';

/** What a turn decides. Nothing has been saved or said when it is returned. */
export interface Turn<A> {
  readonly progress: Progress;
  /** To be added to the answers before the next turn. */
  readonly saved: Answers<A>;
  /** Empty where the effect's own words are the caller's. */
  readonly say: readonly Reply[];
  readonly effect?: Effect;
}

/** Where a conversation stands: everything the engine decides from. */
export interface Scene<A> {
  readonly script: Script<A>;
  readonly answers: Answers<A>;
  readonly progress: Progress;
}
