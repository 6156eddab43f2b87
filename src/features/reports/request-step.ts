import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Ask, Reading, Step, Verdict } from '../../conversation/script.ts';
import { draftOf, type RequestAnswers, type RequestDraft } from './request-draft.ts';
import type { RequestParts } from './request-parts.ts';

/** One question about a new request; the rest of what a step does is the same for all. */
export interface RequestQuestion {
  readonly name: string;
  isAsked?(draft: RequestDraft): boolean;
  ask(draft: RequestDraft): Ask<string>;
  understand(text: string, draft: RequestDraft): Understood;
  /** Why it cannot be the answer as the others stand; undefined: it can. */
  fault(answer: string, draft: RequestDraft): Phrase | undefined;
  /** What is worth knowing of an answer that is right. */
  notes?(answer: string, draft: RequestDraft): readonly Phrase[];
  line(answer: string | undefined): Phrase;
}

export type Understood =
  | { readonly kind: 'answer'; readonly answer: string }
  /** Several answers, or one that was guessed: picked before it counts. */
  | {
      readonly kind: 'which';
      readonly because: readonly Phrase[];
      readonly options: readonly { readonly label: Phrase; readonly answer: string }[];
    }
  /** An answer for certain, but none that can be taken. */
  | { readonly kind: 'wrong'; readonly because: Phrase }
  | { readonly kind: 'unread'; readonly because: Phrase };

export function requestStep(parts: RequestParts, question: RequestQuestion): Step<string> {
  const drafted = (answers: RequestAnswers) => draftOf(parts, answers);
  return {
    name: question.name,
    canSkip: false,
    isAsked: (answers) => question.isAsked?.(drafted(answers)) ?? true,
    ask: (answers) => question.ask(drafted(answers)),
    read: (text, answers) => readingOf(parts, question, text, drafted(answers)),
    check: (answer, answers) => verdictOn(question, answer, drafted(answers)),
    line: (answer) => question.line(answer),
  };
}

function readingOf(
  parts: RequestParts,
  question: RequestQuestion,
  text: string,
  draft: RequestDraft,
): Reading<string> {
  const understood = question.understand(text, draft);
  switch (understood.kind) {
    case 'answer':
      return parts.isQuestion
        ? inDoubt([phrase('requests-doubt-question')], understood.answer, question)
        : verdictOn(question, understood.answer, draft);
    case 'which':
      return { kind: 'doubt', because: understood.because, options: understood.options };
    case 'wrong':
      return { kind: 'again', because: [understood.because] };
    case 'unread':
      return parts.isQuestion || parts.meansElse()
        ? { kind: 'aside' }
        : { kind: 'again', because: [understood.because] };
  }
}

function inDoubt(because: readonly Phrase[], answer: string, question: RequestQuestion): Reading<string> {
  const label = phrase('bot-choice', { label: question.line(answer) });
  return { kind: 'doubt', because, options: [{ label, answer }] };
}

function verdictOn(question: RequestQuestion, answer: string, draft: RequestDraft): Verdict<string> {
  const fault = question.fault(answer, draft);
  if (fault) return { kind: 'again', because: [fault] };
  const echo = [phrase('requests-noted', { line: question.line(answer) })];
  return { kind: 'answer', answer, echo: [...echo, ...(question.notes?.(answer, draft) ?? [])] };
}

/** A button that gives one answer. */
export function wayTo(name: string, label: Phrase, answer: string) {
  return { label, store: new Map([[name, answer]]) };
}
