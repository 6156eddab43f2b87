import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from './config.ts';

export type { Logger } from 'pino';

/**
 * One JSON line an event, on stderr: stdout belongs to results. Callers log a fixed sentence and ids; never a message's
 * text, a telephone number or a secret. Of an error only its kind, message and stack are written.
 */
export function createLog(
  { logLevel, databaseUrl }: Pick<Settings, 'logLevel' | 'databaseUrl'>,
  quiet = false,
  to: DestinationStream = pino.destination(2),
): Logger {
  const password = URL.canParse(databaseUrl) ? decodeURIComponent(new URL(databaseUrl).password) : '';
  const clean = (text: string) => (password ? text.replaceAll(password, '[secret]') : text);
  const level =
    quiet && (logLevel === 'info' || logLevel === 'debug' || logLevel === 'trace') ? 'warn' : logLevel;
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        error: (error: unknown) =>
          error instanceof Error
            ? { kind: error.name, message: clean(error.message), stack: clean(error.stack ?? '') }
            : { kind: typeof error },
      },
    },
    to,
  );
}
