import type { Call, Notice, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { clusterName, countText } from '../../bot/names.ts';
import type { PersonRecord } from '../../bot/people-store.ts';
import { chairedYears } from '../../bot/report-access.ts';
import { noticeTo } from '../../bot/report-notices.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { clusterYear } from '../../domain/cluster.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { seatHoldsOn } from '../../domain/role.ts';
import { rollCallLines } from './roll-call-lines.ts';
import { choice, replied, said } from './words.ts';

interface Chaired {
  readonly cluster: string;
  readonly year: number;
}

/** "/diemdanh": who has answered of those who were asked; and a button to ask everybody, once more too. */
export async function showRollCall(call: Call): Promise<Outcome> {
  const chaired = latestOf(chairedYears(call));
  if (!chaired) return said('missing_reports', phrase('roll-call-chair-only'));
  const last = await call.store.rollCalls.latest(chaired.cluster, chaired.year, isPractising(call));
  const start = choice(
    phrase(last ? 'roll-call-choice-again' : 'roll-call-choice-start'),
    'callall',
    chaired.year,
    last?.id ?? 0,
  );
  const paragraphs = last
    ? await rollCallLines(call, last)
    : [phrase('roll-call-none', { year: String(chaired.year) })];
  return replied('missing_reports', { paragraphs, choices: [start] });
}

function latestOf(years: readonly Chaired[]): Chaired | undefined {
  return years.toSorted((a, b) => b.year - a.year)[0];
}

function isPractising({ speaker }: Call): boolean {
  return speaker.isPractice ?? false;
}

/** The button names the roll-call that was the last one when it was shown: pressed twice it starts one. */
export async function startRollCall(
  [year = '', before = '']: readonly string[],
  call: Call,
): Promise<Outcome> {
  const chaired = chairedYears(call).find((one) => String(one.year) === year);
  if (!chaired) return said('missing_reports', phrase('roll-call-chair-only'));
  const last = await call.store.rollCalls.latest(chaired.cluster, chaired.year, isPractising(call));
  if (String(last?.id ?? 0) !== before) return showRollCall(call);
  const people = await peopleOf(call, chaired);
  if (people.length === 0) return said('missing_reports', phrase('roll-call-nobody'));
  const { personId } = call.speaker;
  const begun = { ...chaired, isPractice: isPractising(call), at: call.now };
  return {
    ...said('missing_reports', phrase('roll-call-started', { count: countText(people.length) })),
    writes: [
      async (store) => {
        await store.rollCalls.start(
          { ...begun, ...(personId !== undefined && { startedBy: personId }) },
          people.map(({ id }) => id),
        );
      },
    ],
    notices: people.map((person) => question(call, chaired, person, (last?.id ?? 0) + 1)),
  };
}

/** Everybody who works for a member of the cluster year today. */
async function peopleOf(call: Call, { cluster, year }: Chaired): Promise<readonly PersonRecord[]> {
  const members = clusterYear(call.directory.cluster(cluster), year)?.members ?? [];
  const today = isoDate(localDateOf(call.now));
  const people = await call.store.people.withSeat({ roles: ['officer', 'leader'] }, today);
  return people.filter(
    ({ isPractice, seats }) =>
      isPractice === isPractising(call) &&
      seats.some(
        (seat) =>
          (seat.role === 'officer' || seat.role === 'leader') &&
          seat.unit !== undefined &&
          members.includes(seat.unit) &&
          seatHoldsOn(seat, today),
      ),
  );
}

function question(call: Call, { cluster, year }: Chaired, person: PersonRecord, number: number): Notice {
  const reply: Reply = {
    paragraphs: [
      phrase('roll-call-ask', {
        name: person.name,
        cluster: clusterName(call.directory.cluster(cluster)),
        year: String(year),
      }),
    ],
    choices: [choice(phrase('roll-call-choice-here'), 'here', cluster, year)],
    choicesByWords: true,
  };
  return noticeTo(call, person.id, `roll-call/${cluster}/${year}/${number}`, reply);
}

/** "Tôi nhận được": for the last roll-call, once; by itself the tap opens Zalo's window anew. */
export async function answerRollCall(
  [cluster = '', year = '']: readonly string[],
  call: Call,
): Promise<Outcome> {
  const { personId } = call.speaker;
  const last = await call.store.rollCalls.latest(cluster, idOf(year) ?? 0, isPractising(call));
  const own = last?.answers.find(({ person }) => person === personId);
  if (personId === undefined || !last || !own) return said('my_status', phrase('bot-choice-gone'));
  const thanks = phrase('roll-call-thanks');
  if (own.answeredAt) return said('my_status', thanks);
  return {
    ...said('my_status', thanks),
    writes: [
      async (store) => {
        await store.rollCalls.answer(last.id, personId, call.now);
      },
    ],
  };
}
