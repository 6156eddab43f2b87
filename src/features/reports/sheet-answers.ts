import type { Call } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Answers } from '../../conversation/script.ts';
import type { ExpectedReport, ReportCell } from '../../documents/report-workbook-reading.ts';
import type { Breach } from '../../domain/breach.ts';
import { indicatorsOf, type ReportAnswer } from '../../domain/report.ts';
import { checkAll } from '../../domain/rule-check.ts';
import { breachWords } from './breach-words.ts';
import type { Desk } from './desk.ts';
import { readCandidate } from './figure-candidate.ts';
import { type Bench, lookupOf } from './judge.ts';
import { lastFigure } from './known-figures.ts';

export interface RowFault {
  readonly row: number;
  readonly because: Phrase;
}

/** The form this unit must fill in, as it is now. */
export function expectedReport(call: Call, { request, unit }: Desk): ExpectedReport {
  return {
    requestCode: request.code,
    unit,
    formVersion: request.formVersion,
    rows: indicatorsOf(request).map((indicator, index) => ({
      question: index + 1,
      indicator,
      name: call.directory.indicator(indicator).name,
    })),
  };
}

/**
 * The cells as answers, judged all together. A doubtful number is a fault here, for nobody is asked back; an unusual one
 * needs its reason in the column for notes.
 */
export function answersIn(
  cells: readonly ReportCell[],
  bench: Bench,
  before: Answers<ReportAnswer>,
): { readonly answers: ReadonlyMap<string, ReportAnswer>; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const read = new Map<string, ReportAnswer>();
  for (const cell of cells) {
    const answer = answerIn(cell, bench);
    if ('because' in answer) faults.push({ row: cell.row, because: answer.because });
    else read.set(cell.indicator, answer);
  }
  const figures = lookupOf(bench, new Map([...before, ...read]));
  for (const breach of checkAll(bench.directory.reference.rules, figures)) {
    const involved = cells.filter(({ indicator }) => breach.indicators.includes(indicator));
    const fault = faultOf(breach, involved, bench);
    if (fault) faults.push(fault);
    else markUnusual(read, breach, involved);
  }
  return { answers: read, faults: [...faults].sort((a, b) => a.row - b.row) };
}

function answerIn(
  { indicator: code, text, note }: ReportCell,
  bench: Bench,
): ReportAnswer | { because: Phrase } {
  const indicator = bench.directory.indicator(code);
  const candidate = readCandidate(text, indicator, lastFigure(indicator, bench.request, bench.known)?.units);
  if (candidate.kind !== 'sure') return { because: candidate.because };
  const reason = note ?? candidate.reason;
  return { indicator: code, value: candidate.value, unusual: [], ...(reason !== undefined && { reason }) };
}

/** A broken rule stands at the last of its rows; undefined: it is none of the sheet's, or a note explains it. */
function faultOf(breach: Breach, involved: readonly ReportCell[], bench: Bench): RowFault | undefined {
  const last = involved.at(-1);
  if (!last) return undefined;
  const [finding] = breachWords(breach, bench.directory).because;
  if (breach.rule.severity === 'hard') return { row: last.row, because: finding };
  if (involved.some(({ note }) => note !== undefined)) return undefined;
  return { row: last.row, because: phrase('reports-sheet-note', { finding }) };
}

function markUnusual(
  read: Map<string, ReportAnswer>,
  { rule, indicators }: Breach,
  involved: readonly ReportCell[],
): void {
  for (const { indicator, note } of involved) {
    const answer = read.get(indicator);
    if (!answer || note === undefined || !indicators.includes(indicator)) continue;
    read.set(indicator, { ...answer, unusual: [...answer.unusual, rule.code] });
  }
}
