import { SendError } from '../../chat/channel.ts';
import { isFields } from '../../chat/fields.ts';
import type { TelegramApi } from './api.ts';
import { TelegramFault } from './fault.ts';
import { textIn } from './fields.ts';
import type { HealthRecord } from './health.ts';
import type { ShownMenus } from './menus.ts';
import type { Sleep } from './pacer.ts';
import { WANTED_UPDATES } from './parse.ts';
import type { Me } from './parse-group.ts';
import { waitAfter } from './polling.ts';

/** The most updates that Telegram brings at the same time: those of a hundred people are stored with one commit. */
const MOST_AT_ONCE = 100;

/** How updates come: asked for, or brought to `url`, which is this server's `/webhooks/telegram`. */
export type UpdateWay =
  | { readonly mode: 'polling' }
  | { readonly mode: 'webhook'; readonly url: string; readonly secret: string };

export interface ConnectionParts {
  readonly api: TelegramApi;
  readonly updates: UpdateWay;
  readonly menus: ShownMenus;
  readonly health: HealthRecord;
  readonly sleep: Sleep;
  readonly onNamed: TellName;
}

/** Told the bot's name once Telegram has said it; told again where that failed. */
export type TellName = (username: string) => Promise<void>;

export interface Connection {
  /** Who the bot is, as far as Telegram has told. */
  me(): Me | undefined;
  /** Throws a SendError when Telegram does not tell. */
  learnMe(): Promise<Me>;
  /** Everything that needs Telegram before updates come: tried until it is done, or aborted. */
  connect(signal: AbortSignal): Promise<void>;
}

export function createConnection(parts: ConnectionParts): Connection {
  const { api, updates, menus, health, sleep, onNamed } = parts;
  let known: Me | undefined;

  async function me(): Promise<Me> {
    if (known) return known;
    const said: unknown = await api.getMe();
    const username = isFields(said) ? textIn(said, 'username') : undefined;
    if (username === undefined) throw new TelegramFault('getMe', 'answerLost');
    known = { username };
    return known;
  }

  async function introduce(): Promise<void> {
    if (updates.mode === 'polling') await api.deleteWebhook();
    await onNamed((await me()).username);
    if (updates.mode === 'webhook') {
      const { url, secret } = updates;
      await api.setWebhook(url, {
        secret_token: secret,
        allowed_updates: [...WANTED_UPDATES],
        max_connections: MOST_AT_ONCE,
      });
    }
    health.noteConnected();
    await menus.showAll();
  }

  return {
    me: () => known,
    async learnMe() {
      try {
        return await me();
      } catch (error) {
        throw new SendError('unavailable', { cause: error });
      }
    },
    async connect(signal) {
      for (let failures = 1; !signal.aborted; failures += 1) {
        try {
          return await introduce();
        } catch (error) {
          if (error instanceof TelegramFault && error.kind === 'refused') health.noteSettingsRefused();
          await sleep(waitAfter(error, failures), signal);
        }
      }
    },
  };
}
