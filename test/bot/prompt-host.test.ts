import { describe, expect, it } from 'vitest';
import { promptHost } from '../../src/bot/prompt-host.ts';
import { testNow } from '../support/database.ts';

describe('a host that answers in time', () => {
  it('says that events are stored as soon as they are', async () => {
    const stored: unknown[] = [];
    const host = promptHost({ receive: async (events) => void stored.push(...events) }, 60_000);
    const from = { channel: 'test', chat: 'a' };
    const event = { id: '1', from, at: testNow, kind: 'text', text: 'số liệu' } as const;

    await host.receive([event]);

    expect(stored).toEqual([event]);
  });

  it('fails when the database does not answer, and with what it answers', async () => {
    const silent = promptHost({ receive: () => new Promise(() => {}) }, 5);
    const away = promptHost({ receive: () => Promise.reject(new Error('away')) }, 60_000);

    await expect(silent.receive([])).rejects.toThrow('not stored in time');
    await expect(away.receive([])).rejects.toThrow('away');
  });
});
