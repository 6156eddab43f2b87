import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { openPractice } from '../../src/commands/practice-rooms.ts';
import { readSettings, type Settings } from '../../src/config.ts';
import type { PracticeWorld } from '../../src/practice-world.ts';
import { createWeb, listen } from '../../src/web.ts';
import { testNow } from './database.ts';

export const HOA_BINH = 'telegram/hoa-binh';

/** A practice room with its page on a port, as `bot serve` has it, at `testNow`. */
export interface PracticeServer {
  readonly world: PracticeWorld;
  readonly base: string;
  close(): Promise<void>;
  post(path: string, body: object): Promise<number>;
  /** Says it, and waits until the turn is over. */
  say(chat: string, words: { text: string } | { choice: string }): Promise<void>;
  shown(chat: string): Promise<readonly Shown[]>;
  room(): Promise<{ aheadMs: number; world: string; done: string[]; sent: { handle: string }[] }>;
}

export interface Shown {
  readonly text: string;
  readonly at: string;
  readonly rows: readonly (readonly { readonly label: string; readonly code: string }[])[];
}

export function settingsIn(folder: string): Settings {
  return readSettings({ DATABASE_URL: `file:${join(folder, 'bot.db')}` });
}

/** Closed when the test is over, unless it was before. */
export async function openPracticeServer(
  settings: Settings,
  { port = 0, machine = testNow }: { readonly port?: number; readonly machine?: Date } = {},
): Promise<PracticeServer> {
  const world = await openPractice({ settings, machine: () => machine, log: pino({ level: 'silent' }) });
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [world.page.routes],
    closeGraceMs: 50,
  });
  const base = await listen(web, '127.0.0.1', port);
  await world.start();
  let isOpen = true;
  async function close(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    await web.close();
    await world.stop();
  }
  onTestFinished(close);
  let count = 0;
  const post: PracticeServer['post'] = async (path, body) =>
    (
      await fetch(`${base}/practice/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status;

  async function events(chat: string): Promise<string> {
    const response = await fetch(`${base}/practice/stream?chat=${chat.replace('/', '.')}`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('event: caught-up')) text += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    return text;
  }

  return {
    world,
    base,
    close,
    post,
    async say(chat, words) {
      expect(await post(`chats/${chat}/messages`, { id: `e${++count}`, ...words })).toBe(202);
      await world.tick();
    },
    shown: async (chat) =>
      [...(await events(chat)).matchAll(/^id: .*\ndata: (.*)$/gm)].map(([, data = '']) => JSON.parse(data)),
    room: async () => JSON.parse(/^event: room\ndata: (.*)$/m.exec(await events(HOA_BINH))?.[1] ?? '{}'),
  };
}

/** Presses the button of that label in the last message that has one. */
export async function press(page: PracticeServer, chat: string, label: RegExp): Promise<void> {
  const buttons = (await page.shown(chat)).flatMap(({ rows }) => rows.flat());
  const button = buttons.findLast((one) => label.test(one.label));
  if (!button) throw new Error(`no button ${label} among ${buttons.map((one) => one.label).join(' | ')}`);
  await page.say(chat, { choice: button.code });
}

/** A whole report, figures made up for the test. */
export async function fileReport(page: PracticeServer): Promise<void> {
  await page.say(HOA_BINH, { text: 'gửi số liệu' });
  const figures = ['129', '80', '12', '100', '50', '150', '8 tỷ', '9 tỷ', '1400', '1380', '98,57'];
  await page.say(HOA_BINH, {
    text: figures.map((figure, index) => `câu ${index + 1}: ${figure}`).join('; '),
  });
  await press(page, HOA_BINH, /^Nộp báo cáo/);
}
