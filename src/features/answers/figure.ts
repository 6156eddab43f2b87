import type { Call, Facts } from '../../bot/feature.ts';
import { figureText, indicatorName, periodText, plainUnitName, thisYear, unitName } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { makeAmount, toDecimalString } from '../../domain/amount.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { comparePeriods, type Period, periodCode } from '../../domain/period.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { type Card, toldFigures } from './card.ts';
import { evidence, statusFact } from './evidence.ts';
import { type Finding, type Found, hasValue } from './finding.ts';
import { find, knownPeriods } from './findings.ts';
import { derivedText, findingText, qualifierOf } from './found-words.ts';
import { inHouses } from './houses.ts';
import { noFigure } from './no-figure.ts';
import { answerPledge, pledgedShare } from './pledge.ts';

/** One figure of one or several subjects, in one or several periods; totals of the cluster come this way too. */
export async function answerFigure(asked: Query, call: Call): Promise<Card> {
  if (asked.aspects.includes('pledge')) return answerPledge(asked, call);
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const said = asked.units.length > 0 ? asked.units : [CLUSTER];
  const units: string[] = [];
  const parts: Part[] = [];
  for (const mentioned of said) {
    const unit = asked.span === 'latest' ? await bearerWithFigures(call, indicator, mentioned) : mentioned;
    units.push(unit);
    for (const period of await periodsFor(call, indicator, unit, asked)) {
      parts.push(await part(call, indicator, unit, period));
    }
  }
  if (asked.aspects.includes('sumOverPeriods') && parts.length > 1)
    return sumOfPeriods(call, indicator, asked, parts);
  const [first] = parts;
  const reply: Reply = {
    paragraphs: [
      ...parts.flatMap((p) => p.lines),
      ...units.flatMap((unit, index) => olderNamesake(call, unit, said[index] ?? unit)),
      ...(asked.aspects.includes('inHouses') && first ? inHouses(indicator, first.finding) : []),
      ...evidence(
        call,
        indicator,
        parts.map((p) => p.finding),
      ),
      ...(asked.span === 'latest' && parts.some((p) => hasValue(p.finding))
        ? [phrase('answers-period-assumed')]
        : []),
    ],
    choices: parts.flatMap((p) => p.choices).slice(0, 3),
  };
  const topic = {
    ...asked,
    units,
    aspects: [],
    ...(first && { periods: [first.period], span: 'given' as const }),
  };
  return { replies: [reply], facts: factsOf(asked, indicator, parts), topic, ...behind(indicator, parts) };
}

interface Part {
  readonly unit: string;
  readonly period: Period;
  readonly finding: Finding;
  readonly lines: readonly Phrase[];
  readonly choices: readonly Choice[];
  /** Behind what is said in place of a figure. */
  readonly instead: readonly Finding[];
}

function behind(indicator: Indicator, parts: readonly Part[]): Pick<Card, 'told' | 'cells'> {
  return {
    told: toldFigures(parts.flatMap(({ finding, instead }) => [finding, ...instead])),
    cells: parts.map(({ unit, period, finding }) => ({ indicator, unit, period, finding })),
  };
}

/** "Phú Thọ" without a year means today's unit; where only its namesake of old has figures, that one. */
async function bearerWithFigures(call: Call, indicator: Indicator, unit: string): Promise<string> {
  if (unit === CLUSTER || !call.directory.unit(unit).validFrom) return unit;
  if ((await knownPeriods(call, indicator, unit)).length > 0) return unit;
  return call.directory.namesakes(unit)[0]?.code ?? unit;
}

function olderNamesake(call: Call, unit: string, mentioned: string): Phrase[] {
  if (unit === mentioned) return [];
  const name = plainUnitName(call.directory.unit(unit));
  return [phrase('answers-older-namesake', { older: name, newer: unitName(call, mentioned) })];
}

