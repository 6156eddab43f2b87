import { describe, expect, it } from 'vitest';
import { createFloodGuard } from '../../src/bot/flood-guard.ts';

const chat = { channel: 'test', chat: 'a' };
const at = (seconds: number) => new Date(Date.UTC(2026, 10, 23, 2, 0, seconds));

describe('the flood guard', () => {
  it('takes what an officer types, says once that it is too much, then is silent until the minute is over', () => {
    const guard = createFloodGuard();
    const told = Array.from({ length: 70 }, (_, index) => guard.admit(chat, `${index}`, at(1)));

    expect(told.filter((admission) => admission === 'take')).toHaveLength(60);
    expect(told.filter((admission) => admission === 'warn')).toHaveLength(1);
    expect(guard.admit(chat, 'sau', at(62))).toBe('take');
  });

  it('counts each chat for itself', () => {
    const guard = createFloodGuard();
    for (let index = 0; index < 100; index += 1) guard.admit(chat, `${index}`, at(1));

    expect(guard.admit({ channel: 'test', chat: 'b' }, 'x', at(1))).toBe('take');
    expect(guard.admit({ channel: 'other', chat: 'a' }, 'x', at(1))).toBe('take');
  });

  it('ends a loop of the same words without a word, and takes the next other one', () => {
    const guard = createFloodGuard();
    const told = Array.from({ length: 20 }, () => guard.admit(chat, 'lặp', at(1)));

    expect(told.slice(0, 15)).toEqual(Array(15).fill('take'));
    expect(told.slice(15)).toEqual(Array(5).fill('drop'));
    expect(guard.admit(chat, 'khác', at(2))).toBe('take');
  });

  it('a clock that is set back does not lock anybody out', () => {
    const guard = createFloodGuard();
    for (let index = 0; index < 100; index += 1) guard.admit(chat, `${index}`, at(50));

    expect(guard.admit(chat, 'x', at(1))).toBe('take');
  });
});
