import type { Call, Facts } from '../../bot/feature.ts';
import { countText, dateText, listText, periodText, sourceText, unitName } from '../../bot/names.ts';
import { apart, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Caveat, type Figure, type FigureStatus, figureStatuses } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Coverage, Finding } from './findings.ts';

/**
 * What stands below every figure: scope, caveats, state with its date, and source. An answer without these could be
 * forwarded as more than it is.
 */
export function evidence(call: Call, indicator: Indicator, findings: readonly Finding[]): Phrase[] {
  const figures = findings.flatMap((finding) => (finding.kind === 'none' ? [] : finding.figures));
  if (figures.length === 0) return [];
  return apart([
    ...distinctScopes(findings).flatMap((finding) => scope(call, finding)),
    ...caveats(indicator, figures),
    state(figures),
    sources(call, figures),
  ]);
}

/** Two figures of one subject and year have one scope. */
function distinctScopes(findings: readonly Finding[]): readonly Finding[] {
  const keys = findings.map((finding) => {
    if (finding.kind === 'none') return '';
    const [figure] = finding.figures;
    const missing = finding.kind === 'summed' ? finding.coverage.missing.join() : '';
    return [
      finding.kind,
      finding.kind === 'summed' ? '' : figure?.subject,
      figure?.period.year,
      missing,
    ].join(' ');
  });
  return findings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function scope(call: Call, finding: Finding): Phrase[] {
  if (finding.kind === 'summed')
    return coverage(call, finding.coverage, finding.figures[0]?.period.year ?? 0);
  const [figure] = finding.kind === 'reported' ? finding.figures : [];
  if (!figure?.subject.startsWith('cluster:')) return [];
  const members = call.directory
    .cluster(figure.subject.slice('cluster:'.length))
    .years.find((year) => year.year === figure.period.year)?.members;
  return members ? [phrase('answers-scope-members', { count: countText(members.length) })] : [];
}

function coverage(call: Call, { year, reported, missing }: Coverage, asked: number): Phrase[] {
  const count = countText(year.members.length);
  const line =
    missing.length === 0
      ? phrase('answers-coverage-full', { reported: countText(reported.length), count })
      : phrase('answers-coverage-part', {
          reported: countText(reported.length),
          count,
          missing: listText(missing.map((code) => unitName(call, code))),
        });
  if (year.year === asked) return [line];
  const period = periodText({ year: asked, part: 'year' });
  return [line, phrase('answers-coverage-members-of', { asked: period, year: String(year.year) })];
}

const shownCaveats: Partial<Record<Caveat, Phrase>> = {
  cumulative: phrase('answers-caveat-cumulative'),
  periodNotStated: phrase('answers-caveat-periodNotStated'),
  noSplit: phrase('answers-caveat-noSplit'),
  pledgedAndPaid: phrase('answers-caveat-pledgedAndPaid'),
};

function caveats(indicator: Indicator, figures: readonly Figure[]): Phrase[] {
  const codes = new Set<Caveat>(figures.flatMap((figure) => figure.caveats));
  if (indicator.measure === 'stock') codes.add('cumulative');
  return [...codes].map((code) => shownCaveats[code]).filter((text) => text !== undefined);
}

function state(figures: readonly Figure[]): Phrase {
  const status = statusText(figures);
  const asOf = figures
    .map((figure) => figure.asOf)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return asOf && figures.every((figure) => figure.asOf === asOf)
    ? phrase('answers-state-as-of', { status, date: dateText(asOf) })
    : phrase('answers-state', { status });
}

function statusText(figures: readonly Figure[]): Param {
  const found = statusesOf(figures).map(statusName);
  return found.length === 1 && found[0]
    ? found[0]
    : phrase('answers-status-mixed', { statuses: listText(found) });
}

function statusesOf(figures: readonly Figure[]): FigureStatus[] {
  return figureStatuses.filter((status) => figures.some((figure) => figure.status === status));
}

function statusName(status: FigureStatus): Phrase {
  switch (status) {
    case 'official':
      return phrase('answers-status-official');
    case 'approved':
      return phrase('answers-status-approved');
    case 'submitted':
      return phrase('answers-status-submitted');
    case 'draft':
      return phrase('answers-status-draft');
    case 'proposed':
      return phrase('answers-status-proposed');
  }
}

export function sources(call: Call, figures: readonly Figure[]): Phrase {
  return phrase('answers-source', { sources: sourceList(call, figures) });
}

export function sourceList(call: Call, figures: readonly Figure[]): Param {
  const codes = [...new Set(figures.map((figure) => figure.source))];
  return listText(codes.map((code) => sourceText(call.directory.source(code))));
}

/** The weakest state among the figures is the state of the answer. */
export function statusFact(figures: readonly Figure[]): Pick<Facts, 'status'> {
  const [weakest] = statusesOf(figures);
  return weakest ? { status: weakest } : {};
}
