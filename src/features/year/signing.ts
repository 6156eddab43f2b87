import type { Call, Outcome } from '../../bot/feature.ts';
import { type FormAnswers, type FormQuestion, wayTo } from '../../bot/form.ts';
import { countText, dateText, listText, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { addDays, isoDate, parseIsoDate } from '../../domain/local-date.ts';
import type { Pledge, Signature } from '../../domain/pledge.ts';
import { tidy } from '../../language/normalise.ts';
import { actOf, audited, clusterFor, isRehearsal, recorded, today } from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { keepsPledge } from './pledge-desk.ts';
import { dayQuestion, NONE, textQuestion, unitsIn, unitsQuestion } from './questions.ts';
import { said, yearIn } from './talk.ts';

/** The signing is held at the conference of the year before, or in the first months. */
export const signing: Opening = async (call, subject) => {
  const year = yearIn(subject);
  const members = year === undefined ? [] : (recorded(call, year)?.members ?? []);
  if (year === undefined || members.length === 0 || !keepsPledge(call, year))
    return phrase('year-chair-only');
  const now = today(call);
  const last = `${year}-12-31`;
  const questions = [
    dayQuestion(
      call,
      { name: 'day', title: phrase('year-label-signed-on'), prompt: phrase('year-ask-signed-on') },
      { from: `${year - 1}-10-01`, to: now < last ? now : last },
      [now, yesterday(now)],
    ),
    textQuestion(
      { name: 'place', title: phrase('year-label-place'), prompt: phrase('year-ask-place') },
      phrase('year-place-none'),
    ),
    unitsQuestion(
      call,
      {
        name: 'units',
        title: phrase('year-label-signers'),
        prompt: phrase('year-ask-signers', {
          units: listText(members.map((code) => plainUnitName(call.directory.unit(code)))),
        }),
      },
      members,
    ),
    namesQuestion(call, members),
  ];
  return {
    opening: [phrase('year-sign-lead', { year: String(year) })],
    sections: [{ title: phrase('year-part-sign'), questions }],
    submitLabel: phrase('year-choice-record'),
    finish: async (answers) => finished(call, year, answers),
  } satisfies Entry;
};

function yesterday(day: string): string {
  const date = parseIsoDate(day);
  return date ? isoDate(addDays(date, -1)) : day;
}

/** "Phú Thọ: Nguyễn Hải": one line a unit, as the signed paper gives the names. */
function namesQuestion(call: Call, members: readonly string[]): FormQuestion {
  return {
    name: 'names',
    title: phrase('year-label-names'),
    ask: () => ({
      paragraphs: [phrase('year-ask-names')],
      ways: [wayTo('names', phrase('year-names-none'), NONE)],
    }),
    understand(text) {
      const lines = text.split(/[\n;]/).map(tidy).filter(Boolean);
      const named = lines.map((line) => nameIn(call, line, members));
      const given = named.flatMap((one) => one ?? []);
      const isTwice = new Set(given.map(({ unit }) => unit)).size < given.length;
      return given.length === 0 || given.length < lines.length || isTwice
        ? { kind: 'unread', because: phrase('year-names-unread'), isOther: true }
        : { kind: 'answer', answer: given.map(({ unit, signer }) => `${unit}=${signer}`).join(';') };
    },
    fault(answer, answers) {
      const signed = (answers.get('units') ?? members.join(',')).split(',');
      const strays = namesOf(answer).filter(({ unit }) => !signed.includes(unit));
      return strays.length > 0 ? phrase('year-names-strangers') : undefined;
    },
    shown: (answer) => (answer === NONE ? phrase('year-names-none') : nameWords(call, answer)),
  };
}

function nameIn(call: Call, line: string, members: readonly string[]): Signature | undefined {
  const [, left = '', right = ''] = /^([^:]{2,60}):\s*(.{2,80})$/u.exec(line) ?? [];
  const [unit, another] = unitsIn(call, left, members);
  // The three marks are ours, between the names.
  if (unit === undefined || another !== undefined || !/^[\p{L} .'-]+$/u.test(right)) return undefined;
  return { unit, signer: right };
}

function namesOf(answer: string): readonly Signature[] {
  if (answer === NONE) return [];
  return answer.split(';').map((pair) => {
    const [unit = '', signer = ''] = pair.split('=');
    return { unit, signer };
  });
}

function nameWords(call: Call, answer: string): Phrase {
  return phrase('bot-choice', {
    label: listText(
      namesOf(answer).map(({ unit, signer }) =>
        phrase('year-name-of', { name: signer ?? '', unit: plainUnitName(call.directory.unit(unit)) }),
      ),
    ),
  });
}

function finished(call: Call, year: number, answers: FormAnswers): Outcome | undefined {
  const [signedOn, place, units, names] = ['day', 'place', 'units', 'names'].map((name) => answers.get(name));
  if (signedOn === undefined || place === undefined || units === undefined || names === undefined)
    return undefined;
  const signers = new Map(namesOf(names).map(({ unit, signer }) => [unit, signer]));
  const pledge: Pledge = {
    ...{ cluster: clusterFor(call, year).code, year, signedOn },
    ...(place !== NONE && { place }),
    signatures: units.split(',').map((unit) => {
      const signer = signers.get(unit);
      return { unit, ...(signer !== undefined && { signer }) };
    }),
  };
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  return {
    ...said(
      phrase('year-signed', {
        year: String(year),
        day: dateText(signedOn),
        count: countText(pledge.signatures.length),
      }),
    ),
    writes: [
      (store) => store.years.recordPledge(pledge, actOf(call)),
      audited(call, 'pledge.signed', year, { after: JSON.stringify(pledge) }),
    ],
  };
}
