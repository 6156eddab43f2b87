import { expect, it } from 'vitest';
import { allFigures, reportStage, toldIn } from '../../support/report-stage.ts';

it('of two wishes of one unit for more time the second is told of the first', async () => {
  const stage = await reportStage();
  await stage.say('hoa-binh', 'Xin lùi hạn đến ngày 10/12/2024');
  await stage.say('hoa-binh-2', 'Xin lùi hạn đến ngày 12/12/2024');
  await stage.say('hoa-binh', 'chờ số liệu các xã');

  const told = await stage.say('hoa-binh-2', 'chờ số liệu các xã');

  expect(toldIn(told, 'hoa-binh-2')).toContain('đang chờ Cụm trưởng xem xét');
  expect(await stage.database.store.reports.extensionsOf(1)).toHaveLength(1);
});

it('more time is not asked for once the report is handed in meanwhile', async () => {
  const stage = await reportStage();
  await stage.say('hoa-binh-2', 'Xin lùi hạn đến ngày 12/12/2024');
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', allFigures());
  await stage.say('hoa-binh', 'nộp báo cáo');

  const told = await stage.say('hoa-binh-2', 'chờ số liệu các xã');

  expect(toldIn(told, 'hoa-binh-2')).toContain('không cần lùi hạn');
  expect(await stage.database.store.reports.extensionsOf(1)).toEqual([]);
});

it('a unit that has not begun is told its own deadline, not everybody’s', async () => {
  const stage = await reportStage();
  await stage.say('hoa-binh', 'Xin lùi hạn đến ngày 10/12/2024');
  await stage.say('hoa-binh', 'chờ số liệu các xã');
  await stage.press('bac-kan', 'Đồng ý lùi hạn');

  const told = await stage.say('hoa-binh', '/tinhhinh');

  expect(toldIn(told, 'hoa-binh')).toContain('ngày 10/12/2024');
});
