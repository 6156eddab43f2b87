import { describe, expect, it } from 'vitest';
import type { ReminderLogEntry } from '../../src/bot/reminder-store.ts';
import { addDays, clockTimeOf, isoDate, localDateOf, weekday } from '../../src/domain/local-date.ts';
import { minuteOf } from '../../src/features/reports/extension-decision.ts';
import { openSession } from '../../src/store/open.ts';
import { day, moment } from '../support/reminders.ts';
import { type Reached, type SeasonStage, seasonStage } from '../support/season-stage.ts';

// Everything here is made up: the units, the people, the request and what they do.

const units = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const roles = [
  ['1', 'officer'],
  ['2', 'officer'],
  ['ld', 'leader'],
] as const;
/** The officer of unit F is on Zalo, the others are on Telegram. */
const reached: Reached = Object.fromEntries(
  units.flatMap((unit, number) =>
    roles.map(([suffix], index) => [
      `${unit}${suffix}`,
      unit === 'f' && suffix === '1'
        ? { zalo: '1111111111111111116' }
        : { telegram: 1_000 + number * 10 + index },
    ]),
  ),
);
const setup = {
  units: units.map((unit) => ({ code: `thu-${unit}`, kind: 'province', name: `Thử ${unit.toUpperCase()}` })),
  clusters: [
    {
      code: 'cum-thu',
      name: 'Cụm thử nghiệm',
      nameEn: 'Test cluster',
      years: [
        {
          year: 2024,
          members: units.map((unit) => `thu-${unit}`),
          offices: [{ role: 'chair', unit: 'thu-g', basis: 'confirmed' }],
        },
      ],
    },
  ],
  officers: units.flatMap((unit) =>
    roles.map(([suffix, role]) => ({
      handle: `${unit}${suffix}`,
      name: `Cán bộ giả định ${unit.toUpperCase()}${suffix}`,
      role,
      unit: `thu-${unit}`,
    })),
  ),
  reportRequests: [
    {
      code: 'thu-2024',
      cluster: 'cum-thu',
      year: 2024,
      kind: 'year',
      title: 'Báo cáo thử nghiệm năm 2024',
      period: '2024',
      opens: '2025-01-06T09:00',
      dueOn: '2025-02-07',
      dueTime: '17:00',
      sections: [{ title: 'Nhà ở', titleEn: 'Housing', indicators: ['house_new', 'house_repair'] }],
    },
  ],
};

/** On each day the moments at which both processes look, and what somebody does before the next. */
const times = ['07:59', '08:00', '08:01', '12:00', '13:30', '19:30'];
type Act = (stage: SeasonStage) => Promise<void>;
const acts: Readonly<Record<string, Act>> = {
  '2025-01-10 13:30': (stage) => file(stage, 'g1'),
  '2025-01-15 13:30': (stage) => file(stage, 'a1'),
  '2025-01-16 13:30': async ({ telegram }) => telegram.block(1_040),
  '2025-01-20 12:00': (stage) => stage.restart(),
  '2025-01-24 13:30': async (stage) => {
    await promise(stage, 'b1', '05/02/2025');
    await promise(stage, 'c1', '04/02/2025');
  },
  '2025-02-05 13:30': async (stage) => {
    await file(stage, 'b1');
    await extend(stage, 'thu-d', moment('2025-02-21', '17:00'));
  },
  '2025-02-11 13:30': (stage) => file(stage, 'c1'),
  '2025-02-13 13:30': (stage) => file(stage, 'e2'),
  '2025-02-20 13:30': (stage) => file(stage, 'd1'),
};

async function file(stage: SeasonStage, who: string): Promise<void> {
  await stage.say(who, '/baocao');
  await stage.say(who, 'câu 1: 12; câu 2: 34');
  await stage.say(who, 'Nộp báo cáo');
}

async function promise(stage: SeasonStage, who: string, on: string): Promise<void> {
  await stage.press(who, 'reminders:promise:1');
  await stage.say(who, on);
}

async function extend(stage: SeasonStage, unit: string, until: Date): Promise<void> {
  const asked = { request: 1, unit, until, reason: 'thử nghiệm' };
  await stage.database.store.reports.askExtension(asked, stage.clock.now);
  await stage.press('g1', `reports:grant:1:${unit}:${minuteOf(until)}`);
}

