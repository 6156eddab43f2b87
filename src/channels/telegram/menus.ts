import type { Locale } from '../../chat/reply.ts';
import type { TelegramApi } from './api.ts';

/** A line of the menu that Telegram shows beside the text field. */
export interface MenuEntry {
  /** Without the slash. */
  readonly command: string;
  readonly description: string;
}

export interface Menus {
  /** For everybody, by the language of the telephone. */
  readonly inPrivate: Readonly<Record<Locale, readonly MenuEntry[]>>;
  readonly inGroups: Readonly<Record<Locale, readonly MenuEntry[]>>;
  /** What the person of a private chat may call, in their own language; undefined where nobody is known. */
  ofChat?(chat: string): Promise<readonly MenuEntry[] | undefined>;
}

const MOST_CHATS = 5_000;

/** The menus in Telegram. They are a convenience: none of this fails. */
export interface ShownMenus {
  /** Shows the menus that everybody has. */
  showAll(): Promise<void>;
  /** Brings a private chat's own menu up to date: roles come and go. */
  refresh(chat: string): Promise<void>;
}

export function createMenus(api: TelegramApi, menus: Menus): ShownMenus {
  const shown = new Map<string, string>();

  async function show(
    type: 'all_private_chats' | 'all_group_chats',
    entries: Menus['inGroups'],
  ): Promise<void> {
    await api.setMyCommands(entries.vi, { scope: { type } });
    await api.setMyCommands(entries.en, { scope: { type }, language_code: 'en' });
  }

  async function showOwn(chat: string): Promise<void> {
    const entries = await menus.ofChat?.(chat);
    const before = shown.get(chat);
    const wanted = entries && JSON.stringify(entries);
    if (wanted === before) return;
    // Remembered first, so that a menu that Telegram does not take is not sent again and again.
    remember(chat, wanted);
    const scope = { type: 'chat', chat_id: Number(chat) } as const;
    if (entries) await api.setMyCommands(entries, { scope });
    else await api.deleteMyCommands({ scope });
  }

  function remember(chat: string, menu: string | undefined): void {
    if (shown.size >= MOST_CHATS) shown.clear();
    if (menu === undefined) shown.delete(chat);
    else shown.set(chat, menu);
  }

  return {
    async showAll() {
      await quietly(show('all_private_chats', menus.inPrivate));
      await quietly(show('all_group_chats', menus.inGroups));
    },
    refresh: (chat) => quietly(showOwn(chat)),
  };
}

async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => {});
}
