// The practice page: what a turn costs with no window open and with a hundred, and how soon the first view is there.
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { openPractice } from '../dist/commands/practice-rooms.js';
import { readSettings } from '../dist/config.js';
import { createWeb, listen } from '../dist/web.js';
import { databaseIn } from './made-up.mjs';
import { noteTimes, noteWork, scaled, story, timed } from './measure.mjs';
import { inFolder } from './process.mjs';

const WINDOWS = 100;
const CHATS = 'chat=telegram.hoa-binh&chat=zalo.thu-ky';
const chromiumPath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const TURNS = scaled(200, 10);

await story('The practice page, said to answered', (note) => inFolder((folder) => tell(note, folder)));

async function tell(note, folder) {
  // Every turn is a minute after the one before: nobody writes too fast.
  let minutes = 0;
  const machine = () => new Date(Date.UTC(2026, 10, 23, 2, minutes));
  const settings = readSettings({ DATABASE_URL: databaseIn(folder) });
  const world = await openPractice({ settings, machine, log: pino({ level: 'silent' }) });
  const web = createWeb({
    log: undefined,
    ready: async () => ({ ok: true, checks: {} }),
    routes: [world.page.routes],
  });
  const base = await listen(web, '127.0.0.1', 0);
  await world.start();

  const own = await openStream(base);
  let count = 0;
  const turn = async () => {
    minutes += 1;
    count += 1;
    await fetch(`${base}/practice/chats/telegram/hoa-binh/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: `e${count}`, text: 'so xa ntm nang cao cua cum' }),
    });
    await own.answer();
  };
  noteWork(note, 'no other window', await timed(TURNS, turn));
  const others = fork(new URL('open-windows.mjs', import.meta.url), [base, String(WINDOWS), CHATS]);
  await new Promise((resolve) => others.once('message', resolve));
  noteWork(note, `${WINDOWS} other windows open`, await timed(TURNS, turn));
  others.kill();
  if (existsSync(chromiumPath)) await noteFirstView(note, base);
  own.close();
  await web.close();
  await world.stop();
}

/** Reads on and on, as a browser does; `answer` resolves when the bot has said something more. */
async function openStream(base) {
  const ended = new AbortController();
  const response = await fetch(`${base}/practice/stream?${CHATS}`, { signal: ended.signal });
  let answers = 0;
  let waiting = () => {};
  let seen = 0;
  (async () => {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      answers += chunk.split('"from":"bot"').length - 1;
      if (answers > seen) waiting();
    }
  })().catch(() => {});
  return {
    async answer() {
      if (answers <= seen)
        await new Promise((resolve) => {
          waiting = resolve;
        });
      seen = answers;
    },
    close: () => ended.abort(),
  };
}

async function noteFirstView(note, base) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  const views = await timed(scaled(10), async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(base);
    await page.locator('#left .log > *, #left .welcome:not([hidden])').first().waitFor();
    await context.close();
  });
  noteTimes(note, 'first view in a browser with nothing kept', views.times);
  await browser.close();
}
