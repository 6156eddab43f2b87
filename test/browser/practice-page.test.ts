import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, faultsIn, hasChromium, openTab, withoutChromium } from '../support/browser.ts';
import { temporaryFolder, testNow } from '../support/database.ts';
import { openPracticeServer, settingsIn } from '../support/practice-server.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** A machine that does other work beside is no fault. */
const SLOW = { timeout: 120_000 };
const FIRST_VIEW_BYTES = 100_000;
/** Figures of the training report, made up for the test. */
const FIGURES = ['129', '80', '12', '100', '50', '150', '8 tỷ', '9 tỷ', '1400', '1380', '98,57'];

/** An ordinary notice to everybody, as the secretary of the chair writes it. */
const ANNOUNCEMENT = [
  'thông báo thường',
  'về việc tập huấn',
  'Nội dung tập huấn.',
  'tất cả',
  'có gửi',
  'ngay sau khi xác nhận',
];

afterAll(closeBrowser);

async function newRoom() {
  return openPracticeServer(settingsIn(temporaryFolder()));
}

/** Says it on one of the phones. */
async function say(page: Page, side: 'left' | 'right', text: string): Promise<void> {
  await page.locator(`#${side} textarea`).fill(text);
  await page.locator(`#${side} .send`).click();
}

/** Presses the last button of that label on the phone. */
async function press(page: Page, side: 'left' | 'right', label: string | RegExp): Promise<void> {
  await page.locator(`#${side} .log`).getByRole('button', { name: label }).last().click();
}

/** Waits until the phone shows it. */
async function shows(page: Page, side: 'left' | 'right', text: string | RegExp): Promise<void> {
  await page.locator(`#${side} .by-bot`).filter({ hasText: text }).last().waitFor();
}

async function begin(page: Page, task: string): Promise<void> {
  await page.locator(`[data-task=${task}] button`).click();
}

async function isDone(page: Page, task: string): Promise<void> {
  await page.locator(`[data-task=${task}].done`).waitFor();
}

async function handIn(page: Page): Promise<void> {
  await say(page, 'left', '/baocao');
  await shows(page, 'left', 'câu 1/11');
  await say(page, 'left', FIGURES.map((figure, index) => `câu ${index + 1}: ${figure}`).join('; '));
  await press(page, 'left', /^Nộp báo cáo/);
}

