import type { Call, Outcome } from '../../bot/feature.ts';
import type { FormAnswers, FormQuestion } from '../../bot/form.ts';
import { countText, listText, plainUnitName, unitName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { type Office, officeOf } from '../../domain/cluster.ts';
import { carriedOver } from '../../domain/membership.ts';
import type { OfficeSetup, SourceSetup } from '../../domain/setup.ts';
import { existsOn } from '../../domain/unit.ts';
import { audited, clusterFor, heldYear, isRehearsal, recorded, today } from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { NONE, textQuestion, unitQuestion, unitsQuestion } from './questions.ts';
import { recording } from './record.ts';
import { said, yearIn } from './talk.ts';

export const yearOpening: Opening = async (call, subject) => {
  const year = yearIn(subject);
  const held = heldYear(call);
  if (year === undefined || held === undefined || year !== held + 1) return phrase('year-chair-only');
  const proposed = proposedMembers(call, held, year);
  const others = call.directory.reference.units
    .filter((unit) => !unit.isBackground && existsOn(unit, firstDay(call, year)))
    .map(({ code }) => code);
  const members: FormQuestion = unitsQuestion(
    call,
    {
      name: 'members',
      title: phrase('year-label-members'),
      prompt: phrase('year-ask-members', {
        year: String(year),
        units: listText(proposed.map((code) => plainUnitName(call.directory.unit(code)))),
      }),
    },
    proposed,
    others,
  );
  const nominated = officeOf(recorded(call, year), 'chair');
  const offices = nominated
    ? []
    : [
        unitQuestion(call, { ...chairNames(year), name: 'chair' }, others),
        unitQuestion(call, { ...deputyNames(year), name: 'deputy' }, others, phrase('year-none-yet')),
      ];
  const paper = textQuestion(
    { name: 'paper', title: phrase('year-label-paper'), prompt: phrase('year-ask-paper') },
    phrase('year-paper-none'),
  );
  return {
    opening: [phrase('year-open-lead', { year: String(year) })],
    sections: [{ title: phrase('year-part-open'), questions: [members, ...offices, paper] }],
    submitLabel: phrase('year-choice-open', { year: String(year) }),
    finish: async (answers) => finished(call, year, answers, nominated),
  } satisfies Entry;
};

export const chairNames = (year: number) => ({
  title: phrase('year-label-chair'),
  prompt: phrase('year-ask-chair', { year: String(year) }),
});

export const deputyNames = (year: number) => ({
  title: phrase('year-label-deputy'),
  prompt: phrase('year-ask-deputy', { year: String(year) }),
});

/** Mergers before its first day, or before today where it has begun, are facts of the record already. */
export function proposedMembers(call: Call, held: number, year: number): readonly string[] {
  const own = recorded(call, year)?.members ?? [];
  if (own.length > 0) return own;
  return carriedOver(call.directory, recorded(call, held)?.members ?? [], firstDay(call, year));
}

function firstDay(call: Call, year: number): string {
  const first = `${year}-01-01`;
  const now = today(call);
  return now > first && now <= `${year}-12-31` ? now : first;
}

function finished(
  call: Call,
  year: number,
  answers: FormAnswers,
  nominated: Office | undefined,
): Outcome | undefined {
  const members = answers.get('members')?.split(',');
  const paper = answers.get('paper');
  if (!members || paper === undefined) return undefined;
  const chair = nominated?.unit ?? answers.get('chair');
  if (chair === undefined) return undefined;
  if (!members.includes(chair)) return said(phrase('year-open-chair-outside'));
  const done = phrase('year-opened', {
    year: String(year),
    cluster: (locale) => (locale === 'vi' ? clusterFor(call, year).name : clusterFor(call, year).nameEn),
    count: countText(members.length),
    chair: unitName(call, chair),
  });
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const code = `mo-nam-${clusterFor(call, year).code}-${year}`;
  const source: SourceSetup | undefined = paper === NONE ? undefined : { code, kind: 'page', title: paper };
  const deputy = answers.get('deputy');
  const offices: OfficeSetup[] = [
    ...(nominated ? [] : [{ role: 'chair' as const, unit: chair, basis: 'nominated' as const }]),
    ...(nominated || deputy === undefined || deputy === NONE
      ? []
      : [{ role: 'deputy' as const, unit: deputy, basis: 'nominated' as const }]),
  ];
  const change = { year, members, offices, ...(source && { source: source.code }) };
  return {
    ...said(done),
    writes: [
      recording(call, clusterFor(call, year).code, [change], source ? [source] : []),
      audited(call, 'year.opened', year, { after: JSON.stringify(change) }),
    ],
  };
}
