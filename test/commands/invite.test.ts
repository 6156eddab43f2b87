import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ArgumentError } from '../../src/commands/argument-error.ts';
import { type InviteOptions, invite } from '../../src/commands/invite.ts';
import { readSettings } from '../../src/config.ts';
import { openDatabase, openSession } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/database.ts';

let url = '';
beforeEach(() => {
  url = `file:${join(temporaryFolder(), 'bot.db')}`;
});

async function invited(options: InviteOptions, settings: NodeJS.ProcessEnv = {}): Promise<string> {
  const written: string[] = [];
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    expect(await invite(options, readSettings({ DATABASE_URL: url, ...settings }))).toBe(0);
    return written.join('');
  } finally {
    out.mockRestore();
  }
}

describe('bot invite', () => {
  it('prints the ways in as JSON, and keeps none of them', async () => {
    const out = await invited({ unit: 'phu-tho-2025', role: 'admin', name: 'Trần Thị Thử', json: true });

    const document = JSON.parse(out);
    expect(document).toEqual({
      unit: 'phu-tho-2025',
      role: 'admin',
      name: 'Trần Thị Thử',
      expires_at: expect.stringMatching(/^\d{4}-.*Z$/),
      link: expect.stringMatching(/^[\w-]{22}$/),
      telegram: null,
      zalo: null,
      code: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/),
      code_until: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const life = Date.parse(document.expires_at) - Date.parse(document.code_until);
    expect(life).toBe((7 * 24 * 60 - 10) * 60_000);
    const { client } = await openSession(url, () => new Date());
    const [row] = await client.invitation.findMany();
    const audits = await client.auditEntry.findMany();
    await client.$disconnect();
    expect(row).toMatchObject({ unitCode: 'phu-tho-2025', role: 'admin', invitedById: null });
    expect(JSON.stringify(row)).not.toContain(document.link);
    expect(JSON.stringify(row)).not.toContain(document.code.replace('-', ''));
    expect(audits).toMatchObject([
      { action: 'invitation.given', subject: 'unit/phu-tho-2025', after: 'admin' },
    ]);
  });

  it('gives the links of the messengers that are on', async () => {
    const database = await openDatabase(url, { now: () => new Date() });
    await database.store.installation.setDoor('telegram', 'cum_thi_dua_bot');
    await database.close();
    const zalo = {
      ZALO_APP_ID: '1',
      ZALO_APP_SECRET: 'canary-secret',
      ZALO_OA_ID: '4242',
      ZALO_OA_SECRET_KEY: 'canary-key',
    };

    const out = await invited({ unit: 'phu-tho-2025', role: 'officer' }, zalo);

    const link = /start=([\w-]{22})/.exec(out)?.[1];
    expect(out).toContain(`Telegram: https://t.me/cum_thi_dua_bot?start=${link}`);
    expect(out).toContain(`Zalo: https://zalo.me/4242, write: /dangky ${link}`);
    expect(out).not.toContain('canary');
  });

  it('says another link and code each time', async () => {
    const options: InviteOptions = { unit: 'phu-tho-2025', role: 'officer', json: true };
    const [first, second] = [JSON.parse(await invited(options)), JSON.parse(await invited(options))];

    expect(first.link).not.toBe(second.link);
    expect(first.code).not.toBe(second.code);
  });

  it.each([
    [{ unit: 'nowhere', role: 'officer' }, 'no unit has the code'],
    [{ unit: 'bac-kan', role: 'officer' }, 'does not exist today'],
    [{ unit: 'phu-tho-2025', role: 'chair' }, 'is no role'],
    [{ unit: 'phu-tho-2025', role: 'officer', name: '0912345678' }, 'is no name of a person'],
  ])('refuses %o', async (options, why) => {
    const refused = invite(options, readSettings({ DATABASE_URL: url }));

    await expect(refused).rejects.toThrow(ArgumentError);
    await expect(refused).rejects.toThrow(why);
  });
});
