import { awardStateName } from '../../bot/award-words.ts';
import type { Call, Outcome, Write } from '../../bot/feature.ts';
import type { Form, FormAnswers } from '../../bot/form.ts';
import {
  choiceQuestion,
  pastDayQuestion,
  pickedIn,
  picksQuestion,
  textQuestion,
  writtenQuestion,
} from '../../bot/form-questions.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { phrase } from '../../chat/reply.ts';
import { type Award, type AwardState, awardStates, isEnded, nextStates } from '../../domain/award.ts';
import { readSymbol } from '../../domain/decision.ts';
import { awardLine } from './register.ts';
import { AWARDS, auditOf, type RegisterYear, recorded, refused, registerYear } from './room.ts';

/** One step further, or out by a side exit: with the paper, its day and, for an exit, why. */
export const moveTalk = createFormTalk({
  feature: AWARDS,
  kind: 'move',
  intent: 'awards',
  refuse: refused,
  async formFor(call, subject) {
    const about = registerYear(call, subject);
    return about && formOf(call, about, await call.store.awards.ofYear(about.cluster, about.year));
  },
  async submit(call, subject, answers) {
    const about = registerYear(call, subject);
    return about && moved(call, about, await call.store.awards.ofYear(about.cluster, about.year), answers);
  },
});

function formOf(call: Call, about: RegisterYear, awards: readonly Award[]): Form {
  const movable = awards.filter(({ state }) => nextStates(state).length > 0);
  const next = (answers: FormAnswers) => nextFor(chosen(movable, answers.get('awards')));
  const picks = picksQuestion(
    { name: 'awards', title: phrase('register-title-awards'), ask: phrase('register-ask-awards') },
    () => movable.map((award) => ({ id: award.id, line: awardLine(call, award) })),
  );
  const questions = [
    {
      ...picks,
      fault: (answer: string, answers: FormAnswers) =>
        picks.fault?.(answer, answers) ??
        (nextFor(chosen(movable, answer)).length > 0 ? undefined : phrase('register-no-common-step')),
    },
    choiceQuestion(
      { name: 'to', title: phrase('register-title-to'), ask: phrase('register-ask-to') },
      (state) => awardStateName(stateNamed(state) ?? 'registered'),
      next,
    ),
    textQuestion(
      {
        name: 'reason',
        title: phrase('register-title-reason'),
        ask: phrase('register-ask-reason'),
        isAsked: (answers) => isExit(stateNamed(answers.get('to'))),
      },
      { least: 5, most: 300 },
    ),
    writtenQuestion(
      { name: 'paper', title: phrase('register-title-paper'), ask: phrase('register-ask-paper') },
      readSymbol,
      phrase('register-symbol-unread'),
    ),
    pastDayQuestion(
      { name: 'on', title: phrase('register-title-day'), ask: phrase('register-ask-day') },
      call.now,
    ),
  ];
  return {
    opening: [phrase('register-move', { year: String(about.year) })],
    sections: [{ title: phrase('register-part'), questions }],
    submitLabel: phrase('register-choice-record'),
  };
}

function chosen(awards: readonly Award[], answer: string | undefined): readonly Award[] {
  const ids = pickedIn(answer);
  return awards.filter(({ id }) => ids.includes(id));
}

/** Where all of them may go: those of different states seldom have a step in common. */
function nextFor(awards: readonly Award[]): readonly AwardState[] {
  const [first, ...rest] = awards;
  if (!first) return [];
  return nextStates(first.state).filter((state) =>
    rest.every((award) => nextStates(award.state).includes(state)),
  );
}

function stateNamed(text: string | undefined): AwardState | undefined {
  return awardStates.find((state) => state === text);
}

function isExit(state: AwardState | undefined): boolean {
  return state !== undefined && (isEnded(state) || state === 'returned');
}

function moved(
  call: Call,
  { cluster, year }: RegisterYear,
  awards: readonly Award[],
  answers: FormAnswers,
): Outcome | undefined {
  const those = chosen(awards, answers.get('awards'));
  const to = stateNamed(answers.get('to'));
  const [paper, on, reason] = ['paper', 'on', 'reason'].map((name) => answers.get(name));
  if (those.length === 0 || !to || paper === undefined || on === undefined) return undefined;
  const person = call.speaker.personId;
  const write: Write = async (store) => {
    for (const { id, state } of those) {
      const step = { from: state, to, on, paper, ...(isExit(to) && reason !== undefined && { reason }) };
      await store.awards.move(id, { ...step, ...(person !== undefined && { person }) }, call.now);
    }
    const entry = auditOf(call, 'award.moved', `awards/${cluster}/${year}`);
    await store.audit.add({
      ...entry,
      after: JSON.stringify({ awards: those.map(({ id }) => id), to, on, paper }),
    });
  };
  return { ...recorded(to, those.length, year), writes: [write] };
}
