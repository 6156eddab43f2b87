import type { Indicator } from '../../domain/indicator.ts';
import { readNumber, type UnitWord } from '../../language/numbers/number-reading.ts';

/** Words that are typed for one another; "cái" is typed for anything. */
const ALIKE: readonly (readonly UnitWord[])[] = [
  ['lượt', 'lượt người'],
  ['thôn', 'KDC'],
  ['trang', 'nhóm'],
  ['huyện', 'đơn vị'],
  ['cuộc', 'hội nghị'],
  ['người', 'đồng chí'],
  // Read as square metres, whichever was typed.
  ['m²', 'km²', 'ha', 'sào', 'mẫu'],
];

/** Whether a typed unit can be what the indicator is counted in: "căn" and "hộ" are kept apart. */
export function fits(indicator: Indicator, typed: UnitWord | undefined): boolean {
  if (typed === undefined || typed === 'cái') return true;
  const own = ownWord(indicator);
  if (own === undefined || own === typed) return true;
  return ALIKE.some((words) => words.includes(own) && words.includes(typed));
}

function ownWord(indicator: Indicator): UnitWord | undefined {
  const reading = readNumber(`2 ${indicator.unitOfMeasure}`);
  return reading.kind === 'value' ? reading.unit : undefined;
}