/** From the opening to four weeks after the deadline. */
async function season(): Promise<SeasonStage> {
  const stage = await seasonStage(moment('2025-01-06', '08:30'), setup, reached);
  for (let date = day('2025-01-06'); isoDate(date) < '2025-03-07'; date = addDays(date, 1)) {
    // Nothing comes of a Saturday or a Sunday; one look is enough to see it.
    for (const time of weekday(date) > 5 ? ['08:00'] : times) {
      const at = moment(isoDate(date), time);
      if (at < stage.clock.now) continue;
      await stage.tick(at);
      await acts[`${isoDate(date)} ${time}`]?.(stage);
    }
  }
  return stage;
}

/** What became of each slot: "T-1/2025-02-07: e1 unreachable, e2 02-06", with the day on which it was sent. */
function linesOf(
  entries: readonly ReminderLogEntry[],
  handles: ReadonlyMap<number, string>,
): readonly string[] {
  const slots = new Map<string, string[]>();
  for (const entry of entries) {
    const line = `${handles.get(entry.person)} ${cameText(entry)}`;
    slots.set(entry.slot, [...(slots.get(entry.slot) ?? []), line]);
  }
  return [...slots].map(([slot, lines]) => `${slot}: ${lines.toSorted().join(', ')}`);
}

function cameText({ came, reason, delivery }: ReminderLogEntry): string {
  if (came === 'told' && delivery?.state === 'sent') return isoDate(localDateOf(delivery.at)).slice(5);
  return reason ?? delivery?.failure ?? `${delivery?.state}`;
}

async function logs({ database: { store } }: SeasonStage) {
  const all = await store.reminders.log({ request: 1 });
  const people = await store.people.byIds([...new Set(all.map(({ person }) => person))]);
  const handles = new Map([...people].map(([id, { handle = '' }]) => [id, handle]));
  const of = (unit: string) =>
    linesOf(
      all.filter((entry) => entry.unit === `thu-${unit}`),
      handles,
    );
  return { all, of };
}

/** When each unit handed in. */
const filings = [
  ['g', '2025-01-10'],
  ['a', '2025-01-15'],
  ['b', '2025-02-05'],
  ['c', '2025-02-11'],
  ['e', '2025-02-13'],
  ['d', '2025-02-20'],
].map(([unit, iso]) => ({ unit: `thu-${unit}`, at: moment(iso ?? '', '13:30') }));

