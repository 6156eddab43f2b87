import { apart, type Choice, type Phrase, phrase, type Reply } from '../chat/reply.ts';
import type { Offer } from './offer.ts';
import { MANY_MISSES, offersOf } from './offers.ts';
import { outlineOf, type Question, stepNamed } from './outline.ts';
import { placeMark, pressCode } from './press.ts';
import type { Answers, Scene } from './script.ts';
import { summaryOf } from './summary.ts';
import { type QuestionView, type View, viewOf } from './view.ts';

/** What is shown where the conversation stands; `lead` is said before it, as the echo of the last answer. */
export function replyOf<A>(scene: Scene<A>, lead: readonly Phrase[] = []): Reply {
  const view = viewOf(scene);
  const paragraphs = paragraphsOf(scene, view);
  const all = lead.length > 0 ? [...lead, ...apart(paragraphs)] : paragraphs;
  return replyWith(scene, all, offersOf(scene, view));
}

/** A typed number is always an answer or names a question, never one of these choices. */
export function replyWith<A>(
  scene: Scene<A>,
  paragraphs: readonly Phrase[],
  offers: readonly Offer<A>[],
): Reply {
  return { paragraphs, choices: offers.map((offer) => choiceOf(scene, offer)), choicesByWords: true };
}

function choiceOf<A>({ progress }: Scene<A>, { id, label }: Offer<A>): Choice {
  return { value: pressCode({ turn: progress.turn, offer: id, place: placeMark(progress.at) }), label };
}

function paragraphsOf<A>(scene: Scene<A>, view: View<A>): readonly Phrase[] {
  switch (view.kind) {
    case 'leaving':
      return [scene.script.unkept?.ask ?? phrase('conversation-leaving')];
    case 'summary':
      return summaryOf(scene);
    default:
      return [headerOf(scene, view.question), ...questionParagraphs(scene, view)];
  }
}

function questionParagraphs<A>(scene: Scene<A>, view: QuestionView<A>): readonly Phrase[] {
  const { step } = view.question;
  switch (view.kind) {
    case 'asked':
      return [...step.ask(scene.answers).paragraphs, ...recorded(scene, view), ...waysOut(scene, view)];
    case 'wrong':
      return [...view.wrong.because, ...recorded(scene, view), ...waysOut(scene, view)];
    case 'doubt':
      return view.doubt.because;
    case 'unusual':
      return [...view.unusual.because, phrase('conversation-why-unusual')];
    case 'skipping':
      return [phrase(view.inOwnWords ? 'conversation-why-skip-words' : 'conversation-why-skip')];
    case 'proposed':
      return [...proposed(scene, view.values, view.heard), ...recorded(scene, view)];
  }
}

function proposed<A>({ script }: Scene<A>, values: Answers<A>, heard: string | undefined): readonly Phrase[] {
  const lines = [...values].flatMap(([name, answer]) => stepNamed(script, name)?.line(answer) ?? []);
  return [
    ...(heard === undefined ? [] : [phrase('conversation-heard', { heard })]),
    ...lines.map((line) => phrase('conversation-proposed', { line })),
  ];
}

function headerOf<A>({ script, answers }: Scene<A>, { number, section }: Question<A>): Phrase {
  const { questions, sections } = outlineOf(script, answers);
  const count = questions.length;
  if (sections.length === 1) return phrase('conversation-header', { number, count });
  return phrase('conversation-header-section', { section, sections: sections.length, number, count });
}

/** The answer that is there already. */
function recorded<A>({ answers }: Scene<A>, { question: { step } }: QuestionView<A>): readonly Phrase[] {
  const answer = answers.get(step.name);
  return answer === undefined ? [] : [phrase('conversation-recorded', { line: step.line(answer) })];
}

function waysOut<A>(
  { progress, script }: Scene<A>,
  { question: { step } }: QuestionView<A>,
): readonly Phrase[] {
  if (progress.misses < MANY_MISSES) return [];
  if (script.unkept) return [phrase('conversation-ways-out-unkept', { leave: script.unkept.leave })];
  return [phrase(step.canSkip ? 'conversation-ways-out' : 'conversation-ways-out-without-skip')];
}
