import { type Fields, field, isFields } from '../../chat/fields.ts';

const none: Fields = {};
const ID = /^[\w.:-]{1,128}$/;

/** The object, or an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : none;
}

export function fieldsIn(fields: Fields, name: string): Fields {
  return fieldsOf(field(fields, name));
}

export function textIn(fields: Fields, name: string): string {
  const value = field(fields, name);
  return typeof value === 'string' ? value : '';
}

/** Ids are texts: as numbers they would lose their last digits. */
export function idIn(fields: Fields, name: string): string | undefined {
  const value = textIn(fields, name);
  return ID.test(value) ? value : undefined;
}

/** Zalo writes most of its numbers as texts. */
export function countIn(fields: Fields, name: string): number {
  const value = field(fields, name);
  const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : 0;
}

/** At most so many; whoever sends more is no messenger. */
export function listIn(fields: Fields, name: string, most: number): readonly Fields[] {
  const value = field(fields, name);
  return Array.isArray(value) ? value.slice(0, most).map(fieldsOf) : [];
}
