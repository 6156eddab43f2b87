import type { Secrets } from '../../bot/secrets.ts';

/** 32 letters and digits, without those that look like others (I, O, 0, 1). */
export const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;
const LINK_BYTES = 16;
const CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);

/** 40 bits, for typing within minutes. */
export function drawCode({ randomBytes }: Secrets): string {
  // 256 is a multiple of 32: every letter is equally likely.
  return Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('');
}

/** "ABCD-EFGH". */
export function shownCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** The code in small letters, with or without its dash; undefined for what can be no code. */
export function readCode(text: string): string | undefined {
  const code = text.replace(/[\s.-]/g, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/** Words that are a code and no question: with the dash, or in one piece with a digit in it. */
export function isBareCode(text: string): boolean {
  if (readCode(text) === undefined) return false;
  return /^\S{4}-\S{4}$/.test(text) || (/^\S{4} ?\S{4}$/.test(text) && /\d/.test(text));
}

/** 128 bits, in the 22 letters that a messenger carries in a link. */
export function drawLink({ randomBytes }: Secrets): string {
  return Buffer.from(randomBytes(LINK_BYTES)).toString('base64url');
}

export function isLink(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}

export function linkProof({ proofOf }: Secrets, link: string): string {
  return proofOf(`link:${link}`);
}

export function codeProof({ proofOf }: Secrets, code: string): string {
  return proofOf(`code:${code}`);
}
