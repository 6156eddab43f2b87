import type { SetupPath } from './document.ts';
import { placeText } from './sheet-place.ts';
import type { RowValues, SetupTable } from './sheet-table.ts';

/** Where an entry stands; with a field, where one of its values stands that is not in its row. */
export interface EntryPlace {
  readonly table: SetupTable;
  readonly row: string;
  readonly field?: string;
}

export interface TreeEntry {
  readonly value: Record<string, unknown>;
  readonly path: SetupPath;
}

/** Nested content as a JSON file has it, made of rows, each of which is remembered. */
export interface SetupTree {
  readonly root: TreeEntry;
  add(owner: TreeEntry, list: string, values: RowValues, place: EntryPlace): TreeEntry;
  /** For what has a place of its own. */
  mark(path: SetupPath, place: EntryPlace): void;
  place(path: SetupPath): string;
}

export function createTree(): SetupTree {
  const lists = new Map<string, Record<string, unknown>[]>();
  const places = new Map<string, EntryPlace>();

  function listOf(owner: TreeEntry, name: string): Record<string, unknown>[] {
    const key = keyOf([...owner.path, name]);
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    owner.value[name] = list;
    return list;
  }

  function add(owner: TreeEntry, name: string, values: RowValues, place: EntryPlace): TreeEntry {
    const list = listOf(owner, name);
    const entry = { value: { ...values }, path: [...owner.path, name, list.length] };
    list.push(entry.value);
    mark(entry.path, place);
    return entry;
  }

  function mark(path: SetupPath, place: EntryPlace): void {
    places.set(keyOf(path), place);
  }

  return {
    root: { value: {}, path: [] },
    add,
    mark,
    place(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const found = places.get(keyOf(path.slice(0, length)));
        if (found) return textOf(found, path[length]);
      }
      return 'the file';
    },
  };
}

function keyOf(path: SetupPath): string {
  return path.join('/');
}

function textOf({ table, row, field }: EntryPlace, step: string | number | undefined): string {
  const name = field ?? (typeof step === 'string' ? step : undefined);
  return placeText({ sheet: table.title, row, ...(name !== undefined && { column: table.header(name) }) });
}
