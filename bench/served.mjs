// A bot that is served, together with the Telegram it lives on and the people who write there.
import { setTimeout as pause } from 'node:timers/promises';
import { OPENS } from './made-up.mjs';
import { LEAN, pathOf, startBot } from './process.mjs';
import { openTelegram, SECRET, TOKEN } from './telegram.mjs';

const QUIET_MS = 500;

/** The product with the day of the made-up people; see bots/product.mjs. */
export function serveProduct(databaseUrl) {
  return served([...LEAN, pathOf('bots/product.mjs')], { DATABASE_URL: databaseUrl }, OPENS);
}

/** The very program, at its own pace. */
export function serveProgram(databaseUrl) {
  return served([...LEAN, pathOf('../dist/main.js'), 'serve'], {
    ...{ DATABASE_URL: databaseUrl, PUBLIC_URL: 'https://bot.example', TELEGRAM_MODE: 'webhook' },
    ...{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_WEBHOOK_SECRET: SECRET },
  });
}

/** A bot of the folder bots, with the machine's day. */
export function serveOther(bot, env) {
  return served([pathOf(`bots/${bot}`)], env);
}

/** `say` is as Telegram's, with a date that is today for the bot. */
async function served(args, env, today = new Date()) {
  const telegram = await openTelegram();
  const bot = await startBot(args, { ...env, TELEGRAM_API_ROOT: telegram.apiRoot });
  telegram.writeTo(bot.address);
  const date = Math.floor(today.getTime() / 1_000);
  return {
    bot,
    telegram,
    say: (chat, text, options) => telegram.say(chat, text, { date, ...options }),
    /** Throws where somebody was sent what nobody asked for: it would be counted as an answer. */
    async stop() {
      await bot.stop();
      const stray = telegram.unasked.length;
      await telegram.close();
      if (stray > 0) throw new Error(`${stray} messages answered nobody`);
    },
  };
}

/** A conversation is opened in each chat; what is said then may be more than one message. */
export async function openIn({ say, telegram }, chats, text) {
  await Promise.all(chats.map((chat) => say(chat, text)));
  for (let before = -1; before < telegram.unasked.length; ) {
    before = telegram.unasked.length;
    await pause(QUIET_MS);
  }
  telegram.unasked.length = 0;
}
