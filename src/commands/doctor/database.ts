import { phrase } from '../../chat/reply.ts';
import { DAY_MS, type Finding, failed, HOUR_MS, moment, ok, type Patient, warning } from './finding.ts';

/** A night without a backup is noticed on the next morning. */
const BACKUP_DUE_MS = 26 * HOUR_MS;
const BACKUP_MISSED_MS = 7 * DAY_MS;

/** Whether it is whole, and keeps what it says it keeps. That it could be opened was seen before. */
export async function database({ core, settings }: Patient): Promise<Finding[]> {
  const { condition } = core.database;
  const name = databaseName(settings.databaseUrl);
  const damage = await condition.damage();
  const unsafe = await condition.unsafeSettings();
  const findings = [
    ...(damage.length > 0 ? [notWhole(name, damage)] : []),
    ...unsafe.map((setting) => unsafeSetting(name, setting)),
  ];
  return findings.length > 0 ? findings : [ok('database', phrase('doctor-database-good', { name }))];
}

const MOST_SIGNS = 300;

function notWhole(name: string, damage: readonly string[]): Finding {
  const said = damage.join('; ').replace(/\s+/g, ' ').slice(0, MOST_SIGNS);
  const found = phrase('doctor-database-not-whole', { name, said });
  return failed('database', found, phrase('doctor-database-restore'));
}

function unsafeSetting(name: string, setting: string): Finding {
  return setting === 'journal_mode'
    ? failed('database', phrase('doctor-database-no-wal', { name }), phrase('doctor-database-no-wal-advice'))
    : failed(
        'database',
        phrase('doctor-database-unsafe', { name, setting }),
        phrase('doctor-database-unsafe-advice', { setting }),
      );
}

export async function backups({ core, now }: Patient): Promise<Finding[]> {
  const last = await core.database.condition.lastBackup();
  const advice = phrase('doctor-backup-advice');
  if (!last) return [warning('backup', phrase('doctor-backup-never'), advice)];
  const age = now.getTime() - last.getTime();
  const found = phrase('doctor-backup-last', { at: moment(last) });
  if (age > BACKUP_MISSED_MS) return [failed('backup', found, advice)];
  return [age > BACKUP_DUE_MS ? warning('backup', found, advice) : ok('backup', found)];
}

/** The file, or the server and the database: never the user or the password. */
export function databaseName(url: string): string {
  if (url.startsWith('file:')) return url.slice('file:'.length);
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
