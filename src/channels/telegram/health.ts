import type { ChannelHealth } from '../../chat/channel.ts';
import type { TelegramFault } from './fault.ts';

/** What is wrong between the bot and Telegram, if anything, as its calls go. */
export interface HealthRecord {
  /** After each call: its fault, or none. */
  note(fault: TelegramFault | undefined): void;
  /** All that must be before updates come is done. */
  noteConnected(): void;
  /** Telegram does not take the webhook's address. */
  noteSettingsRefused(): void;
  /** Updates come in: whoever else polled does so no more. */
  noteUpdates(): void;
  health(): ChannelHealth;
}

export type Trouble = 'unreachable' | 'token refused' | 'another instance polls' | 'webhook refused';

export function createHealthRecord(
  now: () => Date,
  onTrouble: (trouble: Trouble) => void = () => {},
): HealthRecord {
  const since = new Map<Trouble, Date>();
  let isConnected = false;

  function set(trouble: Trouble, isThere: boolean): void {
    if (!isThere) since.delete(trouble);
    else if (!since.has(trouble)) {
      since.set(trouble, now());
      onTrouble(trouble);
    }
  }

  return {
    note(fault) {
      const kind = fault?.kind;
      const isUnreachable = kind === 'notReached' || kind === 'answerLost';
      set('unreachable', isUnreachable);
      if (!isUnreachable) set('token refused', kind === 'tokenRefused');
      if (kind === 'anotherInstance') set('another instance polls', true);
    },
    noteConnected() {
      isConnected = true;
      set('webhook refused', false);
    },
    noteSettingsRefused: () => set('webhook refused', true),
    noteUpdates: () => set('another instance polls', false),
    health() {
      const [trouble] = since;
      if (trouble) return { ok: false, says: `${trouble[0]} since ${trouble[1].toISOString()}` };
      return isConnected ? { ok: true, says: 'ok' } : { ok: false, says: 'not yet connected' };
    },
  };
}
