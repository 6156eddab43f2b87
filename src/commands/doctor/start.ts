import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Settings } from '../../config.ts';
import { fileFaultOf, serverFaultOf } from '../../store/failure.ts';
import { DatabaseError, type DatabaseFault } from '../../store/open.ts';
import { databaseName } from './database.ts';
import { type Finding, failed } from './finding.ts';

export function settingsFault(fault: string): Finding {
  return failed('settings', phrase('doctor-settings-wrong', { fault }), phrase('doctor-settings-advice'));
}

/** Why the database cannot be used; undefined where the error is something else, and a fault of ours. */
export function databaseFault(
  error: unknown,
  { databaseUrl }: Pick<Settings, 'databaseUrl'>,
): Finding | undefined {
  // The sentence names the file or the server; what to do is ours to say.
  if (error instanceof DatabaseError)
    return failed(
      'database',
      phrase('doctor-database-unusable', { said: error.message }),
      advice[error.kind],
    );
  const lost = serverFaultOf(error);
  if (lost !== undefined) {
    const found = phrase('doctor-database-lost', { name: databaseName(databaseUrl), said: lost });
    return failed('database', found, advice.unreachable);
  }
  const said = fileFaultOf(error);
  if (said === undefined) return undefined;
  if (!/CORRUPT|NOTADB/.test(said))
    return failed('database', phrase('doctor-database-unusable', { said }), advice.unwritable);
  // A large file is not read whole when it is opened; whoever meets the damaged page says so.
  const found = phrase('doctor-database-not-whole', { name: databaseName(databaseUrl), said });
  return failed('database', found, advice.damaged);
}

const advice: Readonly<Record<DatabaseFault, Phrase>> = {
  misspelled: phrase('doctor-database-misspelled'),
  unwritable: phrase('doctor-database-unwritable'),
  damaged: phrase('doctor-database-restore'),
  foreign: phrase('doctor-database-foreign'),
  newer: phrase('doctor-database-newer'),
  edited: phrase('doctor-database-edited'),
  unmigrated: phrase('doctor-database-unmigrated'),
  busy: phrase('doctor-database-busy'),
  unreachable: phrase('doctor-database-unreachable'),
  refused: phrase('doctor-database-refused'),
  missing: phrase('doctor-database-missing'),
};
