import type { Call, Outcome } from '../../bot/feature.ts';
import type { FormAnswers } from '../../bot/form.ts';
import { dateText, listText, plainUnitName, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { officeOf } from '../../domain/cluster.ts';
import { addDays, isoDate, localDateOf } from '../../domain/local-date.ts';
import type { OfficeSetup, SourceSetup } from '../../domain/setup.ts';
import { audited, clusterFor, heldYear, isRehearsal, recorded } from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { chairNames, deputyNames, proposedMembers } from './opening-year.ts';
import { dayQuestion, NONE, NUMBERED, textQuestion, unitQuestion } from './questions.ts';
import { recording } from './record.ts';
import { said, yearIn } from './talk.ts';

/** How long after the meeting its minutes may be written down. */
const LATE_DAYS = 400;

export const nomination: Opening = async (call, subject) => {
  const year = yearIn(subject);
  const held = heldYear(call);
  if (year === undefined || held === undefined || year !== held + 1) return phrase('year-chair-only');
  if (await call.store.years.handover(clusterFor(call, year).code, year))
    return phrase('year-nominate-handed', { year: String(year) });
  const units = proposedMembers(call, held, year);
  const now = localDateOf(call.now);
  const questions = [
    unitQuestion(call, { ...chairNames(year), name: 'chair' }, units),
    unitQuestion(call, { ...deputyNames(year), name: 'deputy' }, units, phrase('year-none-yet')),
    dayQuestion(
      call,
      { name: 'day', title: phrase('year-label-meeting'), prompt: phrase('year-ask-meeting') },
      { from: isoDate(addDays(now, -LATE_DAYS)), to: isoDate(now) },
      [isoDate(now)],
    ),
    textQuestion(
      { name: 'minutes', title: phrase('year-label-minutes'), prompt: phrase('year-ask-minutes') },
      phrase('year-minutes-none'),
      NUMBERED,
    ),
  ];
  return {
    opening: [
      phrase('year-nominate-lead', {
        year: String(year),
        units: listText(units.map((code) => plainUnitName(call.directory.unit(code)))),
      }),
      ...standing(call, year),
    ],
    sections: [{ title: phrase('year-part-nominate'), questions }],
    submitLabel: phrase('year-choice-record'),
    finish: async (answers) => finished(call, year, answers),
  } satisfies Entry;
};

function standing(call: Call, year: number): readonly Phrase[] {
  const office = officeOf(recorded(call, year), 'chair');
  return office
    ? [phrase('year-nominate-standing', { year: String(year), unit: unitName(call, office.unit) })]
    : [];
}

function finished(call: Call, year: number, answers: FormAnswers): Outcome | undefined {
  const [chair, deputy, day, minutes] = ['chair', 'deputy', 'day', 'minutes'].map((name) =>
    answers.get(name),
  );
  if (chair === undefined || deputy === undefined || day === undefined || minutes === undefined)
    return undefined;
  if (deputy === chair) return said(phrase('year-nominate-same'));
  const lines = [
    phrase('year-nominated', { year: String(year), unit: unitName(call, chair), day: dateText(day) }),
    ...(deputy === NONE
      ? []
      : [phrase('year-nominated-deputy', { year: String(year), unit: unitName(call, deputy) })]),
    phrase('year-nominated-next'),
  ];
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const number = minutes === NONE ? '' : ` ${minutes}`;
  const title = call.say(phrase('year-minutes-title', { number }), 'vi');
  const source: SourceSetup = {
    ...{ code: `bien-ban-${clusterFor(call, year).code}-${day}`, kind: 'minutes', title, eventDate: day },
  };
  const office = (role: OfficeSetup['role'], unit: string): OfficeSetup => ({
    ...{ role, unit, basis: 'nominated', source: source.code },
  });
  const offices = [office('chair', chair), ...(deputy === NONE ? [] : [office('deputy', deputy)])];
  return {
    ...said(...lines),
    writes: [
      recording(call, clusterFor(call, year).code, [{ year, offices }], [source]),
      audited(call, 'year.nominated', year, { after: JSON.stringify({ offices, minutes: title }) }),
    ],
  };
}
