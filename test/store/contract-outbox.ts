import { expect, test } from 'vitest';
import type { Message } from '../../src/chat/message.ts';
import { type Backend, bench, job, later, start } from './bench.ts';

export function outboxContract(backend: Backend): void {
  test('tells an occasion once, whoever adds it at the same time', async () => {
    const { database, again } = await bench(backend);
    const databases = [database, await again()];

    const added = Array.from({ length: 12 }, (_, index) =>
      databases[index % 2]?.transaction((store) =>
        store.outbox.add([job('reminder/1'), job(`own/${index}`, { chat: `${index}` })]),
      ),
    );
    await Promise.all(added);

    const claimed = await database.jobs.claim('telegram', 'me', start, later(30), 100);
    expect(claimed.filter(({ key }) => key === 'reminder/1')).toHaveLength(1);
    expect(claimed).toHaveLength(13);
  });

  test('keeps the first words of an occasion', async () => {
    const { database } = await bench(backend);
    const first = {
      text: 'Hoà Bình'.normalize('NFD'),
      choices: [{ value: 'y', label: 'Có' }],
      attachments: [],
    };
    const second = { ...first, text: 'khác' };

    await database.store.outbox.add([job('a', { message: first }), job('a', { message: second })]);
    await database.store.outbox.add([job('a', { message: second })]);

    const claimed = await database.jobs.claim('telegram', 'me', start, later(30), 10);
    expect(claimed.map(({ message }) => message)).toStrictEqual([first]);
  });

  test('gives a file of a message once it is on its way, as long as its words are kept', async () => {
    const { database } = await bench(backend);
    const { outbox, people } = database.store;
    const id = await people.add({ name: 'Người thử', isPractice: false }, start);
    const files = ['a', 'b'].map((name) => ({ name, mediaType: 'x', base64: '' }));
    const message = { text: 'hai tệp', choices: [], attachments: files };
    await outbox.add([job('files', { message, personId: id })]);
    const queued = await outbox.sentFile({ job: 1, fromEnd: 0 });
    const [claimed] = await database.jobs.claim('telegram', 'me', start, later(30), 1);
    const last = { job: claimed?.id ?? 0, fromEnd: 0 };

    expect(queued).toBeUndefined();
    expect(await outbox.sentFile(last)).toEqual({ attachment: files[1], personId: id, createdAt: start });
    expect((await outbox.sentFile({ ...last, fromEnd: 1 }))?.attachment).toEqual(files[0]);
    expect(await outbox.sentFile({ ...last, fromEnd: 2 })).toBeUndefined();
    expect(await outbox.sentFile({ job: 99, fromEnd: 0 })).toBeUndefined();
    if (claimed)
      await database.jobs.settle([{ job: claimed, outcome: { state: 'sent', sentId: '1' } }], start);
    await database.transaction((store) => store.privacy.erase(id, '2026-11-22', later(1)));
    expect(await outbox.sentFile(last)).toBeUndefined();
  });

  test('adds nothing for an empty list', async () => {
    const { database } = await bench(backend);

    await database.store.outbox.add([]);

    expect(await database.jobs.nextDue('telegram')).toBeUndefined();
  });

  test('gives a job back as it was added, with its attachment', async () => {
    const { database } = await bench(backend);
    const message: Message = {
      text: '🇻🇳 8,05 tỷ đồng',
      choices: [],
      attachments: [{ name: 'bảng.xlsx', mediaType: 'application/xlsx', base64: 'AAEC' }],
    };
    await database.store.outbox.add([job('a', { kind: 'announcement', personId: 7, message })]);

    const [claimed] = await database.jobs.claim('telegram', 'me', start, later(30), 10);

    expect(claimed).toStrictEqual({
      id: claimed?.id,
      key: 'a',
      kind: 'announcement',
      chat: 'an',
      message,
      attempt: 1,
      doubts: 0,
    });
  });

  test('adds an announcement to more people than a statement has room for', async () => {
    const { database } = await bench(backend);
    const jobs = Array.from({ length: 1_201 }, (_, index) => job(`a/${index}`, { chat: `${index}` }));

    await database.transaction((store) => store.outbox.add(jobs));

    const claimed = await database.jobs.claim('telegram', 'me', start, later(30), 2_000);
    expect(claimed.map(({ key }) => key)).toEqual(jobs.map(({ key }) => key));
  });

  test('knows when the next queued job of a channel is due', async () => {
    const { database } = await bench(backend);
    await database.store.outbox.add([
      job('b', { notBefore: later(20) }),
      job('a', { notBefore: later(10), chat: 'binh' }),
      job('z', { notBefore: later(5), channel: 'zalo' }),
    ]);

    expect(await database.jobs.nextDue('telegram')).toEqual(later(10));
    expect(await database.jobs.nextDue('practice')).toBeUndefined();
    await database.jobs.claim('telegram', 'me', later(10), later(40), 10);
    expect(await database.jobs.nextDue('telegram')).toEqual(later(20));
  });
}
