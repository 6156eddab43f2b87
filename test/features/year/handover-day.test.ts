import { expect, it } from 'vitest';
import { reportStage } from '../../support/report-stage.ts';
import type { Stage } from '../../support/stage.ts';

// The next chair and the day are made up.
const begun = 'Từ ngày 15/12/2024, Ủy ban MTTQ tỉnh Yên Bái là Cụm trưởng Cụm thi đua năm 2025.';

async function handedOver(): Promise<Stage> {
  const stage = await reportStage();
  for (const words of ['/suyton', 'Yên Bái', 'chưa có', '20/11/2024', 'chưa có số', 'Ghi nhận'])
    await stage.say('bac-kan', words);
  for (const words of ['/bangiao', '15/12/2024', 'Lập bàn giao']) await stage.say('bac-kan', words);
  return stage;
}

/** Who is told of the handover when the clock comes to this moment. */
async function toldAt(stage: Stage, moment: string): Promise<string[]> {
  stage.moveTo(new Date(moment));
  const heard = await stage.say('quan-sat', 'cụm có những tỉnh nào?');
  return heard.filter(({ message }) => message.text.includes(begun)).map(({ chat }) => chat);
}

it('asks the new chair, once and on a working morning, to look at what it takes over', async () => {
  const stage = await handedOver();

  expect(await toldAt(stage, '2024-12-13T09:00:00+07:00')).toEqual([]);
  // A Sunday.
  expect(await toldAt(stage, '2024-12-15T09:00:00+07:00')).toEqual([]);
  expect(await toldAt(stage, '2024-12-16T06:00:00+07:00')).toEqual([]);
  expect(await toldAt(stage, '2024-12-16T08:00:00+07:00')).toEqual(['yen-bai']);
  expect(await toldAt(stage, '2024-12-16T08:01:00+07:00')).toEqual([]);
  expect(await toldAt(stage, '2024-12-17T08:00:00+07:00')).toEqual([]);

  const pack = await stage.press('yen-bai', 'Xem hồ sơ bàn giao');
  expect(pack.map(({ message }) => message.text).join('\n')).toContain('Hồ sơ bàn giao đến lúc này');
});

it('hears of it also when the bot stood still on that day, and not when the handover was undone', async () => {
  const late = await handedOver();
  expect(await toldAt(late, '2024-12-20T09:00:00+07:00')).toEqual(['yen-bai']);

  const undone = await handedOver();
  await undone.press('bac-kan', 'Hủy bàn giao');
  expect(await toldAt(undone, '2024-12-16T08:00:00+07:00')).toEqual([]);
});
