import { phrase } from '../chat/reply.ts';
import { perform } from './acting.ts';
import { hear } from './hearing.ts';
import { standing } from './moving.ts';
import { type Act, editing, type Offer, resuming, standingOffers } from './offer.ts';
import { offersOf } from './offers.ts';
import { outlineOf } from './outline.ts';
import { parsePress, placeMark } from './press.ts';
import { nextTurn, type Progress } from './progress.ts';
import { replyWith } from './saying.ts';
import type { Answers, Said, Scene, Script, Turn } from './script.ts';
import { show } from './turning.ts';
import { viewOf } from './view.ts';
import { isOneOf, plainWords, questionNamed, questionToEdit } from './words.ts';

/** One turn: what was pressed, then the words of a choice or a control word, then an answer. Pure. */
export function advance<A>(script: Script<A>, answers: Answers<A>, progress: Progress, said: Said): Turn<A> {
  const scene = { script, answers, progress: standing({ script, answers, progress }) };
  // The question that was shown is gone: whatever was said answers something else.
  if (scene.progress !== progress)
    return show(scene, nextTurn(scene.progress), [phrase('conversation-changed')]);
  return said.kind === 'press' ? press(scene, said.press) : listen(scene, said.text);
}

function press<A>(scene: Scene<A>, code: string): Turn<A> {
  const { turn, at } = scene.progress;
  const pressed = parsePress(code);
  const isCurrent = pressed?.turn === turn && pressed.place === placeMark(at);
  const offered = isCurrent ? offersNow(scene).find(({ id }) => id === pressed.offer) : undefined;
  return offered ? perform(begun(scene), offered.act) : stale(scene, pressed?.place);
}

/** A button of another turn or question never does anything; where its question is known, editing it is offered. */
function stale<A>(scene: Scene<A>, place: string | undefined): Turn<A> {
  const { script, answers, progress } = scene;
  const past = outlineOf(script, answers).questions.find(({ step }) => {
    const mark = placeMark({ kind: 'question', step: step.name });
    return mark === place && mark !== placeMark(progress.at);
  });
  if (!past) return show(scene, progress, [phrase('conversation-choice-past')]);
  const paragraphs = [phrase('conversation-question-past', { number: past.number })];
  const offers = [editing(past), resuming<A>(phrase('conversation-continue'))];
  return { progress, saved: new Map(), say: [replyWith(scene, paragraphs, offers)] };
}

function listen<A>(scene: Scene<A>, text: string): Turn<A> {
  const typed = plainWords(text);
  const act = chosen(scene, typed);
  if (act) return perform(begun(scene), act);
  const number = viewOf(scene).kind === 'summary' ? questionNamed(typed) : questionToEdit(typed);
  return number === undefined ? hear(begun(scene), text) : edit(begun(scene), number);
}

function chosen<A>(scene: Scene<A>, typed: string): Act<A> | undefined {
  const { script } = scene;
  const offers = [...offersOf(scene, viewOf(scene)), ...standingOffers(script)];
  const meant = offers.find(
    ({ label, words }) => plainWords(script.say(label)) === typed || isOneOf(typed, words),
  );
  return meant?.act;
}

function edit<A>(scene: Scene<A>, number: number): Turn<A> {
  const { questions } = outlineOf(scene.script, scene.answers);
  const question = questions[number - 1];
  if (question) return perform(scene, { do: 'edit', step: question.step.name });
  return show(scene, scene.progress, [phrase('conversation-no-such', { number, count: questions.length })]);
}

/** Everything that a button of the current turn may do. */
function offersNow<A>(scene: Scene<A>): readonly Offer<A>[] {
  const { script, answers } = scene;
  const edits = outlineOf(script, answers).questions.map((question) => editing(question));
  return [...offersOf(scene, viewOf(scene)), ...standingOffers(script), ...edits];
}

function begun<A>(scene: Scene<A>): Scene<A> {
  return { ...scene, progress: nextTurn(scene.progress) };
}
