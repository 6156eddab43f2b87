import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, dateText, listText, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { addDays, isoDate, parseIsoDate } from '../../domain/local-date.ts';
import type { Pledge, Signature } from '../../domain/pledge.ts';
import { tidy } from '../../language/normalise.ts';
import { actOf, audited, clusterFor, isRehearsal, recorded, today } from './access.ts';
import type { Entry, EntryAnswers, Hearing, Opening, Question } from './entry.ts';
import { keepsPledge } from './pledge-desk.ts';
import { dayQuestion, NONE, textQuestion, unitsIn, unitsQuestion, wayTo } from './questions.ts';
import { said, yearIn } from './talk.ts';

/** The signing is held at the conference of the year before, or in the first months. */
export const signing: Opening = async (call, about, hearing) => {
  const year = yearIn(about);
  const members = year === undefined ? [] : (recorded(call, year)?.members ?? []);
  if (year === undefined || members.length === 0 || !keepsPledge(call, year))
    return phrase('year-chair-only');
  const now = today(call);
  const last = `${year}-12-31`;
  const questions = [
    dayQuestion(
      call,
      { name: 'day', label: phrase('year-label-signed-on'), prompt: phrase('year-ask-signed-on') },
      { from: `${year - 1}-10-01`, to: now < last ? now : last },
      [now, yesterday(now)],
    ),
    textQuestion(
      { name: 'place', label: phrase('year-label-place'), prompt: phrase('year-ask-place') },
      phrase('year-place-none'),
    ),
    unitsQuestion(
      call,
      hearing,
      {
        name: 'units',
        label: phrase('year-label-signers'),
        prompt: phrase('year-ask-signers', {
          units: listText(members.map((code) => plainUnitName(call.directory.unit(code)))),
        }),
      },
      members,
    ),
    namesQuestion(call, hearing, members),
  ];
  return {
    lead: [phrase('year-sign-lead', { year: String(year) })],
    sections: [{ title: phrase('year-part-sign'), questions }],
    submit: phrase('year-choice-record'),
    finish: async (answers) => finished(call, year, answers),
  } satisfies Entry;
};

function yesterday(day: string): string {
  const date = parseIsoDate(day);
  return date ? isoDate(addDays(date, -1)) : day;
}

/** "Phú Thọ: Nguyễn Hải": one line a unit, as the signed paper gives the names. */
function namesQuestion(call: Call, hearing: Hearing, members: readonly string[]): Question {
  return {
    name: 'names',
    label: phrase('year-label-names'),
    ask: () => ({
      paragraphs: [phrase('year-ask-names')],
      ways: [wayTo('names', phrase('year-names-none'), NONE)],
    }),
    understand(text) {
      const lines = text.split(/[\n;]/).map(tidy).filter(Boolean);
      const named = lines.map((line) => nameIn(line, members, hearing));
      const given = named.flatMap((one) => one ?? []);
      const isTwice = new Set(given.map(({ unit }) => unit)).size < given.length;
      return given.length === 0 || given.length < lines.length || isTwice
        ? { kind: 'unread', because: phrase('year-names-unread') }
        : { kind: 'answer', answer: given.map(({ unit, signer }) => `${unit}=${signer}`).join(';') };
    },
    fault(answer, answers) {
      const signed = (answers.get('units') ?? members.join(',')).split(',');
      const strays = namesOf(answer).filter(({ unit }) => !signed.includes(unit));
      return strays.length > 0 ? phrase('year-names-strangers') : undefined;
    },
    words: (answer) => (answer === NONE ? phrase('year-names-none') : nameWords(call, answer)),
  };
}

function nameIn(line: string, members: readonly string[], hearing: Hearing): Signature | undefined {
  const [, left = '', right = ''] = /^([^:]{2,60}):\s*(.{2,80})$/u.exec(line) ?? [];
  const [unit, another] = unitsIn(left, members, hearing);
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

function finished(call: Call, year: number, answers: EntryAnswers): Outcome | undefined {
  const [signedOn, place, units, names] = ['day', 'place', 'units', 'names'].map((name) => answers.get(name));
  if (signedOn === undefined || place === undefined || units === undefined || names === undefined)
    return undefined;
  const signers = new Map(namesOf(names).map(({ unit, signer }) => [unit, signer]));
  const pledge: Pledge = {
    ...{ cluster: clusterFor(call).code, year, signedOn },
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
