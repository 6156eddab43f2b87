import { createApp } from '../app.ts';
import type { Settings } from '../config.ts';
import { createLog } from '../logging.ts';
import { openPracticeCore } from '../practice-world.ts';
import { ArgumentError } from './argument-error.ts';
import { officerNamed, openTerminal } from './practice-rooms.ts';
import { signal } from './signal.ts';

/** Talks in this terminal as a practice officer, until the input ends. Returns the exit status. */
export async function chat({ as }: { readonly as?: string }, settings: Settings): Promise<number> {
  if (!settings.practice) throw new ArgumentError('practice is off (PRACTICE=off)');
  const { core, clock, officers } = await openPracticeCore(settings, () => new Date());
  try {
    const officer = officerNamed(officers, as);
    const ended = signal();
    const terminal = await openTerminal(core, settings, { officer, onEnd: ended.give }, clock.now);
    const app = createApp(core, [terminal], clock.now, createLog(settings, true));
    await app.start();
    await ended.given;
    await app.stop();
    return 0;
  } finally {
    await core.database.close();
  }
}
