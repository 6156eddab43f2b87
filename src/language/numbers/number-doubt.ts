/** Why a reading should be confirmed before it is saved. */
export type NumberDoubt =
  /** "6,485": a comma where Vietnamese papers write a dot. */
  | 'english-comma'
  /** "6.485,5" written as "6,485.5". */
  | 'english-style'
  /** "8,050 tỷ", "2.500 ha": groups and decimals look alike here. */
  | 'three-decimals'
  /** A decimal for something counted in whole numbers. */
  | 'not-whole'
  /** Money below a million đồng without đồng, triệu or tỷ: the magnitude was probably left out. */
  | 'small-money'
  /** Money asked for, but another unit typed, or the other way round. */
  | 'other-unit'
  /** củ, chai, tỏi, lít. */
  | 'slang'
  /** "một nghìn hai", "hai lăm", "tám tỷ năm trăm", "trăm rưỡi". */
  | 'colloquial'
  /** A sào or a mẫu differs from region to region. */
  | 'regional-area'
  | 'negative'
  /** Looks like a telephone number. */
  | 'phone'
  /** "6/11" may be a date. */
  | 'maybe-date'
  /** "14/10": the part is larger than the whole. */
  | 'part-over-whole'
  /** Words around the number were not understood. */
  | 'other-words'
  /** "không" alone: nothing, or just "no"? */
  | 'bare-no'
  /** "chưa có căn nào": nothing, or not counted yet? */
  | 'not-yet';
