import { expect, it } from 'vitest';
import { setupWithEverybody } from '../../support/report-people.ts';
import { reportOf, reportStage, toldIn } from '../../support/report-stage.ts';

/** Twenty questions and what is typed to them: only the numbers. */
const answers: readonly (readonly [string, string])[] = [
  ['commune_total', '129'],
  ['ntm_commune', '82'],
  ['ntm_advanced', '30'],
  ['ntm_model', '4'],
  ['kdc_total', '1482'],
  ['house_new', '120'],
  ['house_repair', '60'],
  ['house_total', '180'],
  ['house_money', '8,05 tỷ'],
  ['fund_poor', '12,5 tỷ'],
  ['tet_gifts', '1.250'],
  ['relief', '0'],
  ['poor_households_helped', '312'],
  ['festival_kdc', '1470'],
  ['gs_count', '41'],
  ['gs_petitions', '120'],
  ['ttnd_boards', '129'],
  ['txct_meetings', '96'],
  ['txct_voters', '18.400'],
  ['training', '7'],
];

it('a report of twenty figures takes at most 23 messages of the officer', async () => {
  const setup = setupWithEverybody() as { reportRequests: readonly object[] };
  const sections = [0, 5, 10, 15].map((start) => ({
    title: `Phần ${start / 5 + 1}`,
    titleEn: `Part ${start / 5 + 1}`,
    indicators: answers.slice(start, start + 5).map(([code]) => code),
  }));
  const stage = await reportStage({ ...setup, reportRequests: [{ ...setup.reportRequests[0], sections }] });
  let messages = 0;
  const say = async (text: string) => {
    messages += 1;
    return toldIn(await stage.say('hoa-binh', text), 'hoa-binh');
  };

  await say('gửi số liệu');
  for (const [, text] of answers) await say(text);
  const receipt = await say('nộp báo cáo');

  expect(receipt).toContain('Mã biên nhận');
  expect(receipt).toContain('Đủ 20 số liệu');
  expect(messages).toBeLessThanOrEqual(20 + 3);
  expect(await reportOf(stage, 'hoa-binh')).toMatchObject({ state: 'submitted', version: 1 });
});
