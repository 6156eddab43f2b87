import { describe, expect, it, test } from 'vitest';
import { rehearse } from '../../src/commands/rehearse.ts';
import { readSettings } from '../../src/config.ts';
import { outcomeOf } from '../support/command-output.ts';
import { remindedSetup } from '../support/report-people.ts';
import { reportStage } from '../support/report-stage.ts';

async function settingsOfStage() {
  const stage = await reportStage(remindedSetup());
  return readSettings({ DATABASE_URL: `file:${stage.path}` });
}

describe('bot rehearse', () => {
  it('prints one JSON document: who would get what, by which way, at what cost, and who would not and why', async () => {
    const settings = await settingsOfStage();

    const { status, out } = await outcomeOf(() =>
      rehearse({ from: '2024-11-27', to: '2024-12-09', json: true }, settings),
    );

    const printed = JSON.parse(out);
    expect(status).toBe(0);
    expect(printed.from).toBe('2024-11-26T17:00:00.000Z');
    expect(printed.to).toBe('2024-12-09T17:00:00.000Z');
    expect(printed.messages[0]).toEqual({
      at: '2024-11-28T01:00:00.000Z',
      person: expect.stringContaining('giả định'),
      channel: 'practice',
      cost: 'free',
      text: expect.stringContaining('17 giờ 00, thứ Năm, ngày 05/12/2024'),
      choices: ['Nộp ngay', 'Nộp ngày …', 'Cần giúp', 'Đã nộp nơi khác'],
      about: [{ request: 1, unit: expect.any(String), slot: 'T-7/2024-12-05' }],
    });
    for (const { at } of printed.messages) expect(at >= printed.from && at <= printed.to).toBe(true);
    expect(printed.skipped.length).toBeGreaterThan(0);
    for (const skip of printed.skipped)
      expect(Object.keys(skip)).toEqual(['at', 'request', 'unit', 'slot', 'reason']);
  });

  it('says the same in plain text, and that nothing was sent', async () => {
    const settings = await settingsOfStage();

    const { status, out } = await outcomeOf(() =>
      rehearse({ from: '2024-11-28', to: '2024-11-28' }, settings),
    );

    expect(status).toBe(0);
    expect(out).toContain('2024-11-28 08:00');
    expect(out).toContain('[Nộp ngay]');
    expect(out).toMatch(/\d+ messages, \d+ skipped; nothing was sent\n$/);
  });

  test.each([
    ['2024-11-28', '2024-11-27'],
    ['hôm nay', '2024-11-27'],
    ['2024-11-31', '2024-12-27'],
    ['2024-11-27', '2026-11-27'],
  ])('refuses from %s to %s with a sentence', async (from, to) => {
    await expect(rehearse({ from, to }, readSettings({}))).rejects.toThrow(/--from|--to|days/);
  });

  it('takes a moment without an offset for one in Vietnam', async () => {
    const settings = await settingsOfStage();

    const { out } = await outcomeOf(() =>
      rehearse({ from: '2024-11-28T08:00', to: '2024-11-28T09:00:00+07:00', json: true }, settings),
    );

    expect(JSON.parse(out)).toMatchObject({
      from: '2024-11-28T01:00:00.000Z',
      to: '2024-11-28T02:00:00.000Z',
    });
  });
});
