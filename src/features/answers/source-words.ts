import type { Call } from '../../bot/feature.ts';
import { countText, listText, periodText, sourceText, unitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { Figure } from '../../domain/figure.ts';
import { periodCode } from '../../domain/period.ts';
import { parsePaperCode, type ReportPaper } from '../../domain/report-paper.ts';

/** More receipt codes than this fill a phone's screen; a cluster has about seven members. */
const MOST_CODES = 8;

/** A figure that is known from a unit's report. */
interface Reported {
  readonly figure: Figure;
  readonly paper: ReportPaper;
}

/** Where figures come from, and which of them a unit has not yet said to be right. */
export function sources(call: Call, figures: readonly Figure[]): Phrase[] {
  return [phrase('answers-source', { sources: sourceList(call, figures) }), ...unconfirmed(call, figures)];
}

/** Papers in full; the reports of several units in one group for each period, named by their receipt codes. */
export function sourceList(call: Call, figures: readonly Figure[]): Param {
  const grouped = reportsOfSeveral(figures);
  const others = figures.filter((figure) => !grouped.some((reported) => reported.figure === figure));
  const codes = [...new Set(others.map(({ source }) => source))];
  return listText([
    ...reportGroups(call, grouped),
    ...codes.map((code) => sourceText(call.directory.source(code))),
  ]);
}

function reportsOfSeveral(figures: readonly Figure[]): readonly Reported[] {
  const reports = figures.flatMap((figure) => {
    const paper = parsePaperCode(figure.source);
    return paper ? [{ figure, paper }] : [];
  });
  return new Set(reports.map(({ figure }) => figure.subject)).size > 1 ? reports : [];
}

function reportGroups(call: Call, reports: readonly Reported[]): readonly Param[] {
  const periods = [...new Set(reports.map(({ figure }) => periodCode(figure.period)))];
  const groups = periods.map((code) => reports.filter(({ figure }) => periodCode(figure.period) === code));
  const fit = codesOf(reports).length <= MOST_CODES;
  return groups.map((group) => (fit ? groupWithCodes(call, group) : groupName(call, group)));
}

function groupWithCodes(call: Call, group: readonly Reported[]): Param {
  return phrase('answers-source-reports', {
    reports: groupName(call, group),
    codes: codesOf(group).join(', '),
  });
}

/** "báo cáo năm 2024 của 6 đơn vị", or of the one that is alone in its period. */
function groupName(call: Call, group: readonly Reported[]): Param {
  const [first] = group;
  if (!first) throw new Error('a group without reports');
  const units = new Set(group.map(({ figure }) => figure.subject));
  const period = periodText(first.figure.period);
  return units.size === 1
    ? phrase('answers-source-report-of', { period, unit: unitName(call, first.figure.subject) })
    : phrase('answers-source-reports-of', { period, count: countText(units.size) });
}

function codesOf(reports: readonly Reported[]): readonly string[] {
  return [...new Set(reports.map(({ paper }) => paper.code))];
}

/** Figures typed on behalf of units that have not said yet that they are right. The title of a single report says it already. */
export function unconfirmed(call: Call, figures: readonly Figure[]): Phrase[] {
  const waiting = reportsOfSeveral(figures).filter(({ paper }) => paper.isUnconfirmed);
  const units = [...new Set(waiting.map(({ figure }) => figure.subject))];
  if (units.length === 0) return [];
  return [
    phrase('answers-source-unconfirmed', { units: listText(units.map((unit) => unitName(call, unit))) }),
  ];
}