describe('a season of seven units, with Tết in the middle', () => {
  it('tells each slot once to each person, and says why of each that is not told', async () => {
    const stage = await season();
    const { all, of } = await logs(stage);

    expect(stage.faults).toEqual([]);
    expect(of('a').slice(0, 4)).toEqual([
      'opening/2025-01-06: a1 01-06',
      'T-21/2025-02-07: a1 filed',
      'T-7/2025-02-07: a1 filed',
      'T-3/2025-02-07: a1 filed',
    ]);
    // A promise that is kept: the slot before its day is silent. T-7 is a day of Tết and moves to the morning before.
    expect(of('b').slice(0, 6)).toEqual([
      'opening/2025-01-06: b1 01-06',
      'T-21/2025-02-07: b1 01-17',
      'T-7/2025-02-07: b1 01-24',
      'T-3/2025-02-07: b1 promised',
      'P/2025-02-05: b1 02-05',
      'T-1/2025-02-07: b1 filed, b2 filed',
    ]);
    // One that is broken climbs, up to the list of the chair.
    expect(of('c').slice(3, 12)).toEqual([
      'T-3/2025-02-07: c1 merged',
      'P/2025-02-04: c1 02-04',
      'P+1w/2025-02-04: c1 02-05, c2 02-05',
      'T-1/2025-02-07: c1 02-06, c2 02-06',
      'T/2025-02-07: c1 merged, c2 merged',
      'P+3w/2025-02-04: c1 02-07, c2 02-07, cld 02-07',
      'T+1/2025-02-07: c1 02-10, c2 02-10, cld 02-10',
      'P+5w/2025-02-04: c1 02-11, c2 02-11, cld 02-11, g1 02-11, g2 02-11',
      'T+3w/2025-02-07: c1 filed, c2 filed, cld filed',
    ]);
    // A later deadline makes new slots; what lies before what was said since is not told any more.
    expect(of('d').slice(3, 9)).toEqual([
      'T-3/2025-02-07: d1 02-04',
      'T-21/2025-02-21: d1 superseded',
      'T-7/2025-02-21: d1 02-14',
      'T-3/2025-02-21: d1 02-18',
      'T-1/2025-02-21: d1 02-20, d2 02-20',
      'T/2025-02-21: d1 filed, d2 filed',
    ]);
    // Telegram is blocked: the same slot goes one rung up, and the later ones know beforehand.
    expect(of('e').slice(0, 8)).toEqual([
      'opening/2025-01-06: e1 01-06',
      'T-21/2025-02-07: e1 unreachable, e2 01-17',
      'T-7/2025-02-07: e1 unreachable, e2 01-24',
      'T-3/2025-02-07: e1 unreachable, e2 02-04',
      'T-1/2025-02-07: e1 unreachable, e2 02-06',
      'T/2025-02-07: e1 unreachable, e2 02-07',
      'T+1/2025-02-07: e1 unreachable, e2 02-10, eld 02-10',
      'T+3w/2025-02-07: e1 unreachable, e2 02-12, eld 02-12, g1 02-12, g2 02-12',
    ]);
    // Nobody of this unit says a word.
    expect(of('f').slice(3)).toEqual([
      'T-3/2025-02-07: f1 02-04',
      'T-1/2025-02-07: f1 02-06, f2 02-06',
      'T/2025-02-07: f1 02-07, f2 02-07',
      'T+1/2025-02-07: f1 02-10, f2 02-10, fld 02-10',
      'T+3w/2025-02-07: f1 02-12, f2 02-12, fld 02-12, g1 02-12, g2 02-12',
      'T+5w/2025-02-07: f1 02-14, f2 02-14, fld 02-14, g1 02-14, g2 02-14',
      'T+7w/2025-02-07: f1 02-18, f2 02-18, fld 02-18, g1 02-18, g2 02-18',
    ]);

    // Zalo's window closed a week after the opening: from then on the approved template says it.
    const { delivered } = stage.zalo;
    expect(delivered.map(({ kind }) => kind)).toEqual(['buttons', ...Array(9).fill('template')]);
    expect(delivered.at(-1)?.template?.data.noi_dung).toBe(
      'Đã quá hạn gửi Báo cáo thử nghiệm năm 2024 (17 giờ 00, thứ Sáu, ngày 07/02/2025); còn 2/2 số.',
    );

    const sent = await sentReminders(stage);
    expect(sent.filter(({ at }) => isQuiet(at))).toEqual([]);
    expect(new Set(sent.map(({ at, person }) => `${isoDate(localDateOf(at))} ${person}`)).size).toBe(
      sent.length,
    );
    expect(remindersOn(stage)).toBe(sent.length);
    expect(new Set(all.map(({ unit, slot, person }) => `${unit} ${slot} ${person}`)).size).toBe(all.length);
    for (const { unit, at } of filings)
      for (const { came, delivery, unit: of } of all)
        if (of === unit && came === 'told') expect(delivery?.at.getTime()).toBeLessThan(at.getTime());
  }, 180_000);
});

interface SentReminder {
  readonly person: number;
  readonly at: Date;
}

async function sentReminders({ path, clock }: SeasonStage): Promise<readonly SentReminder[]> {
  const { client } = await openSession(`file:${path}`, () => clock.now);
  const rows = await client.outboxMessage.findMany({ where: { kind: 'reminder', state: 'sent' } });
  await client.$disconnect();
  return rows.map(({ personId, updatedAt }) => ({ person: personId ?? 0, at: updatedAt }));
}

/** The evening counts on the day of a deadline; here nothing was left for it. */
function isQuiet(at: Date): boolean {
  const { hour, minute } = clockTimeOf(at);
  const time = hour * 100 + minute;
  return time < 800 || (time >= 1115 && time < 1330) || time >= 1700;
}

/** What really reached somebody, on both messengers. */
function remindersOn({ telegram, zalo }: SeasonStage): number {
  const isReminder = /^(?:Hạn gửi|Đã quá hạn gửi|Báo cáo thử nghiệm năm 2024 \(hạn)/;
  return telegram.delivered.filter(({ text }) => isReminder.test(text)).length + zalo.delivered.length;
}
