import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { committeeName, countText, momentText } from '../../bot/names.ts';
import { isLeaderOf, isReviewer, mayFile } from '../../bot/report-access.ts';
import { askedAnswers } from '../../bot/report-requests.ts';
import type { KeptEvidence } from '../../bot/report-store.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import type { Report, ReportAnswer, ReportVersion } from '../../domain/report.ts';
import { changesIn } from './changes.ts';
import type { FilledDesk } from './desk.ts';
import { outsideLines } from './form-change.ts';
import { benchFor } from './judge.ts';
import { lockOf } from './locks.ts';
import { numberedLines } from './report-lines.ts';
import { choice, personName, replied, said } from './report-words.ts';
import { changedIndicators } from './same-answers.ts';
import { statusLines } from './status.ts';

/** A report as somebody may see it: the unit's people as it stands, the chair what was handed in. */
export async function seeReport([id]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk) return said('my_status', phrase('reports-not-yours'));
  const { request, unit, report } = desk;
  const isOwn = mayFile(call, request, unit);
  const versions = await call.store.reports.versions(report.id);
  const version = versions.at(-1);
  // What is approved is what was handed in, whatever was corrected and not handed in meanwhile.
  const isDraft = isOwn && report.state !== 'approved';
  const answers = isDraft ? report.answers : (version?.answers ?? []);
  const bench = await benchFor(call, desk);
  const files = await visibleFiles(call, desk, version);
  const paragraphs: Phrase[] = [
    phrase('reports-see-title', { report: request.title, committee: committeeName(call, unit) }),
    ...(await statusLines(call, request, unit, report)),
    ...(await onBehalfLine(call, report)),
    ...(isDraft ? unsentLine(desk, version) : []),
    ...numberedLines(bench, answers),
    ...outsideLines(bench, answers),
    ...questionedLines(answers),
    ...(version ? changesIn(call.directory, request, versions.at(-2), version) : []),
    ...files.map(({ name }) => phrase('reports-file', { name })),
  ];
  const choices = [
    ...choicesFor(call, desk, version),
    ...(files.length > 0 ? [choice(phrase('reports-choice-files'), 'files', report.id)] : []),
  ];
  return replied('my_status', { paragraphs, choices, choicesByWords: true });
}

/** The unit's people see their report in any state; the chair's unit what has been handed in; nobody else anything. */
export async function visibleDesk(call: Call, id: number | undefined): Promise<FilledDesk | undefined> {
  const report = id === undefined ? undefined : await call.store.reports.byId(id);
  const request = report && (await call.store.reports.request(report.request));
  if (!report || !request) return undefined;
  const isSeen = mayFile(call, request, report.unit) || (isReviewer(call, request) && report.version > 0);
  return isSeen ? { request, unit: report.unit, report } : undefined;
}

function choicesFor(
  call: Call,
  { request, unit, report }: FilledDesk,
  version: ReportVersion | undefined,
): Choice[] {
  const reviews = isReviewer(call, request) && version !== undefined;
  const isOwn = mayFile(call, request, unit);
  const { id, state, revision, onBehalf } = report;
  const edits = isOwn && lockOf(request, report, call.now) === undefined;
  return [
    ...(state === 'withLeader' && isLeaderOf(call, unit)
      ? [
          choice(phrase('reports-choice-sign'), 'sign', id, revision),
          choice(phrase('reports-choice-return'), 'unsign', id, revision),
        ]
      : []),
    ...(state === 'withLeader' && isOwn && !isLeaderOf(call, unit)
      ? [choice(phrase('reports-choice-take-back'), 'back', id, revision)]
      : []),
    ...(state === 'submitted' && reviews
      ? [
          choice(phrase('reports-choice-approve'), 'approve', id, version.version),
          choice(phrase('reports-choice-return'), 'return', id, version.version),
        ]
      : []),
    ...(state === 'approved' && reviews
      ? [choice(phrase('reports-choice-reopen'), 'return', id, version.version)]
      : []),
    ...(isOwn && onBehalf && !onBehalf.confirmedAt && report.version > 0
      ? [choice(phrase('reports-choice-confirm'), 'confirm', id, report.version)]
      : []),
    ...(edits ? [choice(phrase('reports-choice-edit'), 'edit', request.id)] : []),
  ];
}

/** Beside "đã nộp" it must be plain that some of the figures below are not handed in. */
function unsentLine({ request, report }: FilledDesk, version: ReportVersion | undefined): Phrase[] {
  if (report.state !== 'submitted' || !version) return [];
  const { length } = changedIndicators(version.answers, askedAnswers(request, report));
  return length > 0 ? [phrase('reports-unsent', { count: countText(length) })] : [];
}

async function onBehalfLine(call: Call, { onBehalf }: Report): Promise<Phrase[]> {
  if (!onBehalf) return [];
  const params = { name: await personName(call, onBehalf.enteredBy), phone: onBehalf.byPhoneOf };
  return onBehalf.confirmedAt
    ? [phrase('reports-on-behalf-confirmed', { ...params, at: momentText(onBehalf.confirmedAt) })]
    : [phrase('reports-on-behalf', params)];
}

function questionedLines(answers: readonly ReportAnswer[]): Phrase[] {
  const questioned = answers.filter((answer) => answer.questioned !== undefined);
  return questioned.length > 0
    ? [phrase('reports-questioned-some', { count: String(questioned.length) })]
    : [];
}

/** The unit's people see every paper; others those that were there when the report was handed in last. */
async function visibleFiles(
  call: Call,
  { request, unit, report }: FilledDesk,
  version: ReportVersion | undefined,
): Promise<readonly KeptEvidence[]> {
  const files = await call.store.reports.files(report.id);
  if (mayFile(call, request, unit)) return files;
  return files.filter(({ at }) => version !== undefined && at <= version.at);
}

/** The papers themselves, to whoever may see the report. */
export async function sendFiles([id]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk) return said('my_status', phrase('reports-not-yours'));
  const { request, unit, report } = desk;
  const versions = await call.store.reports.versions(report.id);
  const files = await visibleFiles(call, desk, versions.at(-1));
  if (files.length === 0) return said('my_status', phrase('reports-files-none'));
  const attachments = await Promise.all(
    files.map(async ({ name, mediaType, sha256 }) => {
      const content = await call.store.reports.fileContent(report.id, sha256);
      return { name, mediaType, base64: Buffer.from(content).toString('base64') };
    }),
  );
  const title = phrase('reports-files', { report: request.title, committee: committeeName(call, unit) });
  return { replies: [{ paragraphs: [title], attachments }], facts: { intent: 'my_status' } };
}
