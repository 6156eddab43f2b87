import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import type { FormAnswers } from '../../bot/form.ts';
import { dateText, unitName } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { officeOf } from '../../domain/cluster.ts';
import { canBeUndone, type Handover } from '../../domain/handover.ts';
import { addDays, isoDate, localDateOf, parseIsoDate } from '../../domain/local-date.ts';
import {
  actOf,
  audited,
  clusterFor,
  heldYear,
  isRehearsal,
  ownClusters,
  recorded,
  refused,
  today,
  worksFor,
} from './access.ts';
import type { Entry, Opening } from './entry.ts';
import { packLines, scheduledChoices } from './handover-pack.ts';
import { dayQuestion } from './questions.ts';
import { recording } from './record.ts';
import { choice, replied, said, yearIn } from './talk.ts';

/** A handover is planned at most so many days ahead. */
const AHEAD_DAYS = 120;

/** The one the speaker's unit is a side of: the newest. */
export async function knownHandover(call: Call): Promise<Handover | undefined> {
  const years = ownClusters(call)
    .flatMap((cluster) => cluster.years)
    .toSorted((a, b) => b.year - a.year);
  for (const { cluster, year } of years) {
    const handover = await call.store.years.handover(cluster, year);
    // Who took over once, and holds the chair, plans the next one.
    if (handover && sideOf(call, handover))
      return heldYear(call) === year && handover.takenAt ? undefined : handover;
  }
  return undefined;
}

/** The one of a year that the speaker's unit is a side of: who hands over may belong to another cluster by then. */
async function handoverOf(call: Call, year: number | undefined): Promise<Handover | undefined> {
  if (year === undefined) return undefined;
  const { years } = call.store;
  const found = await Promise.all(ownClusters(call).map(({ code }) => years.handover(code, year)));
  return found.find((handover) => handover && sideOf(call, handover));
}

type Side = 'given' | 'taken';

/** Between the two units alone: nobody else sees the pack, and nobody made up. */
function sideOf(call: Call, { from, to }: Handover): Side | undefined {
  if (isRehearsal(call)) return undefined;
  if (worksFor(call, from)) return 'given';
  return worksFor(call, to) ? 'taken' : undefined;
}

export const handoverEntry: Opening = async (call, subject) => {
  const year = yearIn(subject);
  const held = heldYear(call);
  if (year === undefined || held === undefined || year !== held + 1) return phrase('year-chair-only');
  const to = officeOf(recorded(call, year), 'chair')?.unit;
  const from = officeOf(recorded(call, held), 'chair')?.unit;
  if (to === undefined || from === undefined) return phrase('year-handover-nobody', { year: String(year) });
  const first = localDateOf(call.now);
  const last = isoDate(addDays(first, AHEAD_DAYS));
  const names = { year: String(year), from: unitName(call, from), to: unitName(call, to) };
  const question = dayQuestion(
    call,
    { name: 'day', title: phrase('year-label-handover'), prompt: phrase('year-ask-handover') },
    { from: today(call), to: last },
    [today(call), `${year}-01-01`],
  );
  return {
    opening: [phrase('year-handover-lead', names), ...(isRehearsal(call) ? [] : await packLines(call, year))],
    sections: [{ title: phrase('year-part-handover'), questions: [question] }],
    submitLabel: phrase('year-choice-handover'),
    finish: (answers) => planned(call, { year, held, from, to }, answers),
  } satisfies Entry;
};

interface Passing {
  readonly year: number;
  readonly held: number;
  readonly from: string;
  readonly to: string;
}

async function planned(call: Call, passing: Passing, answers: FormAnswers): Promise<Outcome | undefined> {
  const onDay = answers.get('day');
  const day = onDay === undefined ? undefined : parseIsoDate(onDay);
  if (onDay === undefined || !day) return undefined;
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const { year, held, from, to } = passing;
  const handover: Handover = { cluster: clusterFor(call, year).code, year, from, to, onDay };
  const office = { role: 'chair' as const, basis: 'confirmed' as const };
  return {
    ...replied(await handoverReply(call, handover)),
    writes: [
      (store) => store.years.planHandover(handover, actOf(call)),
      recording(call, handover.cluster, [
        { year: held, offices: [{ ...office, unit: from, validTo: isoDate(addDays(day, -1)) }] },
        { year, offices: [{ ...office, unit: to, validFrom: onDay }] },
      ]),
      audited(call, 'handover.planned', handover, { after: JSON.stringify(handover) }),
    ],
    notices: await toBothSides(call, handover, 'planned', (side) => handoverReply(call, handover, side)),
  };
}

