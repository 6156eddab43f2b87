import { figureText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { type Amount, addAmounts, makeAmount, negateAmount, rescaleAmount } from '../../domain/amount.ts';
import { type Absence, type FigureValue, LARGEST_UNITS, type Qualifier } from '../../domain/figure.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { fold } from '../../language/normalise.ts';
import { type NumberDoubt, type NumberReading, readNumber } from '../../language/numbers/number-reading.ts';
import { fits } from './unit-words.ts';

/** What an officer's words may stand for as the answer to one figure question, before any rule is asked. */
export type Candidate =
  | { readonly kind: 'sure'; readonly value: FigureValue; readonly reason?: string }
  /** One or more values to choose from: which is meant is not for us to say. */
  | { readonly kind: 'doubt'; readonly because: Phrase; readonly values: readonly FigureValue[] }
  | { readonly kind: 'none'; readonly because: Phrase };

/** Reads one answer. `last` is the figure of "như kỳ trước" and of changes such as "tăng 12 xã". */
export function readCandidate(text: string, indicator: Indicator, last: bigint | undefined): Candidate {
  const money = isMoney(indicator);
  const reading = readNumber(text, { whole: indicator.decimals === 0 && !money, money });
  return candidateOf(reading, text, indicator, last);
}

/** The same for a number that was read already. */
export function candidateOf(
  reading: NumberReading,
  text: string,
  indicator: Indicator,
  last: bigint | undefined,
): Candidate {
  switch (reading.kind) {
    case 'value':
      return fits(indicator, reading.unit)
        ? measured(indicator, [reading.amount], reading.qualifier, reading.why)
        : otherUnit(indicator, reading.amount, reading.unit ?? '');
    case 'newTotal':
      return measured(
        indicator,
        [reading.amount],
        reading.qualifier,
        reading.why ?? (indicator.measure === 'stock' ? undefined : 'other-words'),
      );
    case 'zero':
      return zero(reading.why);
    case 'choice':
      return measured(indicator, reading.options, reading.qualifier, reading.why ?? 'three-decimals');
    case 'pair':
      return indicator.measure === 'ratio'
        ? none('pair')
        : measured(indicator, [reading.part, reading.whole], reading.qualifier, 'part-over-whole');
    case 'delta':
      return changed(indicator, last, reading.direction, reading.amount);
    case 'same':
      return same(indicator, last);
    case 'missing':
      return absent('notReported', text);
    case 'notApplicable':
      return absent('notApplicable', text);
    case 'range':
      return none('range');
    case 'unreadable':
      return none(reading.why);
  }
}

/** What is said beyond the bare words ("đang tổng hợp", "chờ xã báo cáo") is kept as the reason. */
function absent(absence: Absence, text: string): Candidate {
  const says = /^(?:chua co(?: so lieu)?|khong ap dung|n\/a|-)$/.test(fold(text));
  return { kind: 'sure', value: { kind: 'absent', absence }, ...(!says && { reason: text }) };
}

function measured(
  indicator: Indicator,
  amounts: readonly Amount[],
  qualifier: Qualifier | undefined,
  why: NumberDoubt | undefined,
): Candidate {
  if (amounts.some((amount) => isTooLarge(indicator, amount))) return none('tooLarge');
  const values = amounts.flatMap((amount) => figureOf(indicator, amount, qualifier));
  const [only] = values;
  if (!only) return none(indicator.decimals === 0 ? 'notWhole' : 'tooFine');
  if (values.length === 1 && amounts.length === 1 && why === undefined) return { kind: 'sure', value: only };
  return { kind: 'doubt', because: phrase('reports-doubt', { why: why ?? 'three-decimals' }), values };
}

function figureOf(indicator: Indicator, amount: Amount, qualifier: Qualifier | undefined): FigureValue[] {
  const scaled = rescaleAmount(amount, indicator.decimals);
  return scaled ? [{ kind: 'value', units: scaled.units, ...(qualifier && { qualifier }) }] : [];
}

function isTooLarge(indicator: Indicator, amount: Amount): boolean {
  const scaled = rescaleAmount(amount, indicator.decimals);
  return scaled !== undefined && scaled.units > LARGEST_UNITS;
}

/** "52 hộ" for houses: the number may be right and the word wrong, or the answer belongs to another question. */
function otherUnit(indicator: Indicator, amount: Amount, typed: string): Candidate {
  if (isTooLarge(indicator, amount)) return none('tooLarge');
  const values = figureOf(indicator, amount, undefined);
  if (values.length === 0) return none('notWhole');
  const unit = (locale: 'vi' | 'en') =>
    locale === 'vi' ? indicator.unitOfMeasure : indicator.unitOfMeasureEn;
  return { kind: 'doubt', because: phrase('reports-doubt-unit', { typed, unit }), values };
}

/** "Không" alone or "chưa có căn nào" may be a zero, or no figure yet. */
function zero(why: NumberDoubt | undefined): Candidate {
  const nothing: FigureValue = { kind: 'value', units: 0n };
  if (why === undefined) return { kind: 'sure', value: nothing };
  const values: FigureValue[] = [nothing, { kind: 'absent', absence: 'notReported' }];
  return { kind: 'doubt', because: phrase('reports-doubt', { why }), values };
}

/** A change is no figure; of a stock whose last figure is known it names one. */
function changed(
  indicator: Indicator,
  last: bigint | undefined,
  direction: 'up' | 'down',
  amount: Amount,
): Candidate {
  if (indicator.measure !== 'stock' || last === undefined) return none('change');
  const change = direction === 'up' ? amount : negateAmount(amount);
  const now = addAmounts(makeAmount(last, indicator.decimals), change);
  if (isTooLarge(indicator, now)) return none('tooLarge');
  const values = figureOf(indicator, now, undefined);
  if (values.length === 0) return none('change');
  return {
    kind: 'doubt',
    because: phrase('reports-doubt-change', { last: figureText(indicator, last) }),
    values,
  };
}

function same(indicator: Indicator, last: bigint | undefined): Candidate {
  if (last === undefined) return none('noLast');
  const because =
    indicator.measure === 'stock'
      ? phrase('reports-doubt-same-stock', { last: figureText(indicator, last) })
      : phrase('reports-doubt-same-flow', { last: figureText(indicator, last) });
  return { kind: 'doubt', because, values: [{ kind: 'value', units: last }] };
}

function none(why: string): Candidate {
  return { kind: 'none', because: phrase('reports-unread', { why }) };
}
