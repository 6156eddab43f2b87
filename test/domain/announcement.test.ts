import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  attemptStates,
  deliveries,
  deliveryOf,
  isResendable,
  phaseOf,
  referenceOf,
  tallyOf,
} from '../../src/domain/announcement.ts';

const attempt = fc.record({
  state: fc.constantFrom(...attemptStates),
  channel: fc.constantFrom('zalo', 'telegram'),
});
const attempts = fc.array(attempt, { maxLength: 6 });

describe('what has become of an announcement', () => {
  it('puts every recipient into exactly one place, so that the parts make the whole', () => {
    fc.assert(
      fc.property(fc.array(attempts, { maxLength: 60 }), (all) => {
        const tally = tallyOf(all.map(deliveryOf));
        const sum = deliveries.reduce((total, delivery) => total + tally[delivery], 0);
        expect(sum).toBe(all.length);
      }),
    );
  });

  it('counts one that arrived whatever the others did, and never calls unknown what did not arrive for certain', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const delivery = deliveryOf(all);
        const has = (state: Attempt['state']) => all.some((one) => one.state === state);
        expect(delivery === 'sent').toBe(has('sent'));
        if (delivery === 'uncertain')
          expect(has('uncertain') && !has('queued') && !has('sending')).toBe(true);
        if (has('uncertain') && !has('sent')) expect(isResendable(delivery)).toBe(false);
      }),
    );
  });

  it('never resends of itself to whom it may have reached', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const mayHave = all.some(({ state }) => ['sent', 'sending', 'uncertain'].includes(state));
        if (mayHave) expect(isResendable(deliveryOf(all))).toBe(false);
      }),
    );
  });

  it('is not failed where it was stopped', () => {
    expect(deliveryOf([{ state: 'cancelled', channel: 'zalo' }])).toBe('cancelled');
    expect(deliveryOf([])).toBe('unreachable');
  });
});

describe('the phase of an announcement', () => {
  const startsAt = new Date('2024-11-20T02:01:00Z');
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);

  it('follows from the clock and from what waits', () => {
    expect(phaseOf({ state: 'confirmed', startsAt }, 19, at(-1))).toBe('planned');
    expect(phaseOf({ state: 'confirmed', startsAt }, 19, at(0))).toBe('sending');
    expect(phaseOf({ state: 'confirmed', startsAt }, 0, at(1))).toBe('done');
    expect(phaseOf({ state: 'stopped', startsAt }, 3, at(1))).toBe('stopped');
  });

  it('has a reference short enough for a telephone call', () => {
    expect(referenceOf({ year: 2024, number: 3 })).toBe('TB-2024-03');
  });
});
