import { digitsText, indicatorName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { type Amount, makeAmount } from '../../domain/amount.ts';
import type { FigureValue, Qualifier } from '../../domain/figure.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { writeDigits, writeMoney, writeWords } from '../../language/numbers/number-writing.ts';

/**
 * "1.250 căn (một nghìn hai trăm năm mươi căn)": digits and words with the unit (the echo rule of the fact sheet), so that
 * a slip of a thousand times is seen. English has the short form of money instead of words.
 */
export function inFull(indicator: Indicator, units: bigint): Param {
  const amount = makeAmount(units, indicator.decimals);
  return (locale) => {
    if (locale === 'en') return inEnglish(indicator, amount);
    const unit = isRate(indicator) ? 'phần trăm' : indicator.unitOfMeasure;
    return `${digitsWithUnit(indicator, amount)} (${writeWords(amount)} ${unit})`;
  };
}

function digitsWithUnit(indicator: Indicator, amount: Amount): string {
  return isRate(indicator) ? `${writeDigits(amount)}%` : `${writeDigits(amount)} ${indicator.unitOfMeasure}`;
}

function inEnglish(indicator: Indicator, amount: Amount): string {
  const digits = digitsText(amount, 'en');
  if (isRate(indicator)) return `${digits}%`;
  if (!isMoney(indicator)) return `${digits} ${indicator.unitOfMeasureEn}`;
  const short = writeMoney(amount)
    .replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    .replace('tỷ đồng', 'billion VND')
    .replace('triệu đồng', 'million VND')
    .replace('đồng', 'VND');
  return `${digits} VND (${short})`;
}

function isRate(indicator: Indicator): boolean {
  return indicator.measure === 'ratio';
}

/** The figure of an answer, or why there is none; never a zero for nothing. */
export function valueText(indicator: Indicator, value: FigureValue): Param {
  if (value.kind === 'absent') return phrase('reports-absence', { absence: value.absence });
  const figure = inFull(indicator, value.units);
  return value.qualifier ? qualified(value.qualifier, figure) : figure;
}

function qualified(qualifier: Qualifier, figure: Param): Phrase {
  return phrase('reports-qualified', { qualifier: phrase('answers-qualifier', { qualifier }), figure });
}

/** "Đã ghi …": said with the next question. */
export function echo(indicator: Indicator, value: FigureValue): Phrase {
  return phrase('reports-noted', {
    indicator: indicatorName(indicator),
    figure: valueText(indicator, value),
  });
}