/** The periods said; otherwise the newest one with data, for a new unit also its namesake's; otherwise this year. */
async function periodsFor(
  call: Call,
  indicator: Indicator,
  unit: string,
  asked: Query,
): Promise<readonly Period[]> {
  if (asked.periods.length > 0) return asked.periods;
  const known = await knownPeriods(call, indicator, unit);
  const cluster = unit === CLUSTER ? [] : await knownPeriods(call, indicator, CLUSTER);
  const newest = known[0] ?? cluster[0];
  return [newest ?? thisYear(call)];
}

async function part(call: Call, indicator: Indicator, unit: string, period: Period): Promise<Part> {
  const finding = await find(call, indicator, unit, period);
  const base = { unit, period, finding, instead: [] };
  const names = {
    indicator: indicatorName(indicator),
    subject: unitName(call, unit, period),
    period: periodText(period),
  };
  if (hasValue(finding)) {
    const share = await pledgedShare(call, indicator, unit, period, finding.units);
    return { lines: [valueLine(indicator, finding, names), ...share], ...base, choices: [] };
  }
  if (finding.kind === 'absent') {
    return {
      lines: [phrase('answers-figure-absent', { reason: finding.absence, ...names })],
      ...base,
      choices: [],
    };
  }
  const { findings, ...offer } = await noFigure(call, indicator, unit, period);
  return { ...base, ...offer, instead: findings };
}

interface Names {
  readonly indicator: ReturnType<typeof indicatorName>;
  readonly subject: ReturnType<typeof unitName>;
  readonly period: ReturnType<typeof periodText>;
}

function valueLine(indicator: Indicator, finding: Found, names: Names): Phrase {
  const params = { figure: findingText(indicator, finding), ...names };
  const isZero = finding.kind === 'reported' && finding.units === 0n && !qualifierOf(finding);
  return isZero ? phrase('answers-figure-zero', params) : phrase('answers-figure', params);
}

/** Flows of several periods may be added up; stocks never: they say how far things have come. */
function sumOfPeriods(call: Call, indicator: Indicator, asked: Query, parts: readonly Part[]): Card {
  const findings = parts.map((p) => p.finding);
  const subject = unitName(call, parts[0]?.unit ?? CLUSTER);
  const values = findings.filter(hasValue);
  const addable = indicator.measure === 'flow' && values.length === findings.length;
  const lines = [...parts].sort((a, b) => comparePeriods(a.period, b.period)).flatMap((p) => p.lines);
  const total = values.reduce((sum, finding) => sum + finding.units, 0n);
  const sum = phrase('answers-sum-of-periods', {
    indicator: indicatorName(indicator),
    subject,
    periods: parts.map((p) => periodCode(p.period)).join(', '),
    figure: derivedText(values, figureText(indicator, total)),
  });
  const refusal = phrase('answers-no-sum-of-stock', { indicator: indicatorName(indicator), subject });
  const head = addable ? [sum] : indicator.measure === 'flow' ? [] : [refusal];
  const facts = factsOf(asked, indicator, parts);
  const { value: _single, ...rest } = facts;
  return {
    replies: [{ paragraphs: [...head, ...lines, ...evidence(call, indicator, findings)] }],
    facts: addable ? { ...rest, value: toDecimalString(makeAmount(total, indicator.decimals)) } : rest,
    topic: asked,
    ...behind(indicator, parts),
  };
}

function factsOf(asked: Query, indicator: Indicator, parts: readonly Part[]): Facts {
  const [only] = parts;
  const single = parts.length === 1 && only && hasValue(only.finding) ? only.finding : undefined;
  return {
    intent: asked.intent,
    indicator: indicator.code,
    units: [...new Set(parts.map((p) => p.unit))],
    periods: [...new Set(parts.map((p) => periodCode(p.period)))],
    ...(single && {
      value: toDecimalString(makeAmount(single.units, indicator.decimals)),
      ...statusFact(single.figures),
    }),
    unitOfMeasure: isMoney(indicator) ? 'đồng' : indicator.unitOfMeasure,
  };
}
