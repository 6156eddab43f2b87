import { digitsText, indicatorName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { makeAmount } from '../../domain/amount.ts';
import { type Indicator, isMoney } from '../../domain/indicator.ts';
import { type Finding, hasValue } from './finding.ts';

/** 50 million đồng a house, the rate of the programme "Triệu tấm lòng yêu thương - Nghìn mái nhà hạnh phúc" (2023). */
const DONG_A_HOUSE = 50_000_000n;

/** How many houses an amount of money stands for. Our own conversion, and said so. */
export function inHouses(indicator: Indicator, finding: Finding): Phrase[] {
  if (!isMoney(indicator))
    return [phrase('answers-in-houses-not-money', { indicator: indicatorName(indicator) })];
  if (!hasValue(finding)) return [];
  const houses = makeAmount(finding.units / DONG_A_HOUSE);
  const params = { houses: (locale: 'vi' | 'en') => digitsText(houses, locale) };
  return finding.units % DONG_A_HOUSE === 0n
    ? [phrase('answers-in-houses', params)]
    : [phrase('answers-in-houses-about', params)];
}
