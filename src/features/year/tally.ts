import type { Call, Outcome } from '../../bot/feature.ts';
import type { FormAnswers } from '../../bot/form.ts';
import { countText, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { officeOf } from '../../domain/cluster.ts';
import {
  baseOf,
  isCarried,
  type Tally,
  tallyFault,
  thresholds,
  voteBases,
  votesNeeded,
} from '../../domain/vote.ts';
import { actOf, audited, clusterFor, heldYear, isRehearsal, recorded, today } from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { choiceQuestion, countQuestion, dayQuestion, NONE, NUMBERED, textQuestion } from './questions.ts';
import { said, yearIn } from './talk.ts';

/** The sheet that the counters signed; nobody votes in a chat. */
export const tallyEntry: Opening = async (call, subject) => {
  const year = yearIn(subject);
  if (year === undefined || year !== heldYear(call)) return phrase('year-chair-only');
  const members = recorded(call, year)?.members.length ?? 0;
  if (members === 0) return phrase('year-not-open', { year: String(year) });
  const count = (name: string, most: (answers: FormAnswers) => number, prompt: Phrase) =>
    countQuestion({ name, title: phrase('tally-label', { name }), prompt }, most);
  const answered = (answers: FormAnswers, name: string) => Number(answers.get(name) ?? 0);
  const left = (answers: FormAnswers, ...names: readonly string[]) =>
    answered(answers, 'present') - names.reduce((sum, name) => sum + answered(answers, name), 0);
  const questions = [
    textQuestion({
      ...{ name: 'subject', title: phrase('tally-label', { name: 'subject' }) },
      prompt: phrase('tally-ask-subject', { example: nominee(call, year + 1) }),
    }),
    dayQuestion(
      call,
      {
        ...{ name: 'day', title: phrase('tally-label', { name: 'day' }) },
        prompt: phrase('tally-ask-day'),
      },
      { from: `${year}-01-01`, to: today(call) },
      [today(call)],
    ),
    choiceQuestion(
      {
        name: 'secret',
        title: phrase('tally-label', { name: 'secret' }),
        prompt: phrase('tally-ask-secret'),
      },
      [
        { code: 'yes', label: phrase('tally-secret', { secret: 'yes' }), reads: /\bkin\b/ },
        { code: 'no', label: phrase('tally-secret', { secret: 'no' }), reads: /\b(?:cong khai|gio tay)\b/ },
      ],
    ),
    choiceQuestion(
      {
        ...{ name: 'threshold', title: phrase('tally-label', { name: 'threshold' }) },
        prompt: phrase('tally-ask-threshold'),
      },
      thresholds.map(({ over, under, isStrict }, index) => ({
        code: String(index),
        label: phrase('tally-threshold', {
          over: String(over),
          under: String(under),
          strict: isStrict ? 'yes' : 'no',
        }),
        reads: new RegExp(`^${over} ?/ ?${under}$|^${Math.round((over * 100) / under)} ?%$`),
      })),
    ),
    choiceQuestion(
      { name: 'base', title: phrase('tally-label', { name: 'base' }), prompt: phrase('tally-ask-base') },
      voteBases.map((base) => ({
        code: base,
        label: phrase('book-vote-base', { base }),
        reads: base === 'members' ? /\b(?:tong|thanh vien)\b/ : /\bco mat\b/,
      })),
    ),
    count('present', () => members, phrase('tally-ask-present', { members: countText(members) })),
    count('inFavour', (answers) => left(answers), phrase('tally-ask-in-favour')),
    count('against', (answers) => left(answers, 'inFavour'), phrase('tally-ask-against')),
    count('blank', (answers) => left(answers, 'inFavour', 'against'), phrase('tally-ask-blank')),
    textQuestion(
      { name: 'paper', title: phrase('tally-label', { name: 'paper' }), prompt: phrase('tally-ask-paper') },
      phrase('year-minutes-none'),
      NUMBERED,
    ),
  ];
  return {
    opening: [phrase('tally-lead', { year: String(year) })],
    sections: [{ title: phrase('tally-part'), questions }],
    submitLabel: phrase('year-choice-record'),
    finish: (answers) => finished(call, year, members, answers),
  } satisfies Entry;
};

/** What a ballot is most often about. */
function nominee(call: Call, next: number): Phrase {
  const office = officeOf(recorded(call, next), 'chair');
  const year = String(next);
  return office
    ? phrase('tally-example-unit', { year, unit: plainUnitName(call.directory.unit(office.unit)) })
    : phrase('tally-example', { year });
}

function finished(call: Call, year: number, members: number, answers: FormAnswers): Outcome | undefined {
  const tally = tallyOf(members, answers);
  if (!tally || tallyFault(tally)) return undefined;
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  return {
    ...said(
      phrase('tally-recorded', {
        subject: tally.subject,
        inFavour: countText(tally.inFavour),
        of: countText(baseOf(tally)),
        base: tally.base,
        needed: countText(votesNeeded(tally.threshold, baseOf(tally))),
        carried: isCarried(tally) ? 'yes' : 'no',
      }),
    ),
    writes: [
      (store) => store.years.addTally(clusterFor(call, year).code, year, tally, actOf(call)),
      audited(call, 'tally.recorded', year, { after: JSON.stringify(tally) }),
    ],
  };
}

function tallyOf(members: number, answers: FormAnswers): Tally | undefined {
  const number = (name: string) => Number(answers.get(name) ?? Number.NaN);
  const [subject, heldOn, paper] = ['subject', 'day', 'paper'].map((name) => answers.get(name));
  const threshold = thresholds[number('threshold')];
  const base = voteBases.find((known) => known === answers.get('base'));
  const counts = {
    ...{ members, present: number('present'), inFavour: number('inFavour') },
    ...{ against: number('against'), blank: number('blank') },
  };
  if (subject === undefined || heldOn === undefined || !threshold || !base) return undefined;
  if (Object.values(counts).some(Number.isNaN)) return undefined;
  const isSecret = answers.get('secret') === 'yes';
  return {
    ...{ subject, heldOn, threshold, base, isSecret, ...counts },
    ...(paper !== undefined && paper !== NONE && { paper }),
  };
}
