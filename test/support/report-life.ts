import { filledIn } from './filled-in.ts';
import { allFigures, reportNow } from './report-stage.ts';
import type { Stage } from './stage.ts';

/** Figures that stand nowhere else: who reads one of them has seen that unit's report. */
export const canaries: Readonly<Record<string, readonly string[]>> = {
  'hoa-binh': ['8641', '8643', '8647'],
  'bac-giang': ['8527', '8528'],
  'yen-bai': ['8413'],
  'bac-kan': ['8317'],
};

/** Made up from what stands behind real buttons; the first kind is tried all the time, the other at the end. */
export const forged = [
  ...[
    'approve:1:1',
    'approve:1:2',
    'approve:2:1',
    'return:1:1',
    'return:1:2',
    'return:2:1',
    'sendback',
    'keep',
  ],
  ...[
    'sign:1:9',
    'unsign:1:9',
    'back:1:9',
    'take:1',
    'edit:1',
    'start:1',
    'confirm:3:1',
    'confirm:4:1',
    'extend:1',
    'unwish',
  ],
  ...[
    'see:1',
    'see:2',
    'see:3',
    'see:4',
    'behalf:1',
    'behalf:1:hoa-binh',
    'behalf:1:thai-nguyen',
    'behalf:1:bac-kan',
  ],
  ...[
    'grant:1:tuyen-quang:1',
    'signoff:on',
    'signoff:off',
    'sheet:yes',
    'sheet:no',
    'template:1',
    'q:1:1.z.0',
  ],
  `q:1:${Math.floor(reportNow.getTime() / 1_000)}.z.0`,
].map((words) => `reports:${words}`);
/** Of no shape that any button ever had. */
export const broken = [
  ...[
    '',
    ':',
    'approve',
    'approve:1',
    'approve:1:99',
    'approve:-1:1',
    'approve:1e3:1',
    'approve:0:0',
    'approve:1:1:1:1',
  ],
  ...[
    'approve:999999999:1',
    'approve:99999999999999999999:1',
    'approve:__proto__:1',
    '__proto__:1:1',
    'constructor:1',
  ],
  ...[
    'toString',
    'hasOwnProperty:1',
    'approve:１:１',
    'approve:1:1\u0000',
    'approve: 1:1',
    'return:1',
    'sendback:1:1',
    'keep:1',
  ],
  ...[
    'see:-1',
    'see:1 OR 1=1',
    'see:',
    `see:${'1'.repeat(5_000)}`,
    'edit:',
    'edit:2',
    'start:x',
    'take:',
    'confirm',
    'extend:',
  ],
  ...[
    'behalf:1:phu-tho-2025',
    'behalf:1:__proto__',
    'behalf::',
    'grant:1',
    'grant:1:__proto__:abc',
    'refuse:1:tuyen-quang:',
  ],
  ...[
    'signoff',
    'signoff:x',
    'sheet',
    'sheet:1',
    'template:2',
    'q',
    'q:1',
    'q:1:',
    'q:-1:1.s.0',
    'q:1:__proto__',
  ],
  ...['q:1:999999999999.z.0', `q:1:${'9'.repeat(16)}.${'z'.repeat(8)}.0`],
].map((words) => `reports:${words}`);

/** What anybody may type. */
export const typed = [
  ...['gửi số liệu', 'tỉnh em nộp chưa', 'còn tỉnh nào chưa gửi', 'xin lùi hạn', 'nộp báo cáo'],
  ...['/tinhhinh', '/duyet', '/nhapho', '/kyduyet', '/maubieu'],
];

/** A whole life: each step is followed by presses of everything by everybody. */
export type Scene = readonly [name: string, play: (stage: Stage) => Promise<void>];

