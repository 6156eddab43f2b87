import { describe, expect, it } from 'vitest';
import { ensurePracticeRequest } from '../../../src/practice-request.ts';
import { coreOn, openChat } from '../../support/conversation.ts';
import { testDatabase, testNow } from '../../support/database.ts';
import { openStage, setupFile } from '../../support/stage.ts';

const now = () => testNow;

describe('training and real work', () => {
  it('are apart: who files the real report hears nothing of the made-up one', async () => {
    const stage = await openStage(testDatabase, testNow);
    await stage.setUp(setupFile('report-2024.json'));
    await ensurePracticeRequest(coreOn(stage.database), testNow);

    const real = await stage.say('hoa-binh', 'gửi số liệu');
    const deadlines = await stage.say('hoa-binh', '/hannop');

    expect(real[0]?.message.text).toContain('thử nghiệm');
    expect(deadlines.map(({ message }) => message.text).join()).not.toContain('tập huấn');
  });

  it('gives a fresh training database one report to file, and never a second one', async () => {
    const database = await testDatabase();
    const core = coreOn(database);

    await ensurePracticeRequest(core, testNow);
    await ensurePracticeRequest(core, testNow);
    const chat = await openChat(database, now, 'hoa-binh');
    const [contract] = await chat.say('gửi số liệu');

    expect(await database.store.reports.requests('tdmnpb')).toHaveLength(1);
    expect(contract?.text).toContain('số liệu giả định');
  });

  it('hides the made-up report from real people, whatever button they press', async () => {
    const stage = await openStage(testDatabase, testNow);
    await ensurePracticeRequest(coreOn(stage.database), testNow);
    const [request] = await stage.database.store.reports.requests('tdmnpb');

    const asked = await stage.say('hoa-binh', 'gửi số liệu');
    const pressed = await stage.pick('hoa-binh', `reports:start:${request?.id}`);

    expect(asked[0]?.message.text).toContain('không có đợt báo cáo nào');
    expect(pressed[0]?.message.text).toContain('không thuộc phạm vi');
    expect(await stage.database.store.reports.ofRequest(request?.id ?? 0)).toEqual([]);
  });
});
