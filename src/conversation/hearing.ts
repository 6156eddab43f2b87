import { encodeAll } from './judging.ts';
import type { Question } from './outline.ts';
import type { Reading, Scene, Sure, Turn, Unusual } from './script.ts';
import { leaveTo, missed, save, saveSkip, show, wait } from './turning.ts';
import { type QuestionView, viewOf } from './view.ts';
import { hasDigit, isQuestion, reasonIn } from './words.ts';

/** Typed words that are no choice and no control word: an answer, a reason, or something else. */
export function hear<A>(scene: Scene<A>, text: string): Turn<A> {
  const view = viewOf(scene);
  switch (view.kind) {
    case 'leaving':
    case 'summary':
      return leaveTo(scene, 'aside');
    case 'skipping':
    case 'unusual':
      return hearReason(scene, view, text);
    default:
      return take(scene, view.question, view.question.step.read(text, scene.answers), text);
  }
}

function take<A>(scene: Scene<A>, { step }: Question<A>, reading: Reading<A>, text: string): Turn<A> {
  switch (reading.kind) {
    case 'answer':
      return save(scene, new Map([[step.name, reading.answer]]), reading.echo);
    case 'explain': {
      const values = encodeAll(scene.script, new Map([[step.name, reading.answer]]));
      return wait(scene, { kind: 'values', values }, reading.because);
    }
    case 'doubt':
      return wait(scene, { kind: 'words', text }, reading.because);
    case 'again':
      return wait(missed(scene), { kind: 'words', text }, reading.because);
    case 'aside':
      return leaveTo(scene, 'aside');
  }
}

/** Reasons are full of words and figures, so only what is clearly another answer, or a question, is not one. */
function hearReason<A>(
  scene: Scene<A>,
  view: QuestionView<A> & { readonly kind: 'skipping' | 'unusual' },
  text: string,
): Turn<A> {
  const { question } = view;
  const reading = question.step.read(text, scene.answers);
  if (isAnswer(reading) && isAnother(scene, view, reading.answer, text)) {
    return take(scene, question, reading, text);
  }
  if (reading.kind === 'aside' && isQuestion(text)) return leaveTo(scene, 'aside');
  const reason = reasonIn(text);
  if (reason === undefined) return show(scene, scene.progress);
  if (view.kind === 'unusual') return save(scene, view.unusual.savedWith(reason), view.unusual.echo);
  return saveSkip(scene, question, 'other', reason);
}

function isAnswer<A>(reading: Reading<A>): reading is Sure<A> | Unusual<A> {
  return reading.kind === 'answer' || reading.kind === 'explain';
}

function isAnother<A>(
  { script }: Scene<A>,
  view: QuestionView<A> & { readonly kind: 'skipping' | 'unusual' },
  answer: A,
  text: string,
): boolean {
  if (view.kind === 'skipping') return hasDigit(text);
  const waiting = view.values.get(view.question.step.name);
  return waiting === undefined || script.encode(waiting) !== script.encode(answer);
}
