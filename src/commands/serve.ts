import { createApp, openCore } from '../app.ts';
import { createPracticeChannel } from '../channels/practice/channel.ts';
import { createTerminal } from '../channels/practice/terminal.ts';
import type { Channel } from '../chat/channel.ts';
import { phrase } from '../chat/reply.ts';
import type { Settings } from '../config.ts';
import { createLog } from '../logging.ts';
import { ensurePracticeOfficers, linkPracticeChat } from '../practice-officers.ts';
import { startSchedule } from '../schedule.ts';
import { createWeb, listen, type WebParts } from '../web.ts';
import { officerNamed, signal } from './chat.ts';
import { pageWords, terminalWords } from './practice-words.ts';

/**
 * Runs the bot until it is told to stop: the web server, the clock's work, and with practice on the practice page and,
 * on a terminal, a chat right there. Returns the exit status.
 */
export async function serve(settings: Settings): Promise<number> {
  const now = () => new Date();
  const onTerminal = settings.practice && process.stdin.isTTY === true;
  const log = createLog(settings, onTerminal);
  const core = await openCore(settings, now);
  const stopping = signal();
  const channels: Channel[] = [];
  const routes: WebParts['routes'][number][] = [];
  if (settings.practice) {
    const officers = await ensurePracticeOfficers(core.database, now());
    for (const officer of officers) await linkPracticeChat(core.database, officer, 'practice', now());
    const practice = createPracticeChannel({
      now,
      officers: async () => officers.map(({ handle, name }) => ({ handle: handle ?? '', name })),
      words: pageWords(core.wording, settings.locale),
    });
    channels.push(practice);
    routes.push((server) => practice.routes(server));
    if (onTerminal) {
      const officer = officerNamed(officers, undefined);
      await linkPracticeChat(core.database, officer, 'terminal', now());
      const address = phrase('practice-page-at', { address: `http://${settings.host}:${settings.port}/` });
      const banner = [address, phrase('practice-banner', { name: officer.name })]
        .map((line) => core.wording.say(settings.locale, line))
        .join('\n');
      const { stdin: input, stdout: output } = process;
      channels.push(
        createTerminal({
          input,
          output,
          chat: officer.handle ?? '',
          now,
          banner,
          words: terminalWords(core.wording, settings.locale),
          onEnd: stopping.give,
        }),
      );
    }
  }
  const app = createApp(core, channels, now, log);
  const web = createWeb({
    log,
    ready: async () => ({ ok: true, checks: { database: await databaseCheck(core) } }),
    routes,
  });
  try {
    const address = await listen(web, settings.host, settings.port);
    log.info({ address, practice: settings.practice }, 'listening');
    await app.start();
    const stopSchedule = startSchedule(app.tick);
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stopping.give);
    await stopping.given;
    await stopSchedule();
    return 0;
  } finally {
    await web.close();
    await app.stop();
    await core.database.close();
  }
}

async function databaseCheck(core: Awaited<ReturnType<typeof openCore>>): Promise<string> {
  await core.database.store.awards.years('');
  return 'ok';
}
