import { type Fields, field, isFields } from '../../chat/fields.ts';

export function fieldsIn(fields: Fields, name: string): Fields | undefined {
  const value = field(fields, name);
  return isFields(value) ? value : undefined;
}

export function textIn(fields: Fields, name: string): string | undefined {
  const value = field(fields, name);
  return typeof value === 'string' ? value : undefined;
}

/** Telegram's ids have up to 52 bits: a number carries them, 32 bits do not. */
export function integerIn(fields: Fields, name: string): number | undefined {
  const value = field(fields, name);
  return Number.isSafeInteger(value) ? Number(value) : undefined;
}
