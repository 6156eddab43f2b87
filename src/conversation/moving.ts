import { openQuestions, questionOf } from './outline.ts';
import {
  arrive,
  onTrail,
  type Place,
  type Progress,
  type QuestionPlace,
  questionAt,
  queueFirst,
  release,
  withoutPending,
} from './progress.ts';
import type { Scene } from './script.ts';
import { type View, viewOf } from './view.ts';

/** What comes after the current question: the queue, then the first open question, then the summary. */
export function nextPlace<A>({ script, answers, progress }: Scene<A>): Place {
  const { at, queue } = progress;
  const queued = queue.find((place) =>
    place.kind === 'summary' ? at?.kind !== 'summary' : questionOf(script, answers, place.step),
  );
  if (queued) return queued;
  const [open] = openQuestions(script, answers);
  return open ? questionAt(open.step.name) : { kind: 'summary' };
}

/** The current question is done with. */
export function goOn<A>(scene: Scene<A>): Progress {
  return arrive(onTrail(scene.progress), nextPlace(scene));
}

/** The same progress, unless the script has changed or nothing was asked yet: what comes next is shown then. */
export function standing<A>(scene: Scene<A>): Progress {
  const { at } = scene.progress;
  if (at?.kind === 'summary') return scene.progress;
  if (at && questionOf(scene.script, scene.answers, at.step)) return scene.progress;
  return goOn(scene);
}

/** Edits another question; from the summary, it is returned to. */
export function goTo<A>(scene: Scene<A>, step: string): Progress {
  const { at } = scene.progress;
  if (at?.kind === 'question' && at.step === step) return release(scene.progress);
  const left = at?.kind === 'summary' ? queueFirst(scene.progress, [at]) : detour(scene);
  return arrive(onTrail(left), questionAt(step));
}

/** Edits another question, and comes back to this one with what was said to it. */
export function goAndReturn<A>(scene: Scene<A>, step: string): Progress {
  const { at } = scene.progress;
  return arrive(onTrail(queueFirst(scene.progress, at ? [at] : [])), questionAt(step));
}

export function goToSummary<A>(scene: Scene<A>): Progress {
  return arrive(onTrail(detour(scene)), { kind: 'summary' });
}

/** Whether there is somewhere to go back to. */
export function canGoBack<A>(scene: Scene<A>): boolean {
  return isEditFromSummary(scene.progress) || previous(scene) !== undefined;
}

/** Out of the question why; or to the summary that an edit came from; or to the question asked before. Nothing is erased. */
export function goBack<A>(scene: Scene<A>): Progress | undefined {
  const view = viewOf(scene);
  if (view.kind === 'skipping' || view.kind === 'unusual') return release(scene.progress);
  const left = detour(scene);
  if (isEditFromSummary(scene.progress)) return arrive(left, { kind: 'summary' });
  const step = previous(scene);
  if (step === undefined) return undefined;
  return arrive({ ...left, trail: left.trail.slice(0, left.trail.lastIndexOf(step)) }, questionAt(step));
}

function isEditFromSummary({ at, queue }: Progress): boolean {
  return at?.kind === 'question' && queue[0]?.kind === 'summary';
}

function previous<A>({ script, answers, progress }: Scene<A>): string | undefined {
  const { at, trail } = progress;
  const current = at?.kind === 'question' ? at.step : undefined;
  return trail.findLast((step) => step !== current && questionOf(script, answers, step));
}

/** First through these places; afterwards to what was left open. */
export function goThrough<A>(scene: Scene<A>, places: readonly QuestionPlace[]): Progress {
  const queued = queueFirst(onTrail(detour(scene)), places);
  return arrive(queued, nextPlace({ ...scene, progress: queued }));
}

/** Leaves the current question for another; what came from the queue or waits for a word is asked again later. */
function detour<A>(scene: Scene<A>): Progress {
  const { progress } = scene;
  if (progress.at?.kind !== 'question' || standing(scene) !== progress) return progress;
  if (waitsForAWord(viewOf(scene))) return queueFirst(progress, [progress.at]);
  return progress.at.queued ? queueFirst(progress, [withoutPending(progress.at)]) : progress;
}

function waitsForAWord<A>({ kind }: View<A>): boolean {
  return kind === 'doubt' || kind === 'proposed' || kind === 'unusual';
}
