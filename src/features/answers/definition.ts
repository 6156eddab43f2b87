import type { Call, Outcome } from '../../bot/feature.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { clusterSubject, type Figure } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { comparePeriods, periodCode } from '../../domain/period.ts';
import { fromDecimalString, rescaleAmount } from '../../language/numbers/amount.ts';
import { CLUSTER, type Query } from '../../reading/query.ts';
import { evidence, sourceList, statusFact } from './evidence.ts';
import { find, hasValue, knownPeriods } from './findings.ts';
import { dateText, digitsText, figureText, indicatorName, periodText, unitName } from './names.ts';

/** What an indicator counts, how, and until when. */
export async function answerDefinition(asked: Query, call: Call): Promise<Outcome> {
  const named = asked.indicators.map((code) => call.directory.indicator(code));
  // "Nhà sửa chữa có tính vào không?" is answered by what the whole counts.
  const wholes = named.flatMap(({ denominator }) =>
    denominator ? [call.directory.indicator(denominator)] : [],
  );
  const indicators = [...new Set([...named, ...wholes])];
  const paragraphs = [...indicators.flatMap(described), phrase('answers-definition-source')];
  return {
    replies: [{ paragraphs }],
    facts: { intent: asked.intent, ...(asked.indicators[0] && { indicator: asked.indicators[0] }) },
    topic: { ...asked, intent: 'figure' },
  };
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
  const indicator = call.directory.indicator(asked.indicators[0] ?? '');
  const quoted = await quotedFigure(asked, call, indicator);
  const figures = quoted ?? (await namedFigures(asked, call, indicator));
  const mismatch = asked.quoted !== undefined && !quoted ? [mismatchLine(asked.quoted)] : [];
  const [figure] = figures;
  const unit = asked.units[0] ?? CLUSTER;
  const paragraphs =
    figure?.value.kind === 'value'
      ? [
          ...mismatch,
          phrase('answers-provenance', {
            indicator: indicatorName(indicator),
            figure: figureText(indicator, figure.value.units),
            subject: unitName(call, figure.subject.startsWith('cluster:') ? CLUSTER : figure.subject),
            period: periodText(figure.period),
            sources: sourceList(call, [figure]),
          }),
          ...evidence(call, indicator, [
            { kind: 'reported', units: figure.value.units, figures: [figure] },
          ]).slice(0, -1),
        ]
      : [
          phrase('answers-figure-none-ever', {
            indicator: indicatorName(indicator),
            subject: unitName(call, unit),
          }),
        ];
  return {
    replies: [{ paragraphs }],
    facts: {
      intent: asked.intent,
      indicator: indicator.code,
      units: [unit],
      periods: figure ? [periodCode(figure.period)] : [],
      ...statusFact(figures),
    },
    topic: { ...asked, intent: 'figure' },
  };
}

function mismatchLine(quoted: string): Phrase {
  const amount = fromDecimalString(quoted);
  return phrase('answers-provenance-mismatch', {
    quoted: (locale) => (amount ? digitsText(amount, locale) : quoted),
  });
}

async function quotedFigure(
  asked: Query,
  call: Call,
  indicator: Indicator,
): Promise<readonly Figure[] | undefined> {
  const amount = asked.quoted === undefined ? undefined : fromDecimalString(asked.quoted);
  const scaled = amount && rescaleAmount(amount, indicator.decimals);
  if (!scaled) return undefined;
  const found = await call.store.figures.withValue(scaled.units, [indicator.code]);
  const unit = asked.units[0];
  const subject =
    unit === undefined
      ? undefined
      : unit === CLUSTER
        ? clusterSubject(call.directory.clusterOf(call.speaker.unit).code)
        : unit;
  const fitting = found.filter((figure) => subject === undefined || figure.subject === subject);
  return fitting.length > 0 ? fitting : undefined;
}

async function namedFigures(asked: Query, call: Call, indicator: Indicator): Promise<readonly Figure[]> {
  const unit = asked.units[0] ?? CLUSTER;
  const periods =
    asked.periods.length > 0 ? asked.periods : (await knownPeriods(call, indicator, unit)).slice(0, 1);
  for (const period of [...periods].sort((a, b) => comparePeriods(b, a))) {
    const finding = await find(call, indicator, unit, period);
    if (hasValue(finding)) return finding.figures;
  }
  return [];
}
