import { type Phrase, phrase } from '../chat/reply.ts';
import { outlineOf } from '../conversation/outline.ts';
import type { Answers, Ask, Reading, Script, Step, Verdict } from '../conversation/script.ts';
import type { Call, Said } from './feature.ts';

/** The answers of a form, each as a short text; kept in the open conversation only, until they are handed in together. */
export type FormAnswers = Answers<string>;

/** One question of a form. */
export interface FormQuestion {
  /** Never changes: the answer is kept under it. */
  readonly name: string;
  /** What it is about, in a few words: "Số biên bản". */
  readonly title: Phrase;
  isAsked?(answers: FormAnswers): boolean;
  ask(answers: FormAnswers): Ask<string>;
  understand(text: string, answers: FormAnswers): Understood;
  /** Why it cannot be the answer as the others stand; undefined: it can. */
  fault?(answer: string, answers: FormAnswers): Phrase | undefined;
  /** What is worth knowing of an answer that is right. */
  notes?(answer: string, answers: FormAnswers): readonly Phrase[];
  /** The answer as people read it. */
  shown(answer: string): Phrase['params'][string];
}

export type Understood =
  | { readonly kind: 'answer'; readonly answer: string }
  /** Several answers, or one that was guessed: picked before it counts. */
  | {
      readonly kind: 'which';
      readonly because: Phrase;
      readonly options: readonly { readonly label: Phrase; readonly answer: string }[];
    }
  /** `isOther`: perhaps no answer at all, but something else that was asked. */
  | { readonly kind: 'unread'; readonly because: Phrase; readonly isOther?: true };

/** A guided conversation in a few questions, with a summary at its end. */
export interface Form {
  readonly opening: readonly Phrase[];
  readonly sections: readonly { readonly title: Phrase; readonly questions: readonly FormQuestion[] }[];
  /** On the button that hands it in. */
  readonly submitLabel: Phrase;
}

/** The form for the engine that asks. Nothing is kept before it is handed in, so it cannot be put aside. */
export function scriptOf(form: Form, call: Call, said?: Said): Script<string> {
  return {
    sections: form.sections.map(({ title, questions }) => ({
      title,
      steps: questions.map((question) => stepOf(question, said)),
    })),
    submitLabel: form.submitLabel,
    // No question of a form can be skipped, and none is unusual.
    skipped: () => '',
    explained: (_step, answer) => answer,
    encode: (answer) => answer,
    decode: (code) => code,
    say: (words) => call.say(words),
    unkept: { leave: phrase('form-choice-leave'), ask: phrase('form-leaving') },
  };
}

/** Names of the questions whose answer does not fit to the others, or to the state of things, any more. */
export function outdated(script: Script<string>, answers: FormAnswers): readonly string[] {
  return outlineOf(script, answers).questions.flatMap(({ step }) => {
    const answer = answers.get(step.name);
    return answer !== undefined && step.check(answer, answers).kind === 'again' ? [step.name] : [];
  });
}

/** A button that gives one answer. */
export function wayTo(name: string, label: Phrase, answer: string) {
  return { label, store: new Map([[name, answer]]) };
}

function stepOf(question: FormQuestion, said: Said | undefined): Step<string> {
  return {
    name: question.name,
    canSkip: false,
    isAsked: (answers) => question.isAsked?.(answers) ?? true,
    ask: (answers) => question.ask(answers),
    read: (text, answers) => readingOf(question, text, answers, said),
    check: (answer, answers) => verdictOn(question, answer, answers),
    line: (answer) => lineOf(question, answer),
  };
}

function lineOf({ title, shown }: FormQuestion, answer: string | undefined): Phrase {
  return answer === undefined
    ? phrase('form-line-open', { title })
    : phrase('form-line', { title, answer: shown(answer) });
}

function readingOf(
  question: FormQuestion,
  text: string,
  answers: FormAnswers,
  said: Said | undefined,
): Reading<string> {
  const understood = question.understand(text, answers);
  switch (understood.kind) {
    case 'answer':
      return verdictOn(question, understood.answer, answers);
    case 'which':
      return { kind: 'doubt', because: [understood.because], options: understood.options };
    case 'unread':
      return understood.isOther && meansElse(said)
        ? { kind: 'aside' }
        : { kind: 'again', because: [understood.because] };
  }
}

function meansElse(said: Said | undefined): boolean {
  return said?.kind === 'text' && (/\?\s*$/.test(said.text) || said.meaning().kind === 'query');
}

function verdictOn(question: FormQuestion, answer: string, answers: FormAnswers): Verdict<string> {
  const fault = question.fault?.(answer, answers);
  if (fault) return { kind: 'again', because: [fault] };
  const echo = [phrase('form-noted', { line: lineOf(question, answer) })];
  return { kind: 'answer', answer, echo: [...echo, ...(question.notes?.(answer, answers) ?? [])] };
}
