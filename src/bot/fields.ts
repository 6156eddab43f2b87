/** A stored state's fields, for checking them one by one. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

export function fieldsOf(state: unknown): Fields {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

/** An id behind a button or in a state. */
export function idOf(value: unknown): number | undefined {
  const id = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
