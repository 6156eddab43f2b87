import type { Call, Outcome } from '../../bot/feature.ts';
import {
  dateText,
  digitsText,
  figureText,
  indicatorName,
  periodText,
  subjectOf,
  unitName,
} from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { fromDecimalString, rescaleAmount } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, periodCode } from '../../domain/period.ts';
import { fieldAbbreviations } from '../../reading/abbreviations.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { evidence, sourceList, statusFact } from './evidence.ts';
import { find, hasValue, knownPeriods } from './findings.ts';

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

/** Where a figure comes from: the one quoted, or the one the slots name. */
export async function answerSource(asked: Query, call: Call): Promise<Outcome> {
  const quoted = await quotedFigure(asked, call);
  const figure = quoted ?? (await namedFigure(asked, call));
  const mismatch = asked.quoted !== undefined && !quoted ? [mismatchLine(asked.quoted)] : [];
  if (!figure) return unknownSource(asked, call, mismatch);
  const indicator = call.directory.indicator(figure.indicator);
  const unit = figure.subject.startsWith('cluster:') ? CLUSTER : figure.subject;
  const units = figure.value.kind === 'value' ? figure.value.units : 0n;
  const line = phrase('answers-provenance', {
    indicator: indicatorName(indicator),
    figure: figureText(indicator, units),
    subject: unitName(call, unit, figure.period),
    period: periodText(figure.period),
    sources: sourceList(call, [figure]),
  });
  const below = evidence(call, indicator, [{ kind: 'reported', units, figures: [figure] }]).slice(0, -1);
  return {
    replies: [{ paragraphs: [...mismatch, line, ...below] }],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [unit],
      periods: [periodCode(figure.period)],
      ...statusFact([figure]),
    },
    topic: {
      ...asked,
      intent: 'figure',
      indicators: [indicator.code],
      units: [unit],
      periods: [figure.period],
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
async function quotedFigure(asked: Query, call: Call): Promise<Figure | undefined> {
  const amount = asked.quoted === undefined ? undefined : fromDecimalString(asked.quoted);
  if (!amount) return undefined;
  const indicators = call.directory.reference.indicators.filter(
    ({ code }) => asked.indicators.length === 0 || asked.indicators.includes(code),
  );
  for (const indicator of indicators) {
    const scaled = rescaleAmount(amount, indicator.decimals);
    const found = scaled ? await call.store.figures.withValue(scaled.units, [indicator.code]) : [];
    const [fitting] = found.filter((figure) => isAbout(figure, asked, call));
    if (fitting) return fitting;
  }
  return undefined;
}

function isAbout(figure: Figure, asked: Query, call: Call): boolean {
  const subjects = asked.units.map((unit) => subjectOf(call, unit));
  return subjects.length === 0 || subjects.includes(figure.subject);
}

async function namedFigure(asked: Query, call: Call): Promise<Figure | undefined> {
  const [code] = asked.indicators;
  if (!code) return undefined;
  const indicator = call.directory.indicator(code);
  const unit = asked.units[0] ?? CLUSTER;
  const periods =
    asked.periods.length > 0 ? asked.periods : (await knownPeriods(call, indicator, unit)).slice(0, 1);
  for (const period of [...periods].sort((a, b) => comparePeriods(b, a))) {
    const finding = await find(call, indicator, unit, period);
    if (hasValue(finding)) return finding.figures[0];
  }
  return undefined;
}
