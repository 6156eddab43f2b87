import { describe, expect, it } from 'vitest';
import { openGuardedZip } from '../../../src/documents/guarded-zip.ts';
import { testDatabase } from '../../support/database.ts';
import { openStage, type Stage } from '../../support/stage.ts';

/** The evening of the meeting: the seed's awards are proposed and its next chair is nominated. */
async function theMeeting(): Promise<Stage> {
  return openStage((now) => testDatabase(now), new Date('2023-12-01T12:00:00Z'));
}

async function textOf(stage: Stage, who: string): Promise<readonly string[]> {
  const zip = await openGuardedZip(Buffer.from(stage.received(who).base64, 'base64'));
  if (zip.kind === 'fault') throw new Error(zip.fault);
  const xml = Buffer.from(zip.parts.get('word/document.xml') ?? []).toString('utf8');
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');
}

describe('the draft of the submission', () => {
  it('proposes what the meeting agreed on, unit by unit, and gives nothing', async () => {
    const stage = await theMeeting();
    await stage.say('phu-tho', '/duthao');

    await stage.press('phu-tho', 'Tờ trình đề nghị khen thưởng năm 2023');

    const text = await textOf(stage, 'phu-tho');
    expect(stage.received('phu-tho').name).toBe('du-thao-to-trinh-2023.docx');
    expect(text).toContain('1. Đề nghị tặng Cờ thi đua xuất sắc toàn diện cho Ủy ban MTTQ tỉnh Phú Thọ.');
    expect(text.filter((line) => /^\d\. Đề nghị tặng /.test(line))).toHaveLength(3);
    expect(text.join(' ')).not.toMatch(/được tặng|đã tặng|quyết định tặng/);
    expect(text).toContain('Phú Thọ, ngày      tháng      năm 2023');
  });
});

describe('the draft of the minutes', () => {
  it('bears the day of the meeting, who is nominated, and leaves open what nobody recorded', async () => {
    const stage = await theMeeting();
    await stage.say('phu-tho', '/duthao');

    await stage.press('phu-tho', 'Biên bản họp Cụm năm 2023');

    const text = await textOf(stage, 'phu-tho');
    expect(text).toContain('Phú Thọ, ngày 01 tháng 12 năm 2023');
    expect(text).toContain(
      '- Các đơn vị thống nhất suy tôn Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn làm Cụm trưởng năm 2024.',
    );
    expect(text).toContain('(Chưa ghi nhận; thư ký bổ sung.)');
  });
});

describe('the draft of the notice', () => {
  it('names the day of the handover once there is one', async () => {
    const stage = await theMeeting();
    for (const words of ['/bangiao', '15/12/2023', 'Lập bàn giao', '/duthao'])
      await stage.say('phu-tho', words);

    await stage.press('phu-tho', 'Thông báo Cụm trưởng năm 2024');

    const text = await textOf(stage, 'phu-tho');
    expect(text.join(' ')).toContain('Từ ngày 15/12/2023, báo cáo và số liệu của các đơn vị');
  });
});

describe('drafts', () => {
  it('are for the people of the sitting chair alone, by command or by a forged button', async () => {
    const stage = await theMeeting();

    for (const who of ['hoa-binh', 'bac-kan', 'thu-ky', 'quan-sat', 'nguoi-la']) {
      const heard = [
        ...(await stage.say(who, '/duthao')),
        ...(await stage.pick(who, 'year:paper:minutes:2023')),
        ...(await stage.pick(who, 'year:paper:submission:2023')),
      ];
      expect(
        heard.flatMap(({ message }) => message.attachments),
        who,
      ).toEqual([]);
    }
  });
});
