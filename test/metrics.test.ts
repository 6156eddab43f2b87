import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import type { Channel } from '../src/chat/channel.ts';
import { createMetrics } from '../src/metrics.ts';
import { coreOn } from './support/conversation.ts';
import { testDatabase, testNow } from './support/database.ts';

const now = () => testNow;

function channelThat(send: Channel['send']): Channel {
  const health = () => ({ ok: false, says: 'unreachable since this morning' });
  return { name: 'test', start: async () => {}, stop: async () => {}, send, health };
}

describe('the metrics', () => {
  it('count turns and sends, and tell how much waits and for how long', async () => {
    const database = await testDatabase();
    const channel = channelThat(async () => 'sent');
    const metrics = createMetrics(database, [channel], now);
    const app = createApp(coreOn(database), [channel], now, pino({ level: 'silent' }), { observer: metrics });
    const from = { channel: 'test', chat: 'a' };

    await app.worker.receive([{ kind: 'text', text: 'chào', id: '1', from, at: testNow }]);
    await app.tick();
    await database.store.outbox.add([
      {
        key: 'waits',
        kind: 'reply',
        channel: 'away',
        chat: 'b',
        message: { text: 'x', choices: [], attachments: [] },
        notBefore: new Date(testNow.getTime() - 90_000),
      },
    ]);
    const text = await metrics.read();

    expect(text).toContain('bot_turns_total{outcome="done"} 1');
    expect(text).toContain('bot_sends_total{channel="test",kind="reply",outcome="sent"} 1');
    expect(text).toContain('bot_outbox_waiting{channel="away"} 1');
    expect(text).toContain('bot_outbox_oldest_seconds{channel="away"} 90');
    expect(text).toContain('bot_channel_up{channel="test"} 0');
  });

  it('tell when the last backup was written, 0 where there was none', async () => {
    const database = await testDatabase();
    const metrics = createMetrics(database, [], now);
    const never = await metrics.read();
    await database.condition.noteBackup(testNow);

    expect(never).toContain('\nbot_backup_timestamp_seconds 0\n');
    expect(await metrics.read()).toContain(`\nbot_backup_timestamp_seconds ${testNow.getTime() / 1_000}\n`);
  });

  it('hold no word, no name and no chat', async () => {
    const database = await testDatabase();
    const channel = channelThat(async () => {
      throw new Error('secret-canary');
    });
    const metrics = createMetrics(database, [channel], now);
    const app = createApp(coreOn(database), [channel], now, pino({ level: 'silent' }), { observer: metrics });
    const from = { channel: 'test', chat: 'chat-canary' };

    await app.worker.receive([{ kind: 'text', text: 'word-canary', id: '1', from, at: testNow }]);
    await app.tick();

    expect(await metrics.read()).not.toContain('canary');
  });
});
