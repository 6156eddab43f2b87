import { createServer } from 'node:http';
import { SECRET } from '../telegram.mjs';

/** Serves a Telegraf bot by webhook and says where it listens, as a bot that is measured has to. */
export async function serve(bot) {
  bot.botInfo = await bot.telegram.getMe();
  const server = createServer(bot.webhookCallback('/webhooks/telegram', { secretToken: SECRET }));
  // Telegram keeps its connections longer than Node does by itself.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ address: `http://127.0.0.1:${server.address().port}` }));
  });
  process.once('SIGTERM', () => process.exit(0));
}
