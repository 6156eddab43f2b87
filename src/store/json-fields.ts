/** What was stored as a JSON object, before its fields are checked. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

export function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null)
    throw new Error('stored JSON has no object where one is expected');
  return { ...value };
}

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`stored JSON has no text "${name}"`);
  return value;
}

export function list(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new Error(`stored JSON has no list "${name}"`);
  return value.map(record);
}

export function optionalText(fields: Fields, name: string): string | undefined {
  return fields[name] === undefined ? undefined : text(fields, name);
}

export function texts(fields: Fields, name: string): string[] {
  const value: unknown = fields[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new Error(`stored JSON has no list of texts "${name}"`);
  return value;
}
