import { type Phrase, phrase } from '../chat/reply.ts';
import { encodeAll, judge } from './judging.ts';
import { goOn } from './moving.ts';
import { type Question, stepNamed, vanished } from './outline.ts';
import { hold, isShort, type Pending, type Progress, release } from './progress.ts';
import { replyOf } from './saying.ts';
import type { Answers, Effect, Scene, SkipKind, Turn } from './script.ts';

/** Nothing is saved: what is shown is where the conversation stands now. */
export function show<A>(scene: Scene<A>, progress: Progress, lead: readonly Phrase[] = []): Turn<A> {
  return { progress, saved: new Map(), say: [replyOf({ ...scene, progress }, lead)] };
}

/** Nothing is saved or said: the effect is the caller's. */
export function leaveTo<A>({ progress }: Scene<A>, effect: Effect): Turn<A> {
  return { progress, saved: new Map(), say: [], effect };
}

/** Saves and goes on. Answers that no longer apply are kept, but it is said that they do not count. */
export function save<A>(scene: Scene<A>, saved: Answers<A>, echo: readonly Phrase[]): Turn<A> {
  const { script } = scene;
  const before = new Set(vanished(script, scene.answers));
  const answers = new Map([...scene.answers, ...saved]);
  const dropped = vanished(script, answers).filter((name) => !before.has(name));
  const lines = dropped.flatMap((name) => stepNamed(script, name)?.line(answers.get(name)) ?? []);
  const after = { ...scene, answers };
  const lead = [...echo, ...lines.map((line) => phrase('conversation-no-longer-asked', { line }))];
  return { ...show(after, goOn(after), lead), saved };
}

/** The person's own reason, or one of the two kinds that say it all. */
export function saveSkip<A>(
  scene: Scene<A>,
  { step, number }: Question<A>,
  kind: SkipKind,
  reason?: string,
): Turn<A> {
  const why = reason ?? phrase('conversation-skip-reason', { kind });
  const saved = new Map([[step.name, scene.script.skipped(step.name, kind, reason)]]);
  return save(scene, saved, [phrase('conversation-skipped', { number, reason: why })]);
}

/** Saves answers that were picked, if they still pass; otherwise they wait for a reason, or to be mended. */
export function settle<A>(scene: Scene<A>, values: Answers<A>): Turn<A> {
  const judgement = judge(scene.script, scene.answers, values);
  const pending: Pending = { kind: 'values', values: encodeAll(scene.script, values) };
  switch (judgement?.kind) {
    case undefined:
      return show(scene, release(scene.progress));
    case 'sure':
      return save(scene, judgement.saved, judgement.echo);
    case 'unusual':
      return wait(scene, pending, judgement.because);
    case 'wrong':
      return wait(missed(scene), pending, judgement.wrong.because);
  }
}

/** What was said is not saved yet: it stays on the table, and what it needs is shown. */
export function wait<A>(scene: Scene<A>, pending: Pending, because: readonly Phrase[]): Turn<A> {
  if (isShort(pending)) return show(scene, hold(scene.progress, pending));
  return show(scene, release(scene.progress), because);
}

export function missed<A>(scene: Scene<A>): Scene<A> {
  return { ...scene, progress: { ...scene.progress, misses: scene.progress.misses + 1 } };
}
