import { readFileSync } from 'node:fs';
import { ArgumentError } from './argument-error.ts';

/** Also old and macro workbooks: they are refused with the reason, not as bad text. */
export function isWorkbookName(file: string): boolean {
  return /\.xl(s|sx|sm|sb|tx|tm)$/i.test(file);
}

export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new ArgumentError(`${file} cannot be read`);
  }
}
