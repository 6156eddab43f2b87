import type { Phrase } from '../chat/reply.ts';
import type { Answers, Script, Step } from './script.ts';

/** A question with the number that people know it by. */
export interface Question<A> {
  readonly step: Step<A>;
  /** Among the questions that are asked. */
  readonly number: number;
  /** Among the sections that have questions. */
  readonly section: number;
}

/** What is asked, as the answers stand. */
export interface Outline<A> {
  readonly questions: readonly Question<A>[];
  readonly sections: readonly { readonly title: Phrase; readonly questions: readonly Question<A>[] }[];
}

export function outlineOf<A>(script: Script<A>, answers: Answers<A>): Outline<A> {
  const asked = script.sections
    .map(({ title, steps }) => ({ title, steps: steps.filter((step) => step.isAsked?.(answers) ?? true) }))
    .filter(({ steps }) => steps.length > 0);
  const questions = asked
    .flatMap(({ steps }, index) => steps.map((step) => ({ step, section: index + 1 })))
    .map((question, index) => ({ ...question, number: index + 1 }));
  const sections = asked.map(({ title }, index) => ({
    title,
    questions: questions.filter(({ section }) => section === index + 1),
  }));
  return { questions, sections };
}

export function stepNamed<A>(script: Script<A>, name: string): Step<A> | undefined {
  return script.sections.flatMap(({ steps }) => steps).find((step) => step.name === name);
}

/** Undefined when the step is not asked, or not any more. */
export function questionOf<A>(script: Script<A>, answers: Answers<A>, step: string): Question<A> | undefined {
  return outlineOf(script, answers).questions.find((question) => question.step.name === step);
}

export function openQuestions<A>(script: Script<A>, answers: Answers<A>): readonly Question<A>[] {
  return outlineOf(script, answers).questions.filter(({ step }) => !answers.has(step.name));
}

/** Everything that is asked has an answer; a question that was skipped with a reason has one. */
export function isComplete<A>(script: Script<A>, answers: Answers<A>): boolean {
  return openQuestions(script, answers).length === 0;
}

/** Names of answered steps that are not asked: gone from the script, or not applicable as the answers stand. They are kept. */
export function vanished<A>(script: Script<A>, answers: Answers<A>): readonly string[] {
  const asked = new Set(outlineOf(script, answers).questions.map(({ step }) => step.name));
  return [...answers.keys()].filter((name) => !asked.has(name));
}
