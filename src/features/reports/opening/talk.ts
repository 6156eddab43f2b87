import type { Call, Outcome } from '../../../bot/feature.ts';
import { fieldsOf } from '../../../bot/fields.ts';
import { clusterName } from '../../../bot/names.ts';
import { choiceGone } from '../../../bot/refusals.ts';
import { apart, type Phrase, phrase } from '../../../chat/reply.ts';
import { advance } from '../../../conversation/advance.ts';
import { open, resume, revisit, showCurrent } from '../../../conversation/opening.ts';
import { isComplete, openQuestions, stepNamed } from '../../../conversation/outline.ts';
import { newProgress } from '../../../conversation/progress.ts';
import type { Answers, Turn } from '../../../conversation/script.ts';
import { said } from '../report-words.ts';
import type { Talk } from '../talk.ts';
import type { RequestAnswers } from './draft.ts';
import { openRequest } from './opening.ts';
import { outdated } from './script.ts';
import { openedWizard, REQUEST, type Wizard, wiredWizard, wizardOn } from './wizard.ts';

/** "Mở đợt báo cáo": the questions from the start, or where they stand. */
export async function startRequest(call: Call): Promise<Outcome> {
  const before = await wizardOn(call, call.open?.state);
  if (before) return goingOn(resume(before.script, before.answers, before.progress), before);
  // Later than any turn of an earlier conversation: its buttons stay dead.
  const progress = newProgress(Math.floor(call.now.getTime() / 1_000));
  const wizard = await wizardOn(call, { kind: REQUEST, progress });
  if (!wizard) return said('start_report', phrase('requests-chair-only'));
  return goingOn(open(wizard.script, wizard.answers, wizard.progress), wizard, contract(wizard));
}

function contract({ parts }: Wizard): readonly Phrase[] {
  const [first] = parts.chaired;
  const cluster = first ? clusterName(parts.directory.cluster(first.cluster)) : '';
  const year = first && parts.chaired.length === 1 ? String(first.year) : '';
  return [
    year === ''
      ? phrase('requests-contract-any', { cluster })
      : phrase('requests-contract', { cluster, year }),
    phrase('requests-contract-unkept'),
  ];
}

export const requestTalk: Talk = {
  kind: REQUEST,

  async converse(words, state, call) {
    const wizard = await wizardOn(call, state, words);
    if (!wizard) return { ...said('start_report', phrase('requests-chair-only')), open: null };
    if (words.kind === 'file') return undefined;
    const { script, answers, progress } = wizard;
    const heard = words.kind === 'choice' ? ({ kind: 'press', press: words.value } as const) : words;
    return outcomeOf(advance(script, answers, progress, heard), wizard, call);
  },

  async again(state, call) {
    const wizard = await wizardOn(call, state);
    if (!wizard) return undefined;
    return wiredWizard(showCurrent(wizard.script, wizard.answers, wizard.progress).say)[0];
  },
};

/** A button of a question; where its questions are not open here any more it does nothing. */
export async function pressRequest([value = '']: readonly string[], call: Call): Promise<Outcome> {
  if (fieldsOf(call.open?.state).kind !== REQUEST) return choiceGone();
  return (await requestTalk.converse({ kind: 'choice', value }, call.open?.state, call)) ?? choiceGone();
}

async function outcomeOf(turn: Turn<string>, wizard: Wizard, call: Call): Promise<Outcome | undefined> {
  switch (turn.effect) {
    case 'submit':
      return submitted(turn, wizard, call);
    case 'discard':
    case 'later':
      return { ...said('start_report', phrase('requests-dropped')), open: null };
    case 'aside':
      return undefined;
    default:
      return afterAnswer(turn, wizard);
  }
}

/** Once more all answers together: the clock has gone on, and so may have the members, the chair and the indicators. */
async function submitted(turn: Turn<string>, wizard: Wizard, call: Call): Promise<Outcome> {
  const gone = outdated(wizard.script, wizard.answers);
  const outcome = gone.length === 0 ? await openRequest(call, wizard) : undefined;
  return outcome ?? askingAgain(turn, wizard, wizard.answers, gone, []);
}

/** An answer may take the ground from under others, or raise a new question: those come next, before any summary. */
function afterAnswer(turn: Turn<string>, wizard: Wizard): Outcome {
  const answers = new Map([...wizard.answers, ...turn.saved]);
  if (turn.saved.size === 0) return goingOn(turn, wizard);
  const gone = outdated(wizard.script, answers);
  const isEarly = turn.progress.at?.kind === 'summary' && !isComplete(wizard.script, answers);
  if (gone.length === 0 && !isEarly) return goingOn(turn, { ...wizard, answers });
  return askingAgain(turn, wizard, answers, gone, echoOf(turn.saved, answers, wizard.script));
}

function askingAgain(
  turn: Turn<string>,
  wizard: Wizard,
  answers: RequestAnswers,
  gone: readonly string[],
  echo: readonly Phrase[],
): Outcome {
  const { script } = wizard;
  const left = new Map([...answers].filter(([name]) => !gone.includes(name)));
  const open = openQuestions(script, left);
  const again = open.filter(({ step }) => gone.includes(step.name)).map(({ number }) => number);
  const lead =
    again.length > 0 ? [...echo, phrase('requests-ask-again', { numbers: again.join(', ') })] : echo;
  const steps = open.map(({ step }) => step.name);
  return goingOn(revisit(script, left, turn.progress, steps), { ...wizard, answers: left }, lead);
}

function echoOf(
  saved: Answers<string>,
  answers: RequestAnswers,
  script: Wizard['script'],
): readonly Phrase[] {
  return [...saved].flatMap(([name, answer]) => {
    const verdict = stepNamed(script, name)?.check(answer, answers);
    return verdict?.kind === 'answer' ? verdict.echo : [];
  });
}

function goingOn(turn: Turn<string>, { answers }: Wizard, before: readonly Phrase[] = []): Outcome {
  const [first, ...rest] = wiredWizard(turn.say);
  const paragraphs = first && before.length > 0 ? [...before, ...apart(first.paragraphs)] : first?.paragraphs;
  return {
    replies: first && paragraphs ? [{ ...first, paragraphs }, ...rest] : [],
    facts: { intent: 'start_report' },
    open: openedWizard(answers, turn.progress),
  };
}
