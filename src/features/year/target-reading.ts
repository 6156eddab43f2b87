import type { Understood } from '../../bot/form.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { makeAmount, rescaleAmount } from '../../domain/amount.ts';
import { LARGEST_UNITS } from '../../domain/figure.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { type NumberReading, readNumber } from '../../language/numbers/number-reading.ts';

/** A number as people write them; where it might mean several, or the unit of measure is another, it is asked. */
export function readTarget(
  text: string,
  indicator: Indicator,
  words: (answer: string) => Phrase,
): Understood {
  const money = isMoney(indicator);
  const reading = readNumber(text, { money, whole: indicator.decimals === 0 && !money });
  const units = amountsOf(reading).flatMap((amount) => {
    const scaled = rescaleAmount(amount, indicator.decimals);
    return scaled && scaled.units >= 0n && scaled.units <= LARGEST_UNITS ? [scaled.units] : [];
  });
  const [only, another] = units;
  if (only === undefined) return { kind: 'unread', because: phrase('year-target-unread'), isOther: true };
  const isSure = reading.kind === 'value' && reading.why === undefined && fitsUnit(reading, indicator);
  if (isSure && another === undefined) return { kind: 'answer', answer: String(only) };
  return {
    kind: 'which',
    because: phrase('year-target-which'),
    options: units.map((one) => ({ label: words(String(one)), answer: String(one) })),
  };
}

function amountsOf(reading: NumberReading) {
  switch (reading.kind) {
    case 'value':
    case 'newTotal':
      return [reading.amount];
    case 'zero':
      return [makeAmount(0n)];
    case 'choice':
      return reading.options;
    case 'pair':
      return [reading.part, reading.whole];
    default:
      return [];
  }
}

/** Whether what was typed behind the number is what the indicator is counted in. */
function fitsUnit(reading: NumberReading & { kind: 'value' }, indicator: Indicator): boolean {
  if (reading.unit === undefined) return true;
  const own = readNumber(`2 ${indicator.unitOfMeasure}`);
  return own.kind === 'value' && (own.unit === undefined || own.unit === reading.unit);
}
