import type { Call } from '../../bot/feature.ts';
import {
  dateText,
  figureUnitText,
  indicatorName,
  periodText,
  sourceText,
  unitName,
} from '../../bot/names.ts';
import type { Attachment } from '../../chat/message.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import {
  type AnswerSheet,
  type SheetValue,
  writeAnswerCsv,
  writeAnswerWorkbook,
} from '../../documents/answer-sheet.ts';
import { makeAmount, toDecimalString } from '../../domain/amount.ts';
import type { Card, Cell } from './card.ts';
import { evidence, statusText } from './evidence.ts';
import { type Finding, hasValue } from './finding.ts';
import { findingText, qualifierOf } from './found-words.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** More papers than this fill a cell. */
const MOST_SOURCES = 3;

/** The card as an Excel workbook and as CSV; of the two a messenger takes what it carries. */
export async function filesOf(card: Card, code: string, call: Call): Promise<readonly Attachment[]> {
  const sheet = sheetOf(card, code, call);
  const name = `so-lieu-${code}`;
  const workbook = Buffer.from(await writeAnswerWorkbook(sheet));
  const csv = Buffer.from(writeAnswerCsv(sheet));
  return [
    { name: `${name}.xlsx`, mediaType: XLSX, base64: workbook.toString('base64') },
    { name: `${name}.csv`, mediaType: 'text/csv', base64: csv.toString('base64') },
  ];
}

function sheetOf({ cells }: Card, code: string, call: Call): AnswerSheet {
  const [first] = cells;
  if (!first) throw new Error('a file of nothing');
  const findings = cells.map(({ finding }) => finding);
  const said = (words: Phrase) => startUpperCase(call.say(words));
  return {
    name: said(phrase('answers-sheet-name')),
    title: said(phrase('answers-sheet-title', { indicator: indicatorName(first.indicator), code })),
    columns: [
      said(phrase('answers-sheet-indicator')),
      said(phrase('answers-picture-unit')),
      said(phrase('answers-sheet-period')),
      said(phrase('answers-sheet-figure')),
      said(phrase('answers-sheet-measure')),
      said(phrase('answers-sheet-state')),
      said(phrase('answers-sheet-as-of')),
      said(phrase('answers-sheet-source')),
      said(phrase('answers-sheet-note')),
    ],
    rows: cells.map((cell) => rowOf(cell, call)),
    notes: [...evidence(call, first.indicator, findings), phrase('answers-picture-code', { code })].map(said),
    at: call.now,
  };
}

function rowOf({ indicator, unit, period, finding }: Cell, call: Call): readonly SheetValue[] {
  const said = (words: Param): SheetValue => ({ text: call.say(phrase('bot-words', { words })) });
  const figures = finding.kind === 'none' ? [] : finding.figures;
  return [
    said(indicatorName(indicator)),
    said(unitName(call, unit, period)),
    said(periodText(period)),
    hasValue(finding)
      ? { decimal: toDecimalString(makeAmount(finding.units, indicator.decimals)) }
      : { text: '' },
    said(figureUnitText(indicator)),
    figures.length > 0 ? said(statusText(figures)) : { text: '' },
    said(asOfText(figures)),
    { text: sourcesText(figures, call) },
    noteOf({ indicator, finding }, said),
  ];
}

function asOfText(figures: Exclude<Finding, { kind: 'none' }>['figures']): Param {
  const days = [...new Set(figures.map(({ asOf }) => asOf))];
  const [only] = days;
  return days.length === 1 && only !== undefined ? dateText(only) : '';
}

function sourcesText(figures: Exclude<Finding, { kind: 'none' }>['figures'], call: Call): string {
  const codes = [...new Set(figures.map(({ source }) => source))];
  const shown = codes.slice(0, MOST_SOURCES).map((source) => {
    const words = sourceText(call.directory.source(source));
    return call.say(phrase('bot-words', { words }));
  });
  return [...shown, ...(codes.length > MOST_SOURCES ? ['…'] : [])].join('; ');
}

/** Why there is no number, or that it is not exact. */
function noteOf(
  { indicator, finding }: Pick<Cell, 'indicator' | 'finding'>,
  said: (words: Param) => SheetValue,
): SheetValue {
  return hasValue(finding) && !qualifierOf(finding) ? { text: '' } : said(findingText(indicator, finding));
}

function startUpperCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
