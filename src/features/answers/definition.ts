import type { Call, Outcome } from '../../bot/feature.ts';
import { dateText, digitsText, indicatorName, periodText, subjectOf, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { fromDecimalString, rescaleAmount } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, type Period, periodCode } from '../../domain/period.ts';
import { fieldAbbreviations } from '../../reading/abbreviations.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { standing, statusFact } from './evidence.ts';
import { type Found, hasValue } from './finding.ts';
import { find, knownPeriods } from './findings.ts';
import { findingText } from './found-words.ts';
import { sourceList, unconfirmed } from './source-words.ts';

/** What an indicator counts, how, and until when. */
export async function answerDefinition(asked: Query, call: Call): Promise<Outcome> {
  const named = asked.indicators.map((code) => call.directory.indicator(code));
  // "Nhà sửa chữa có tính vào không?" is answered by what the whole counts.
  const wholes = named.flatMap(({ denominator }) =>
    denominator ? [call.directory.indicator(denominator)] : [],
  );
  const indicators = [...new Set([...named, ...wholes])];
  const paragraphs = [
    ...abbreviation(asked.term),
    ...indicators.flatMap(described),
    ...(indicators.length > 0 ? [phrase('answers-definition-source')] : []),
  ];
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, ...(asked.indicators[0] && { indicator: asked.indicators[0] }) },
    topic: { ...asked, intent: 'figure' },
  };
}

function abbreviation(term: string | undefined): Phrase[] {
  const meaning = term === undefined ? undefined : fieldAbbreviations[term];
  return term && meaning ? [phrase('answers-abbreviation', { term, meaning })] : [];
}

function described(indicator: Indicator): Phrase[] {
  const name = indicatorName(indicator);
  const { definition, definitionEn, validTo } = indicator;
  return [
    definition
      ? phrase('answers-definition', {
          indicator: name,
          definition: (locale) => (locale === 'vi' ? definition : (definitionEn ?? definition)),
        })
      : phrase('answers-definition-missing', { indicator: name }),
    phrase('answers-definition-measure', {
      measure: indicator.measure,
      unit: (locale) => (locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn),
    }),
    phrase('answers-definition-levels', { levels: indicator.levels }),
    ...(validTo ? [phrase('answers-definition-series', { date: dateText(validTo) })] : []),
  ];
}

/** A figure whose source is asked: one on record, or a total. */
interface Traced {
  readonly indicator: Indicator;
  readonly unit: string;
  readonly period: Period;
  readonly finding: Found;
}

/** Where a figure comes from: the one quoted, or the one the slots name. */
export async function answerSource(asked: Query, call: Call): Promise<Outcome> {
  const traced = (await quotedFigure(asked, call)) ?? (await namedFigure(asked, call));
  const isOther = asked.quoted !== undefined && !(traced && isQuoted(asked.quoted, traced));
  const mismatch = asked.quoted !== undefined && isOther ? [mismatchLine(asked.quoted)] : [];
  if (!traced) return unknownSource(asked, call, mismatch);
  const { indicator, unit, period, finding } = traced;
  const line = phrase('answers-provenance', {
    indicator: indicatorName(indicator),
    figure: findingText(indicator, finding),
    subject: unitName(call, unit, period),
    period: periodText(period),
    sources: sourceList(call, finding.figures),
  });
  const below = [...standing(call, indicator, [finding]), ...unconfirmed(call, finding.figures)];
  return {
    replies: [{ paragraphs: [...mismatch, line, ...below] }],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [unit],
      periods: [periodCode(period)],
      ...statusFact(finding.figures),
    },
    topic: {
      ...asked,
      intent: 'figure',
      indicators: [indicator.code],
      units: [unit],
      periods: [period],
      span: 'given',
    },
  };
}

function unknownSource(asked: Query, call: Call, mismatch: readonly Phrase[]): Outcome {
  const [code] = asked.indicators;
  const subject = unitName(call, asked.units[0] ?? CLUSTER);
  const none = code
    ? [
        phrase('answers-figure-none-ever', {
          indicator: indicatorName(call.directory.indicator(code)),
          subject,
        }),
      ]
    : [];
  return { replies: [{ paragraphs: [...mismatch, ...none] }], facts: { intent: asked.intent } };
}

function mismatchLine(quoted: string): Phrase {
  const amount = fromDecimalString(quoted);
  return phrase('answers-provenance-mismatch', {
    quoted: (locale) => (amount ? digitsText(amount, locale) : quoted),
  });
}

/** A current figure with the quoted value, of the indicator and unit named; of any where none is. */
async function quotedFigure(asked: Query, call: Call): Promise<Traced | undefined> {
  if (asked.quoted === undefined) return undefined;
  const indicators = call.directory.reference.indicators.filter(
    ({ code }) => asked.indicators.length === 0 || asked.indicators.includes(code),
  );
  for (const indicator of indicators) {
    const units = unitsOf(asked.quoted, indicator);
    const found = units === undefined ? [] : await call.store.figures.withValue(units, [indicator.code]);
    const [fitting] = found.filter((figure) => isAbout(figure, asked, call));
    if (units !== undefined && fitting) return tracedFigure(indicator, units, fitting);
  }
  return undefined;
}

function tracedFigure(indicator: Indicator, units: bigint, figure: Figure): Traced {
  const unit = figure.subject.startsWith('cluster:') ? CLUSTER : figure.subject;
  return { indicator, unit, period: figure.period, finding: { kind: 'reported', units, figures: [figure] } };
}

function isQuoted(quoted: string, { indicator, finding }: Traced): boolean {
  return unitsOf(quoted, indicator) === finding.units;
}

function unitsOf(quoted: string, { decimals }: Indicator): bigint | undefined {
  const amount = fromDecimalString(quoted);
  return amount && rescaleAmount(amount, decimals)?.units;
}

function isAbout(figure: Figure, asked: Query, call: Call): boolean {
  const subjects = asked.units.map((unit) => subjectOf(call, unit, figure.period.year));
  return subjects.length === 0 || subjects.includes(figure.subject);
}

async function namedFigure(asked: Query, call: Call): Promise<Traced | undefined> {
  const [code] = asked.indicators;
  if (!code) return undefined;
  const indicator = call.directory.indicator(code);
  const unit = asked.units[0] ?? CLUSTER;
  const periods =
    asked.periods.length > 0 ? asked.periods : (await knownPeriods(call, indicator, unit)).slice(0, 1);
  for (const period of [...periods].sort((a, b) => comparePeriods(b, a))) {
    const finding = await find(call, indicator, unit, period);
    if (hasValue(finding)) return { indicator, unit, period, finding };
  }
  return undefined;
}
