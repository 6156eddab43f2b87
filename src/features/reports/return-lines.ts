import { fold } from '../../language/normalise.ts';

/** What a reviewer wants looked at again: numbers of questions, and why. */
export interface ReturnLine {
  readonly questions: readonly number[];
  readonly reason: string;
}

/**
 * Reads "7, 9: chưa khớp biên bản", one line a reason; "câu 7 - …" and "số 7 và 9: …" too. Lines without numbers are a
 * reason for the report as a whole; numbers without a reason have an empty one.
 */
export function readReturnLines(text: string): readonly ReturnLine[] {
  return text
    .split(/\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): ReturnLine {
  const lead = leadOf(line);
  if (lead === 0) return { questions: [], reason: line };
  const questions = [...line.slice(0, lead).matchAll(/\d{1,3}/g)].map((match) => Number(match[0]));
  const reason = line.slice(lead).replace(/^[\s:.,–—-]+/, '');
  return { questions: [...new Set(questions)], reason };
}

/** How far the numbers at the beginning go; 0 where there are none. A figure inside the reason is no question's number. */
function leadOf(line: string): number {
  const head = /^(?:(?:cac )?(?:cau|so|muc) )?\d{1,3}(?:\s*(?:,|va|&|\+)\s*(?:cau |so )?\d{1,3})*/;
  const plain = fold(line);
  // Folding keeps the length of Vietnamese text in NFC, so that what was found stands at the same place.
  if (plain.length !== line.length) return 0;
  const found = head.exec(plain)?.[0].length ?? 0;
  const next = line.slice(found, found + 1);
  return /[\d%]/.test(next) ? 0 : found;
}
