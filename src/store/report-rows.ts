import type { ReportRow } from '../bot/report-store.ts';
import {
  type DraftHolder,
  type OnBehalf,
  type Report,
  type ReportAnswer,
  reportStates,
} from '../domain/report.ts';
import { figureValueOf } from './figure-rows.ts';
import type { ReportAnswer as AnswerRow, Prisma } from './generated/sqlite/client.ts';
import { addressJson, addressOf } from './report-json.ts';
import { present, word } from './words.ts';

export const withAnswers = {
  answers: { orderBy: { indicatorCode: 'asc' } },
} as const satisfies Prisma.ReportInclude;
type Row = Prisma.ReportGetPayload<{ include: typeof withAnswers }>;

/** What is given is written, what is given as undefined is emptied, what is missing stays. */
export type RowChange = Partial<{ readonly [K in keyof ReportRow]: ReportRow[K] | undefined }>;

export function reportOf(row: Row): Report {
  return {
    id: row.id,
    request: row.requestId,
    unit: row.unitCode,
    code: row.code,
    state: word(reportStates, row.state, 'state of a report'),
    formVersion: row.formVersion,
    revision: row.revision,
    version: row.version,
    answers: row.answers.map(answerOf),
    ...present({ holder: holderOf(row), onBehalf: onBehalfOf(row), submittedAt: row.submittedAt }),
  };
}

export function changedColumnsOf(change: RowChange): Prisma.ReportUpdateManyMutationInput {
  return {
    ...present({ state: change.state, formVersion: change.formVersion, version: change.version }),
    ...('holder' in change && holderColumnsOf(change.holder)),
    ...('onBehalf' in change && onBehalfColumnsOf(change.onBehalf)),
    ...('submittedAt' in change && { submittedAt: change.submittedAt ?? null }),
  };
}

function answerOf(row: AnswerRow): ReportAnswer {
  return {
    indicator: row.indicatorCode,
    value: figureValueOf(row, `the answer to ${row.indicatorCode} in report ${row.reportId}`),
    unusual: row.unusual.split(' ').filter((code) => code !== ''),
    ...present({ reason: row.reason, questioned: row.questioned }),
  };
}

function holderOf({ id, holderId, holderChat, heldSince }: Row): DraftHolder | undefined {
  if (holderId === null) return undefined;
  if (holderChat === null || heldSince === null)
    throw new Error(`report ${id} is in the hand of person ${holderId}, but where or since when is missing`);
  return { person: holderId, ...addressOf(holderChat), since: heldSince };
}

function holderColumnsOf(holder: DraftHolder | undefined) {
  if (!holder) return { holderId: null, holderChat: null, heldSince: null };
  return { holderId: holder.person, holderChat: addressJson(holder), heldSince: holder.since };
}

function onBehalfOf({ id, byPhoneOf, enteredById, confirmedAt }: Row): OnBehalf | undefined {
  if (byPhoneOf === null) return undefined;
  if (enteredById === null) throw new Error(`report ${id} was entered on behalf by nobody`);
  return { byPhoneOf, enteredBy: enteredById, ...present({ confirmedAt }) };
}

function onBehalfColumnsOf(onBehalf: OnBehalf | undefined) {
  if (!onBehalf) return { byPhoneOf: null, enteredById: null, confirmedAt: null };
  const { byPhoneOf, enteredBy, confirmedAt } = onBehalf;
  return { byPhoneOf, enteredById: enteredBy, confirmedAt: confirmedAt ?? null };
}
