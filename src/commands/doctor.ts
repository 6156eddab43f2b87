import { openCore } from '../app.ts';
import { phrase } from '../chat/reply.ts';
import { loadWording, type Wording } from '../chat/wording.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import { address, clock } from './doctor/address.ts';
import { backups, database } from './doctor/database.ts';
import type { Finding, Patient, Verdict } from './doctor/finding.ts';
import { ok } from './doctor/finding.ts';
import { disk, files, type Machine, thisMachine } from './doctor/machine.ts';
import { messengers, telegram, zalo } from './doctor/messengers.ts';
import { calendar, chair, people } from './doctor/people.ts';
import { inbox, outbox, scheduler, server } from './doctor/running.ts';
import { databaseFault, settingsFault } from './doctor/start.ts';

export interface DoctorOptions {
  readonly json?: boolean;
}

/**
 * Looks at what usually goes wrong, also where the bot cannot even start, and says what to do, in the language of
 * BOT_LOCALE. 0: nothing failed; 1: something did. Sends nothing; a database that is not there is made.
 */
export async function doctor(
  { json }: DoctorOptions,
  environment: NodeJS.ProcessEnv,
  machine: Machine = thisMachine,
): Promise<number> {
  const wording = loadWording();
  const findings = await diagnosis(environment, machine);
  const locale = environment.BOT_LOCALE?.trim() === 'en' ? 'en' : 'vi';
  process.stdout.write(json ? asJson(findings, wording, locale) : plain(findings, wording, locale));
  return findings.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

/** All that is found, beginning with why the bot would not start. */
export async function diagnosis(
  environment: NodeJS.ProcessEnv,
  machine: Machine,
): Promise<readonly Finding[]> {
  let settings: Settings;
  try {
    settings = readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults.map(settingsFault);
    throw error;
  }
  try {
    return await examineAll(settings, machine);
  } catch (error) {
    const found = databaseFault(error, settings);
    if (!found) throw error;
    return [settingsGood, found, ...(await disk({ settings, machine })), ...files({ settings, machine })];
  }
}

async function examineAll(settings: Settings, machine: Machine): Promise<readonly Finding[]> {
  const now = new Date();
  const core = await openCore(settings, () => now);
  try {
    return await examine({ core, settings, now, machine });
  } finally {
    await core.database.close();
  }
}

const settingsGood = ok('settings', phrase('doctor-settings-good'));

const looks: readonly ((patient: Patient) => Finding[] | Promise<Finding[]>)[] = [
  backups,
  disk,
  files,
  clock,
  scheduler,
  server,
  inbox,
  outbox,
  messengers,
  telegram,
  zalo,
  address,
  people,
  chair,
  calendar,
];

/** Everything that can be seen without sending anything, of a bot whose database could be opened. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [settingsGood, ...(await database(patient))];
  // What is read from a damaged file may be anything.
  if (findings.some(({ found }) => found.key === 'doctor-database-not-whole'))
    return [...findings, ...(await disk(patient)), ...files(patient)];
  for (const look of looks) findings.push(...(await look(patient)));
  return findings;
}

/** The names are a promise; `code` is that of the sentence, in every language the same. */
function asJson(findings: readonly Finding[], wording: Wording, locale: 'vi' | 'en'): string {
  const listed = findings.map(({ check, verdict, found, advice }) => ({
    check,
    verdict,
    code: found.key.replace(/^doctor-/, ''),
    found: wording.say(locale, found),
    ...(advice && { advice: wording.say(locale, advice) }),
  }));
  return `${JSON.stringify({ findings: listed })}\n`;
}

const marks: Readonly<Record<Verdict, 'doctor-mark-ok' | 'doctor-mark-warning' | 'doctor-mark-failed'>> = {
  ok: 'doctor-mark-ok',
  warning: 'doctor-mark-warning',
  failed: 'doctor-mark-failed',
};

function plain(findings: readonly Finding[], wording: Wording, locale: 'vi' | 'en'): string {
  const width = Math.max(...Object.values(marks).map((key) => wording.say(locale, phrase(key)).length));
  const lines = findings.map(({ check, verdict, found, advice }) => {
    const mark = wording.say(locale, phrase(marks[verdict])).padEnd(width);
    const todo = advice ? `${' '.repeat(width + 1)}→ ${wording.say(locale, advice)}\n` : '';
    return `${mark} ${check}: ${wording.say(locale, found)}\n${todo}`;
  });
  const count = (wanted: Verdict) => findings.filter(({ verdict }) => verdict === wanted).length;
  const sum = phrase('doctor-sum', { failed: count('failed'), warnings: count('warning') });
  return `${lines.join('')}${wording.say(locale, sum)}\n`;
}
