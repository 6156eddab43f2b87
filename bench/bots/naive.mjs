// A Telegraf bot as one writes it in an afternoon: who is it (one read), note it down (one write), answer. Prisma on SQLite
// with the settings the adapter comes with (journal_mode DELETE, synchronous FULL), or with NAIVE_WAL=1 in WAL mode.
// No event is stored before it is acknowledged, none is told from a second delivery, and an answer may be lost.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { Telegraf } from 'telegraf';
import { PrismaClient } from '../../dist/store/generated/sqlite/client.js';
import { TOKEN } from '../telegram.mjs';
import { serve } from './telegraf-server.mjs';

const { DATABASE_URL: url, TELEGRAM_API_ROOT: apiRoot, NAIVE_WAL: wal } = process.env;
const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url }) });
if (wal) await prisma.$queryRawUnsafe('PRAGMA journal_mode = WAL');
const bot = new Telegraf(TOKEN, { telegram: { apiRoot, webhookReply: false } });
bot.on('text', async (context) => {
  const chat = `${context.chat.id}`;
  const account = await prisma.account.findUnique({ where: { channel_chat: { channel: 'telegram', chat } } });
  await prisma.auditEntry.create({
    data: { at: new Date(), action: 'said', subject: `account/${account.id}`, channel: 'telegram' },
  });
  await context.reply(context.message.text);
});
await serve(bot);
