import Database, { type Statement } from 'better-sqlite3';

/** The bot has some hundred statements; those with lists of varying length in them come and go. */
const MOST = 300;

/**
 * Keeps what SQLite has made of a statement for the next time: Prisma's adapter has each read anew, which takes longer
 * than most statements need for their work. The adapter's own connection is looked for inside it; where a later version
 * has none to be found everything works as before, only slower.
 */
export function keepStatements(adapter: object, most = MOST): void {
  const connection: unknown = 'client' in adapter ? adapter.client : undefined;
  if (!(connection instanceof Database)) return;
  const read = connection.prepare.bind(connection);
  const kept = new Map<string, Statement<unknown[]>>();

  function statementOf(source: string): Statement<unknown[]> {
    const statement = kept.get(source) ?? read<unknown[]>(source);
    // Put behind the others: the one that was not used for longest goes first.
    kept.delete(source);
    kept.set(source, statement);
    for (const [oldest] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return statement;
  }

  Object.defineProperty(connection, 'prepare', {
    value: (source: string) => boundLater(statementOf(source)),
  });
}

/** What the adapter does with a statement. One of SQLite's is bound once and for ever, so values are held until it runs. */
function boundLater(statement: Statement<unknown[]>) {
  return {
    bind: (values: readonly unknown[]) => ({
      reader: statement.reader,
      columns: () => statement.columns(),
      run: () => statement.run(...values),
      raw: () => ({ all: () => statement.raw().all(...values) }),
    }),
  };
}
