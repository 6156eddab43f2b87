import type { z } from 'zod';
import type { SetupPath } from './document.ts';
import { entryShapes, type SetupEntryValue, type SetupList } from './shape.ts';

export interface PathFault {
  readonly path: SetupPath;
  readonly message: string;
}

/** One entry of a list, with the way to it. */
export interface Entry<T> {
  readonly path: SetupPath;
  readonly value: T;
}

export type SetupEntries = { readonly [L in SetupList]: readonly Entry<SetupEntryValue<L>>[] };

export interface ReadEntries {
  readonly entries: SetupEntries;
  readonly faults: readonly PathFault[];
  /** Codes of entries that could not be read: whoever refers to one has made no second mistake. */
  readonly unreadable: (list: SetupList, code: string) => boolean;
}

/** Reads every entry for itself, so that the fault of one does not hide those of the others. */
export function readEntries(content: unknown): ReadEntries {
  const faults: PathFault[] = [];
  const unreadable = new Set<string>();
  const isObject = isRecord(content) && !Array.isArray(content);
  const lists = isObject ? content : {};
  if (!isObject) faults.push({ path: [], message: 'must be an object with lists in it' });
  for (const name of Object.keys(lists)) {
    if (name !== 'note' && !Object.hasOwn(entryShapes, name)) faults.push(noSuchField([name]));
  }

  function read<L extends SetupList>(list: L, shape: z.ZodType<SetupEntryValue<L>>) {
    const given = lists[list] ?? [];
    if (!Array.isArray(given)) {
      faults.push({ path: [list], message: 'must be a list' });
      return [];
    }
    return given.flatMap((entry: unknown, index): Entry<SetupEntryValue<L>>[] => {
      const path = [list, index];
      const result = shape.safeParse(entry);
      if (result.success) return [{ path, value: result.data }];
      faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, path, entry)));
      const rest = shape.safeParse(withoutUnknownFields(entry, result.error.issues));
      if (rest.success) return [{ path, value: rest.data }];
      if (isRecord(entry)) unreadable.add(`${list}/${entry.code}`);
      return [];
    });
  }

  const entries = {
    sources: read('sources', entryShapes.sources),
    units: read('units', entryShapes.units),
    successions: read('successions', entryShapes.successions),
    clusters: read('clusters', entryShapes.clusters),
    indicators: read('indicators', entryShapes.indicators),
    daysOff: read('daysOff', entryShapes.daysOff),
    reportRequests: read('reportRequests', entryShapes.reportRequests),
    officers: read('officers', entryShapes.officers),
    scoreTemplates: read('scoreTemplates', entryShapes.scoreTemplates),
    targets: read('targets', entryShapes.targets),
  };
  return { entries, faults, unreadable: (list, code) => unreadable.has(`${list}/${code}`) };
}

function faultsOf(issue: z.core.$ZodIssue, entryPath: SetupPath, entry: unknown): PathFault[] {
  const inside = insideOf(issue);
  const path = [...entryPath, ...inside];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => noSuchField([...path, key]));
  return [{ path, message: messageOf(issue, inside, entry) }];
}

function insideOf({ path }: z.core.$ZodIssue): SetupPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** So that what else is wrong with the entry is found, too. */
function withoutUnknownFields(entry: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const rest: unknown = structuredClone(entry);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = valueAt(rest, insideOf(issue));
    if (isRecord(owner)) for (const key of issue.keys) Reflect.deleteProperty(owner, key);
  }
  return rest;
}

function messageOf(issue: z.core.$ZodIssue, inside: SetupPath, entry: unknown): string {
  if (valueAt(entry, inside) === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${kindsOfValue[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return issue.message;
}

const kindsOfValue: Readonly<Partial<Record<string, string>>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function noSuchField(path: SetupPath): PathFault {
  return { path, message: 'there is no such field' };
}

function valueAt(content: unknown, path: SetupPath): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), content);
}

/** Lists too: their places are fields with numbers for names. */
function isRecord(value: unknown): value is Readonly<Partial<Record<string | number, unknown>>> {
  return typeof value === 'object' && value !== null;
}
