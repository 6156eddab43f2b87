/** The database keeps words as text; what it says must be one of ours. */
export function word<const T extends string>(words: readonly T[], text: string, what: string): T {
  const found = words.find((candidate) => candidate === text);
  if (found === undefined)
    throw new Error(`the database has "${text}" as ${what}; known are ${words.join(', ')}`);
  return found;
}

type Present<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Only the fields that have a value: what is null in the database is missing in the domain. */
export function present<T extends object>(fields: T): Present<T>;
export function present(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
