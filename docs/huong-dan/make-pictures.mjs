// npm run pictures: the pictures of the README and of the handbook, taken from the practice page in a browser
// (CHROMIUM_PATH, /usr/bin/chromium unless set). Every run plays the same scenes at the same moment; the figures are made up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { openPractice } from '../../dist/commands/practice-rooms.js';
import { readSettings } from '../../dist/config.js';
import { createWeb, listen } from '../../dist/web.js';

const MOMENT = new Date('2026-11-23T02:00:00.000Z');
const VIEW = { width: 1280, height: 800 };
const REPORT =
  'câu 1: 129; câu 2: 80; câu 3: 12; câu 4: 100; câu 5: 50; câu 6: 150; câu 7: 8 tỷ; câu 8: 9 tỷ; câu 9: 1400; câu 10: 1380; câu 11: 98,57';
const ANNOUNCEMENT = [
  'thông báo thường',
  'về việc tập huấn sử dụng hệ thống',
  'Cụm tổ chức tập huấn sử dụng hệ thống; nội dung này là giả định.',
  'tất cả',
  'có gửi',
  'ngay sau khi xác nhận',
];

const folder = mkdtempSync(join(tmpdir(), 'bot-pictures-'));
const settings = readSettings({ DATABASE_URL: `file:${join(folder, 'bot.db')}` });
const world = await openPractice({ settings, machine: () => MOMENT, log: pino({ level: 'error' }) });
const ready = async () => ({ ok: true, checks: {} });
const web = createWeb({ log: undefined, ready, routes: [world.page.routes], closeGraceMs: 50 });
const base = await listen(web, '127.0.0.1', 0);
await world.start();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: VIEW, colorScheme: 'light' });
await page.clock.setFixedTime(MOMENT);
await page.goto(base);

await say('left', 'Năm 2023 toàn Cụm có bao nhiêu xã đạt chuẩn nông thôn mới?', /Trạng thái/);
await picture('left', 'tra-cuu');
await say('left', 'gửi số liệu', /câu 1\/11/);
await picture('left', 'nop-bao-cao');
await say('left', REPORT, /Tóm tắt/);
await picture('left', 'tom-tat');
await press('left', /^Nộp báo cáo/, /Mã biên nhận/);
await picture('left', 'bien-nhan');

await say('right', '/duyet', /chờ duyệt; đồng chí chọn/);
await press('right', /Hòa Bình/, /III\. Ngày hội/);
await picture('right', 'xem-bao-cao');
await press('right', /^Trả lại/, /lý do/);
await say('right', '1: đề nghị đối chiếu nghị quyết sắp xếp đơn vị hành chính', /đúng không/);
await press('right', /Trả lại với lý do/, /Đã trả lại/);
await picture('right', 'tra-lai');
await seen('left', /đối chiếu nghị quyết/);
await whole('../practice-page');
await press('left', /Sửa/, /Tổng số xã/);
await say('left', '130', /130 xã/);
await press('left', /^Nộp báo cáo/, /lần nộp 2/);
await picture('left', 'sua-bao-cao');

await put('left', 'telegram', 'yen-bai');
await say('left', 'xin lùi hạn', /Đồng chí xin lùi đến ngày nào/);
await say('left', '20/12', /lý do/);
await say('left', 'đang rà soát số liệu cấp xã', /./);
await picture('left', 'xin-lui-han');
await put('left', 'telegram', 'lanh-dao');
await say('left', '/kyduyet', /lãnh đạo duyệt/);
await picture('left', 'ky-duyet');
await put('left', 'telegram', 'hoa-binh');
await say('right', '/bangtheodoi', /đơn vị đã nộp/);
await picture('right', 'theo-doi');

await say('right', '/thongbao', /./);
await press('right', 'Soạn thông báo', /./);
for (const answer of ANNOUNCEMENT) await say('right', answer, /./);
await press('right', 'Xem trước', /Nơi nhận/);
await picture('right', 'xem-truoc-thong-bao');
await press('right', /^Gửi \d+ người$/, /Xác nhận gửi/);
await say('right', 'Gửi', /Trong 60 giây tới/);
await move('2024-12-03T08:05');
await press('left', 'Đã nhận', /Đã ghi nhận/);
await picture('left', 'nhan-thong-bao');

await put('left', 'telegram', 'thai-nguyen');
await move('2024-12-09T08:05');
await seen('left', /Báo cáo năm 2024/);
await picture('left', 'tin-nhac');

await move('2024-12-16T08:05');
await page.locator('#clock').scrollIntoViewIfNeeded();
await page.locator('#room').screenshot({ path: pathOf('phan-thuc-hanh') });

await browser.close();
await web.close();
await world.stop();
rmSync(folder, { recursive: true, force: true });

/** Says it on a phone and waits for an answer that has these words. */
async function say(side, text, answer) {
  await answered(side, answer, async () => {
    await page.locator(`#${side} textarea`).fill(text);
    await page.locator(`#${side} .send`).click();
  });
}

/** Presses the last button of that label. */
async function press(side, label, answer) {
  await answered(side, answer, () =>
    page.locator(`#${side} .log`).getByRole('button', { name: label }).last().click(),
  );
}

async function answered(side, answer, work) {
  const words = page.locator(`#${side} .by-bot`);
  const before = await words.evaluateAll((all) => all.map(({ dataset }) => dataset.stamp));
  await work();
  await page.waitForFunction(
    ([place, known]) =>
      [...document.querySelectorAll(place)].some(({ dataset }) => !known.includes(dataset.stamp)),
    [`#${side} .by-bot`, before],
  );
  await seen(side, answer);
}

async function seen(side, words) {
  await page.locator(`#${side} .by-bot`).filter({ hasText: words }).last().waitFor();
}

async function put(side, messenger, officer) {
  await page.locator(`#${side} .messenger`).selectOption(messenger);
  await page.locator(`#${side} .officer`).selectOption(officer);
}

async function move(moment) {
  await page.locator('#to').fill(moment);
  await page.locator('#move button').click();
  await page.locator('#moved').filter({ hasText: 'Đã chuyển' }).waitFor();
}

async function picture(side, name) {
  await settle();
  await page.locator(`#${side}`).screenshot({ path: pathOf(name) });
}

/** Both phones and the room, at the smallest size that has room for all three. */
async function whole(name) {
  await page.setViewportSize({ width: 1130, height: 680 });
  await settle();
  await page.screenshot({ path: pathOf(name) });
  await page.setViewportSize(VIEW);
}

/** The end of each conversation in sight, nothing in focus. */
async function settle() {
  await page.evaluate(() => {
    document.activeElement?.blur();
    for (const scroller of document.querySelectorAll('.scroller')) scroller.scrollTop = scroller.scrollHeight;
  });
  await page.mouse.move(640, 4);
}

function pathOf(name) {
  return fileURLToPath(new URL(`${name}.png`, import.meta.url));
}
