import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { committeeName, countText, dueText, momentText, periodText } from '../../bot/names.ts';
import { worksFor } from '../../bot/report-access.ts';
import { answeredCount } from '../../bot/report-requests.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import {
  type DraftHolder,
  dueAtFor,
  indicatorsOf,
  type OnBehalf,
  type Report,
  type ReportRequest,
} from '../../domain/report.ts';
import { type Desk, type FilledDesk, isFilled } from './desk.ts';
import { formChange } from './form-change.ts';
import { toFormerChat, worksStill } from './former-chat.ts';
import { benchFor } from './judge.ts';
import { type Lock, lockOf } from './locks.ts';
import { receiptCode } from './receipt-code.ts';
import { step } from './records.ts';
import { choice, ofUnit, personName, replied } from './report-words.ts';

/** What a draft's questions are opened with: the first words, what to save, and the report as it will be. */
export interface Opening {
  readonly request: ReportRequest;
  readonly report: Report;
  readonly before: readonly Phrase[];
  readonly writes: readonly Write[];
  readonly notices: readonly Notice[];
}

/** Opens the unit's one draft in this chat; or says why it cannot be opened here now. */
export async function openDraft(call: Call, desk: Desk, onBehalf?: OnBehalf): Promise<Opening | Outcome> {
  const lock = lockOf(desk.request, desk.report, call.now);
  if (lock) return locked(call, desk, lock);
  if (!isFilled(desk)) return begun(call, desk, onBehalf);
  const { holder } = desk.report;
  const isOthers = holder && holder.person !== call.speaker.personId;
  if (isOthers && (await worksStill(call, desk, holder))) return heldBy(call, desk, holder);
  if (isOthers) return taken(call, desk, 'reports-taken-from', onBehalf ?? onBehalfFrom(call, desk));
  const key = desk.report.version > 0 ? 'reports-reopened' : 'reports-resumed';
  return taken(call, desk, key, onBehalf ?? onBehalfFrom(call, desk));
}

/** A colleague goes on with the draft: the one who held it is told. */
export async function takeOver(call: Call, desk: FilledDesk): Promise<Opening | Outcome> {
  const lock = lockOf(desk.request, desk.report, call.now);
  return lock ? locked(call, desk, lock) : taken(call, desk, 'reports-taken-from', onBehalfFrom(call, desk));
}

/** What nobody has handed in yet is a unit's own as soon as the unit goes on with it. */
function onBehalfFrom(call: Call, { unit, report }: FilledDesk): OnBehalf | undefined {
  return report.version === 0 && worksFor(call, unit) ? undefined : report.onBehalf;
}

export function isOpening(result: Opening | Outcome): result is Opening {
  return 'report' in result;
}

/** "Open with the contract, once": what, how much, until when, and that it can be left and gone on with. */
export function contract(call: Call, { request, unit }: Desk): readonly Phrase[] {
  return [
    phrase('reports-contract', { report: request.title, committee: committeeName(call, unit) }),
    phrase('reports-contract-size', {
      period: periodText(request.period),
      questions: countText(indicatorsOf(request).length),
      sections: countText(request.sections.length),
    }),
    phrase('reports-due', { due: dueText(dueAtFor(request, unit)) }),
    phrase('reports-contract-words'),
  ];
}

/** Here, by the speaker, from now on. */
export function holderNow(call: Call): DraftHolder | undefined {
  const { from, now, speaker } = call;
  return from && speaker.personId !== undefined
    ? { ...from, person: speaker.personId, since: now }
    : undefined;
}

async function begun(call: Call, desk: Desk, onBehalf: OnBehalf | undefined): Promise<Opening> {
  const { request, unit } = desk;
  const code = await receiptCode(call, request, unit);
  const holder = holderNow(call);
  const { formVersion } = request;
  const report: Report = {
    id: 0,
    request: request.id,
    unit,
    code,
    state: 'draft',
    formVersion,
    revision: 2,
    version: 0,
    ...(holder && { holder }),
    ...(onBehalf && { onBehalf }),
    answers: [],
  };
  const write: Write = async (store) => {
    const started = await store.reports.start({ request: request.id, unit, code, formVersion }, call.now);
    await store.reports.save(started, { row: { holder, onBehalf } }, call.now);
    await store.reports.addStep(started.id, step(call, onBehalf ? 'enteredOnBehalf' : 'started'), call.now);
  };
  return { request, report, before: contract(call, desk), writes: [write], notices: [] };
}

async function taken(
  call: Call,
  desk: FilledDesk,
  key: 'reports-resumed' | 'reports-reopened' | 'reports-taken-from',
  onBehalf: OnBehalf | undefined,
): Promise<Opening> {
  const { request, unit, report } = desk;
  const { formVersion } = request;
  const holder = holderNow(call);
  const write: Write = async (store) => {
    await store.reports.save(report, { row: { holder, formVersion, onBehalf } }, call.now);
    if (key === 'reports-taken-from')
      await store.reports.addStep(report.id, step(call, 'takenOver'), call.now);
  };
  const names = { report: request.title, committee: committeeName(call, unit) };
  const line =
    key === 'reports-reopened'
      ? phrase(key, { ...names, version: String(report.version) })
      : phrase(key, names);
  const { onBehalf: _, ...own } = report;
  const revision = report.revision + 1;
  return {
    request,
    report: { ...own, formVersion, revision, ...(holder && { holder }), ...(onBehalf && { onBehalf }) },
    before: [line, ...formChange(await benchFor(call, desk), desk)],
    writes: [write],
    notices: await toFormerChat(call, desk),
  };
}

async function heldBy(call: Call, desk: FilledDesk, holder: DraftHolder): Promise<Outcome> {
  const { request, unit, report } = desk;
  const paragraphs = [
    phrase('reports-held', {
      report: request.title,
      committee: committeeName(call, unit),
      name: await personName(call, holder.person),
      since: momentText(holder.since),
    }),
    phrase('reports-status-draft', {
      answered: countText(answeredCount(request, report)),
      all: countText(indicatorsOf(request).length),
    }),
  ];
  const choices = [
    choice(phrase('reports-choice-take-over'), 'take', request.id, report.revision, ...ofUnit(call, unit)),
    ...(worksFor(call, unit) ? [choice(phrase('reports-choice-see'), 'see', report.id)] : []),
  ];
  return replied('start_report', { paragraphs, choices, choicesByWords: true });
}

function locked(call: Call, desk: Desk, lock: Lock): Outcome {
  const { request, unit, report } = desk;
  const due = dueText(dueAtFor(request, unit));
  const paragraphs = [phrase('reports-locked', { lock, report: request.title, due })];
  const choices = report ? [choice(phrase('reports-choice-see'), 'see', report.id)] : [];
  return {
    ...replied('start_report', { paragraphs, choices, choicesByWords: true }),
    ...(call.open && { open: null }),
  };
}
