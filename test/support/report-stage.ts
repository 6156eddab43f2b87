import type { Logger } from 'pino';
import type { Report } from '../../src/domain/report.ts';
import { testDatabase } from './database.ts';
import { setupWithEverybody } from './report-people.ts';
import { type Heard, openStage, type Stage } from './stage.ts';

/** Wednesday 20 November 2024, 9:00 in Vietnam: the report of 2024 is open until 5 December. */
export const reportNow = new Date('2024-11-20T02:00:00.000Z');

/** All ten figures of the report, without a doubt about any: `commune` is in the first of them. */
export function allFigures(commune = 129): string {
  return `câu 1: ${commune}; câu 2: 82; câu 3: 30; câu 4: 120; câu 5: 60; câu 6: 180; câu 7: 8,05 tỷ; câu 8: 12,5 tỷ; câu 9: 120; câu 10: 98,5`;
}

/** A stage with the made-up report of 2024 and everybody of `report-people.ts`. */
export async function reportStage(setup: object = setupWithEverybody(), log?: Logger): Promise<Stage> {
  let path: string | undefined;
  const open = async (now: () => Date) => {
    const database = await testDatabase(now, path);
    path = database.path;
    return database;
  };
  const stage = await openStage(open, reportNow, open, log);
  await stage.setUp(setup);
  return stage;
}

/** What was said in a chat, as one text: with the words on the buttons of the last message. */
export function toldIn(heard: readonly Heard[], chat: string): string {
  const messages = heard.filter((item) => item.chat === chat).map(({ message }) => message);
  const buttons = messages.at(-1)?.choices.map(({ label }) => `[${label}]`) ?? [];
  return [...messages.map(({ text }) => text), ...buttons].join('\n');
}

/** The unit's report of the made-up request. */
export async function reportOf(stage: Stage, unit: string): Promise<Report> {
  const report = await stage.database.store.reports.find(1, unit);
  if (!report) throw new Error(`${unit} has no report`);
  return report;
}

/** What a unit has answered, as plain text by indicator. */
export function figuresIn({ answers }: Pick<Report, 'answers'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    answers.map(({ indicator, value }) => [
      indicator,
      value.kind === 'value' ? String(value.units) : value.absence,
    ]),
  );
}
