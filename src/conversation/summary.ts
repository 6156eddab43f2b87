import { apart, type Phrase, phrase } from '../chat/reply.ts';
import { openQuestions, outlineOf, type Question } from './outline.ts';
import type { Answers, Scene } from './script.ts';

/** Every question under its section with the number that edits it, and what is still missing. */
export function summaryOf<A>({ script, answers }: Scene<A>): readonly Phrase[] {
  const { sections, questions } = outlineOf(script, answers);
  const groups = sections.map(({ title, questions }) => [
    phrase('conversation-summary-section', { title }),
    ...questions.map((question) => lineOf(question, answers)),
  ]);
  const open = openQuestions(script, answers).map(({ number }) => number);
  return [
    phrase('conversation-summary-title', {
      answered: questions.length - open.length,
      count: questions.length,
    }),
    ...groups.flatMap(apart),
    ...apart([
      ...(open.length > 0 ? [phrase('conversation-summary-missing', { numbers: open.join(', ') })] : []),
      phrase('conversation-summary-how'),
    ]),
  ];
}

function lineOf<A>({ step, number }: Question<A>, answers: Answers<A>): Phrase {
  return phrase('conversation-summary-line', { number, line: step.line(answers.get(step.name)) });
}
