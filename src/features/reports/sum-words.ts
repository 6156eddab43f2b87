import { listText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { AtMostBreach, SumEqualsBreach } from '../../domain/breach.ts';
import { addends, amountText, figureOf, type IndicatorNames, limit, nameOf } from './breach-parts.ts';

export function atMost(breach: AtMostBreach, names: IndicatorNames): Phrase {
  const [part, ...others] = breach.parts;
  if (!part || others.length > 0)
    return phrase('checks-sum-at-most', { ...sumOf(breach, names), limit: limit(breach) });
  return phrase('checks-at-most', {
    part: nameOf(names, part.indicator),
    partFigure: figureOf(names, part),
    whole: nameOf(names, breach.whole.indicator),
    wholeFigure: figureOf(names, breach.whole),
    limit: limit(breach),
  });
}

export function sumEquals(breach: SumEqualsBreach, names: IndicatorNames): Phrase {
  return phrase('checks-sum-equals', sumOf(breach, names));
}

function sumOf({ parts, sum, whole }: AtMostBreach | SumEqualsBreach, names: IndicatorNames) {
  return {
    parts: listText(parts.map(({ indicator }) => nameOf(names, indicator))),
    sum: amountText(names, whole.indicator, sum),
    addends: addends(names, parts),
    whole: nameOf(names, whole.indicator),
    wholeFigure: figureOf(names, whole),
  };
}
