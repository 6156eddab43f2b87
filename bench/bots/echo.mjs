// A plain Telegraf bot that keeps nothing: what is said comes back. It sends by a call, as the others do, not in the answer
// of the webhook.
import { createServer } from 'node:http';
import { Telegraf } from 'telegraf';
import { SECRET, TOKEN } from '../telegram.mjs';

const telegram = { apiRoot: process.env.TELEGRAM_API_ROOT, webhookReply: false };
const bot = new Telegraf(TOKEN, { telegram });
bot.on('text', (context) => context.reply(context.message.text));
bot.botInfo = await bot.telegram.getMe();
const server = createServer(bot.webhookCallback('/webhooks/telegram', { secretToken: SECRET }));
// Telegram keeps its connections longer than Node does by itself.
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ address: `http://127.0.0.1:${server.address().port}` }));
});
process.once('SIGTERM', () => process.exit(0));
