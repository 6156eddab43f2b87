import { UnavailableError } from '../bot/store.ts';

/**
 * Why a database cannot be used.
 * `foreign` belongs to another program, `newer` was last used by a later version of this one,
 * `edited` was brought up with migrations that have been changed since.
 */
export type DatabaseFault =
  | 'misspelled'
  | 'unwritable'
  | 'damaged'
  | 'foreign'
  | 'newer'
  | 'edited'
  | 'unmigrated'
  | 'busy'
  | 'unreachable'
  | 'refused'
  | 'missing';

/** The message is a sentence for the person at the terminal; it names the file or the server, never a password. */
export class DatabaseError extends Error {
  readonly kind: DatabaseFault;

  constructor(kind: DatabaseFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.kind = kind;
  }
}

/** The code that Node.js, better-sqlite3 and pg put on their errors. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Two transactions waited for one another, and the database ended this one. */
export function isWriteConflict(error: unknown): boolean {
  return codeOf(error) === 'P2034' || fieldOf(driverCauseOf(error), 'kind') === 'TransactionWriteConflict';
}

/**
 * SQLite's code behind an error of the adapter or of a query: "SQLITE_FULL". Undefined where it is another's, or one that says
 * nothing of the file.
 */
export function fileFaultOf(error: unknown): string | undefined {
  const code = fieldOf(driverCauseOf(error), 'originalCode');
  return typeof code === 'string' && FILE_FAULT.test(code) ? code : undefined;
}

const FILE_FAULT = /^SQLITE_(FULL|IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN|PERM)/;

/**
 * What became of a PostgreSQL server that was there before, behind an error of a query: "57P01", "DatabaseNotReachable".
 * Undefined where the error says nothing of the server.
 */
export function serverFaultOf(error: unknown): string | undefined {
  const cause = driverCauseOf(error);
  const [code, kind] = [fieldOf(cause, 'originalCode'), fieldOf(cause, 'kind')];
  // Of a file, too, the adapter says "SocketTimeout": then it has a code.
  if (typeof code === 'string') return SERVER_FAULT.test(code) ? code : undefined;
  if (typeof kind === 'string' && AWAY.test(kind)) return kind;
  // What the adapter does not know it passes on; for a connection that ends under a query pg has only words.
  const met = underneath(error);
  if (NETWORK.test(codeOf(met))) return codeOf(met);
  return LOST.test(messageOf(met)) ? 'ConnectionClosed' : undefined;
}

/** It is shut down, crashed or starting, has no room for another connection, or the connection broke. */
const SERVER_FAULT = /^(57P0[123]|53300|08...)$/;
const AWAY = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TlsConnectionError)$/;
const NETWORK = /^(EPIPE|ECONNABORTED|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
const LOST =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

function driverCauseOf(error: unknown): unknown {
  const met = underneath(error);
  const adapterError = fieldOf(fieldOf(met, 'meta'), 'driverAdapterError') ?? met;
  return fieldOf(adapterError, 'cause');
}

/** What a transaction made of it is looked through. */
function underneath(error: unknown): unknown {
  return error instanceof UnavailableError ? error.cause : error;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
