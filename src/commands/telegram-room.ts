import type { Core } from '../app.ts';
import type { Command, Standing } from '../bot/feature.ts';
import { isListed, speakerOf } from '../bot/roles.ts';
import { messengers } from '../channels/index.ts';
import type { TelegramChannel } from '../channels/telegram/channel.ts';
import type { UpdateWay } from '../channels/telegram/connection.ts';
import type { MenuEntry, Menus } from '../channels/telegram/menus.ts';
import type { ChannelLog } from '../chat/channel.ts';
import { type Locale, phrase } from '../chat/reply.ts';
import type { Settings, TelegramSettings } from '../config.ts';

/** Telegram, as its settings have it. Nothing is sent or asked for before it is started. */
export async function openTelegram(
  core: Core,
  { publicUrl = '', locale }: Settings,
  telegram: TelegramSettings,
  now: () => Date,
  log: ChannelLog,
): Promise<TelegramChannel> {
  return messengers.telegram({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    updates: updateWay(telegram, publicUrl),
    menus: telegramMenus(core, now),
    privateChatLabel: core.wording.say(locale, phrase('bot-private-chat')),
    contacts: core.database.contacts('telegram'),
    onNamed: (username) => core.database.store.installation.setDoor('telegram', username),
    now,
    log,
  });
}

function updateWay({ mode, webhookSecret: secret }: TelegramSettings, publicUrl: string): UpdateWay {
  if (mode === 'polling') return { mode };
  if (secret === undefined) throw new Error('a webhook without a secret was let through');
  return { mode, url: `${publicUrl}/webhooks/telegram`, secret };
}

/** The commands as menus: those for everybody, those of public features for groups, and a person's own. */
export function telegramMenus({ bot, wording, database }: Core, now: () => Date): Menus {
  const entries = (commands: readonly Command[], locale: Locale): readonly MenuEntry[] =>
    commands.map(({ name, summary }) => ({ command: name, description: wording.say(locale, summary) }));
  const inBoth = (commands: readonly Command[]) => ({
    vi: entries(commands, 'vi'),
    en: entries(commands, 'en'),
  });

  const ownMenus = new Map<string, readonly MenuEntry[]>();

  /** The same for everybody who may call the same. */
  function ownMenu(standing: Standing): readonly MenuEntry[] {
    const { locale } = standing.speaker;
    const mine = bot.commands.filter((command) => isListed(command, standing));
    const key = [locale, ...mine.map(({ name }) => name)].join();
    const menu = ownMenus.get(key) ?? entries(mine, locale);
    ownMenus.set(key, menu);
    return menu;
  }

  return {
    inPrivate: inBoth(bot.commands.filter(({ roles }) => !roles)),
    inGroups: inBoth(bot.publicCommands),
    async ofChats(chats) {
      const people = await database.store.people.byAddresses(
        chats.map((chat) => ({ channel: 'telegram', chat })),
      );
      const among = { directory: await database.directory(), now: now() };
      const known = chats.flatMap((chat, index) => {
        const person = people[index];
        const speaker = speakerOf(person, among.now, bot.fallbackLocale);
        return person ? [[chat, ownMenu({ ...among, speaker })] as const] : [];
      });
      return new Map(known);
    },
  };
}
