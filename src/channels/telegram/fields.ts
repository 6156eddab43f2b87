/** JSON from outside: nothing is known of it but that it is an object. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of the object itself: what `__proto__` and its like bring along does not count. */
export function field(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

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
