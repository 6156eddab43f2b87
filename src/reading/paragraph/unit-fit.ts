import type { UnitWord } from '../../language/numbers/number-units.ts';

/** Units an officer may write after a figure of this unit of measure; others contradict it (domain.md 6.1). */
const FITTING: Readonly<Record<string, readonly UnitWord[]>> = {
  'đơn vị cấp huyện': ['huyện', 'đơn vị'],
  xã: ['xã', 'đơn vị'],
  'khu dân cư': ['KDC', 'thôn'],
  'm²': ['m²', 'ha', 'km²', 'sào', 'mẫu'],
  cuộc: ['cuộc', 'hội nghị', 'nội dung', 'buổi'],
  'vụ việc': ['vụ', 'cuộc'],
  'công trình': ['công trình'],
  'lượt người': ['lượt người', 'lượt'],
  'ý kiến': ['ý kiến', 'kiến nghị'],
  buổi: ['buổi', 'cuộc', 'hội nghị'],
  lớp: ['lớp', 'hội nghị', 'buổi'],
  'trang, nhóm': ['trang', 'nhóm'],
  người: ['người', 'đồng chí'],
};

/** Whether the unit typed after a number allows it to be a figure of this unit of measure. */
export function unitFits(unitOfMeasure: string, unit: UnitWord): boolean {
  return unit === unitOfMeasure || (FITTING[unitOfMeasure]?.includes(unit) ?? false);
}
