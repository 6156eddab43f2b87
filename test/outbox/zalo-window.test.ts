import { describe, expect, it, test } from 'vitest';
import { costClass } from '../../src/outbox/cost.ts';
import { hasTemplate, wayFor } from '../../src/outbox/zalo-way.ts';
import { windowEnd, windowOf } from '../../src/outbox/zalo-window.ts';

const heardAt = new Date('2026-11-16T02:00:00.000Z');
const HOURS = 60 * 60_000;

function later(milliseconds: number): Date {
  return new Date(heardAt.getTime() + milliseconds);
}

describe('the window', () => {
  test.each([
    ['free', 0],
    ['free', 48 * HOURS - 1],
    ['billed', 48 * HOURS],
    ['billed', 7 * 24 * HOURS - 1],
    ['closed', 7 * 24 * HOURS],
    ['closed', 365 * 24 * HOURS],
  ])('is %s %i milliseconds after the person was active', (window, elapsed) => {
    expect(windowOf(heardAt, later(elapsed))).toBe(window);
  });

  test.each([
    ['while it is free, after 48 hours', 0, 48],
    ['while it is billed, after seven days', 48, 7 * 24],
  ])('ends %s', (_name, elapsed, end) => {
    expect(windowEnd(heardAt, later(elapsed * HOURS))).toEqual(later(end * HOURS));
  });

  it('has no end any more once it is closed', () => {
    expect([windowEnd(heardAt, later(7 * 24 * HOURS)), windowEnd(undefined, heardAt)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('was never open for somebody who was never active', () => {
    expect(windowOf(undefined, heardAt)).toBe('never');
  });

  it('is free for whom another clock heard a little later than now', () => {
    expect(windowOf(later(2_000), heardAt)).toBe('free');
  });
});

describe('the way of a message', () => {
  test.each(['reply', 'notice', 'reminder', 'announcement'] as const)(
    'is the message itself while the window is open: a %s may be billed',
    (kind) => {
      expect([wayFor(kind, 'free'), wayFor(kind, 'billed')]).toEqual(['message', 'message']);
    },
  );

  test.each(['reminder', 'announcement'] as const)(
    'is a template for a %s when the window is closed',
    (kind) => {
      expect([wayFor(kind, 'closed'), wayFor(kind, 'never')]).toEqual(['template', 'template']);
      expect(hasTemplate(kind)).toBe(true);
    },
  );

  it('is none for a notice when the window is closed', () => {
    expect([wayFor('notice', 'closed'), wayFor('notice', 'never')]).toEqual(['none', 'none']);
    expect(hasTemplate('notice')).toBe(false);
  });

  it('is the message itself for a reply, whatever our book says: somebody has just written', () => {
    expect([wayFor('reply', 'closed'), wayFor('reply', 'never')]).toEqual(['message', 'message']);
  });
});

describe('what a message costs', () => {
  test.each([
    ['zalo', 'reminder', later(0), 'free'],
    ['zalo', 'reminder', later(50 * HOURS), 'billed'],
    ['zalo', 'reminder', later(200 * HOURS), 'template'],
    ['zalo', 'notice', later(200 * HOURS), 'none'],
    ['telegram', 'reminder', later(9_999 * HOURS), 'free'],
  ] as const)('on %s for a %s at %s is %s', (channel, kind, at, cost) => {
    expect(costClass(channel, kind, heardAt, at)).toBe(cost);
  });

  it('is a template on Zalo for somebody who never wrote', () => {
    expect(costClass('zalo', 'reminder', undefined, heardAt)).toBe('template');
  });
});
