// Telegram on this machine, with people who write there: takes what a bot sends and brings what is said to its door.
// As little work as can be, for it shares a core with nobody but itself, and must not be what is measured.
import { createServer } from 'node:http';
import { Pool } from 'undici';

export const TOKEN = '7123456789:AAF_measuring-on-this-machine-only';
export const SECRET = 'measuring-0123456789012345678901234567890';
/** The bot asks Telegram for so many updates at a time. */
const CONNECTIONS = 100;
const PATIENCE_MS = 60_000;

/**
 * `say(chat, text)` resolves with the milliseconds to the acknowledgement and to the first message that was sent to this
 * chat afterwards, both counted from `since`. What nobody waits for is in `unasked`, with its moment.
 */
export async function openTelegram() {
  const waiting = new Map();
  const unasked = [];
  let pool;
  let path;
  // A bot that was here before knows the numbers of that time.
  let lastUpdate = Date.now();
  let lastMessage = 500;

  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      response.setHeader('content-type', 'application/json');
      response.end(answerTo(request.url.slice(request.url.lastIndexOf('/') + 1), body));
    });
  });
  server.keepAliveTimeout = PATIENCE_MS;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  function answerTo(method, body) {
    if (method === 'getMe')
      return '{"ok":true,"result":{"id":7123456789,"is_bot":true,"first_name":"Bench","username":"bench_bot"}}';
    if (method !== 'sendMessage') return '{"ok":true,"result":true}';
    const chat = Number(/"chat_id":"?(\d+)/.exec(body)[1]);
    arrived(chat);
    lastMessage += 1;
    return `{"ok":true,"result":{"message_id":${lastMessage},"date":1,"chat":{"id":${chat},"type":"private"},"text":""}}`;
  }

  function arrived(chat) {
    const at = performance.now();
    const answered = waiting.get(chat)?.shift();
    if (answered) answered(at);
    else unasked.push({ chat, at });
  }

  function answerIn(chat) {
    return new Promise((resolve) => {
      const before = waiting.get(chat);
      if (before) before.push(resolve);
      else waiting.set(chat, [resolve]);
    });
  }

  /** The answer of the door, read to its end. */
  async function post(update) {
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET },
      body: JSON.stringify(update),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`the door answered with ${statusCode}`);
  }

  return {
    apiRoot: `http://127.0.0.1:${server.address().port}`,
    unasked,
    /** From now on updates go to this bot. */
    writeTo(address, door = '/webhooks/telegram') {
      pool = new Pool(address, { connections: CONNECTIONS });
      path = door;
    },
    async say(chat, text, { since = performance.now(), date = Math.floor(Date.now() / 1_000) } = {}) {
      lastUpdate += 1;
      const answered = answerIn(chat);
      const from = { id: chat, is_bot: false, first_name: 'Test' };
      const message = { message_id: lastUpdate, date, from, chat: { id: chat, type: 'private' }, text };
      const acked = post({ update_id: lastUpdate, message }).then(() => performance.now());
      acked.catch(() => waiting.get(chat).pop());
      const [ackedAt, answeredAt] = await Promise.all([acked, answered]);
      return { ack: ackedAt - since, sent: answeredAt - since };
    },
    async close() {
      await pool?.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
