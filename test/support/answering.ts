import { emptyState } from '../../src/bot/conversation-state.ts';
import type { Facts } from '../../src/bot/feature.ts';
import type { Database, NewFigure } from '../../src/bot/store.ts';
import type { FigureValue, Qualifier } from '../../src/domain/figure.ts';
import { parsePeriodCode } from '../../src/domain/period.ts';
import type { Source } from '../../src/domain/reference.ts';
import { paperCode } from '../../src/domain/report-paper.ts';
import { coreOn } from './conversation.ts';
import { testNow } from './database.ts';

/** A synthetic figure: a value, a value with "khoảng", or why there is none. */
export type Said = bigint | readonly [Qualifier, bigint] | 'notReported' | 'notApplicable';

export interface Answer {
  readonly facts: Facts;
  readonly lines: readonly string[];
  readonly choices: readonly string[];
}

/** What an officer of the unit is answered. */
export async function answerTo(database: Database, question: string, unit?: string): Promise<Answer> {
  const turn = await coreOn(database).bot.takeTurn({
    event: { kind: 'text', text: question },
    speaker: { locale: 'vi', roles: ['officer'], ...(unit !== undefined && { unit }) },
    state: emptyState,
    now: testNow,
    store: database.store,
    directory: await database.directory(),
  });
  if (!turn) throw new Error('the question was not answered');
  return {
    facts: turn.outcome.facts,
    lines: turn.messages.flatMap(({ text }) => text.split('\n')),
    choices: turn.messages.flatMap(({ choices }) => choices.map(({ label }) => label)),
  };
}

/** Records the approved report of one unit: synthetic figures by the code of their indicator. */
export async function approved(
  database: Database,
  unit: string,
  period: string,
  figures: Readonly<Record<string, Said>>,
  paper: { readonly asOf?: string; readonly isUnconfirmed?: boolean } = {},
): Promise<void> {
  const found = parsePeriodCode(period);
  if (!found) throw new Error(`no period: ${period}`);
  const rows = Object.entries(figures).map(
    ([indicator, said]): NewFigure => ({
      indicator,
      subject: unit,
      unit,
      period: found,
      value: valueSaid(said),
      status: 'approved',
      ...(paper.asOf !== undefined && { asOf: paper.asOf }),
    }),
  );
  const code = receiptOf(unit, period);
  const source: Source = {
    code: paperCode({ code, version: 1, isUnconfirmed: paper.isUnconfirmed ?? false }),
    kind: 'report',
    title: `Báo cáo thử của ${unit}, kỳ ${period}, mã ${code}, lần nộp 1`,
  };
  await database.transaction((store) => store.figures.record(rows, source, testNow));
}

/** A receipt code of the tests: "BC-YEN-BAI-2024". */
export function receiptOf(unit: string, period: string): string {
  return `BC-${unit}-${period}`.toUpperCase();
}

function valueSaid(said: Said): FigureValue {
  if (typeof said === 'bigint') return { kind: 'value', units: said };
  if (typeof said === 'string') return { kind: 'absent', absence: said };
  const [qualifier, units] = said;
  return { kind: 'value', units, qualifier };
}
