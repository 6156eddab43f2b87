import { describe, expect, it } from 'vitest';
import type { Call, Command } from '../../src/bot/feature.ts';
import type { PersonRecord } from '../../src/bot/people-store.ts';
import { mayRun, speakerOf, speaksForChair, speaksForChairOf } from '../../src/bot/roles.ts';
import { phrase } from '../../src/chat/reply.ts';
import type { Cluster } from '../../src/domain/cluster.ts';
import { Directory } from '../../src/domain/reference.ts';
import { testDirectory } from '../support/directory.ts';

const person: PersonRecord = {
  id: 1,
  name: 'Cán bộ giả định',
  isPractice: true,
  seats: [
    { role: 'officer', unit: 'phu-tho', validTo: '2024-05-31' },
    { role: 'leader', unit: 'bac-kan', validFrom: '2024-06-01' },
  ],
};

describe('who is talking', () => {
  it('has the roles of the day: seats end and begin at midnight in Vietnam', () => {
    const lastEvening = speakerOf(person, new Date('2024-05-31T16:59:59Z'), 'vi');
    const firstMorning = speakerOf(person, new Date('2024-05-31T17:00:00Z'), 'vi');

    expect(lastEvening).toMatchObject({ unit: 'phu-tho', roles: ['officer'] });
    expect(firstMorning).toMatchObject({ unit: 'bac-kan', roles: ['leader'] });
  });

  it('without a seat, or unknown, has no role and no unit', () => {
    expect(speakerOf(undefined, new Date(), 'vi')).toEqual({ roles: [], locale: 'vi' });
    expect(speakerOf({ ...person, seats: [] }, new Date(), 'en')).toMatchObject({ roles: [], locale: 'en' });
  });

  it('has no right at one unit by a seat at another, nor by a seat at none', () => {
    const seats = [
      { role: 'observer', unit: 'hoa-binh' },
      { role: 'leader', unit: 'bac-giang' },
    ] as const;
    const nowhere = [{ role: 'officer' }, { role: 'observer', unit: 'hoa-binh' }] as const;

    expect(speakerOf({ ...person, seats }, new Date(), 'vi')).toMatchObject({
      unit: 'bac-giang',
      roles: ['leader'],
    });
    expect(speakerOf({ ...person, seats: nowhere }, new Date(), 'vi')).toMatchObject({
      unit: 'hoa-binh',
      roles: ['observer'],
    });
  });

  it('is unknown who does not agree to the data notice any more', () => {
    const now = new Date('2024-05-01T00:00:00Z');

    for (const consent of ['refused', 'withdrawn'] as const)
      expect(speakerOf({ ...person, locale: 'en', consent }, now, 'vi')).toEqual({ roles: [], locale: 'en' });
    expect(speakerOf({ ...person, consent: 'agreed' }, now, 'vi')).toMatchObject({ personId: 1 });
  });

  it('may run a command only with one of its roles', () => {
    const command = {
      name: 'x',
      summary: phrase('help-command-help'),
      roles: ['leader'],
      run: async () => ({}),
    } as never as Command;

    expect(mayRun(command, { roles: ['leader'], locale: 'vi' })).toBe(true);
    expect(mayRun(command, { roles: ['officer'], locale: 'vi' })).toBe(false);
    expect(mayRun(command, { roles: [], locale: 'vi' })).toBe(false);
  });
});

describe('the chair', () => {
  const directory = testDirectory();
  const call = (unit: string | undefined, now: string) =>
    ({
      directory,
      now: new Date(now),
      speaker: { roles: [], locale: 'vi', ...(unit && { unit }) },
    }) as never as Call;

  it("is the unit in office this year; last year's chair has lost the right by itself", () => {
    expect(speaksForChair(call('phu-tho', '2023-12-31T16:59:00Z'))).toBe(true);
    expect(speaksForChair(call('phu-tho', '2023-12-31T17:00:00Z'))).toBe(false);
    expect(speaksForChair(call('bac-kan', '2023-12-31T17:00:00Z'))).toBe(true);
  });

  it('has a word in what a unit did in its cluster, and none in what the unit did in another before', () => {
    const { reference } = directory;
    const chair = [{ role: 'chair' as const, unit: 'son-la', basis: 'confirmed' as const }];
    const members = ['son-la', 'hoa-binh'];
    const years = [{ cluster: 'thu', year: 2024, members, offices: chair }];
    const trial = { code: 'thu', name: 'Cụm thử', nameEn: 'Trial cluster', years };
    const [first] = reference.clusters;
    const until2023 = { ...first, years: first?.years.filter(({ year }) => year < 2024) ?? [] };
    const moved = new Directory({ ...reference, clusters: [until2023 as Cluster, trial] });
    const sonLa = { ...call('son-la', '2024-06-01T00:00:00Z'), directory: moved };

    expect(speaksForChairOf(sonLa, 'hoa-binh', 2024)).toBe(true);
    expect(speaksForChairOf(sonLa, 'hoa-binh', 2023)).toBe(false);
    expect(
      speaksForChairOf({ ...sonLa, speaker: { ...sonLa.speaker, unit: 'hoa-binh' } }, 'son-la', 2024),
    ).toBe(false);
  });

  it('is nobody where no chair is on record, and never a person without a unit', () => {
    expect(speaksForChair(call('bac-kan', '2026-01-01T00:00:00Z'))).toBe(false);
    expect(speaksForChair(call(undefined, '2024-06-01T00:00:00Z'))).toBe(false);
  });
});
