/** Stands where a digit stood that counts nothing; no letter, so that it ends a word. */
const BLANK = '\u00A4';

/** Numbers that are no figures. Every pattern is bounded, so that a long text is read in linear time. */
const STRAYS: readonly RegExp[] = [
  // 123/BC-MTTQ, 51/2025/QĐ-TTg, 28-CT/TW, 45/KH
  /\d{1,5}(?:\/\d{4})?\/\p{Lu}{1,5}\p{L}{0,3}(?:-[\p{L}\d]{1,8}){1,3}/gu,
  /\d{1,5}-\p{Lu}{1,4}\p{L}{0,2}\/\p{Lu}{2,4}\p{L}{0,2}/gu,
  /(?<=số:? ?)\d{1,5}(?:\/\d{4})?\/\p{L}{1,5}/giu,
  /(?<=(?:nghị quyết|nghị định|quyết định|thông tri|hướng dẫn|chỉ thị|kết luận|công văn|đề án|luật)(?: số)?:? )\d{1,5}(?![\d.,]*\d)/giu,
  /(?<=(?:kế hoạch|thông báo|tờ trình|chương trình) số:? )\d{1,5}(?![\d.,]*\d)/giu,
  /(?<=(?:^|[^\p{L}])(?:điều|khoản|mục|phụ lục|biểu|biểu số|mẫu số|chương|khóa|khoá|lần thứ|lần|thứ|bão số|câu|quý|đợt|vòng|khu vực) )\d{1,4}(?![\d.,]*\d)/giu,
  /(?<=(?:số|so) [\u00A4\d]{1,5} (?:năm|nam) )\d{4}/giu,
  // Telephone numbers.
  /(?<![\d.,])(?:\+84|0)\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,4}(?!\d)/g,
  /(?<![\d.,])0\d{8,10}(?!\d)/g,
  // Dates and hours.
  /(?<!\d)\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|1[0-2])[/-](?:19|20)\d{2}(?!\d)/g,
  /(?<=(?:ngày|mùng|mồng|sáng|chiều|tối|hôm|dịp) )\d{1,2}(?:[/-]\d{1,2})?(?![\d.,]*\d)/giu,
  /(?<=ngày \d{1,2} (?:đến|-) )\d{1,2}\/\d{1,2}(?!\d)/giu,
  /(?<=\()\d{1,2}\/\d{1,2}(?=\))/g,
  /(?<!\d)\d{1,2} ?(?:h|giờ)(?: ?\d{2})?(?![\p{L}\d])/giu,
  // "3 cấp": how many levels the Front has is no result.
  /(?<!\d)0?[2-4](?= cấp(?!\p{L}))/giu,
  // Rates of a plan or of the year before.
  /(?<![\d.,])\d{1,4}(?:[.,]\d{1,2})? ?%(?= (?:so với |chỉ tiêu|kế hoạch|mục tiêu|nghị quyết|đăng ký|KH\b|so voi |chi tieu|ke hoach|muc tieu|kh\b))/giu,
  /(?<=(?:^|[^\p{L}])(?:tăng|giảm|vượt|bằng|tang|giam|vuot|bang)(?: (?:trên|hơn|khoảng|gần|tren|hon|khoang|gan|so với cùng kỳ|so voi cung ky))? )\d{1,4}(?:[.,]\d{1,2})? ?%/giu,
  /(?<=covid ?-? ?)\d{2}/giu,
];
/** "1.", "2.1.", "a)", "(3)", "1/" at the beginning of a line or behind a full stop. */
const NUMBERING =
  /(?:^|(?<=[.;]) )[ \t]*(?:[-+*•–][ \t]*)?(?:\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.)/](?=[ \t|]|\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}(?=[ \t]+\p{Lu})|\d{1,2}(?=[ \t]*-[ \t]*\p{Lu}))/gmu;
/** A line that ends so goes on with the number that begins the next. */
const GOES_ON = /(?:là|được|đạt|có|với|gồm|chức|và|mới|chữa|sát|trì|động|:|=)[ \t]*\n$/iu;

/**
 * The text with the digits of dates, document and telephone numbers and list numbering blanked out. Lengths and places
 * stay; years stay too, since they say when a figure counts.
 */
export function withoutStrays(text: string): string {
  const numbered = text.replace(NUMBERING, (match, at: number) =>
    GOES_ON.test(text.slice(Math.max(0, at - 20), at)) ? match : blanked(match),
  );
  return STRAYS.reduce((rest, stray) => rest.replace(stray, blanked), numbered);
}

function blanked(match: string): string {
  return match.replace(/\d/g, BLANK);
}
