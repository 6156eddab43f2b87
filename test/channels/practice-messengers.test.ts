import { describe, expect, it, test } from 'vitest';
import { type JobKind, SendError } from '../../src/chat/channel.ts';
import type { Message } from '../../src/chat/message.ts';
import { address, NOON, openWindow, practiceBench, REFUSED, words } from './practice-bench.ts';

const DAY_MS = 24 * 60 * 60_000;
const ZALO = '/practice/stream?chat=zalo.bac-kan';
const six = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];

interface Shown {
  readonly text: string;
  readonly from: string;
  readonly rows: readonly (readonly { label: string; code: string }[])[];
  readonly files: readonly { name: string }[];
}

/** What a page that opens now sees of the chat. */
async function shownIn(base: string, stream: string): Promise<Shown[]> {
  const window = await openWindow(base, stream);
  const shown: Shown[] = [];
  for (let event = await window.next(); event && event.event !== 'caught-up'; event = await window.next())
    shown.push(event.data as unknown as Shown);
  await window.close();
  return shown;
}

function labels(shown: readonly Shown[]): readonly (readonly string[])[] {
  return shown.flatMap(({ rows }) => rows.map((row) => row.map(({ label }) => label)));
}

describe('a phone with Zalo', () => {
  it('has up to five buttons below one another, and a numbered list where there are more', async () => {
    const { web, sendOn } = await practiceBench();

    await sendOn('zalo', 'bac-kan', words('Năm nút', ...six.slice(0, 5)));
    await sendOn('zalo', 'bac-kan', words('Sáu nút', ...six));

    const [five, list] = await shownIn(await address(web), ZALO);
    expect(labels(five ? [five] : [])).toEqual(six.slice(0, 5).map((label) => [label]));
    expect(list?.rows).toEqual([]);
    expect(list?.text).toBe(`Sáu nút\n\n${six.map((label, index) => `${index + 1}. ${label}`).join('\n')}`);
  });

  it('has a long text in parts of 2,000 characters, the buttons under the last', async () => {
    const { web, sendOn } = await practiceBench();

    await sendOn('zalo', 'bac-kan', words('dài lắm '.repeat(400), 'Nguồn'));

    const shown = await shownIn(await address(web), ZALO);
    expect(shown.length).toBeGreaterThan(1);
    for (const { text } of shown) expect(text.length).toBeLessThanOrEqual(2_000);
    expect(shown.map(({ rows }) => rows.length)).toEqual([...shown.slice(1).map(() => 0), 1]);
  });

  it('is sent no Excel file: a sentence says so in its place', async () => {
    const { web, sendOn } = await practiceBench();
    const workbook = { name: 'mau.xlsx', mediaType: 'application/vnd.ms-excel', base64: 'YQ==' };

    await sendOn('zalo', 'bac-kan', { ...words('Mẫu'), attachments: [workbook] });

    const [only] = await shownIn(await address(web), ZALO);
    expect(only?.files).toEqual([]);
    expect(only?.text).toContain('mau.xlsx');
  });

  it('never changes what it has shown: an answer to a press is a new message', async () => {
    const { web, sendOn } = await practiceBench();
    const first = await sendOn('zalo', 'bac-kan', words('Hỏi', 'Nguồn'));

    await sendOn('zalo', 'bac-kan', words('Đáp'), { replaces: first });

    expect((await shownIn(await address(web), ZALO)).map(({ text }) => text)).toEqual(['Hỏi', 'Đáp']);
  });

  it.each<[string, JobKind, number | undefined, boolean]>([
    ['a notice to somebody who was active an hour ago', 'notice', 1 / 24, true],
    ['a notice to somebody who was active six days ago', 'notice', 6, true],
    ['a notice to somebody who was active eight days ago', 'notice', 8, false],
    ['a reminder to somebody who was active eight days ago', 'reminder', 8, false],
    ['an announcement to somebody who was never active', 'announcement', undefined, false],
    ['a reply, whatever the book says', 'reply', undefined, true],
  ])('takes or refuses as Zalo does: %s', async (_name, kind, days, isTaken) => {
    const { web, room, sendOn } = await practiceBench();
    if (days !== undefined) room.heard.set('bac-kan', new Date(NOON.getTime() - days * DAY_MS));

    const sent = await sendOn('zalo', 'bac-kan', words('Tin thử'), { kind }).catch((error) => error);

    expect(sent instanceof SendError ? sent.failure : 'sent').toBe(isTaken ? 'sent' : 'windowClosed');
    const [shown] = await shownIn(await address(web), ZALO);
    expect([shown?.from, shown?.text]).toEqual(isTaken ? ['bot', 'Tin thử'] : ['page', REFUSED]);
  });

  it('opens its window again when somebody writes', async () => {
    const { web, room } = await practiceBench();

    await web.inject({
      method: 'POST',
      url: '/practice/chats/zalo/bac-kan/messages',
      payload: { id: 'e1', text: 'Xin chào' },
    });

    expect(room.heard.get('bac-kan')).toEqual(NOON);
  });
});

