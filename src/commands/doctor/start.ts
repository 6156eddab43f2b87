import { type Phrase, phrase } from '../../chat/reply.ts';
import { SettingsError } from '../../config.ts';
import { DatabaseError, type DatabaseFault } from '../../store/open.ts';
import { type Finding, failed } from './finding.ts';

/** Why the bot does not even start; undefined where it is something else, and a fault of ours. */
export function startFault(error: unknown): readonly Finding[] | undefined {
  if (error instanceof SettingsError) return error.faults.map(settingsFault);
  if (error instanceof DatabaseError) return [databaseFault(error)];
  return undefined;
}

function settingsFault(fault: string): Finding {
  return failed('settings', phrase('doctor-settings-wrong', { fault }), phrase('doctor-settings-advice'));
}

/** The sentence names the file or the server; what to do is ours to say. */
function databaseFault({ kind, message }: DatabaseError): Finding {
  return failed('database', phrase('doctor-database-unusable', { said: message }), advice[kind]);
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
