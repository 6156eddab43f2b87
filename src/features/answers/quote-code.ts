import type { Secrets } from '../../bot/secrets.ts';

/** Without letters and digits that are mistaken for one another when a code is read out on the telephone. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 6;
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`);

/** The codes a card may bear, the best first, without end: another card may have taken one already. */
export function* codesFor({ proofOf }: Secrets, card: string): Generator<string> {
  for (let salt = 0; ; salt += 1) {
    const bytes = Buffer.from(proofOf(`quote:${salt}:${card}`), 'base64url').subarray(0, LENGTH);
    const code = Array.from(bytes, (byte) => SIGNS[byte % SIGNS.length]).join('');
    if (isNoWord(code)) yield code;
  }
}

/** The code, as it is stored, in what was typed behind the command; undefined for what can be no code. */
export function readCode(text: string): string | undefined {
  const code = text.replace(/[\s.-]/g, '').toUpperCase();
  return CODE.test(code) && isNoWord(code) ? code : undefined;
}

/** A message that is nothing but a code, perhaps called so: "K7M2QX", "mã k7m2qx". */
export function bareCode(text: string): string | undefined {
  const [, said] = /^(?:mã(?: kiểm tra)?\s*:?\s*)?([a-z\d]{6})\.?$/i.exec(text.normalize('NFC').trim()) ?? [];
  return said === undefined ? undefined : readCode(said);
}

/** Letters and digits: neither a word nor a number is taken for a code. */
function isNoWord(code: string): boolean {
  return /\d/.test(code) && /[A-Z]/.test(code);
}
