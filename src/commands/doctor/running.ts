import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { phrase } from '../../chat/reply.ts';
import type { Settings } from '../../config.ts';
import { DAY_MS, type Finding, failed, MINUTE_MS, moment, ok, type Patient, warning } from './finding.ts';

const SILENT_AFTER_MS = 2 * MINUTE_MS;
const STUCK_AFTER_MS = 10 * MINUTE_MS;

/** Whether any process does the work of the clock. */
export async function scheduler({ core, now }: Patient): Promise<Finding[]> {
  const last = await core.database.heartbeat.last();
  const advice = phrase('doctor-scheduler-advice');
  if (!last) return [warning('scheduler', phrase('doctor-scheduler-never'), advice)];
  const found = phrase('doctor-scheduler-last', { at: moment(last) });
  const age = now.getTime() - last.getTime();
  return [age > SILENT_AFTER_MS ? failed('scheduler', found, advice) : ok('scheduler', found)];
}

export async function inbox({ core, now }: Patient): Promise<Finding[]> {
  const { condition } = core.database;
  const { count, oldest } = await condition.waitingEvents();
  const isStuck = oldest !== undefined && now.getTime() - oldest.getTime() > STUCK_AFTER_MS;
  const setAside = await condition.eventsSetAside(new Date(now.getTime() - DAY_MS));
  const findings = [
    ...(isStuck
      ? [
          failed(
            'inbox',
            phrase('doctor-inbox-stuck', { count, at: moment(oldest) }),
            phrase('doctor-inbox-stuck-advice'),
          ),
        ]
      : []),
    ...(setAside > 0
      ? [
          warning(
            'inbox',
            phrase('doctor-inbox-set-aside', { count: setAside }),
            phrase('doctor-inbox-set-aside-advice'),
          ),
        ]
      : []),
  ];
  return findings.length > 0 ? findings : [ok('inbox', phrase('doctor-inbox-good'))];
}

export async function outbox({ core, now }: Patient): Promise<Finding[]> {
  const stuck = (await core.database.jobs.waiting(now)).filter(
    ({ oldest }) => now.getTime() - oldest.getTime() > STUCK_AFTER_MS,
  );
  const states = await core.database.jobs.states(new Date(now.getTime() - DAY_MS));
  const [sent, lost, uncertain] = [
    states.get('sent') ?? 0,
    states.get('failed') ?? 0,
    states.get('uncertain') ?? 0,
  ];
  const found = phrase('doctor-outbox-day', { sent, failed: lost, uncertain });
  return [
    ...stuck.map(({ channel, count, oldest }) =>
      failed(
        'outbox',
        phrase('doctor-outbox-stuck', { channel, count, at: moment(oldest) }),
        phrase('doctor-outbox-stuck-advice'),
      ),
    ),
    lost + uncertain > 0 ? warning('outbox', found, phrase('doctor-outbox-day-advice')) : ok('outbox', found),
  ];
}

const ASK_MS = 5_000;

/** Asks the process on this machine, if there is one, how it is: what it meets with the messengers only it can know. */
export async function server({ settings }: Patient): Promise<Finding[]> {
  const answer = await readiness(settings);
  if (answer === 'nobody')
    return [ok('server', phrase('doctor-server-nobody', { port: String(settings.port) }))];
  if (answer === 'other') {
    const advice = phrase('doctor-server-other-advice');
    return [failed('server', phrase('doctor-server-other', { port: String(settings.port) }), advice)];
  }
  const troubles = Object.entries(answer).filter(([, says]) => says !== 'ok');
  if (troubles.length === 0)
    return [ok('server', phrase('doctor-server-ready', { port: String(settings.port) }))];
  return troubles.map(([part, says]) => trouble(part, says));
}

function trouble(part: string, says: string): Finding {
  const found = phrase('doctor-server-trouble', { part, says });
  if (says.startsWith('another instance polls'))
    return failed('server', found, phrase('doctor-server-another-polls'));
  if (says.startsWith('every call is signed wrongly'))
    return failed('server', found, phrase('doctor-server-signed-wrongly'));
  if (says.includes('consent is needed'))
    return failed('server', found, phrase('doctor-zalo-consent-advice'));
  return failed('server', found, phrase('doctor-server-trouble-advice'));
}

/** What `/readyz` says of each part; `other` where something else has the port. Not fetch, which refuses some ports. */
function readiness({
  host,
  port,
}: Pick<Settings, 'host' | 'port'>): Promise<Readonly<Record<string, string>> | 'nobody' | 'other'> {
  const hostname = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return new Promise((resolve) => {
    const asked = get({ hostname, port, path: '/readyz', timeout: ASK_MS }, async (answer) => {
      resolve(checksIn(parsed(await text(answer).catch(() => ''))) ?? 'other');
    });
    asked.once('timeout', () => asked.destroy(new Error('silent')));
    asked.once('error', (error) => {
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'nobody' : 'other');
    });
  });
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function checksIn(answer: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof answer !== 'object' || answer === null || !('checks' in answer)) return undefined;
  const { checks } = answer;
  if (typeof checks !== 'object' || checks === null) return undefined;
  return Object.fromEntries(Object.entries(checks).map(([part, says]) => [part, String(says)]));
}
