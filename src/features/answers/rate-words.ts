import type { Call } from '../../bot/feature.ts';
import { figureText, indicatorName, listText, periodText, unitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Computed, type Finding, hasValue, type Quantity } from './finding.ts';

/** A rate that nobody reported is said to be computed: alone with its two figures, among reported ones with whose it is. */
export function computedRates(call: Call, findings: readonly Finding[]): Phrase[] {
  const known = findings.filter(hasValue);
  const computed = known.filter((finding) => finding.kind === 'computed');
  const [first] = computed;
  if (!first) return [];
  if (known.length === 1) return [fromItsParts(call, first)];
  const parts = { part: nameOf(call, first.part), whole: nameOf(call, first.whole) };
  if (computed.length === known.length) return [phrase('answers-computed', parts)];
  const subjects = new Set(known.flatMap(({ figures }) => figures.map(({ subject }) => subject)));
  return subjects.size === 1
    ? [phrase('answers-computed-in', { ...parts, periods: periodsOf(computed) })]
    : [phrase('answers-computed-of', { ...parts, units: subjectsOf(call, computed) })];
}

function fromItsParts(call: Call, { part, whole }: Computed): Phrase {
  return phrase('answers-computed-from', {
    part: nameOf(call, part),
    partFigure: quantityText(call, part),
    whole: nameOf(call, whole),
    wholeFigure: quantityText(call, whole),
  });
}

function quantityText(call: Call, { indicator, units }: Quantity): Param {
  return figureText(call.directory.indicator(indicator), units);
}

function nameOf(call: Call, { indicator }: Quantity): Param {
  return indicatorName(call.directory.indicator(indicator));
}

function periodsOf(computed: readonly Computed[]): Param {
  return listText(
    computed.flatMap(({ figures }) => figures.slice(0, 1).map(({ period }) => periodText(period))),
  );
}

function subjectsOf(call: Call, computed: readonly Computed[]): Param {
  const names = computed.map(({ coverage, figures }) =>
    coverage ? phrase('answers-cluster-name') : unitName(call, figures[0]?.subject ?? ''),
  );
  return listText(names);
}
