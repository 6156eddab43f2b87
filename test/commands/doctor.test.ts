import { describe, expect, it } from 'vitest';
import { examine, type Finding } from '../../src/commands/doctor.ts';
import { readSettings } from '../../src/config.ts';
import { coreOn } from '../support/conversation.ts';
import { testDatabase, testNow } from '../support/database.ts';
import { openStage, setupFile } from '../support/stage.ts';

const settings = readSettings({});

function about(findings: readonly Finding[], check: string): Finding | undefined {
  return findings.find((finding) => finding.check.startsWith(check));
}

describe('the doctor', () => {
  it('finds a healthy database healthy once the scheduler has run', async () => {
    const database = await testDatabase();
    await database.heartbeat.beat(testNow);

    const findings = await examine(coreOn(database), settings, testNow);

    expect(findings.filter(({ verdict }) => verdict !== 'ok')).toEqual([]);
  });

  it('finds a scheduler that is silent, and one that never ran', async () => {
    const database = await testDatabase();
    const never = about(await examine(coreOn(database), settings, testNow), 'scheduler');
    await database.heartbeat.beat(new Date(testNow.getTime() - 5 * 60_000));
    const silent = about(await examine(coreOn(database), settings, testNow), 'scheduler');

    expect([never?.verdict, silent?.verdict]).toEqual(['warning', 'failed']);
  });

  it('finds messages that nobody sends', async () => {
    const database = await testDatabase();
    const message = { text: 'x', choices: [], attachments: [] };
    const notBefore = new Date(testNow.getTime() - 3_600_000);
    await database.store.outbox.add([
      { key: 'stuck', kind: 'notice', channel: 'zalo', chat: '1', message, notBefore },
    ]);

    const stuck = about(await examine(coreOn(database), settings, testNow), 'outbox zalo');

    expect(stuck).toMatchObject({ verdict: 'failed', found: expect.stringContaining('1 messages') });
  });

  it('finds units that must report and have nobody who can be reached', async () => {
    const start = new Date('2024-11-20T02:00:00Z');
    const stage = await openStage(testDatabase, start);
    await stage.setUp(setupFile('report-2024.json'));
    await stage.database.store.people.close({ channel: 'practice', chat: 'yen-bai' }, 'left', start);
    await stage.database.store.people.close({ channel: 'zalo', chat: 'yen-bai' }, 'left', start);

    const silent = about(await examine(coreOn(stage.database), settings, start), 'report request');

    expect(silent?.found).toContain('yen-bai');
    expect(silent?.found).not.toContain('hoa-binh');
  });

  it('finds that nobody can talk to the bot, and a clock that is wrong', async () => {
    const database = await testDatabase();
    const none = readSettings({ PRACTICE: 'off' });

    const findings = await examine(coreOn(database), none, new Date('2001-01-01T00:00:00Z'));

    expect(about(findings, 'messengers')?.verdict).toBe('failed');
    expect(about(findings, 'clock')?.verdict).toBe('failed');
  });
});
