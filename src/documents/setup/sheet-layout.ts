import { type Phrase, phrase } from '../../chat/reply.ts';
import { fold } from '../../language/normalise.ts';
import type { SheetName } from './sheets.ts';

export type CellKind = 'text' | 'list' | 'whole' | 'truth' | 'day' | 'moment' | 'time';

export interface SheetColumn {
  /** As in a JSON file. */
  readonly field: string;
  readonly kind: CellKind;
  /** What to write there. */
  readonly about: Phrase;
  /** The header in Vietnamese, which is read as well as the field. */
  readonly header?: string;
}

export interface SheetLayout {
  readonly name: SheetName;
  /** The name in Vietnamese, which is read as well. */
  readonly title?: string;
  readonly columns: readonly SheetColumn[];
}

/** For people, in every sheet: a row with `#` in front of it is not read. */
export const noteColumn: SheetColumn = {
  field: 'note',
  kind: 'text',
  about: phrase('setup-sheet-explained'),
  header: 'ghi chú',
};

export const UNREAD_ROW = '#';

/** The sheet that is for people. */
export const guideSheet = { name: 'note', title: 'Hướng dẫn' } as const;

export function column(field: string, kind: CellKind, about: Phrase, header?: string): SheetColumn {
  return { field, kind, about, ...(header !== undefined && { header }) };
}

export function columnsOf({ columns }: SheetLayout): readonly SheetColumn[] {
  return [noteColumn, ...columns];
}

/** As people see it in the template. */
export function headerOf({ field, header }: SheetColumn): string {
  return header ?? field;
}

export function titleOf({ name, title }: Pick<SheetLayout, 'title'> & { readonly name: string }): string {
  return title ?? name;
}

/** Capitals, marks and spaces around do not matter. */
export function isNamed(written: string, ...names: readonly (string | undefined)[]): boolean {
  return names.some((name) => name !== undefined && fold(name) === fold(written));
}
