import { awardName, committeesName } from '../../../bot/award-words.ts';
import type { Call } from '../../../bot/feature.ts';
import { countText, unitName } from '../../../bot/names.ts';
import { type Phrase, phrase } from '../../../chat/reply.ts';
import type { Award } from '../../../domain/award.ts';
import { officeOf } from '../../../domain/cluster.ts';
import { baseOf, isCarried, votesNeeded } from '../../../domain/vote.ts';
import { clusterFor, recorded } from '../access.ts';

/** What the meeting agreed to propose; neither what came before nor what a decision has settled is for these papers. */
export async function proposedAwards(call: Call, year: number): Promise<readonly Award[]> {
  const awards = await call.store.awards.ofYear(clusterFor(call, year).code, year);
  return awards.filter(({ state }) => state === 'proposed' || state === 'submitted' || state === 'returned');
}

/** "1. Đề nghị tặng …", one line a kind of award, in the order of the register. */
export function awardLines(call: Call, awards: readonly Award[]): readonly Phrase[] {
  const kinds = [...new Set(awards.map(({ kind }) => kind))];
  return kinds.map((kind, index) =>
    phrase('paper-award-line', {
      number: String(index + 1),
      award: awardName(call, kind),
      units: committeesName(
        call,
        awards.filter((award) => award.kind === kind).map(({ unit }) => unit),
      ),
    }),
  );
}

/** The day on which the meeting of the year was held, as far as anything on record says so. */
export async function meetingDay(call: Call, year: number): Promise<string | undefined> {
  const { reference } = call.directory;
  const { code } = clusterFor(call, year);
  const nominated = officeOf(recorded(call, year + 1), 'chair')?.source;
  const source = reference.sources.find((one) => one.code === nominated);
  if (source?.kind === 'minutes' && source.eventDate) return source.eventDate;
  const conference = reference.events.find(
    ({ cluster = code, ...event }) => cluster === code && event.year === year && event.kind === 'yearEnd',
  );
  if (conference?.date) return conference.date;
  return (await call.store.years.tallies(code, year)).at(-1)?.heldOn;
}

export async function tallyLines(call: Call, year: number): Promise<readonly Phrase[]> {
  const tallies = await call.store.years.tallies(clusterFor(call, year).code, year);
  return tallies.map((tally) =>
    phrase('paper-tally', {
      subject: tally.subject,
      secret: tally.isSecret ? 'yes' : 'no',
      base: tally.base,
      of: countText(baseOf(tally)),
      present: countText(tally.present),
      inFavour: countText(tally.inFavour),
      against: countText(tally.against),
      blank: countText(tally.blank),
      needed: countText(votesNeeded(tally.threshold, baseOf(tally))),
      carried: isCarried(tally) ? 'yes' : 'no',
    }),
  );
}

/** Whom the meeting nominated for the next year. */
export function nominationLines(call: Call, next: number): readonly Phrase[] {
  const chair = officeOf(recorded(call, next), 'chair');
  const deputy = officeOf(recorded(call, next), 'deputy');
  if (!chair) return [phrase('paper-nomination-open', { year: String(next) })];
  return [
    phrase('paper-nomination', { year: String(next), unit: unitName(call, chair.unit) }),
    ...(deputy
      ? [phrase('paper-nomination-deputy', { year: String(next), unit: unitName(call, deputy.unit) })]
      : []),
  ];
}
