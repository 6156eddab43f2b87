import { withoutStrays } from './stray-numbers.ts';

/** Lines at least so long were broken by the page and not by their author. */
const PAGE_WIDTH = 30;
const ENDS_SENTENCE = /[.;:!?|]\s*$/;
const GOES_ON = /^[ ]*(?:\p{Ll}|\d|\()/u;
const NEW_ITEM = /^[ ]*(?:[-+*•–]|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\p{Ll}\)|[^\n]{3,120}[:=])/u;
const LABEL_UNIT =
  /\(((?:đvt|đơn vị tính|đơn vị)?:? ?(?:(?:triệu|tỷ|tỉ|nghìn) đồng|tr\.?đ|đồng|căn|xã|cuộc|km|m2|m²|ha|suất|hộ|người|lượt người|lượt|ngày công|ý kiến|%))\)(?=[ ]*(?:[:=|]|-[ ]))/giu;

/**
 * The text as the reader wants it, every character in its place: cells parted by "|", stray numbers blanked, and a
 * line break only where a new line begins and not where the page was full.
 */
export function pageOf(text: string): string {
  const plain = text
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\r/g, ' ')
    .replace(/\t/g, '|');
  const cells = plain.replace(/(?<=\d)( {2,40})(?=\d)/g, (spaces) => '|'.padEnd(spaces.length));
  const labelled = cells.replace(LABEL_UNIT, (_, unit: string) => ` ${unit} `);
  return withoutStrays(unbroken(labelled));
}

function unbroken(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      if (next === undefined) return line;
      return line + (runsOn(line, next) ? ' ' : '\n');
    })
    .join('');
}

function runsOn(line: string, next: string): boolean {
  if (line.includes('|') || next.includes('|') || ENDS_SENTENCE.test(line)) return false;
  if (!GOES_ON.test(next) || NEW_ITEM.test(next)) return false;
  return line.trim().length >= PAGE_WIDTH || !/\d/.test(next);
}
