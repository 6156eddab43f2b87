import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileLinkCode, maySee, readFileLink, type SentFile } from '../../src/bot/file-link.ts';
import type { PersonRecord } from '../../src/bot/people-store.ts';
import { testSecrets } from '../support/secrets.ts';

const now = new Date('2026-11-23T02:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60_000);
const secrets = testSecrets();
const file = { job: 4_711, fromEnd: 0 };

describe('a link to a file', () => {
  it('leads to the very file for 24 hours', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(99), (job, fromEnd) => {
        const code = fileLinkCode({ job, fromEnd }, secrets, now);

        expect(code).toMatch(/^[\w.-]{1,80}$/);
        expect(readFileLink(code, secrets, hours(23.99))).toEqual({ job, fromEnd });
        expect(readFileLink(code, secrets, hours(24))).toBeUndefined();
      }),
    );
  });

  it('leads nowhere with any of its signs changed', () => {
    const code = fileLinkCode(file, secrets, now);
    const sign = fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzABCXYZ_-.');
    fc.assert(
      fc.property(fc.nat(code.length - 1), sign, (place, other) => {
        fc.pre(code[place] !== other);
        const forged = code.slice(0, place) + other + code.slice(place + 1);
        // The last sign of a proof carries four bits only; its other spellings are other texts all the same.
        expect(readFileLink(forged, secrets, now)).toBeUndefined();
      }),
    );
    for (const odd of ['', '.', `${code}x`, ` ${code}`, code.replaceAll('.', '/'), 'ữ'.repeat(60)])
      expect(readFileLink(odd, secrets, now)).toBeUndefined();
  });
});

describe('whoever was sent a file', () => {
  const sent: SentFile = {
    attachment: { name: 'a.xlsx', mediaType: 'x', base64: '' },
    personId: 7,
    createdAt: now,
  };
  const officer: PersonRecord = {
    id: 7,
    name: 'Người thử',
    isPractice: false,
    seats: [{ role: 'officer', unit: 'thu', validTo: '2026-11-23' }],
  };

  it.each([
    ['holds the seat', officer, hours(1), true],
    ['holds it no more', officer, hours(20), false],
    ['took back the consent', { ...officer, consent: 'withdrawn' }, hours(1), false],
    ['is nobody any more', undefined, hours(1), false],
    [
      'holds another one since',
      { ...officer, seats: [{ role: 'leader', validFrom: '2026-11-24' }] },
      hours(20),
      true,
    ],
    [
      'held two, one of which has ended',
      { ...officer, seats: [...officer.seats, { role: 'observer' }] },
      hours(20),
      true,
    ],
  ] as const)('%s', (_, person, at, may) => {
    expect(maySee(sent, person, at)).toBe(may);
  });

  it('was nobody in particular, so anybody may see it', () => {
    const { personId: _, ...forAnybody } = sent;

    expect(maySee(forAnybody, undefined, hours(1))).toBe(true);
  });
});