describe('a phone with Telegram', () => {
  const TELEGRAM = '/practice/stream?chat=telegram.bac-kan';

  it('has short labels side by side', async () => {
    const { web, sendOn } = await practiceBench();

    await sendOn('telegram', 'bac-kan', words('Chọn', ...six));

    expect(labels(await shownIn(await address(web), TELEGRAM))).toEqual([
      ['một', 'hai'],
      ['ba', 'bốn'],
      ['năm', 'sáu'],
    ]);
  });

  it('shows an answer to a press in the place of the message that was pressed', async () => {
    const { web, sendOn } = await practiceBench();
    const first = await sendOn('telegram', 'bac-kan', words('Hỏi', 'Nguồn'));
    await sendOn('telegram', 'bac-kan', words('Khác'));

    const second = await sendOn('telegram', 'bac-kan', words('Đáp'), { replaces: first });

    expect(second).toBe(first);
    const shown = await shownIn(await address(web), TELEGRAM);
    expect(new Map(shown.map(({ text, rows }) => [text, rows]))).toEqual(
      new Map([
        ['Khác', []],
        ['Đáp', []],
      ]),
    );
  });

  it('tells a window that has seen the message before of the change, and one that is open at once', async () => {
    const { web, sendOn } = await practiceBench();
    const base = await address(web);
    const first = await sendOn('telegram', 'bac-kan', words('Hỏi', 'Nguồn'));
    const open = await openWindow(base, TELEGRAM);
    await open.caughtUp();

    await sendOn('telegram', 'bac-kan', words('Đáp'), { replaces: first });

    const changed = { text: 'Đáp', isEdited: true };
    expect((await open.next())?.data).toMatchObject(changed);
    const back = await openWindow(base, TELEGRAM, first);
    expect((await back.next())?.data).toMatchObject(changed);
  });

  it('shows an answer with a file below: Telegram cannot put it into a text', async () => {
    const { web, sendOn } = await practiceBench();
    const first = await sendOn('telegram', 'bac-kan', words('Hỏi', 'Nguồn'));
    const file: Message['attachments'][number] = {
      name: 'a.pdf',
      mediaType: 'application/pdf',
      base64: 'YQ==',
    };

    await sendOn('telegram', 'bac-kan', { ...words('Tệp'), attachments: [file] }, { replaces: first });

    expect((await shownIn(await address(web), TELEGRAM)).map(({ text }) => text)).toEqual(['Hỏi', 'Tệp']);
  });
});

describe('one page', () => {
  it('hears both of its chats in one stream, in the order in which things happened', async () => {
    const { web, sendOn } = await practiceBench();
    const window = await openWindow(
      await address(web),
      '/practice/stream?chat=zalo.bac-kan&chat=telegram.phu-tho',
    );
    await window.caughtUp();

    await sendOn('zalo', 'bac-kan', words('một'));
    await sendOn('telegram', 'phu-tho', words('hai'));
    await sendOn('telegram', 'bac-kan', words('cho máy khác'));
    await sendOn('zalo', 'bac-kan', words('ba'));

    const texts = [await window.next(), await window.next(), await window.next()].map(
      (event) => event?.data.text,
    );
    expect(texts).toEqual(['một', 'hai', 'ba']);
  });

  test.each([
    '',
    '?chat=',
    '?chat=bac-kan',
    '?chat=viber.bac-kan',
    '?chat=zalo.bac-kan&chat=zalo.ha-noi',
    '?chat=zalo.bac-kan&chat=zalo.phu-tho&chat=telegram.bac-kan',
    '?chat=zalo.__proto__',
  ])('follows no chat that it may not: "%s"', async (query) => {
    const { web } = await practiceBench();

    expect((await web.inject(`/practice/stream${query}`)).statusCode).toBe(404);
  });
});
