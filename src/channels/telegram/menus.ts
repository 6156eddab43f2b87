import { setImmediate as nextTurnOfLoop } from 'node:timers/promises';
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
  /** What the people of private chats may call, each in their own language; a chat of nobody known is missing. */
  ofChats?(chats: readonly string[]): Promise<ReadonlyMap<string, readonly MenuEntry[]>>;
}

const MOST_CHATS = 5_000;
/** Looked at without a pause. */
const AT_ONCE = 10;

/** The menus in Telegram. They are a convenience: none of this fails. */
export interface ShownMenus {
  /** Shows the menus that everybody has. */
  showAll(): Promise<void>;
  /**
   * Brings a private chat's own menu up to date: roles come and go. At once where it is quiet; chats that follow during the
   * rest after a look are looked at together when it ends.
   */
  refresh(chat: string): void;
}

export function createMenus(api: TelegramApi, menus: Menus, rest: () => Promise<void>): ShownMenus {
  const shown = new Map<string, string>();
  const waiting = new Set<string>();
  let isLooking = false;

  async function show(
    type: 'all_private_chats' | 'all_group_chats',
    entries: Menus['inGroups'],
  ): Promise<void> {
    await api.setMyCommands(entries.vi, { scope: { type } });
    await api.setMyCommands(entries.en, { scope: { type }, language_code: 'en' });
  }

  async function look(): Promise<void> {
    isLooking = true;
    while (waiting.size > 0) {
      const chats = [...waiting];
      waiting.clear();
      for (let at = 0; at < chats.length; at += AT_ONCE) {
        await quietly(showOwn(chats.slice(at, at + AT_ONCE)));
        // Nobody's answer waits for menus.
        await nextTurnOfLoop();
      }
      await rest();
    }
    isLooking = false;
  }

  async function showOwn(chats: readonly string[]): Promise<void> {
    const own = await menus.ofChats?.(chats);
    // One after the other: what is said goes first.
    if (own) for (const chat of chats) await quietly(showIn(chat, own.get(chat)));
  }

  async function showIn(chat: string, entries: readonly MenuEntry[] | undefined): Promise<void> {
    const wanted = entries && JSON.stringify(entries);
    if (wanted === shown.get(chat)) return;
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
    refresh(chat) {
      waiting.add(chat);
      if (!isLooking) void look();
    },
  };
}

async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => {});
}
