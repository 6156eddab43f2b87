// A plain Telegraf bot that keeps nothing: what is said comes back. It sends by a call, as the others do, not in the answer
// of the webhook.
import { Telegraf } from 'telegraf';
import { TOKEN } from '../telegram.mjs';
import { serve } from './telegraf-server.mjs';

const telegram = { apiRoot: process.env.TELEGRAM_API_ROOT, webhookReply: false };
const bot = new Telegraf(TOKEN, { telegram });
bot.on('text', (context) => context.reply(context.message.text));
await serve(bot);
