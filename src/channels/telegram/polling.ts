import type { ChannelHost } from '../../chat/channel.ts';
import { isFields } from '../../chat/fields.ts';
import type { TelegramApi } from './api.ts';
import { TelegramFault } from './fault.ts';
import { integerIn } from './fields.ts';
import type { HealthRecord } from './health.ts';
import type { Intake } from './intake.ts';
import type { Sleep } from './pacer.ts';
import { WANTED_UPDATES } from './parse.ts';

const WAIT_SECONDS = 50;
const MOST_UPDATES = 100;

export interface PollingParts {
  readonly api: TelegramApi;
  readonly intake: Intake;
  readonly host: ChannelHost;
  readonly health: HealthRecord;
  readonly sleep: Sleep;
  readonly waitSeconds?: number;
}

/**
 * Asks for updates until aborted. Those that came are confirmed by asking for later ones, and that is done only once
 * they are stored: after a crash in between Telegram gives them again.
 */
export async function pollUpdates(parts: PollingParts, signal: AbortSignal): Promise<void> {
  const { api, intake, host, health, sleep, waitSeconds = WAIT_SECONDS } = parts;
  let offset: number | undefined;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const updates = await next(offset);
      health.noteUpdates();
      await intake.take(updates, host);
      offset = afterLast(updates, offset);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!signal.aborted) await sleep(waitAfter(error, failures), signal);
    }
  }

  async function next(from: number | undefined): Promise<readonly unknown[]> {
    const payload = { limit: MOST_UPDATES, allowed_updates: WANTED_UPDATES };
    const asked = { ...payload, ...(from !== undefined && { offset: from }) };
    const updates = await api.poll(asked, waitSeconds, signal);
    return Array.isArray(updates) ? updates.filter((update) => updateId(update) !== undefined) : [];
  }
}

function updateId(update: unknown): number | undefined {
  const id = isFields(update) ? integerIn(update, 'update_id') : undefined;
  return id !== undefined && id >= 0 ? id : undefined;
}

function afterLast(updates: readonly unknown[], otherwise: number | undefined): number | undefined {
  const ids = updates.flatMap((update) => updateId(update) ?? []);
  return ids.length > 0 ? Math.max(...ids) + 1 : otherwise;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Another instance is not told to go away by asking more often. */
const CONFLICT_WAIT_MS = 15_000;

/** How long to wait after so many failures in a row. */
export function waitAfter(error: unknown, failures: number): number {
  if (error instanceof TelegramFault) {
    if (error.retryAfterSeconds !== undefined) return error.retryAfterSeconds * 1_000;
    if (error.kind === 'tokenRefused') return LONGEST_WAIT_MS;
    if (error.kind === 'anotherInstance') return CONFLICT_WAIT_MS;
  }
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(failures - 1, 10), LONGEST_WAIT_MS);
}
