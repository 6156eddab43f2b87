import { createApp, openCore } from '../app.ts';
import type { Settings } from '../config.ts';
import { createLog } from '../logging.ts';
import { ensurePracticeOfficers } from '../practice-officers.ts';
import { ensurePracticeRequest } from '../practice-request.ts';
import { ArgumentError } from './argument-error.ts';
import { officerNamed, openTerminal } from './practice-rooms.ts';
import { signal } from './signal.ts';

/** Talks in this terminal as a practice officer, until the input ends. Returns the exit status. */
export async function chat({ as }: { readonly as?: string }, settings: Settings): Promise<number> {
  if (!settings.practice) throw new ArgumentError('practice is off (PRACTICE=off)');
  const now = () => new Date();
  const core = await openCore(settings, now);
  try {
    const officer = officerNamed(await ensurePracticeOfficers(core, now()), as);
    await ensurePracticeRequest(core, now());
    const ended = signal();
    const terminal = await openTerminal(core, settings, { officer, onEnd: ended.give }, now);
    const app = createApp(core, [terminal], now, createLog(settings, true));
    await app.start();
    await ended.given;
    await app.stop();
    return 0;
  } finally {
    await core.database.close();
  }
}
