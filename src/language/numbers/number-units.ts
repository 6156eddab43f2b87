import { type NumberToken, numberTokens } from './number-tokens.ts';
import { spellings } from './number-vocabulary.ts';

/** The unit an officer typed after a number, one word for each set of synonyms ("ngôi nhà" is căn). */
export type UnitWord =
  | '%'
  | 'đồng'
  | 'm²'
  | 'km²'
  | 'ha'
  | 'sào'
  | 'mẫu'
  | 'm'
  | 'km'
  | 'kg'
  | 'tấn'
  | 'điểm'
  | 'căn'
  | 'đơn vị'
  | 'tỉnh'
  | 'huyện'
  | 'xã'
  | 'thôn'
  | 'KDC'
  | 'hộ'
  | 'người'
  | 'lượt'
  | 'lượt người'
  | 'đồng chí'
  | 'suất'
  | 'ngày công'
  | 'mô hình'
  | 'cuộc'
  | 'nội dung'
  | 'hội nghị'
  | 'kiến nghị'
  | 'ý kiến'
  | 'ban'
  | 'vụ'
  | 'công trình'
  | 'đơn'
  | 'buổi'
  | 'lớp'
  | 'tin, bài'
  | 'trang'
  | 'nhóm'
  | 'tổ chức'
  | 'tập thể'
  | 'cá nhân'
  | 'cái';

const SYNONYMS: Readonly<Record<UnitWord, readonly string[]>> = {
  '%': ['%', 'phần trăm', '% kế hoạch', '% kh', 'phần trăm kế hoạch'],
  đồng: ['đồng', 'đ', 'vnđ', 'vnd', '₫', 'đồng chẵn', 'đồng việt nam', 'việt nam đồng'],
  'm²': ['m²', 'm2', 'm^2', 'mét vuông'],
  'km²': ['km²', 'km2', 'km^2', 'ki lô mét vuông', 'cây số vuông'],
  ha: ['ha', 'héc ta', 'hecta', 'hécta'],
  sào: ['sào'],
  mẫu: ['mẫu', 'mẫu bắc bộ'],
  m: ['m', 'mét'],
  km: ['km', 'cây số', 'ki lô mét', 'kilomet'],
  kg: ['kg', 'ki lô'],
  tấn: ['tấn'],
  điểm: ['điểm'],
  căn: [
    'căn',
    'căn nhà',
    'ngôi',
    'ngôi nhà',
    'nhà',
    'cái nhà',
    'căn nhà đđk',
    'căn nhà đại đoàn kết',
    'nhà đại đoàn kết',
    'nhà đđk',
  ],
  'đơn vị': ['đơn vị'],
  tỉnh: ['tỉnh'],
  huyện: ['huyện', 'quận', 'thị xã', 'thành phố', 'đơn vị cấp huyện'],
  xã: ['xã', 'phường', 'xã phường', 'thị trấn'],
  thôn: ['thôn', 'bản', 'thôn bản', 'xóm'],
  KDC: ['kdc', 'khu dân cư', 'khu', 'khu phố', 'tổ dân phố'],
  hộ: ['hộ', 'hộ gia đình', 'gia đình', 'hộ dân', 'hộ nghèo', 'nhà hộ nghèo'],
  người: ['người', 'hội viên', 'đoàn viên', 'cán bộ'],
  lượt: ['lượt'],
  'lượt người': ['lượt người', 'lượt cử tri', 'lượt cán bộ', 'lượt hội viên'],
  'đồng chí': ['đồng chí', 'đc', 'đ/c'],
  suất: ['suất', 'suất quà', 'phần quà'],
  'ngày công': ['ngày công', 'công lao động', 'ngày công lao động'],
  'mô hình': ['mô hình'],
  cuộc: ['cuộc', 'cuộc giám sát'],
  'nội dung': ['nội dung'],
  'hội nghị': ['hội nghị'],
  'kiến nghị': ['kiến nghị'],
  'ý kiến': ['ý kiến', 'lượt ý kiến'],
  ban: ['ban'],
  vụ: ['vụ', 'vụ việc'],
  'công trình': ['công trình', 'dự án'],
  đơn: ['đơn', 'đơn thư'],
  buổi: ['buổi'],
  lớp: ['lớp', 'lớp tập huấn'],
  'tin, bài': ['tin bài', 'tin', 'bài', 'bài viết', 'tin , bài'],
  trang: ['trang', 'fanpage'],
  nhóm: ['nhóm'],
  'tổ chức': ['tổ chức'],
  'tập thể': ['tập thể'],
  'cá nhân': ['cá nhân'],
  cái: ['cái', 'chiếc'],
};

const LONGEST = 5;
const UNITS = spellings(unitEntries());

/** The unit at this place, the longest that fits, and the place after it. */
export function unitAt(
  tokens: readonly NumberToken[],
  at: number,
): { readonly unit: UnitWord; readonly next: number } | undefined {
  let found: { unit: UnitWord; next: number } | undefined;
  let phrase = '';
  for (let length = 1; length <= LONGEST; length += 1) {
    const token = tokens[at + length - 1];
    if (!token) break;
    phrase = length === 1 ? token.text : `${phrase} ${token.text}`;
    // "25 nha" ends politely far more often than it counts houses.
    const unit = phrase === 'nha' ? undefined : UNITS.get(phrase);
    if (unit) found = { unit, next: at + length };
  }
  return found;
}

/** Square metres in one unit of area. Sào and mẫu are those of Bắc Bộ: to be confirmed elsewhere. */
export const SQUARE_METRES: Readonly<Partial<Record<UnitWord, bigint>>> = {
  'm²': 1n,
  'km²': 1_000_000n,
  ha: 10_000n,
  sào: 360n,
  mẫu: 3_600n,
};

function unitEntries(): Record<string, UnitWord> {
  const entries: Record<string, UnitWord> = {};
  for (const [unit, words] of Object.entries(SYNONYMS)) {
    // Through the tokeniser, so that a synonym is cut exactly as typed text is.
    for (const word of words) entries[joined(word)] = unit as UnitWord;
  }
  return entries;
}

function joined(words: string): string {
  return numberTokens(words)
    .map((token) => token.text)
    .join(' ');
}
