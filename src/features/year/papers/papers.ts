import type { Call } from '../../../bot/feature.ts';
import { clusterName, dateText, listText, unitName } from '../../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../../chat/reply.ts';
import type { Paper } from '../../../documents/paper.ts';
import { officeOf } from '../../../domain/cluster.ts';
import { clusterFor, recorded } from '../access.ts';
import { awardLines, meetingDay, nominationLines, proposedAwards, tallyLines } from './facts.ts';
import { inVietnamese, paperOf, standingCommittee } from './frame.ts';

/** The papers that the year's meeting leads to. */
export const paperKinds = ['submission', 'minutes', 'notice'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A draft of what is on record; a phrase says what is missing for it. */
export async function draftOf(call: Call, kind: PaperKind, year: number): Promise<Paper | Phrase> {
  switch (kind) {
    case 'submission':
      return submission(call, year);
    case 'minutes':
      return minutes(call, year);
    case 'notice':
      return notice(call, year + 1);
  }
}

/** What the cluster asks its awarder for. */
async function submission(call: Call, year: number): Promise<Paper | Phrase> {
  const awards = await proposedAwards(call, year);
  const [first] = awards;
  if (!first) return phrase('year-paper-no-awards', { year: String(year) });
  const awarder: Param = call.directory.awardKind(first.kind).awarder;
  const names = { year: String(year), cluster: clusterName(clusterFor(call, year)), awarder };
  const day = await meetingDay(call, year);
  return paperOf(call, {
    ...{ code: 'TTr', year },
    kind: phrase('paper-kind-submission'),
    subject: phrase('paper-submission-subject', names),
    addressee: phrase('paper-submission-to', { awarder }),
    body: [
      ...(day === undefined ? [] : [phrase('paper-submission-basis', { ...names, day: dateText(day) })]),
      phrase('paper-submission-asks', { ...names, unit: unitName(call, call.speaker.unit ?? '') }),
      ...awardLines(call, awards),
      phrase('paper-submission-file'),
      phrase('paper-submission-end', { awarder }),
    ],
    signatures: standingCommittee(call),
    receivers: [phrase('paper-receiver-above'), phrase('paper-receiver-members')],
  });
}

async function minutes(call: Call, year: number): Promise<Paper | Phrase> {
  const members = recorded(call, year)?.members ?? [];
  const awards = await proposedAwards(call, year);
  const tallies = await tallyLines(call, year);
  const day = await meetingDay(call, year);
  if (members.length === 0) return phrase('year-not-open', { year: String(year) });
  const names = { year: String(year), cluster: clusterName(clusterFor(call, year)) };
  const units = listText(members.map((unit) => unitName(call, unit)));
  const heading = (meant: Phrase) => ({ heading: meant });
  return paperOf(call, {
    ...{ code: 'BB', year },
    ...(day !== undefined && { day }),
    kind: phrase('paper-kind-minutes'),
    subject: phrase('paper-minutes-subject', names),
    body: [
      phrase('paper-minutes-opening', names),
      heading(phrase('paper-minutes-present')),
      phrase('paper-minutes-members', { units }),
      heading(phrase('paper-minutes-awards')),
      ...(awards.length > 0 ? awardLines(call, awards) : [phrase('paper-minutes-open')]),
      heading(phrase('paper-minutes-votes')),
      ...(tallies.length > 0 ? tallies : [phrase('paper-minutes-open')]),
      heading(phrase('paper-minutes-next')),
      ...nominationLines(call, year + 1),
      phrase('paper-minutes-end'),
    ],
    signatures: [
      { title: inVietnamese(call, phrase('paper-secretary')) },
      { title: inVietnamese(call, phrase('paper-presiding')) },
    ],
    receivers: [phrase('paper-receiver-above'), phrase('paper-receiver-members')],
  });
}

/** To the members: who chairs next, and from when reports go there. */
async function notice(call: Call, year: number): Promise<Paper | Phrase> {
  const chair = officeOf(recorded(call, year), 'chair');
  if (!chair) return phrase('year-handover-nobody', { year: String(year) });
  const day = await meetingDay(call, year - 1);
  const handover = await call.store.years.handover(clusterFor(call, year).code, year);
  const names = { year: String(year), before: String(year - 1), unit: unitName(call, chair.unit) };
  return paperOf(call, {
    ...{ code: 'TB', year: year - 1 },
    kind: phrase('paper-kind-notice'),
    subject: phrase('paper-notice-subject', names),
    addressee: phrase('paper-notice-to'),
    body: [
      day === undefined
        ? phrase('paper-notice-nominated', names)
        : phrase('paper-notice-nominated-on', { ...names, day: dateText(day) }),
      handover
        ? phrase('paper-notice-from', { ...names, day: dateText(handover.onDay) })
        : phrase('paper-notice-from-open', names),
      phrase('paper-notice-thanks', names),
    ],
    signatures: standingCommittee(call),
    receivers: [phrase('paper-receiver-members')],
  });
}
