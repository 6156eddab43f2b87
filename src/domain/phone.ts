/** A mobile number has nine digits behind the zero; a landline ten, its area's code among them. */
const NATIONAL = /^(?:[35789]\d{8}|2\d{9})$/;
const PREFIXES = ['', '0', '84', '840', '0084'];
/** What people write between the digits. */
const BETWEEN = /[\s.\-()\u00a0]/g;

/**
 * A telephone number of Vietnam as "+84912345678", however it was written: with 0, 84, 0084, +84 or none of them (a
 * spreadsheet drops the zero). Undefined for everything else, the eleven digits of mobile numbers before 2018 too.
 */
export function readPhone(written: string): string | undefined {
  const digits = written
    .trim()
    .replace(/^\+(?=84)/, '')
    .replace(BETWEEN, '');
  const national = PREFIXES.filter((prefix) => digits.startsWith(prefix))
    .map((prefix) => digits.slice(prefix.length))
    .find((rest) => NATIONAL.test(rest));
  return national === undefined ? undefined : `+84${national}`;
}

/** As it is dialled in Vietnam: "0912 345 678", "02103 812 345". */
export function shownPhone(phone: string): string {
  const dialled = phone.replace(/^\+84/, '0');
  return dialled.replace(/\B(?=(?:\d{3}){1,2}$)/g, ' ');
}
