import { phrase } from '../chat/reply.ts';
import { goThrough, goToSummary, standing } from './moving.ts';
import { exit, resuming, summarise } from './offer.ts';
import { outlineOf, questionOf } from './outline.ts';
import { nextTurn, type Progress, proposalAt, questionAt, release } from './progress.ts';
import { replyWith } from './saying.ts';
import type { Answers, Scene, Script, Turn } from './script.ts';
import { show } from './turning.ts';
import { viewOf } from './view.ts';

/** An answer that was read elsewhere (a pasted table, a file), and the words it was read from. */
export interface Proposal<A> {
  readonly step: string;
  readonly answer: A;
  readonly heard?: string;
}

/** The first question; after a break, where one was. */
export function open<A>(script: Script<A>, answers: Answers<A>, progress: Progress): Turn<A> {
  const scene = sceneAt(script, answers, progress);
  return show(scene, nextTurn(scene.progress));
}

/**
 * The current question once more, as after a side question. Its buttons work, the earlier ones too. What could not be
 * taken is not told again, unless there is something to choose about it.
 */
export function showCurrent<A>(script: Script<A>, answers: Answers<A>, progress: Progress): Turn<A> {
  const scene = sceneAt(script, answers, progress);
  const view = viewOf(scene);
  const isOver = view.kind === 'wrong' && view.wrong.ways === undefined;
  return show(scene, isOver ? release(scene.progress) : scene.progress);
}

/** Offers to go on, to look at the summary, or to throw the draft away (which asks). */
export function resume<A>(script: Script<A>, answers: Answers<A>, progress: Progress): Turn<A> {
  const scene = sceneAt(script, answers, progress);
  const { at } = scene.progress;
  const { questions } = outlineOf(script, answers);
  const count = questions.length;
  const answered = questions.filter(({ step }) => answers.has(step.name)).length;
  const current = at?.kind === 'question' ? questionOf(script, answers, at.step) : undefined;
  const goOn = current
    ? phrase('conversation-continue-at', { number: current.number, count })
    : phrase('conversation-continue');
  const offers = [
    resuming<A>(goOn),
    summarise<A>(),
    exit<A>(script.unkept?.leave ?? phrase('conversation-discard')),
  ];
  const paragraphs = [phrase('conversation-resume', { answered, count })];
  return { progress: scene.progress, saved: new Map(), say: [replyWith(scene, paragraphs, offers)] };
}

export function showSummary<A>(script: Script<A>, answers: Answers<A>, progress: Progress): Turn<A> {
  const scene = sceneAt(script, answers, nextTurn(progress));
  return show(scene, goToSummary(scene));
}

/** Asks these questions again, one after the other (figures that were returned), then what is open, then the summary. */
export function revisit<A>(
  script: Script<A>,
  answers: Answers<A>,
  progress: Progress,
  steps: readonly string[],
): Turn<A> {
  const scene = { script, answers, progress: nextTurn(progress) };
  return show(
    scene,
    goThrough(
      scene,
      steps.map((step) => questionAt(step)),
    ),
  );
}

/** Has these confirmed one by one. Nothing is saved unconfirmed, and each is judged again when it is confirmed. */
export function propose<A>(
  script: Script<A>,
  answers: Answers<A>,
  progress: Progress,
  proposals: readonly Proposal<A>[],
): Turn<A> {
  const scene = { script, answers, progress: nextTurn(progress) };
  const places = proposals.map(({ step, answer, heard }) => proposalAt(step, script.encode(answer), heard));
  return show(scene, goThrough(scene, places));
}

function sceneAt<A>(script: Script<A>, answers: Answers<A>, progress: Progress): Scene<A> {
  return { script, answers, progress: standing({ script, answers, progress }) };
}