describe.skipIf(!hasChromium)(`the practice page in a browser${withoutChromium}`, SLOW, () => {
  it('leads through the tasks of the tour; each is checked off by what happened', async () => {
    const { base } = await newRoom();
    const { page, complaints } = await openTab(base);

    await begin(page, 'ask');
    await page.locator('#left .send').click();
    await shows(page, 'left', /xã/);
    await isDone(page, 'ask');

    await begin(page, 'file');
    await page.locator('#left .send').click();
    for (const [index, figure] of FIGURES.entries()) {
      await shows(page, 'left', `câu ${index + 1}/11`);
      await say(page, 'left', figure);
    }
    await press(page, 'left', /^Nộp báo cáo/);
    await shows(page, 'right', 'Hòa Bình');
    await isDone(page, 'file');

    await begin(page, 'correct');
    await page.locator('#right .send').click();
    await press(page, 'right', /Hòa Bình/);
    await press(page, 'right', /Trả lại/);
    await say(page, 'right', 'câu 1: đề nghị kiểm tra lại theo nghị quyết sắp xếp');
    await press(page, 'right', /Trả lại|Gửi|Đồng ý/);
    await shows(page, 'left', /trả lại|xem lại/i);
    await press(page, 'left', /Sửa/);
    await say(page, 'left', '130');
    await press(page, 'left', /^Nộp báo cáo/);
    await isDone(page, 'correct');

    await page.locator('[data-task=clock] button').click();
    await isDone(page, 'clock');
    await page.locator('#sent li').first().waitFor();

    await begin(page, 'announce');
    await page.locator('#right .send').click();
    await press(page, 'right', 'Soạn thông báo');
    for (const answer of ANNOUNCEMENT) {
      const before = await page.locator('#right .by-bot').count();
      await say(page, 'right', answer);
      await page.locator('#right .by-bot').nth(before).waitFor();
    }
    await press(page, 'right', 'Xem trước');
    await press(page, 'right', /^Gửi \d+ người$/);
    await shows(page, 'right', 'Xác nhận gửi TB-');
    await say(page, 'right', 'Gửi');
    await shows(page, 'right', 'Trong 60 giây tới');
    await page.locator('[data-to=morning]').click();
    await press(page, 'left', 'Đã nhận');
    await shows(page, 'left', 'Đã ghi nhận');
    await isDone(page, 'announce');
    expect(await page.locator('#progress').textContent()).toContain('5 trong 5');
    expect(complaints).toEqual([]);
  });

  it('shows what happens in a chat on both phones at once where both are in it', async () => {
    const { base } = await newRoom();
    const { page } = await openTab(`${base}/#telegram.hoa-binh/telegram.hoa-binh`);

    await say(page, 'left', 'BK 2023?');
    await press(page, 'right', /Bằng khen/);

    for (const side of ['left', 'right'] as const) {
      await page.locator(`#${side} .press`).waitFor();
      await shows(page, side, /được đề nghị tặng/);
    }
  });

  it('has one phone and a switch where there is room for one, and nothing stands out', async () => {
    const { base } = await newRoom();
    const { page, complaints } = await openTab(base, PHONE);
    const wide = () => page.evaluate<number>('document.documentElement.scrollWidth');

    await say(page, 'left', 'Năm 2023 toàn Cụm có bao nhiêu xã đạt chuẩn nông thôn mới?');
    await shows(page, 'left', /xã/);
    expect(await page.locator('#right').isVisible()).toBe(false);
    expect(await wide()).toBe(360);

    await page.getByRole('button', { name: 'Máy 2' }).click();
    expect(await page.locator('#left').isVisible()).toBe(false);
    await page.locator('#right textarea').waitFor();
    expect(await wide()).toBe(360);

    await page.getByRole('button', { name: 'Thực hành' }).click();
    await page.getByRole('heading', { name: 'Đồng hồ tập huấn' }).waitFor();
    expect(await wide()).toBe(360);
    expect(complaints).toEqual([]);
  });

  it('is used with the keyboard alone', async () => {
    const { base } = await newRoom();
    const { page } = await openTab(base);
    await page.locator('#left textarea:enabled').waitFor();

    await page.locator('#left .officer').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    while (!(await page.evaluate<boolean>('document.activeElement.tagName === "TEXTAREA"')))
      await page.keyboard.press('Tab');
    await page.keyboard.type('BK 2023?');
    await page.keyboard.press('Enter');
    await shows(page, 'left', 'Bằng khen');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');

    await page.locator('#left .press').waitFor();
  });

  it('never makes markup of what is said, nor of the name of a file', async () => {
    const { base } = await newRoom();
    const { page, complaints } = await openTab(base);
    const markup = '<img src=x onerror="document.title=1"><b>đậm</b>';

    await say(page, 'left', markup);

    await page.locator('#left .by-officer .bubble').filter({ hasText: markup }).waitFor();
    expect(await page.locator('#left .log img, #left .log b').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('sends a file and offers for download what it is sent', async () => {
    const folder = temporaryFolder();
    const { base } = await newRoom();
    const { page } = await openTab(base);
    writeFileSync(join(folder, 'thử.txt'), 'tệp thử');

    await say(page, 'left', '/maubieu');
    await page.locator('#left .files a').last().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#left .files a').last().click(),
    ]);
    await page.locator('#left input[type=file]').setInputFiles(join(folder, 'thử.txt'));

    expect(download.suggestedFilename()).toMatch(/\.(xlsx|csv)$/);
    await page.locator('#left .by-officer').filter({ hasText: 'Tệp: thử.txt' }).waitFor();
    await page.locator('#left .by-officer').filter({ hasText: 'Đã nhận' }).last().waitFor();
  });

  it('goes on by itself after the server has stopped and started, and loses nothing that was written meanwhile', async () => {
    const settings = settingsIn(temporaryFolder());
    const first = await openPracticeServer(settings);
    const { page } = await openTab(first.base);
    await say(page, 'left', 'Năm 2023 toàn Cụm có bao nhiêu xã đạt chuẩn nông thôn mới?');
    await shows(page, 'left', /xã/);

    await first.close();
    await page.locator('#connection:not(:empty)').waitFor();
    await say(page, 'left', 'Của riêng Bắc Kạn thì sao?');
    const port = Number(new URL(first.base).port);
    await openPracticeServer(settings, { port, machine: new Date(testNow.getTime() + 60_000) });

    await shows(page, 'left', /Bắc Kạn/);
    expect(await page.locator('#left .by-officer').count()).toBe(2);
    expect(await page.locator('#connection').textContent()).toBe('');
  });

  it('closes the Zalo window of who is silent for a week, and says so', async () => {
    const { base } = await newRoom();
    const { page } = await openTab(base);
    await page.locator('#right .window[data-is=free]').waitFor();

    await page.locator('#to').fill('2024-12-11T08:00');
    await page.locator('#move button').click();
    await page.locator('#right .window[data-is=closed]').waitFor();
    await handIn(page);

    await page.locator('#right .by-page').filter({ hasText: 'Zalo từ chối nhận' }).waitFor();
    await page.locator('#sent .refused').filter({ hasText: 'Zalo không nhận' }).first().waitFor();
  });

  it('starts afresh after asking', async () => {
    const { base } = await newRoom();
    const { page, complaints } = await openTab(base);
    await say(page, 'left', 'BK 2023?');
    await shows(page, 'left', 'Bằng khen');

    await page.locator('#fresh').click();
    await page.getByRole('button', { name: 'Giữ lại' }).click();
    expect(await page.locator('#left .item').count()).toBeGreaterThan(0);
    await page.locator('#fresh').click();
    await page.getByRole('button', { name: 'Xóa và làm lại' }).click();

    await page.locator('#left .welcome').waitFor();
    expect(await page.locator('#left .item').count()).toBe(0);
    expect(complaints.filter((text) => !/ERR_(INCOMPLETE_CHUNKED|EMPTY)/.test(text))).toEqual([]);
  });

  it.each([
    ['in light colours', { colorScheme: 'light' as const }],
    ['in dark colours', { colorScheme: 'dark' as const }],
    ['on a phone', { ...PHONE, colorScheme: 'dark' as const }],
  ])('has nothing that axe finds wrong %s', async (_name, options) => {
    const { base } = await newRoom();
    const { page } = await openTab(base, options);
    await page.locator('#left textarea:enabled').waitFor();
    expect(await faultsIn(page)).toEqual([]);

    await say(page, 'left', 'BK 2023?');
    await shows(page, 'left', 'Bằng khen');
    expect(await faultsIn(page)).toEqual([]);

    if (await page.locator('#switch').isVisible())
      await page.getByRole('button', { name: 'Thực hành' }).click();
    expect(await faultsIn(page)).toEqual([]);
    await page.locator('#fresh').click();
    expect(await faultsIn(page)).toEqual([]);
  });

  it('is English where the bot is', async () => {
    const { base } = await openPracticeServer({ ...settingsIn(temporaryFolder()), locale: 'en' });
    const { page } = await openTab(base);

    await page.getByRole('heading', { name: 'Practise in ten minutes' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await faultsIn(page)).toEqual([]);
  });

  it('is small: the first view is under 100 kB', async () => {
    const { base } = await newRoom();
    const asked: string[] = [];
    const { page } = await openTab('about:blank');
    page.on('request', (request) => {
      if (request.method() === 'GET') asked.push(request.url());
    });

    await page.goto(base);
    await page.locator('#left textarea:enabled').waitFor();
    await page.locator('#left .welcome').waitFor();

    const files = asked.filter((url) => url.startsWith(base) && !url.includes('/stream'));
    const sizes = files.map(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength);
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(new Set(files).size).toBe(files.length);
    expect(bytes).toBeGreaterThan(FIRST_VIEW_BYTES / 5);
    expect(bytes).toBeLessThan(FIRST_VIEW_BYTES);
  });
});
