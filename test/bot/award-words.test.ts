import { describe, expect, it } from 'vitest';
import { awardSentence, awardStateName } from '../../src/bot/award-words.ts';
import type { Call } from '../../src/bot/feature.ts';
import { loadWording } from '../../src/chat/wording.ts';
import { awardStates, isGiven } from '../../src/domain/award.ts';
import { testDatabase } from '../support/database.ts';

const wording = loadWording();

/** "Được tặng" that is neither denied nor part of "được đề nghị tặng". */
const given = /(?<!không |chưa |đã được )được tặng/;

describe('the words of an award', () => {
  it.each(awardStates)('call it given exactly where a decision stands behind it: %s', async (state) => {
    const directory = await (await testDatabase()).directory();
    const call = { directory } as Call;
    const award = {
      id: 1,
      kind: 'co-xuat-sac',
      unit: 'bac-kan',
      cluster: 'tdmnpb',
      year: 2023,
      state,
      position: 1,
    };

    const sentence = wording.say('vi', awardSentence(call, award));
    const name = wording.say('vi', awardStateName(state));
    const english = wording.say('en', awardSentence(call, award));

    expect(given.test(sentence)).toBe(isGiven(state));
    expect(/^đã có quyết định tặng/.test(name)).toBe(isGiven(state));
    expect(/has been awarded/.test(english)).toBe(isGiven(state));
    expect(/được đề nghị tặng/.test(sentence)).toBe(['proposed', 'submitted', 'notProposed'].includes(state));
  });
});
