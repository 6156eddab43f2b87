/** What a column holds, in the words of the models. */
export type ColumnType = 'String' | 'Int' | 'BigInt' | 'Boolean' | 'DateTime' | 'Bytes' | 'Float';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Names of the columns of its key, in order. */
  readonly key: readonly string[];
  /** The database counts its `id` up by itself. */
  readonly isCounted: boolean;
}

/** One line of a backup: a table's row, its values in the order of the columns that the backup names. */
export type BackupRow = readonly (string | number | boolean | null)[];

/** A value as JSON can carry it; reading it back gives the very value again. */
export function written(value: unknown, { name, type }: Column): BackupRow[number] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  throw new Error(`a backup cannot carry what ${name} (${type}) holds`);
}

/** Throws when the text of a backup does not fit its own column: the file was changed. */
export function readBack(value: BackupRow[number], { name, type }: Column): unknown {
  if (value === null) return null;
  switch (type) {
    case 'Boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'Int':
    case 'Float':
      if (typeof value === 'number') return value;
      break;
    case 'BigInt':
      if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value);
      break;
    case 'DateTime':
      if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value);
      break;
    case 'Bytes':
      if (typeof value === 'string') return Buffer.from(value, 'base64');
      break;
    case 'String':
      if (typeof value === 'string') return value;
      break;
  }
  throw new Error(`the value of ${name} is no ${type}`);
}
