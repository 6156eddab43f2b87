import type { Reading, Script, Step } from '../../src/conversation/script.ts';
import type { HouseAnswer } from './house-script.ts';

/** A script that remembers what its own readings, checks, reasons and skips have let pass. */
export interface Watch {
  readonly script: (script: Script<HouseAnswer>) => Script<HouseAnswer>;
  readonly hasPassed: (step: string, answer: HouseAnswer) => boolean;
  readonly forget: () => void;
}

export function watch(): Watch {
  const passed = new Set<string>();
  const explainable = new Set<string>();
  const key = (step: string, answer: HouseAnswer) => `${step} ${JSON.stringify(answer)}`;

  function note<R extends Reading<HouseAnswer>>(step: string, reading: R): R {
    if (reading.kind === 'answer') passed.add(key(step, reading.answer));
    if (reading.kind === 'explain') explainable.add(key(step, reading.answer));
    return reading;
  }

  const watchStep = (step: Step<HouseAnswer>): Step<HouseAnswer> => ({
    ...step,
    read: (said, answers) => note(step.name, step.read(said, answers)),
    check: (answer, answers) => note(step.name, step.check(answer, answers)),
  });

  return {
    script: (script) => ({
      ...script,
      sections: script.sections.map(({ title, steps }) => ({ title, steps: steps.map(watchStep) })),
      skipped: (step, kind, reason) => {
        const answer = script.skipped(step, kind, reason);
        passed.add(key(step, answer));
        return answer;
      },
      explained: (step, answer, reason) => {
        const explained = script.explained(step, answer, reason);
        if (explainable.has(key(step, answer)) && reason.length > 2) passed.add(key(step, explained));
        return explained;
      },
    }),
    hasPassed: (step, answer) => passed.has(key(step, answer)),
    forget: () => {
      passed.clear();
      explainable.clear();
    },
  };
}