export const scenes: readonly Scene[] = [
  [
    'drafts begin',
    async (stage) => {
      await stage.say('hoa-binh', 'gửi số liệu');
      await stage.say('hoa-binh', '8641');
      await stage.say('hoa-binh-2', 'gửi số liệu');
      await stage.press('hoa-binh-2', 'Xem báo cáo');
      await stage.say('bac-giang', 'gửi số liệu');
      await stage.say('bac-giang', '8527');
      await stage.say('bac-kan', 'gửi số liệu');
      await stage.say('bac-kan', '8317');
      await stage.say('hoa-binh-ld', '/kyduyet');
      await stage.press('hoa-binh-ld', 'Bật bước lãnh đạo duyệt');
    },
  ],
  [
    'a sheet waits, a draft is taken over',
    async (stage) => {
      await stage.press('hoa-binh-2', 'Tiếp nhận bản nháp');
      await stage.say('bac-giang', 'cho em xin mẫu biểu số liệu');
      await stage.attach(
        'bac-giang',
        'a.xlsx',
        await filledIn(stage.received('bac-giang'), { commune_total: '8528', ntm_commune: '82' }),
      );
    },
  ],
  [
    'one waits for the leader',
    async (stage) => {
      await stage.say('hoa-binh-2', allFigures(8641));
      await stage.say('hoa-binh-2', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.say('hoa-binh', 'tỉnh em nộp chưa');
      await stage.press('hoa-binh', 'Xem báo cáo');
      await stage.press('bac-giang', 'Ghi vào bản nháp');
    },
  ],
  [
    'the leader sends it back',
    async (stage) => {
      await stage.press('hoa-binh-ld', 'Trả lại');
      await stage.say('hoa-binh-ld', '1: xem lại biên bản');
      await stage.press('hoa-binh-ld', 'Trả lại với lý do này');
    },
  ],
  [
    'one is handed in',
    async (stage) => {
      await stage.press('hoa-binh', 'Sửa các số này');
      await stage.say('hoa-binh', '8641');
      await stage.say('hoa-binh', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng');
      await stage.press('bac-kan', 'Xem báo cáo');
      await stage.say('bac-kan-2', '/duyet');
      await stage.press('bac-kan-2', 'Tỉnh Hòa Bình: Báo cáo tổng kết năm 2024 (thử nghiệm)');
    },
  ],
  [
    'it is being corrected while the chair looks',
    async (stage) => {
      await stage.say('hoa-binh', 'gửi số liệu');
      await stage.say('hoa-binh', 'sửa câu 1');
      await stage.say('hoa-binh', '8643');
      await stage.press('bac-kan', 'Trả lại');
    },
  ],
  [
    'the chair returns it',
    async (stage) => {
      await stage.press('bac-kan', 'Trả lại');
      await stage.say('bac-kan', '1: chưa khớp');
      await stage.press('bac-kan', 'Trả lại với lý do này');
      await stage.press('hoa-binh-2', 'Sửa các số này');
      await stage.say('hoa-binh-2', '8647');
    },
  ],
  [
    'it is handed in again and approved',
    async (stage) => {
      await stage.say('hoa-binh-2', 'nộp báo cáo');
      await stage.press('hoa-binh-ld', 'Xem báo cáo');
      await stage.press('hoa-binh-ld', 'Duyệt và gửi Cụm trưởng');
      await stage.press('bac-kan-2', 'Xem báo cáo');
      await stage.press('bac-kan-2', 'Duyệt');
      await stage.press('bac-kan', 'Xem báo cáo');
    },
  ],
  [
    'it is opened again',
    async (stage) => {
      await stage.press('bac-kan', 'Mở lại để đính chính');
      await stage.say('bac-kan', '2: đính chính');
      await stage.press('bac-kan', 'Trả lại với lý do này');
    },
  ],
  [
    'one is typed on behalf',
    async (stage) => {
      await stage.say('bac-kan', '/nhapho');
      await stage.press('bac-kan', 'Tỉnh Yên Bái');
      await stage.say('bac-kan', 'đồng chí A (giả định)');
      await stage.say('bac-kan', allFigures(8413));
    },
  ],
  [
    'and handed in',
    async (stage) => {
      await stage.say('bac-kan', 'nộp báo cáo');
      await stage.press('yen-bai', 'Xem báo cáo');
      await stage.press('bac-kan-2', 'Xem báo cáo');
    },
  ],
  [
    'later deadlines are wished for',
    async (stage) => {
      await stage.say('tuyen-quang', 'Xin lùi hạn đến ngày 10/12/2024');
      await stage.say('tuyen-quang', 'chờ số liệu các xã');
      await stage.say('thai-nguyen', 'Xin lùi hạn đến ngày 12/12/2024');
      await stage.say('thai-nguyen', 'chờ số liệu các xã');
    },
  ],
  [
    'and granted or refused',
    async (stage) => {
      await stage.press('bac-kan', 'Không đồng ý');
      await stage.press('bac-kan-2', 'Đồng ý lùi hạn');
      await stage.press('yen-bai', 'Số liệu đúng');
    },
  ],
  [
    'a sign-off is switched off',
    async (stage) => {
      await stage.say('hoa-binh-ld', '/kyduyet');
      await stage.say('lanh-dao', '/kyduyet');
    },
  ],
];
