import type { Store } from '../../../bot/store.ts';
import type { Locale, Phrase } from '../../../chat/reply.ts';
import { phrase } from '../../../chat/reply.ts';
import type { BookColumn, BookKind, BookRow, BookSheet } from '../../../documents/year-book.ts';
import type { Cluster } from '../../../domain/cluster.ts';
import type { Directory } from '../../../domain/reference.ts';

/** What a book is made from. */
export interface BookParts {
  readonly store: Store;
  readonly directory: Directory;
  readonly now: Date;
  readonly cluster: Cluster;
  readonly year: number;
  say(meant: Phrase, locale?: Locale): string;
}

const kinds = ['text', 'number', 'day'] as const satisfies readonly BookKind[];

/** `columns` are the keys of the rows, "value:number asOf:day note"; what they are called is in locales. */
export function sheet({ say }: BookParts, key: string, columns: string, rows: readonly BookRow[]): BookSheet {
  const titled = columns.split(' ').map((written): BookColumn => {
    const [name = '', given = 'text'] = written.split(':');
    const kind = kinds.find((known) => known === given);
    if (!kind) throw new Error(`a column cannot be ${given}`);
    return { key: name, kind, title: say(phrase('book-column', { name })) };
  });
  return { key, title: say(phrase('book-sheet', { name: key })), columns: titled, rows };
}

export function unitName({ directory }: BookParts, code: string): string {
  return directory.findUnit(code)?.name ?? code;
}
