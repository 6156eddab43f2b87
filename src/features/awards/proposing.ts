import { awardName } from '../../bot/award-words.ts';
import type { Call, Outcome, Write } from '../../bot/feature.ts';
import type { Form, FormAnswers } from '../../bot/form.ts';
import {
  choiceQuestion,
  pastDayQuestion,
  textQuestion,
  unitsIn,
  unitsQuestion,
  writtenQuestion,
} from '../../bot/form-questions.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { phrase } from '../../chat/reply.ts';
import { type Award, entryStates } from '../../domain/award.ts';
import { readSymbol } from '../../domain/decision.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { limits } from './register.ts';
import { AWARDS, auditOf, type RegisterYear, recorded, refused, registerYear } from './room.ts';

/** What the cluster's meeting agrees to propose, or what a unit registers for: several units at once. */
export const proposalTalk = createFormTalk({
  feature: AWARDS,
  kind: 'proposal',
  intent: 'awards',
  refuse: refused,
  async formFor(call, subject) {
    const about = registerYear(call, subject);
    return about && formOf(call, about, await call.store.awards.ofYear(about.cluster, about.year));
  },
  async submit(call, subject, answers) {
    const about = registerYear(call, subject);
    return about && added(call, about, answers);
  },
});

function formOf(call: Call, about: RegisterYear, awards: readonly Award[]): Form {
  const kindName = (code: string) => phrase('bot-choice', { label: awardName(call, code) });
  const isProposed = (answers: FormAnswers) => answers.get('state') === 'proposed';
  const freeUnits = (answers: FormAnswers) =>
    about.members.filter(
      (unit) => !awards.some((award) => award.unit === unit && award.kind === answers.get('kind')),
    );
  const questions = [
    choiceQuestion(
      { name: 'kind', title: phrase('register-title-kind'), ask: phrase('register-ask-kind') },
      kindName,
      () => kindsOf(call),
    ),
    choiceQuestion(
      { name: 'state', title: phrase('register-title-entry'), ask: phrase('register-ask-entry') },
      (state) => phrase('register-entry', { state }),
      () => entryStates,
    ),
    {
      ...unitsQuestion(
        { name: 'units', title: phrase('register-title-units'), ask: phrase('register-ask-units') },
        call,
        freeUnits,
      ),
      notes: (answer: string, answers: FormAnswers) =>
        limits(call, [...awards, ...newAwards(answer, answers)]),
    },
    textQuestion(
      {
        name: 'by',
        title: phrase('register-title-proposer'),
        ask: phrase('register-ask-proposer'),
        isAsked: isProposed,
      },
      {
        least: 5,
        most: 150,
        known: [call.say(phrase('register-meeting', { year: String(about.year) }), 'vi')],
      },
    ),
    writtenQuestion(
      { name: 'paper', title: phrase('register-title-minutes'), ask: phrase('register-ask-minutes') },
      readSymbol,
      phrase('register-symbol-unread'),
    ),
    pastDayQuestion(
      { name: 'on', title: phrase('register-title-day'), ask: phrase('register-ask-day') },
      call.now,
    ),
  ];
  return {
    opening: [phrase('register-propose', { year: String(about.year) })],
    sections: [{ title: phrase('register-part'), questions }],
    submitLabel: phrase('register-choice-record'),
  };
}

function newAwards(units: string, answers: FormAnswers) {
  return unitsIn(units).map(() => ({ kind: answers.get('kind') ?? '', state: 'proposed' as const }));
}

/** Those that are awarded today, flags before certificates. */
function kindsOf(call: Call): readonly string[] {
  const today = isoDate(localDateOf(call.now));
  return [...call.directory.reference.awardKinds]
    .filter(({ validFrom = '', validTo = '9999' }) => validFrom <= today && today <= validTo)
    .sort((a, b) => a.position - b.position)
    .map(({ code }) => code);
}

function added(call: Call, { cluster, year }: RegisterYear, answers: FormAnswers): Outcome | undefined {
  const kind = answers.get('kind');
  const state = entryStates.find((entry) => entry === answers.get('state'));
  const paper = answers.get('paper');
  const on = answers.get('on');
  const units = unitsIn(answers.get('units'));
  if (kind === undefined || !state || paper === undefined || on === undefined || units.length === 0)
    return undefined;
  const by = answers.get('by');
  const proposal =
    state === 'proposed' ? { ...(by !== undefined && { proposedBy: by }), proposedOn: on } : {};
  const step = { on, paper, ...(call.speaker.personId !== undefined && { person: call.speaker.personId }) };
  const write: Write = async (store) => {
    for (const unit of units)
      await store.awards.add({ kind, unit, cluster, year, state, ...proposal }, step, call.now);
    const entry = auditOf(call, 'award.entered', `awards/${cluster}/${year}`);
    await store.audit.add({ ...entry, after: JSON.stringify({ kind, units, state, on, paper }) });
  };
  return { ...recorded(state, units.length, year), writes: [write] };
}
