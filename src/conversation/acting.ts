import { phrase } from '../chat/reply.ts';
import { goAndReturn, goBack, goOn, goTo, goToSummary } from './moving.ts';
import { type Act, leaving } from './offer.ts';
import { outlineOf, questionOf } from './outline.ts';
import { hold, release } from './progress.ts';
import { replyWith } from './saying.ts';
import type { Scene, SkipKind, Turn } from './script.ts';
import { leaveTo, save, saveSkip, settle, show } from './turning.ts';
import { viewOf } from './view.ts';

/** Does what was chosen. The scene's turn has begun; acts on the current question assume that they were offered. */
export function perform<A>(scene: Scene<A>, act: Act<A>): Turn<A> {
  switch (act.do) {
    case 'store':
      return settle(scene, act.values);
    case 'edit':
      return show(scene, goTo(scene, act.step));
    case 'editFirst':
      return editFirst(scene, act.step);
    case 'explain':
      return explain(scene, act.reason);
    case 'skip':
      return askWhySkip(scene);
    case 'skipAs':
      return skipAs(scene, act.kind);
    case 'back':
      return back(scene);
    case 'retype':
      return show(scene, release(scene.progress));
    case 'goOn':
      return show(scene, goOn(scene));
    case 'show':
      return show(scene, scene.progress);
    case 'summary':
      return show(scene, goToSummary(scene));
    case 'exit':
      return show(scene, { ...scene.progress, leaving: true });
    case 'later':
      return putAside(scene);
    default:
      return leaveTo(scene, act.do);
  }
}

function editFirst<A>(scene: Scene<A>, step: string): Turn<A> {
  const isThere = questionOf(scene.script, scene.answers, step);
  return show(scene, isThere ? goAndReturn(scene, step) : release(scene.progress));
}

function explain<A>(scene: Scene<A>, reason: string): Turn<A> {
  const view = viewOf(scene);
  if (view.kind !== 'unusual') return show(scene, scene.progress);
  return save(scene, view.unusual.savedWith(reason), view.unusual.echo);
}

function askWhySkip<A>(scene: Scene<A>): Turn<A> {
  const view = viewOf(scene);
  if (!('question' in view)) return show(scene, scene.progress);
  if (view.question.step.canSkip) return show(scene, hold(scene.progress, { kind: 'skip' }));
  const { label } = leaving(scene.script);
  return show(scene, scene.progress, [phrase('conversation-cannot-skip', { leave: label })]);
}

function skipAs<A>(scene: Scene<A>, kind: SkipKind): Turn<A> {
  const view = viewOf(scene);
  if (!('question' in view)) return show(scene, scene.progress);
  if (kind === 'other') return show(scene, hold(scene.progress, { kind: 'skipOther' }));
  return saveSkip(scene, view.question, kind);
}

function back<A>(scene: Scene<A>): Turn<A> {
  const before = goBack(scene);
  return before ? show(scene, before) : show(scene, scene.progress, [phrase('conversation-nothing-before')]);
}

function putAside<A>(scene: Scene<A>): Turn<A> {
  const { questions } = outlineOf(scene.script, scene.answers);
  const answered = questions.filter(({ step }) => scene.answers.has(step.name)).length;
  const kept = phrase('conversation-kept', { answered, count: questions.length });
  return { ...leaveTo(scene, 'later'), say: [replyWith(scene, [kept], [])] };
}
