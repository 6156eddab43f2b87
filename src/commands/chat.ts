import { createApp, openCore } from '../app.ts';
import type { PersonRecord } from '../bot/store.ts';
import { createTerminal } from '../channels/practice/terminal.ts';
import { phrase } from '../chat/reply.ts';
import type { Settings } from '../config.ts';
import { createLog } from '../logging.ts';
import { ensurePracticeOfficers, linkPracticeChat } from '../practice-officers.ts';
import { ArgumentError } from './argument-error.ts';
import { terminalWords } from './practice-words.ts';

/** Talks in this terminal as a practice officer, until the input ends. Returns the exit status. */
export async function chat({ as }: { readonly as?: string }, settings: Settings): Promise<number> {
  if (!settings.practice) throw new ArgumentError('practice is off (PRACTICE=off)');
  const now = () => new Date();
  const core = await openCore(settings, now);
  try {
    const officer = officerNamed(await ensurePracticeOfficers(core.database, now()), as);
    const handle = officer.handle ?? '';
    await linkPracticeChat(core.database, officer, 'terminal', now());
    const ended = signal();
    const terminal = createTerminal({
      input: process.stdin,
      output: process.stdout,
      chat: handle,
      now,
      banner: core.wording.say(settings.locale, phrase('practice-banner', { name: officer.name })),
      words: terminalWords(core.wording, settings.locale),
      onEnd: ended.give,
    });
    const app = createApp(core, [terminal], now, createLog(settings, true));
    await app.start();
    await ended.given;
    await app.stop();
    return 0;
  } finally {
    await core.database.close();
  }
}

export function officerNamed(officers: readonly PersonRecord[], handle: string | undefined): PersonRecord {
  const [first] = officers;
  const found = handle === undefined ? first : officers.find((officer) => officer.handle === handle);
  if (found) return found;
  const handles = officers.map((officer) => officer.handle).join(', ');
  throw new ArgumentError(`no practice officer is called "${handle}"; there are: ${handles}`);
}

/** A promise with its key: `give` fulfils `given`. */
export function signal(): { readonly given: Promise<void>; give(): void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
