import type { Validity } from '../../domain/validity.ts';
import type { SetupPath } from './document.ts';
import type { Entry } from './entries.ts';
import type { Outlook } from './outlook.ts';
import type { SetupList } from './shape.ts';

/** Says what is wrong with the value at a path. */
export type Blame = (path: SetupPath, message: string) => void;

type Coded = { readonly code: string };

const names: Readonly<Partial<Record<SetupList, string>>> = {
  units: 'unit',
  indicators: 'indicator',
  clusters: 'cluster',
  sources: 'source',
};

/** Each code once; what is new has the fields it cannot do without. */
export function checkCoded<T extends Coded, K extends keyof T & string>(
  entries: readonly Entry<T>[],
  fields: readonly K[],
  known: readonly Coded[],
  what: string,
  blame: Blame,
): void {
  checkOnce(entries, ({ code }) => code, what, blame);
  for (const { path, value } of entries) {
    if (known.some(({ code }) => code === value.code)) continue;
    for (const field of fields) {
      if (value[field] === undefined) blame([...path, field], `is missing; the ${what} is new`);
    }
  }
}

export function checkReferenceTo(
  list: SetupList,
  code: string | null | undefined,
  outlook: Outlook,
  path: SetupPath,
  blame: Blame,
): void {
  if (code && outlook.isMissing(list, code)) blame(path, `no ${names[list]} has the code "${code}"`);
}

export function checkOnce<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string,
  what: string,
  blame: Blame,
): void {
  const seen = new Set<string>();
  for (const { path, value } of entries) {
    const key = keyOf(value);
    if (seen.has(key)) blame(path, `the ${what} "${key}" is named twice`);
    seen.add(key);
  }
}

export function checkValidity(validity: Validity | undefined, path: SetupPath, blame: Blame): void {
  if (!validity || (validity.validFrom ?? '') <= (validity.validTo ?? '9999')) return;
  blame(path, `ends on ${validity.validTo}, before it begins on ${validity.validFrom}`);
}
