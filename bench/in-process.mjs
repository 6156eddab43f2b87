// The whole bot in the process that measures it, on a channel that takes every message at once.
import { pino } from 'pino';
import { createApp, openCore } from '../dist/app.js';
import { OPENS } from './made-up.mjs';

/**
 * `say(said)` takes `[{ chat, text }]`, which is a group for the bot, through their turns and sends the answers. Nobody writes too fast: with each call so many
 * seconds pass.
 */
export async function openInProcess(databaseUrl, secondsEach) {
  let at = OPENS.getTime();
  let lastEvent = 0;
  let sent = 0;
  const now = () => new Date(at);
  const core = await openCore({ databaseUrl, locale: 'vi' }, now);
  const send = async () => {
    sent += 1;
    return `${sent}`;
  };
  const channel = { name: 'telegram', start: async () => {}, stop: async () => {}, send };
  const faults = [];
  const log = pino({ level: 'error' }, { write: (line) => faults.push(line) });
  const app = createApp(core, [channel], now, log);
  await app.start();
  return {
    async say(said) {
      at += secondsEach * 1_000;
      const wanted = sent + said.length;
      const events = said.map(({ chat, text }) => {
        lastEvent += 1;
        return {
          kind: 'text',
          text,
          id: `${lastEvent}`,
          from: { channel: 'telegram', chat: `${chat}` },
          at: now(),
        };
      });
      await app.worker.receive(events);
      await app.worker.drain();
      while (sent < wanted) await new Promise((resolve) => setImmediate(resolve));
      if (faults.length > 0) throw new Error(`a turn failed: ${faults[0]}`);
    },
    /** The clock's work at the present moment. */
    tick: () => app.tick(),
    async close() {
      await app.stop();
      await core.database.close();
    },
  };
}
