import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterWrongCode,
  type CodeGuard,
  type Invitation,
  invitationFault,
  isCodeAlive,
  isLocked,
  MOST_CODE_TRIES,
} from '../../src/domain/invitation.ts';

const now = new Date('2026-11-23T02:00:00.000Z');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const invitation: Invitation = {
  id: 1,
  role: 'officer',
  isPractice: false,
  expiresAt: minutes(60),
  codeUntil: minutes(10),
  codeTries: 0,
};

describe('an invitation', () => {
  it('lets somebody in until it is used, revoked or over', () => {
    expect(invitationFault(invitation, minutes(59))).toBeUndefined();
    expect(invitationFault(invitation, minutes(60))).toBe('expired');
    expect(invitationFault({ ...invitation, revokedAt: now }, now)).toBe('revoked');
    expect(invitationFault({ ...invitation, usedAt: now, revokedAt: now }, minutes(90))).toBe('used');
  });

  it('has a code that lives for minutes and turns up a few times', () => {
    expect(isCodeAlive(invitation, minutes(9))).toBe(true);
    expect(isCodeAlive(invitation, minutes(10))).toBe(false);
    expect(isCodeAlive({ ...invitation, codeTries: MOST_CODE_TRIES }, now)).toBe(false);
    const { codeUntil: _, ...without } = invitation;
    expect(isCodeAlive(without, now)).toBe(false);
  });
});

describe('wrong codes', () => {
  it('lock the chat at the fifth, for an hour, and count from one afterwards', () => {
    let guard: CodeGuard | undefined;
    for (let count = 1; count < MOST_CODE_TRIES; count += 1) guard = afterWrongCode(guard, minutes(count));
    expect(isLocked(guard, minutes(5))).toBe(false);

    guard = afterWrongCode(guard, minutes(5));

    expect(isLocked(guard, minutes(64))).toBe(true);
    expect(isLocked(guard, minutes(65))).toBe(false);
    expect(afterWrongCode(guard, minutes(66))).toEqual({ tries: 1, windowFrom: minutes(66) });
  });

  it('are forgotten after an hour', () => {
    const guard = afterWrongCode({ tries: 4, windowFrom: now }, minutes(60));

    expect(guard).toEqual({ tries: 1, windowFrom: minutes(60) });
  });

  it('are never more than five in any hour, however they are spread', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(pauses, (waits) => {
        let guard: CodeGuard | undefined;
        let at = 0;
        const guessed: number[] = [];
        for (const wait of waits) {
          at += wait;
          if (isLocked(guard, minutes(at))) continue;
          guard = afterWrongCode(guard, minutes(at));
          guessed.push(at);
        }
        // Two windows that touch: nine at most within an hour, and five an hour on average.
        for (const from of guessed) {
          const inHour = guessed.filter((time) => time >= from && time < from + 60);
          expect(inHour.length).toBeLessThanOrEqual(2 * MOST_CODE_TRIES - 1);
        }
      }),
    );
  });
});
