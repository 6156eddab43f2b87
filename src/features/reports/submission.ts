import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { committeeName, countText, dueText, momentText, periodText } from '../../bot/names.ts';
import { worksFor } from '../../bot/report-access.ts';
import { noticeTo, peopleIn, toSecretariat } from '../../bot/report-notices.ts';
import { askedAnswers } from '../../bot/report-requests.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import type { ReportAnswer, ReportVersion } from '../../domain/report.ts';
import { changesIn } from './changes.ts';
import type { FilledDesk } from './desk.ts';
import { lateness } from './lateness.ts';
import { changeableUntil } from './locks.ts';
import { askUnitToConfirm } from './on-behalf-notice.ts';
import { silencing, step } from './records.ts';
import { choice } from './report-words.ts';
import { sameAnswers } from './same-answers.ts';

/**
 * Hands a finished report in: to the unit's leader where the unit wants that, otherwise to the cluster. The same figures
 * handed in twice are one version; whoever sends them again gets the receipt again.
 */
export async function handIn(call: Call, desk: FilledDesk): Promise<Outcome> {
  const { request, report, unit } = desk;
  const latest = (await call.store.reports.versions(report.id)).at(-1);
  const isSame = latest !== undefined && sameAnswers(latest.answers, askedAnswers(request, report));
  if (isSame && report.state === 'submitted') {
    return closed(await receipt(call, desk, latest, undefined));
  }
  const needsLeader = worksFor(call, unit) && (await call.store.reports.leaderSignsOff(unit));
  return needsLeader && !call.speaker.roles.includes('leader') ? toLeader(call, desk) : toCluster(call, desk);
}

/** The leader's signature is the hand-in: the version bears the leader's name. */
export async function toCluster(call: Call, desk: FilledDesk): Promise<Outcome> {
  const { report } = desk;
  const version = versionNow(call, desk);
  const latest = (await call.store.reports.versions(report.id)).at(-1);
  const write: Write = async (store) => {
    await store.reports.save(report, submittedRow(call, desk, version), call.now);
    await store.reports.addVersion(report.id, version);
    await store.reports.addStep(
      report.id,
      step(call, version.version > 1 ? 'corrected' : 'submitted'),
      call.now,
    );
  };
  return {
    ...closed(await receipt(call, desk, version, latest)),
    writes: [write, silencing(call, 'filed', desk.request.id, desk.unit)],
    notices: [
      ...(await toReviewers(call, desk, version, latest)),
      ...(await askUnitToConfirm(call, desk, version)),
    ],
  };
}

function submittedRow(call: Call, { unit }: FilledDesk, version: ReportVersion) {
  return {
    row: {
      ...(worksFor(call, unit) && { onBehalf: undefined }),
      state: 'submitted' as const,
      version: version.version,
      submittedAt: call.now,
      holder: undefined,
    },
    answers: new Map(version.answers.map((answer) => [answer.indicator, answer])),
    ...(call.speaker.personId !== undefined && { person: call.speaker.personId }),
  };
}

/** What a unit hands in itself is its own word, whoever typed it before. */
function versionNow(call: Call, { request, unit, report }: FilledDesk): ReportVersion {
  const onBehalf = worksFor(call, unit) ? undefined : report.onBehalf;
  return {
    version: report.version + 1,
    at: call.now,
    ...(call.speaker.personId !== undefined && { person: call.speaker.personId }),
    channel: call.from?.channel ?? 'none',
    formVersion: request.formVersion,
    ...(onBehalf && { onBehalf: { byPhoneOf: onBehalf.byPhoneOf, enteredBy: onBehalf.enteredBy } }),
    daysLate: lateness(request, unit, call.now).daysLate,
    answers: askedAnswers(request, report).map(withoutQuestion),
  };
}

/** Handed in again, a figure has been looked at. */
function withoutQuestion({ questioned: _, ...answer }: ReportAnswer): ReportAnswer {
  return answer;
}

async function toLeader(call: Call, desk: FilledDesk): Promise<Outcome> {
  const { request, unit, report } = desk;
  const leaders = await peopleIn(call, request, unit, ['leader']);
  const write: Write = async (store) => {
    await store.reports.save(report, { row: { state: 'withLeader', holder: undefined } }, call.now);
    await store.reports.addStep(report.id, step(call, 'sentToLeader'), call.now);
  };
  const reply: Reply = {
    paragraphs: [
      phrase('reports-sign-asked', { report: request.title, committee: committeeName(call, unit) }),
      phrase('reports-due', { due: dueText(changeableUntil(request, unit)) }),
    ],
    choices: [choice(phrase('reports-choice-see'), 'see', report.id)],
    choicesByWords: true,
  };
  const words = leaders.length > 0 ? phrase('reports-sent-to-leader') : phrase('reports-no-leader');
  return {
    ...closed([words]),
    ...(leaders.length > 0 && {
      writes: [write, silencing(call, 'withLeader', request.id, unit)],
      notices: leaders.map(({ id }) =>
        noticeTo(call, id, `report/${report.id}/sign/${report.revision}`, reply),
      ),
    }),
  };
}

async function toReviewers(
  call: Call,
  { request, unit, report }: FilledDesk,
  version: ReportVersion,
  before: ReportVersion | undefined,
) {
  const reply: Reply = {
    paragraphs: [
      phrase('reports-received', {
        report: request.title,
        committee: committeeName(call, unit),
        version: String(version.version),
        lateness: lateness(request, unit, version.at).words,
      }),
      ...changesIn(call.directory, request, before, version),
    ],
    choices: [choice(phrase('reports-choice-see'), 'see', report.id)],
    choicesByWords: true,
  };
  return toSecretariat(call, request, `report/${report.id}/submitted/${version.version}`, reply);
}

/** Proof for the officer: code, version, moment, and who may change what until when. */
async function receipt(
  call: Call,
  { request, unit, report }: FilledDesk,
  version: ReportVersion,
  before: ReportVersion | undefined,
): Promise<Phrase[]> {
  const values = version.answers.filter(({ value }) => value.kind === 'value').length;
  const until = changeableUntil(request, unit);
  return [
    phrase('reports-receipt', { report: request.title, committee: committeeName(call, unit) }),
    phrase('reports-receipt-code', {
      code: report.code,
      version: String(version.version),
      at: momentText(version.at),
    }),
    phrase('reports-receipt-period', {
      period: periodText(request.period),
      lateness: lateness(request, unit, version.at).words,
    }),
    values === version.answers.length
      ? phrase('reports-receipt-all', { values: countText(values) })
      : phrase('reports-receipt-counts', {
          values: countText(values),
          none: countText(version.answers.length - values),
        }),
    until > call.now
      ? phrase('reports-receipt-until', { due: dueText(until) })
      : phrase('reports-receipt-locked'),
    ...changesIn(call.directory, request, before, version),
  ];
}

function closed(paragraphs: readonly Phrase[]): Outcome {
  return { replies: [{ paragraphs }], facts: { intent: 'start_report' }, open: null };
}
