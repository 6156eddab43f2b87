import { undoKeyboard } from '../language/keyboard-residue.ts';
import { fold, tidy } from '../language/normalise.ts';

const LONGEST_REASON = 500;

/** Folded, without the punctuation around it: for comparing with the words of a choice. "Đúng?" is a question, no choice. */
export function plainWords(text: string): string {
  return fold(text.normalize('NFKC')).replace(/^[\s"'“”(/]+|[\s"'“”).!,;…]+$/g, '');
}

/** Whether something typed is one of the (folded) words; also "quaylai", and "bor qua" with the input method off. */
export function isOneOf(typed: string, words: readonly string[]): boolean {
  return words.some((word) => joined(word) === joined(typed) || isTypedAs(word.split(' '), typed.split(' ')));
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

function isTypedAs(words: readonly string[], typed: readonly string[]): boolean {
  if (words.length !== typed.length) return false;
  return words.every((word, index) => {
    const other = typed[index] ?? '';
    return other === word || undoKeyboard(other).includes(word);
  });
}

/** "Sửa câu 7", "sửa 7". */
export function questionToEdit(typed: string): number | undefined {
  return numberIn(/^sua (?:lai )?(?:cau |so )*(\d{1,3})$/, typed);
}

/** At the summary no figure is asked for, so that a bare "7", "số 7" or "câu 7" is enough. */
export function questionNamed(typed: string): number | undefined {
  return questionToEdit(typed) ?? numberIn(/^(?:cau |so )*(\d{1,3})$/, typed);
}

function numberIn(pattern: RegExp, typed: string): number | undefined {
  const digits = pattern.exec(typed)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const merelyYes: ReadonlySet<string> = new Set(
  'dung,dung roi,dung vay,dung vi,vang,vang a,da vang,vang dung,phai,da,co,chinh xac,xac nhan,dong y,duoc,ok,oke,yes,right'.split(
    ',',
  ),
);

/** A reason as it is stored; undefined when nothing but "đúng" or signs was said. */
export function reasonIn(text: string): string | undefined {
  const reason = tidy(text).slice(0, LONGEST_REASON);
  const letters = reason.replace(/[^\p{L}]/gu, '');
  return letters.length < 3 || merelyYes.has(plainWords(reason)) ? undefined : reason;
}

export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

export function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text);
}
