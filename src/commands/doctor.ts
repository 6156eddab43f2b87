import type { Core } from '../app.ts';
import { openCore } from '../app.ts';
import { probes } from '../channels/index.ts';
import type { Settings } from '../config.ts';
import { isoDate, localDateOf } from '../domain/local-date.ts';
import { isOpen } from '../domain/report.ts';

export type Verdict = 'ok' | 'warning' | 'failed';

/** One thing looked at: what was found, and what to do about it. No value of a setting, no name, no word of a message. */
export interface Finding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly found: string;
  readonly advice?: string;
}

const SILENT_AFTER_MS = 2 * 60_000;
const STUCK_AFTER_MS = 10 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** Looks at what usually goes wrong. 0: nothing failed; 1: something did. Reads only; a database that is not there is made. */
export async function doctor({ json }: { readonly json?: boolean }, settings: Settings): Promise<number> {
  const now = () => new Date();
  const core = await openCore(settings, now);
  try {
    const findings = await examine(core, settings, now());
    process.stdout.write(json ? `${JSON.stringify({ findings })}\n` : findings.map(plain).join(''));
    return findings.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
  } finally {
    await core.database.close();
  }
}

/** Everything that can be seen without sending anything. */
export async function examine(core: Core, settings: Settings, now: Date): Promise<readonly Finding[]> {
  return [
    { check: 'settings', verdict: 'ok', found: 'every setting is well formed' },
    { check: 'database', verdict: 'ok', found: 'opened, every migration applied' },
    ...clock(now),
    await scheduler(core, now),
    ...(await outbox(core, now)),
    ...messengers(settings),
    ...(await telegram(settings)),
    ...(await zalo(core, settings, now)),
    ...(await people(core, now)),
  ];
}

function clock(now: Date): Finding[] {
  if (now.getUTCFullYear() >= 2026)
    return [{ check: 'clock', verdict: 'ok', found: `${isoDate(localDateOf(now))} in Vietnam` }];
  const advice = 'Set the clock of this machine (NTP): deadlines and reminders follow it.';
  return [{ check: 'clock', verdict: 'failed', found: 'the year is before 2026', advice }];
}

async function scheduler({ database }: Core, now: Date): Promise<Finding> {
  const last = await database.heartbeat.last();
  if (!last)
    return {
      check: 'scheduler',
      verdict: 'warning',
      found: 'never ran here',
      advice: 'Start the bot: npm start.',
    };
  if (now.getTime() - last.getTime() <= SILENT_AFTER_MS)
    return { check: 'scheduler', verdict: 'ok', found: `last ran at ${last.toISOString()}` };
  return {
    check: 'scheduler',
    verdict: 'failed',
    found: `silent since ${last.toISOString()}`,
    advice: 'The bot is not running, or hangs: look at its log and start it again.',
  };
}

async function outbox({ database }: Core, now: Date): Promise<Finding[]> {
  const stuck = (await database.jobs.waiting(now)).filter(
    ({ oldest }) => now.getTime() - oldest.getTime() > STUCK_AFTER_MS,
  );
  const states = await database.jobs.states(new Date(now.getTime() - DAY_MS));
  const [failed, uncertain] = [states.get('failed') ?? 0, states.get('uncertain') ?? 0];
  const waiting: Finding[] = stuck.map(({ channel, count, oldest }) => ({
    check: `outbox ${channel}`,
    verdict: 'failed',
    found: `${count} messages wait since ${oldest.toISOString()}`,
    advice: 'No process sends on this channel: is the bot running with its settings?',
  }));
  const last: Finding = {
    check: 'outbox',
    verdict: failed + uncertain > 0 ? 'warning' : 'ok',
    found: `in the last 24 hours ${states.get('sent') ?? 0} sent, ${failed} failed, ${uncertain} uncertain`,
  };
  return [...waiting, last];
}

function messengers({ telegram, zalo, practice }: Settings): Finding[] {
  const on = [
    ...(telegram ? ['Telegram'] : []),
    ...(zalo ? ['Zalo'] : []),
    ...(practice ? ['practice'] : []),
  ];
  if (on.length > 0) return [{ check: 'messengers', verdict: 'ok', found: `set up: ${on.join(', ')}` }];
  const advice = 'Set up Zalo or Telegram (see the README), or PRACTICE=on for training.';
  return [{ check: 'messengers', verdict: 'failed', found: 'nobody can talk to the bot', advice }];
}

async function telegram({ telegram: on }: Settings): Promise<Finding[]> {
  if (!on) return [];
  const { ok, says } = await probes.telegram(on);
  if (ok) return [{ check: 'telegram', verdict: 'ok', found: says }];
  const advice = 'See "Telegram" in the README. The bot keeps trying by itself; other messengers go on.';
  return [{ check: 'telegram', verdict: 'failed', found: says, advice }];
}

async function zalo({ database }: Core, { zalo: on }: Settings, now: Date): Promise<Finding[]> {
  if (!on) return [];
  const { ok, says } = await probes.zalo({ settings: on, tokenStore: database.tokens, now: () => now });
  if (ok) return [{ check: 'zalo', verdict: 'ok', found: says }];
  const advice = 'See "Zalo" in the README. The bot keeps trying by itself; other messengers go on.';
  return [{ check: 'zalo', verdict: 'failed', found: says, advice }];
}

/** A unit that must report and has nobody to report is found out today, not on the day after the deadline. */
async function people({ database }: Core, now: Date): Promise<Finding[]> {
  const directory = await database.directory();
  const today = isoDate(localDateOf(now));
  const officers = await database.store.people.withSeat({ roles: ['officer', 'leader'] }, today);
  const reached = await database.store.people.addressesOf(officers.map(({ id }) => id));
  const findings: Finding[] = [];
  for (const { code } of directory.reference.clusters) {
    const requests = (await database.store.reports.requests(code)).filter((request) => isOpen(request, now));
    for (const request of requests) {
      const silent = request.duties.filter(
        ({ unit }) =>
          !officers.some(
            (officer) =>
              officer.isPractice === request.isPractice &&
              reached.has(officer.id) &&
              officer.seats.some((seat) => seat.unit === unit),
          ),
      );
      if (silent.length === 0) continue;
      findings.push({
        check: `report request ${request.code}`,
        verdict: 'warning',
        found: `nobody can be reached for ${silent.map(({ unit }) => unit).join(', ')}`,
        advice: 'Invite an officer of each: npm run -s bot -- invite --unit CODE --role officer.',
      });
    }
  }
  return findings;
}

function plain({ check, verdict, found, advice }: Finding): string {
  const mark = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' }[verdict];
  return `${mark} ${check}: ${found}\n${advice === undefined ? '' : `        ${advice}\n`}`;
}
