import { type Core, createApp, openCore } from '../app.ts';
import { fileDoor } from '../channels/zalo/file-door.ts';
import type { TokenLog } from '../channels/zalo/token.ts';
import type { Channel } from '../chat/channel.ts';
import { isLoopback, type Settings } from '../config.ts';
import { keepHeapLean } from '../lean-heap.ts';
import { createLog, type Logger } from '../logging.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import type { PracticeWorld } from '../practice-world.ts';
import { startSchedule } from '../schedule.ts';
import { createWeb, listen, type Readiness, type WebParts } from '../web.ts';
import { fileDoorParts } from './file-links.ts';
import { openPractice } from './practice-rooms.ts';
import { signal } from './signal.ts';
import { openTelegram } from './telegram-room.ts';
import { openZalo } from './zalo-room.ts';

/** The scheduler ticks every ten seconds; a minute without a tick is a fault. */
const HEARTBEAT_MS = 60_000;

/**
 * Runs the bot until it is told to stop: the web server, the clock's work, and with practice on the practice page and,
 * on a terminal, a chat right there, in a database of their own. Returns the exit status.
 */
export async function serve(settings: Settings): Promise<number> {
  keepHeapLean();
  const now = () => new Date();
  const onTerminal = settings.practice && process.stdin.isTTY === true;
  const log = createLog(settings, onTerminal);
  const core = await openCore(settings, now);
  const stopping = signal();
  try {
    await setDoors(core, settings);
    const practice = await openPracticeIfOn(settings, { onTerminal, onEnd: stopping.give }, now, log);
    const messengers = await openMessengers(core, settings, now, log);
    const metrics = createMetrics(core.database, messengers, now);
    const app = createApp(core, messengers, now, log, { observer: metrics });
    let lastTick = now();
    const tick = async () => {
      await app.tick();
      await core.database.heartbeat.beat(now());
      lastTick = now();
      await practice?.tick();
    };
    const ready = () => readiness(core, messengers, now().getTime() - lastTick.getTime());
    const doors = [...messengers.map((messenger) => messenger.routes), ...fileDoors(core, settings, now)];
    const pages: WebParts['routes'] = practice ? [practice.page.routes] : [];
    const web = createWeb({ log, ready, routes: [...pages, ...doors], ...metricsFor(settings, metrics) });
    try {
      // Whoever reads that it listens may tell it to stop at once.
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stopping.give);
      log.info(
        { address: await listen(web, settings.host, settings.port), practice: settings.practice },
        'listening',
      );
      await practice?.start();
      // What waited for this start may take minutes to send.
      await Promise.race([app.start(), stopping.given]);
      const stopSchedule = startSchedule(tick);
      await stopping.given;
      await stopSchedule();
      return 0;
    } finally {
      await web.close();
      await practice?.stop();
      await app.stop();
    }
  } finally {
    await core.database.close();
  }
}

/**
 * What others may rely on while the bot is served. Telegram's own name is told by Telegram, once it is reached; until then
 * the one of the last time is right.
 */
async function setDoors({ database }: Core, { zalo, telegram }: Settings): Promise<void> {
  const { installation } = database.store;
  await installation.setDoor('zalo', zalo?.oaId);
  if (!telegram) await installation.setDoor('telegram', undefined);
  const { reminder, announcement } = zalo?.templates ?? {};
  await installation.setPhoneKinds([
    ...(reminder === undefined ? [] : (['reminder'] as const)),
    ...(announcement === undefined ? [] : (['announcement'] as const)),
  ]);
}

/** On a host that others can reach the metrics need a token, or are not there. */
function metricsFor({ host, metricsToken: token }: Settings, { read }: Metrics): Pick<WebParts, 'metrics'> {
  if (token !== undefined) return { metrics: { token, read } };
  return isLoopback(host) ? { metrics: { read } } : {};
}

async function openPracticeIfOn(
  settings: Settings,
  { onTerminal, onEnd }: { readonly onTerminal: boolean; readonly onEnd: () => void },
  machine: () => Date,
  log: Logger,
): Promise<PracticeWorld | undefined> {
  if (!settings.practice) return undefined;
  return openPractice({ settings, machine, log, ...(onTerminal && { onEnd }) });
}

/** Zalo carries no Excel: with an address that people can reach, its files are fetched here. */
function fileDoors(core: Core, settings: Settings, now: () => Date): WebParts['routes'] {
  if (!settings.zalo || settings.publicUrl === undefined) return [];
  const parts = fileDoorParts(core, settings, now);
  return [(server) => fileDoor(server, parts)];
}

type Messenger = Channel & { readonly routes: WebParts['routes'][number] };

/** Those that the settings turn on. */
async function openMessengers(
  core: Core,
  settings: Settings,
  now: () => Date,
  log: TokenLog,
): Promise<readonly Messenger[]> {
  const { telegram, zalo } = settings;
  return [
    ...(zalo ? [await openZalo(core, settings, zalo, now, log)] : []),
    ...(telegram ? [await openTelegram(core, settings, telegram, now, log)] : []),
  ];
}

/** Opening the database migrated it; what can change afterwards is whether it answers and whether the clock's work runs. */
async function readiness(core: Core, channels: readonly Channel[], sinceTickMs: number): Promise<Readiness> {
  const answers = await core.database.jobs.nextDue('none').then(
    () => true,
    () => false,
  );
  const ticks = sinceTickMs < HEARTBEAT_MS;
  const checks = {
    database: answers ? 'ok' : 'does not answer',
    migrations: 'ok',
    scheduler: ticks ? 'ok' : 'silent',
    // A messenger that is away does not make the bot unready: the others go on.
    ...Object.fromEntries(channels.flatMap(({ name, health }) => (health ? [[name, health().says]] : []))),
  };
  return { ok: answers && ticks, checks };
}
