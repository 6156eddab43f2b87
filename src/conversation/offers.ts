import { type Phrase, phrase } from '../chat/reply.ts';
import { encodeAll } from './judging.ts';
import { canGoBack, nextPlace } from './moving.ts';
import { back, later, leaving, type Offer, offer, retype, skip } from './offer.ts';
import { isComplete, questionOf } from './outline.ts';
import { mark } from './press.ts';
import type { Answers, Scene, Script, Way } from './script.ts';
import type { QuestionView, View } from './view.ts';

/** After so many answers that could not be taken, there must be another way out. */
export const MANY_MISSES = 3;

/** Words that confirm the only thing there is to confirm. */
const yes = ['dung', 'dung roi', 'vang', 'ok', 'phai', 'chinh xac', 'xac nhan'];

/** The choices under what is shown, in their order. */
export function offersOf<A>(scene: Scene<A>, view: View<A>): readonly Offer<A>[] {
  switch (view.kind) {
    case 'leaving':
      return leavingOffers(scene.script);
    case 'summary':
      return summaryOffers(scene);
    case 'asked':
      return [...ways(scene, asked(scene, view)), ...usualOffers(scene, view)];
    case 'wrong':
      return [...ways(scene, view.wrong.ways ?? asked(scene, view)), ...usualOffers(scene, view)];
    case 'doubt': {
      const { name } = view.question.step;
      const { options } = view.doubt;
      const words = options.length === 1 ? yes : [];
      const picks = options.map(({ label, answer }) =>
        storing(scene, label, new Map([[name, answer]]), words),
      );
      return [...picks, retype(phrase('conversation-retype'))];
    }
    case 'proposed':
      return proposedOffers(scene, view.values);
    case 'unusual':
      return [...reasonOffers(scene, view.unusual.reasons), retype(phrase('conversation-retype'))];
    case 'skipping':
      return skipOffers(view.inOwnWords);
  }
}

function leavingOffers<A>({ unkept }: Script<A>): readonly Offer<A>[] {
  const discard = offer<A>('q', unkept?.leave ?? phrase('conversation-discard'), { do: 'discard' });
  return [
    ...(unkept ? [discard] : [later<A>(), discard]),
    // "Quay lại" here means back to the questions.
    offer('c', phrase('conversation-continue'), { do: 'show' }, [
      'quay lai',
      'tiep tuc',
      'khong thoat',
      'khong',
    ]),
  ];
}

function summaryOffers<A>(scene: Scene<A>): readonly Offer<A>[] {
  const { script, answers } = scene;
  const next = nextPlace(scene);
  const question = next.kind === 'question' ? questionOf(script, answers, next.step) : undefined;
  const goOn = phrase('conversation-go-to', { number: question?.number ?? 0 });
  return [
    ...(isComplete(script, answers) ? [offer<A>('z', script.submitLabel, { do: 'submit' })] : []),
    ...(question ? [offer<A>('n', goOn, { do: 'goOn' }, ['tiep', 'tiep tuc', 'lam tiep'])] : []),
    leaving(script),
  ];
}

function usualOffers<A>(scene: Scene<A>, { question: { step } }: QuestionView<A>): readonly Offer<A>[] {
  const keep = offer<A>('k', phrase('conversation-keep'), { do: 'goOn' }, ['giu', 'nhu cu', 'khong sua']);
  const help = offer<A>('h', phrase('conversation-help'), { do: 'help' }, ['tro giup', 'ho tro']);
  return [
    ...(scene.answers.has(step.name) ? [keep] : []),
    ...(canGoBack(scene) ? [back<A>()] : []),
    ...(step.canSkip ? [skip<A>()] : []),
    ...(scene.progress.misses >= MANY_MISSES && !scene.script.unkept ? [help] : []),
    leaving(scene.script),
  ];
}

function proposedOffers<A>(scene: Scene<A>, values: Answers<A>): readonly Offer<A>[] {
  return [
    storing(scene, phrase('conversation-confirm'), values, yes),
    retype(phrase('conversation-change')),
    offer('d', phrase('conversation-drop'), { do: 'goOn' }, ['bo qua', 'bo']),
  ];
}

function reasonOffers<A>({ script }: Scene<A>, given: readonly Phrase[]): readonly Offer<A>[] {
  const usual = [
    phrase('conversation-reason-changed'),
    phrase('conversation-reason-scope'),
    phrase('conversation-reason-earlier'),
  ];
  return (given.length > 0 ? given : usual).map((because) => {
    const reason = script.say(because);
    const label = phrase('conversation-right-because', { reason: because });
    return offer(`r${mark(reason)}`, label, { do: 'explain', reason });
  });
}

function skipOffers<A>(inOwnWords: boolean): readonly Offer<A>[] {
  const kinds = ['noData', 'notApplicable', 'other'] as const;
  return [
    ...kinds
      .filter((kind) => !(inOwnWords && kind === 'other'))
      .map((kind, index) =>
        offer<A>(`i${index}`, phrase('conversation-skip-reason', { kind }), { do: 'skipAs', kind }),
      ),
    back(),
  ];
}

function asked<A>({ answers }: Scene<A>, { question }: QuestionView<A>): readonly Way<A>[] {
  return question.step.ask(answers).ways ?? [];
}

function ways<A>(scene: Scene<A>, given: readonly Way<A>[]): readonly Offer<A>[] {
  return given.map((way) => {
    if ('store' in way) return storing(scene, way.label, way.store);
    return offer(`g${mark(way.go)}`, way.label, { do: 'editFirst', step: way.go });
  });
}

function storing<A>(
  { script }: Scene<A>,
  label: Phrase,
  values: Answers<A>,
  words: readonly string[] = [],
): Offer<A> {
  const content = encodeAll(script, values).map(({ step, code }) => `${step}=${code}`);
  return offer(`o${mark(content.join('\n'))}`, label, { do: 'store', values }, words);
}
