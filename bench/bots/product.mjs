// The product as `serve` puts it together, with Telegram by webhook. Two things differ: Telegram's pace, for the platform is
// this machine, and the day, for which people and reports were made up.
import { createApp, openCore } from '../../dist/app.js';
import { createTelegramChannel } from '../../dist/channels/telegram/channel.js';
import { telegramMenus } from '../../dist/commands/telegram-room.js';
import { keepHeapLean } from '../../dist/lean-heap.js';
import { createLog } from '../../dist/logging.js';
import { createMetrics } from '../../dist/metrics.js';
import { startSchedule } from '../../dist/schedule.js';
import { createWeb, listen } from '../../dist/web.js';
import { OPENS } from '../made-up.mjs';
import { SECRET, TOKEN } from '../telegram.mjs';

const FAR_BEYOND = 100_000;

keepHeapLean();
const { DATABASE_URL: databaseUrl, TELEGRAM_API_ROOT: apiRoot } = process.env;
const ahead = OPENS.getTime() - Date.now();
const now = () => new Date(Date.now() + ahead);
const log = createLog({ logLevel: 'info', databaseUrl });
const core = await openCore({ databaseUrl, locale: 'vi' }, now);
const telegram = createTelegramChannel({
  ...{ token: TOKEN, apiRoot, now, log, perSecond: FAR_BEYOND, inFlight: 64 },
  updates: { mode: 'webhook', url: 'https://bot.example/webhooks/telegram', secret: SECRET },
  menus: telegramMenus(core, now),
  privateChatLabel: 'Trò chuyện riêng',
  contacts: core.database.contacts('telegram'),
  onNamed: (username) => core.database.store.installation.setDoor('telegram', username),
});
const metrics = createMetrics(core.database, [telegram], now);
const app = createApp(core, [telegram], now, log, { observer: metrics });
const web = createWeb({
  ...{ log, routes: [telegram.routes], metrics: { read: metrics.read } },
  ready: async () => ({ ok: true, checks: {} }),
});
const stopped = new Promise((resolve) => process.once('SIGTERM', resolve));
const address = await listen(web, '127.0.0.1', 0);
await app.start();
const stopSchedule = startSchedule(async () => {
  await app.tick();
  await core.database.heartbeat.beat(now());
});
log.info({ address }, 'listening');
await stopped;
await stopSchedule();
await web.close();
await app.stop();
await core.database.close();
process.exit(0);
