import { type Amount, fromDecimalString } from '../domain/amount.ts';
import { word } from './words.ts';

/** The terms of one rule, each read as what it must be. */
export interface Terms {
  has(name: string): boolean;
  text(name: string): string;
  texts(name: string): readonly string[];
  wholeNumber(name: string): number;
  wholeNumbers(name: string): readonly number[];
  decimal(name: string): Amount;
  decimals(name: string): readonly Amount[];
  words<const T extends string>(known: readonly T[], name: string): readonly T[];
  word<const T extends string>(known: readonly T[], name: string): T;
  /** Throws when there is a term that nobody has read: a misspelt one would silently not restrict its rule. */
  end(): void;
}

// By hand and not with zod: loading it would take longer than opening the database.
export function termsOf(json: string): Terms {
  const fields = record(JSON.parse(json));
  const read = new Set<string>();

  function field(name: string): unknown {
    read.add(name);
    return fields[name];
  }

  function each<T>(name: string, one: (value: unknown, name: string) => T): readonly T[] {
    const values = field(name);
    if (!Array.isArray(values) || values.length === 0) throw new Error(`the term "${name}" is no list`);
    return values.map((value) => one(value, name));
  }

  return {
    has: (name) => field(name) !== undefined,
    text: (name) => textOf(field(name), name),
    texts: (name) => each(name, textOf),
    wholeNumber: (name) => wholeNumberOf(field(name), name),
    wholeNumbers: (name) => each(name, wholeNumberOf),
    decimal: (name) => decimalOf(field(name), name),
    decimals: (name) => each(name, decimalOf),
    word: (known, name) => word(known, textOf(field(name), name), `the term "${name}"`),
    words: (known, name) => each(name, textOf).map((text) => word(known, text, `the term "${name}"`)),
    end: () => {
      const stray = Object.keys(fields).find((name) => !read.has(name));
      if (stray !== undefined) throw new Error(`the term "${stray}" is unknown`);
    },
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('the terms are no object');
  return { ...value };
}

function textOf(value: unknown, name: string): string {
  if (typeof value !== 'string' || value === '') throw new Error(`the term "${name}" is no text`);
  return value;
}

function wholeNumberOf(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new Error(`the term "${name}" is no whole number`);
  return value;
}

/** Written as text: a JSON number would have been a float. */
function decimalOf(value: unknown, name: string): Amount {
  const amount = typeof value === 'string' ? fromDecimalString(value) : undefined;
  if (!amount) throw new Error(`the term "${name}" is no decimal number in text`);
  return amount;
}
