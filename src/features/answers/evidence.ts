import type { Call, Facts } from '../../bot/feature.ts';
import { dateText, listText } from '../../bot/names.ts';
import { apart, type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Caveat, type Figure, type FigureStatus, figureStatuses } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Finding, valueFigures } from './finding.ts';
import { computedRates } from './rate-words.ts';
import { scopes } from './scope-words.ts';
import { sources } from './source-words.ts';

/**
 * What stands below every figure: scope, caveats, state with its date, and source. An answer without these could be
 * forwarded as more than it is.
 */
export function evidence(call: Call, indicator: Indicator, findings: readonly Finding[]): Phrase[] {
  const figures = figuresOf(findings);
  if (figures.length === 0) return [];
  return [...standing(call, indicator, findings), ...sources(call, figures)];
}

/** The same without the source, for an answer that is about the source. */
export function standing(call: Call, indicator: Indicator, findings: readonly Finding[]): Phrase[] {
  const figures = figuresOf(findings);
  if (figures.length === 0) return [];
  return apart([
    ...scopes(call, findings),
    ...computedRates(call, findings),
    ...caveats(indicator, valueFigures(findings)),
    state(figures),
  ]);
}

function figuresOf(findings: readonly Finding[]): readonly Figure[] {
  return findings.flatMap((finding) => (finding.kind === 'none' ? [] : finding.figures));
}

const shownCaveats: Partial<Record<Caveat, Phrase>> = {
  cumulative: phrase('answers-caveat-cumulative'),
  periodNotStated: phrase('answers-caveat-periodNotStated'),
  noSplit: phrase('answers-caveat-noSplit'),
  pledgedAndPaid: phrase('answers-caveat-pledgedAndPaid'),
};

function caveats(indicator: Indicator, figures: readonly Figure[]): Phrase[] {
  const codes = new Set<Caveat>(figures.flatMap((figure) => figure.caveats));
  if (indicator.measure === 'stock' && figures.length > 0) codes.add('cumulative');
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

/** The one state of the figures, or that they have several. */
export function statusText(figures: readonly Figure[]): Param {
  const found = statusesOf(figures).map(statusName);
  return found.length === 1 && found[0]
    ? found[0]
    : phrase('answers-status-mixed', { statuses: listText(found) });
}

function statusesOf(figures: readonly Figure[]): FigureStatus[] {
  return figureStatuses.filter((status) => figures.some((figure) => figure.status === status));
}

export function statusName(status: FigureStatus): Phrase {
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

/** The weakest state among the figures is the state of the answer. */
export function statusFact(figures: readonly Figure[]): Pick<Facts, 'status'> {
  const [weakest] = statusesOf(figures);
  return weakest ? { status: weakest } : {};
}
