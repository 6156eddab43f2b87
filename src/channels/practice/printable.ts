import { wellFormed } from '../../language/normalise.ts';

const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;

/** Text that a screen may show as it is: line breaks stay, no other control character and no lone surrogate does. */
export function printable(text: string): string {
  return wellFormed(text).replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(CONTROL, '');
}
