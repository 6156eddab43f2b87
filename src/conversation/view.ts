import { decodeAll, judge, type UnusualTogether } from './judging.ts';
import { type Question, questionOf } from './outline.ts';
import type { Pending } from './progress.ts';
import type { Answers, Doubt, Scene, Wrong } from './script.ts';

/** What a person is looking at. Derived anew in every turn, so that what is shown, offered and read always agree. */
export type View<A> = { readonly kind: 'leaving' } | { readonly kind: 'summary' } | QuestionView<A>;

export type QuestionView<A> = { readonly question: Question<A> } & QuestionState<A>;

export type QuestionState<A> =
  | { readonly kind: 'asked' }
  | { readonly kind: 'doubt'; readonly doubt: Doubt<A> }
  | { readonly kind: 'wrong'; readonly wrong: Wrong<A> }
  /** To be confirmed: proposed, or typed before another answer was mended. */
  | { readonly kind: 'proposed'; readonly values: Answers<A>; readonly heard?: string }
  /** Saved once there is a reason. */
  | { readonly kind: 'unusual'; readonly values: Answers<A>; readonly unusual: UnusualTogether<A> }
  | { readonly kind: 'skipping'; readonly inOwnWords: boolean };

/** The scene must stand somewhere (see `standing`). */
export function viewOf<A>(scene: Scene<A>): View<A> {
  const { at, leaving } = scene.progress;
  if (leaving) return { kind: 'leaving' };
  if (at?.kind !== 'question') return { kind: 'summary' };
  const question = questionOf(scene.script, scene.answers, at.step);
  if (!question) throw new Error(`the question ${at.step} is not asked`);
  return { question, ...stateOf(scene, question, at.pending) };
}

function stateOf<A>(scene: Scene<A>, question: Question<A>, pending: Pending | undefined): QuestionState<A> {
  switch (pending?.kind) {
    case undefined:
      return { kind: 'asked' };
    case 'skip':
    case 'skipOther':
      return { kind: 'skipping', inOwnWords: pending.kind === 'skipOther' };
    case 'words':
      return stateOfWords(scene, question, pending.text);
    case 'values': {
      const values = decodeAll(scene.script, pending.values);
      return values ? stateOfValues(scene, values, pending.heard) : { kind: 'asked' };
    }
  }
}

function stateOfWords<A>(scene: Scene<A>, { step }: Question<A>, text: string): QuestionState<A> {
  const reading = step.read(text, scene.answers);
  switch (reading.kind) {
    case 'doubt':
      return { kind: 'doubt', doubt: reading };
    case 'again':
      return { kind: 'wrong', wrong: reading };
    case 'aside':
      return { kind: 'asked' };
    default:
      return stateOfValues(scene, new Map([[step.name, reading.answer]]), text);
  }
}

function stateOfValues<A>(scene: Scene<A>, values: Answers<A>, heard: string | undefined): QuestionState<A> {
  const judgement = judge(scene.script, scene.answers, values);
  switch (judgement?.kind) {
    case undefined:
      return { kind: 'asked' };
    case 'sure':
      return { kind: 'proposed', values, ...(heard !== undefined && { heard }) };
    case 'unusual':
      return { kind: 'unusual', values, unusual: judgement };
    case 'wrong':
      return { kind: 'wrong', wrong: judgement.wrong };
  }
}
