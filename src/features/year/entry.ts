import type { Call, Outcome, Said } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { outlineOf } from '../../conversation/outline.ts';
import type { Answers, Ask, Reading, Script, Section, Step, Verdict } from '../../conversation/script.ts';
import { buildLexicon, type Lexicon } from '../../reading/lexicon.ts';

/** Answers are short texts, kept in the open conversation only. */
export type EntryAnswers = Answers<string>;

export type Understood =
  | { readonly kind: 'answer'; readonly answer: string }
  /** Several answers, or one that was guessed: picked before it counts. */
  | {
      readonly kind: 'which';
      readonly because: Phrase;
      readonly options: readonly { readonly label: Phrase; readonly answer: string }[];
    }
  | { readonly kind: 'unread'; readonly because: Phrase };

export interface Question {
  readonly name: string;
  isAsked?(answers: EntryAnswers): boolean;
  ask(answers: EntryAnswers): Ask<string>;
  understand(text: string, answers: EntryAnswers): Understood;
  /** Why it cannot be the answer as the others stand; undefined: it can. */
  fault?(answer: string, answers: EntryAnswers): Phrase | undefined;
  /** The answer in words, as it stands behind the question's name. */
  words(answer: string): Phrase;
  readonly label: Phrase;
}

/** What is written down in a chat, question by question. Nothing is kept before its end. */
export interface Entry {
  readonly lead: readonly Phrase[];
  readonly sections: readonly { readonly title: Phrase; readonly questions: readonly Question[] }[];
  readonly submit: Phrase;
  /** Undefined: something is missing, and is asked again. */
  finish(answers: EntryAnswers): Promise<Outcome | undefined>;
}

/** How one kind of entry begins, and is found again in every turn; a phrase says why the speaker may not. */
export type Opening = (call: Call, about: string, hearing: Hearing) => Promise<Entry | Phrase>;

/** What the words of this turn may mean beside an answer. */
export interface Hearing {
  readonly isQuestion: boolean;
  meansElse(): boolean;
  lexicon(): Lexicon;
}

export function hearingOf(call: Call, words?: Said): Hearing {
  const text = words?.kind === 'text' ? words : undefined;
  return {
    isQuestion: text !== undefined && /\?\s*$/.test(text.text),
    meansElse: () => text?.meaning().kind === 'query',
    lexicon: () => text?.lexicon ?? buildLexicon(call.directory),
  };
}

export function isEntry(given: Entry | Phrase): given is Entry {
  return 'sections' in given;
}

export function scriptOf(entry: Entry, hearing: Hearing, call: Call): Script<string> {
  return {
    sections: entry.sections.map(
      ({ title, questions }): Section<string> => ({
        title,
        steps: questions.map((question) => stepOf(question, hearing)),
      }),
    ),
    submitLabel: entry.submit,
    // No question can be skipped, and none is unusual.
    skipped: () => '',
    explained: (_step, answer) => answer,
    encode: (answer) => answer,
    decode: (code) => code,
    say: (meant) => call.say(meant),
    unkept: { leave: phrase('year-choice-leave'), ask: phrase('year-leaving') },
  };
}

/** Names of the questions whose answer does not fit to the others any more. */
export function outdated(script: Script<string>, answers: EntryAnswers): readonly string[] {
  return outlineOf(script, answers).questions.flatMap(({ step }) => {
    const answer = answers.get(step.name);
    return answer !== undefined && step.check(answer, answers).kind === 'again' ? [step.name] : [];
  });
}

function stepOf(question: Question, hearing: Hearing): Step<string> {
  return {
    name: question.name,
    canSkip: false,
    isAsked: (answers) => question.isAsked?.(answers) ?? true,
    ask: (answers) => question.ask(answers),
    read: (text, answers) => readingOf(question, text, answers, hearing),
    check: (answer, answers) => verdictOn(question, answer, answers),
    line: (answer) => lineOf(question, answer),
  };
}

function readingOf(
  question: Question,
  text: string,
  answers: EntryAnswers,
  hearing: Hearing,
): Reading<string> {
  const understood = question.understand(text, answers);
  switch (understood.kind) {
    case 'answer':
      return hearing.isQuestion ? { kind: 'aside' } : verdictOn(question, understood.answer, answers);
    case 'which':
      return { kind: 'doubt', because: [understood.because], options: understood.options };
    case 'unread':
      return hearing.isQuestion || hearing.meansElse()
        ? { kind: 'aside' }
        : { kind: 'again', because: [understood.because] };
  }
}

function verdictOn(question: Question, answer: string, answers: EntryAnswers): Verdict<string> {
  const fault = question.fault?.(answer, answers);
  if (fault) return { kind: 'again', because: [fault] };
  return { kind: 'answer', answer, echo: [phrase('year-noted', { line: lineOf(question, answer) })] };
}

function lineOf({ label, words }: Question, answer: string | undefined): Phrase {
  return answer === undefined
    ? phrase('year-line-open', { label })
    : phrase('year-line', { label, value: words(answer) });
}
