import { phrase } from '../../chat/reply.ts';
import { outlineOf } from '../../conversation/outline.ts';
import type { Script } from '../../conversation/script.ts';
import { asOfQuestion } from './request-as-of.ts';
import type { RequestAnswers } from './request-draft.ts';
import { dueQuestion } from './request-due.ts';
import { indicatorsQuestion } from './request-indicators.ts';
import { opensQuestion } from './request-opens.ts';
import { sourceQuestion, titleQuestion } from './request-origin.ts';
import type { RequestParts } from './request-parts.ts';
import { shiftQuestion } from './request-shift.ts';
import { spanQuestion } from './request-span.ts';
import { requestStep } from './request-step.ts';
import { kindQuestion, periodQuestion, yearQuestion } from './request-subject.ts';
import { unitsQuestion } from './request-units.ts';

/** The questions about a new request. Nothing is kept before it is opened, so it cannot be put aside. */
export function requestScript(parts: RequestParts): Script<string> {
  const sections = [
    { title: phrase('requests-part-subject'), questions: [yearQuestion, kindQuestion, periodQuestion] },
    { title: phrase('requests-part-origin'), questions: [sourceQuestion, titleQuestion] },
    {
      title: phrase('requests-part-time'),
      questions: [spanQuestion, asOfQuestion, opensQuestion, dueQuestion, shiftQuestion],
    },
    { title: phrase('requests-part-form'), questions: [unitsQuestion, indicatorsQuestion] },
  ];
  return {
    sections: sections.map(({ title, questions }) => ({
      title,
      steps: questions.map((question) => requestStep(parts, question(parts))),
    })),
    submitLabel: phrase('requests-choice-open'),
    // No question of these can be skipped, and none is unusual.
    skipped: () => '',
    explained: (_step, answer) => answer,
    encode: (answer) => answer,
    decode: (code) => code,
    say: parts.say,
    unkept: { leave: phrase('requests-choice-leave'), ask: phrase('requests-leaving') },
  };
}

/** Names of the questions whose answer does not fit to the others, or to the clock, any more. */
export function outdated(script: Script<string>, answers: RequestAnswers): readonly string[] {
  return outlineOf(script, answers).questions.flatMap(({ step }) => {
    const answer = answers.get(step.name);
    return answer !== undefined && step.check(answer, answers).kind === 'again' ? [step.name] : [];
  });
}
