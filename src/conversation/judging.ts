import type { Phrase } from '../chat/reply.ts';
import { outlineOf } from './outline.ts';
import type { CodedAnswer } from './progress.ts';
import type { Answers, Script, Step, Verdict, Wrong } from './script.ts';

/** What is to be thought of answers that belong together: the gravest verdict speaks for all. */
export type Judgement<A> =
  | { readonly kind: 'sure'; readonly saved: Answers<A>; readonly echo: readonly Phrase[] }
  | UnusualTogether<A>
  | { readonly kind: 'wrong'; readonly wrong: Wrong<A> };

export interface UnusualTogether<A> {
  readonly kind: 'unusual';
  readonly because: readonly Phrase[];
  readonly reasons: readonly Phrase[];
  readonly echo: readonly Phrase[];
  /** What is saved once the reason is known. */
  savedWith(reason: string): Answers<A>;
}

interface Judged<A> {
  readonly step: Step<A>;
  readonly verdict: Verdict<A>;
}

/** Each is judged as if the others were saved already. Undefined when one of the steps is not asked any more. */
export function judge<A>(
  script: Script<A>,
  answers: Answers<A>,
  values: Answers<A>,
): Judgement<A> | undefined {
  const together = new Map([...answers, ...values]);
  const asked = new Map(outlineOf(script, together).questions.map(({ step }) => [step.name, step]));
  const judged: Judged<A>[] = [];
  for (const [name, answer] of values) {
    const step = asked.get(name);
    if (!step) return undefined;
    judged.push({ step, verdict: step.check(answer, together) });
  }
  return conclude(script, judged);
}

function conclude<A>(script: Script<A>, judged: readonly Judged<A>[]): Judgement<A> {
  const passed: { step: Step<A>; verdict: Exclude<Verdict<A>, Wrong<A>> }[] = [];
  for (const { step, verdict } of judged) {
    if (verdict.kind === 'again') return { kind: 'wrong', wrong: verdict };
    passed.push({ step, verdict });
  }
  const echo = passed.flatMap(({ verdict }) => verdict.echo);
  const unusual = passed.flatMap(({ verdict }) => (verdict.kind === 'explain' ? [verdict] : []));
  if (unusual.length === 0) {
    return {
      kind: 'sure',
      saved: new Map(passed.map(({ step, verdict }) => [step.name, verdict.answer])),
      echo,
    };
  }
  return {
    kind: 'unusual',
    because: unusual.flatMap(({ because }) => because),
    reasons: unusual.find(({ reasons }) => reasons)?.reasons ?? [],
    echo,
    savedWith: (reason) =>
      new Map(
        passed.map(({ step, verdict }) => [
          step.name,
          verdict.kind === 'explain' ? script.explained(step.name, verdict.answer, reason) : verdict.answer,
        ]),
      ),
  };
}

export function encodeAll<A>(script: Script<A>, values: Answers<A>): readonly CodedAnswer[] {
  return [...values].map(([step, answer]) => ({ step, code: script.encode(answer) }));
}

/** All of them, or undefined: answers that belong together are saved together. */
export function decodeAll<A>(script: Script<A>, values: readonly CodedAnswer[]): Answers<A> | undefined {
  const decoded = new Map<string, A>();
  for (const { step, code } of values) {
    const answer = script.decode(code);
    if (answer === undefined) return undefined;
    decoded.set(step, answer);
  }
  return decoded;
}
