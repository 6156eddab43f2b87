import { digitsText, figureText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { makeAmount } from '../../domain/amount.ts';
import type { Breach, Given } from '../../domain/breach.ts';
import { finding } from './breach-finding.ts';
import type { IndicatorNames } from './breach-parts.ts';

export interface BreachWords {
  /** Two paragraphs: what was entered beside its limit, and the way out. */
  readonly because: readonly [finding: Phrase, wayOut: Phrase];
  /** There when the breach has a mend: the label of the choice that applies it. */
  readonly mendLabel?: Phrase;
}

/** What a person is told of a breach: no codes, no blame, and always a way out. */
export function breachWords(breach: Breach, names: IndicatorNames): BreachWords {
  const because = [finding(breach, names), wayOut(breach, names)] as const;
  return breach.mend ? { because, mendLabel: mendLabel(breach, breach.mend, names) } : { because };
}

function wayOut(breach: Breach, names: IndicatorNames): Phrase {
  if (breach.kind === 'unitSlip' && breach.mend) return sendAgain(breach.mend, names);
  if (breach.rule.severity === 'soft') return phrase('checks-give-reason');
  // One of the two figures is in another report: sending this one again may not help.
  if (breach.kind === 'partOfPeriod') return phrase('checks-again-or-period');
  return breach.indicators.length > 1 ? phrase('checks-again-one-of') : phrase('checks-again');
}

/** What is to be sent is written as the reader of numbers takes it, in either language. */
function sendAgain({ indicator: code, units }: Given, names: IndicatorNames): Phrase {
  const indicator = names.indicator(code);
  const amount = makeAmount(units, indicator.decimals);
  return phrase('checks-send-again', {
    figure: figureText(indicator, units),
    typed: () => digitsText(amount, 'vi'),
  });
}

function mendLabel({ kind }: Breach, mend: Given, names: IndicatorNames): Phrase {
  const figure = figureText(names.indicator(mend.indicator), mend.units);
  if (kind === 'sumEquals' || kind === 'clusterTotal') return phrase('checks-mend-total', { figure });
  return kind === 'ratioMatches' ? phrase('checks-mend-rate', { figure }) : phrase('checks-mend', { figure });
}
