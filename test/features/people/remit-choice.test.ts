import { describe, expect, it, test } from 'vitest';
import type { Call } from '../../../src/bot/feature.ts';
import { phrase } from '../../../src/chat/reply.ts';
import { loadWording } from '../../../src/chat/wording.ts';
import { Directory } from '../../../src/domain/reference.ts';
import { askUnit, remitsNamed } from '../../../src/features/people/remit-choice.ts';
import { madeUpCommunes } from '../../scale/big-world.ts';
import { testDirectory } from '../../support/directory.ts';
import { openHouse, textOf } from './house.ts';

// A made-up country: provinces of the seed, and thousands of communes most of whose names stand in several of them.
const { reference } = testDirectory();
const known = new Set(reference.units.map(({ code }) => code));
const communes = madeUpCommunes(testDirectory()).filter(({ province }) => known.has(province));
const directory = new Directory({
  ...reference,
  units: [...reference.units, ...communes.map((unit) => ({ ...unit, isBackground: false, aliases: [] }))],
});
const wording = loadWording();
const call = { directory, say: (meant, locale = 'vi') => wording.say(locale, meant) } as Call;
const remits = directory.reference.units
  .filter(({ validTo, isBackground }) => validTo === undefined && !isBackground)
  .map(({ code }) => ({ unit: code, roles: ['officer'] as const }));
const question = { ask: phrase('people-invite-unit'), verb: 'invite', command: '/moi' } as const;
const [shared] = communes.filter(({ name }) => communes.filter((one) => one.name === name).length > 1);

function asked(words: string): { readonly text: string; readonly choices: readonly string[] } {
  const outcome = askUnit(remits, remitsNamed(remits, words, call), question, call);
  const [reply] = outcome.replies;
  return {
    text: (reply?.paragraphs ?? []).map((meant) => call.say(meant)).join('\n'),
    choices: (reply?.choices ?? []).map(({ label }) => call.say(label)),
  };
}

describe('of a country', () => {
  it('the units are not offered as thousands of buttons: the command takes a name', () => {
    expect(remits.length).toBeGreaterThan(1_000);
    expect(asked('')).toEqual({
      text: expect.stringMatching(/^Đồng chí mời cán bộ của đơn vị nào\?\n.*kèm tên đơn vị, ví dụ: \/moi \S/),
      choices: [],
    });
  });

  it('a name that no unit has, or too many have in part, is said to be unread', () => {
    expect(asked('xứ sở thần tiên').text).toContain('chưa xác định được đơn vị');
    expect(asked('xã').text).toContain('chưa xác định được đơn vị');
  });

  it('a commune whose name stands in several provinces is chosen by its province', () => {
    const { choices } = asked(shared?.name ?? '');

    expect(choices.length).toBeGreaterThan(1);
    expect(choices.every((label) => /\((tỉnh|thành phố) /.test(label))).toBe(true);
  });

  test.each(['tỉnh Phú Thọ', 'TINH PHU THO', 'phu-tho-2025'])('%s is one unit', (words) => {
    expect(remitsNamed(remits, words, call).map(({ unit }) => unit)).toEqual(['phu-tho-2025']);
  });

  it('every commune is found by its name and its province', () => {
    for (const { code, kind, name, province } of communes.filter((_, index) => index % 97 === 0)) {
      const around = directory.unit(province);
      const words = `${kind === 'ward' ? 'phường' : 'xã'} ${name}, ${around.kind === 'city' ? 'thành phố' : 'tỉnh'} ${around.name}`;

      expect(remitsNamed(remits, words, call).map(({ unit }) => unit)).toEqual([code]);
    }
  });
});

it('the command with a unit behind it goes on with that unit', async () => {
  const house = await openHouse();

  expect(textOf(await house.say('thu-ky', '/moi hoa binh'))).toContain('giữ vai trò nào');
  expect(textOf(await house.say('thu-ky', '/nhansu Hòa Bình'))).toContain('Hòa Bình');
  expect(textOf(await house.say('thu-ky', '/moi Cà Mau'))).toContain('chưa xác định được đơn vị');
});