/** "Đã giao" and "đã nhận": each side once, of the very handover whose day the button shows. */
export async function confirmHandover([digits, day]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  const known = await handoverOf(call, year);
  const side = known && sideOf(call, known);
  if (!known || !side) return refused(call, 'confirm', year);
  if (known.onDay !== day) return said(phrase('year-handover-changed'));
  if (known[side === 'given' ? 'givenAt' : 'takenAt']) return said(phrase('year-handover-confirmed-before'));
  if (isRehearsal(call)) return said(phrase('year-rehearsed'));
  const done = side === 'given' ? { ...known, givenAt: call.now } : { ...known, takenAt: call.now };
  return {
    ...replied(await handoverReply(call, done, side)),
    writes: [
      async (store) => void (await store.years.confirmHandover(known, side, actOf(call))),
      audited(call, `handover.${side}`, known),
    ],
    notices: await toBothSides(call, known, side, async () => ({
      paragraphs: [confirmedWords(call, known, side)],
    })),
  };
}

function confirmedWords(call: Call, { from, to, year }: Handover, side: Side): Phrase {
  const params = { year: String(year), unit: unitName(call, side === 'given' ? from : to) };
  return side === 'given' ? phrase('year-handover-given', params) : phrase('year-handover-taken', params);
}

/** Before its day the chair that hands over may take it back; the offices are as if it had never been planned. */
export async function undoHandover([digits, day]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  const known = await handoverOf(call, year);
  if (!known || sideOf(call, known) !== 'given' || known.onDay !== day) return refused(call, 'undo', year);
  if (!canBeUndone(known, today(call)))
    return said(phrase('year-handover-too-late', { day: dateText(known.onDay) }));
  const words = phrase('year-handover-undone', { year: String(known.year), unit: unitName(call, known.to) });
  return {
    ...said(words),
    writes: [
      async (store) => void (await store.years.dropHandover(known.cluster, known.year)),
      recording(call, known.cluster, [
        { year: known.year - 1, offices: [{ ...office(known.from, 'confirmed'), validTo: null }] },
        { year: known.year, offices: [{ ...office(known.to, 'nominated'), validFrom: null }] },
      ]),
      audited(call, 'handover.undone', known, { before: JSON.stringify(known) }),
    ],
    notices: await toBothSides(call, known, 'undone', async () => ({ paragraphs: [words] })),
  };
}

function office(unit: string, basis: 'nominated' | 'confirmed') {
  return { role: 'chair' as const, unit, basis };
}

export async function handoverReply(
  call: Call,
  handover: Handover,
  side = sideOf(call, handover),
): Promise<Reply> {
  const { year, from, to, onDay } = handover;
  const names = { year: String(year), from: unitName(call, from), to: unitName(call, to) };
  const isDone = onDay <= today(call);
  return {
    paragraphs: [
      phrase(isDone ? 'year-handover-done' : 'year-handover-planned', { ...names, day: dateText(onDay) }),
      ...(await packLines(call, year)),
      ...stateLines(handover),
    ],
    choices: [
      ...(side ? choicesFor(handover, side, isDone) : []),
      ...(side === 'taken' && isDone ? await scheduledChoices(call, year) : []),
    ],
    choicesByWords: true,
  };
}

function stateLines({ givenAt, takenAt }: Handover): readonly Phrase[] {
  const state = givenAt && takenAt ? 'both' : givenAt ? 'given' : takenAt ? 'taken' : 'none';
  return [phrase('year-handover-state', { state })];
}

function choicesFor(handover: Handover, side: Side, isDone: boolean): readonly Choice[] {
  const { year, onDay, givenAt, takenAt } = handover;
  const isConfirmed = side === 'given' ? givenAt : takenAt;
  const label = phrase(side === 'given' ? 'year-choice-given' : 'year-choice-taken');
  return [
    ...(isConfirmed ? [] : [choice(label, 'confirm', year, onDay)]),
    ...(side === 'given' && !isDone ? [choice(phrase('year-choice-undo'), 'undo', year, onDay)] : []),
  ];
}

/** The officers and leaders of both units, but not who did it. Made-up people hear nothing of it. */
async function toBothSides(
  call: Call,
  { cluster, year, onDay, from, to }: Handover,
  occasion: string,
  reply: (side: Side) => Promise<Reply>,
): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  for (const [side, unit] of [['given', from] as const, ['taken', to] as const]) {
    const seats = { unit, roles: ['officer', 'leader'] as const };
    const people = await call.store.people.withSeat(seats, today(call));
    const words = await reply(side);
    for (const { id, isPractice } of people) {
      if (isPractice || id === call.speaker.personId) continue;
      const key = `handover/${cluster}/${year}/${onDay}/${occasion}/${call.now.getTime()}`;
      notices.push({ key, to: { person: id }, kind: 'notice', reply: words });
    }
  }
  return notices;
}
