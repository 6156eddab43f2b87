/**
 * Words that turn the words of an indicator into another figure: money spent "from the fund" is not money raised for
 * it, petitions accepted are not petitions made, a house of gratitude is none of the Front's. Folded; looked for in
 * the number's own part of the sentence.
 */
const ANYWHERE: Readonly<Record<string, RegExp>> = {
  gs_count: /\b(?:tham gia|phoi hop|hoi dong nhan dan|uy ban nhan dan|doan dai bieu|phat hien)\b/,
  pb_count: /\b(?:tham gia|gop y)\b/,
  gs_petitions: /\b(?:tiep thu|giai quyet|tra loi|xu li|thuc hien xong)\b/,
  txct_opinions: /\b(?:giai quyet|tra loi|tiep thu)\b/,
  letters: /\b(?:giai quyet|tra loi|xu li)\b/,
  mediation: /\b(?:hoa giai thanh|thanh cong|to hoa giai|hoa giai vien)\b/,
  ttnd_cases: /\b(?:kien nghi|phat hien)\b/,
  gsdt_projects: /\b(?:kien nghi|phat hien|vi pham)\b/,
  commune_total: /\b(?:nang|dat|chuan)\b/,
  kdc_total: /\b(?:van hoa|ngay hoi|chuan|kieu mau)\b/,
  party_intro: /\b(?:ket nap (?:duoc )?dang|duoc ket nap)\b/,
  temp_house: /\b(?:con|ra soat|nhu cau)\b/,
};
const BEFORE: Readonly<Record<string, RegExp>> = {
  fund_poor:
    /\b(?:chi (?!tieu|dao|bo|hoi)|trich|ho tro|nguon|tu qui|su dung|giai ngan|phan bo|so du|ton|con du|tang|tham|giup)\b/,
  relief: /\b(?:chi (?!tieu|dao|bo|hoi)|trich|nguon|tu qui|su dung|giai ngan|phan bo|so du|ton|con du)\b/,
  fund_poor_spent: /\b(?:van dong|so du|con du|ton)\b/,
};
const FROM_THE_FUND = /\btu (?:nguon|qui)\b/;
const OTHER_HOUSES =
  /\b(?:nha (?:van hoa|tinh nghia|tinh thuong|ve sinh|may|nuoc|truong|khach|xuong|tre|giao|bao|khoa hoc|sinh hoat|cong vu|bia)|mai am)\b/;
const RAISES = /\b(?:van dong|ung ho|thu|tiep nhan|dong gop|huy dong|quyen gop)\b/;

/** `before` and `text` are the words before the number, and those with its unit and what stands behind it too. */
export function meansOther(code: string, unitOfMeasure: string, before: string, text: string): boolean {
  if (unitOfMeasure === 'căn' && OTHER_HOUSES.test(text)) return true;
  if (code === 'fund_poor' && FROM_THE_FUND.test(text)) return true;
  return Boolean(ANYWHERE[code]?.test(`${text} `) || BEFORE[code]?.test(`${before} `));
}

/** The fund alone is a name: a sum beside it is raised only where the sentence says so. */
export function lacksItsVerb(code: string, text: string): boolean {
  return code === 'fund_poor' && !RAISES.test(text);
}
