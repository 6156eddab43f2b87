import type { SetupChange } from '../bot/setup-store.ts';
import type { DayOffSetup, IndicatorSetup, SourceSetup, UnitSetup } from '../domain/setup.ts';
import type { Succession } from '../domain/unit.ts';
import { vietnameseSortKey } from '../language/sorting.ts';
import type { CalendarDay, Indicator, Source, Unit } from './generated/sqlite/client.ts';
import { inChunks, type Session } from './session.ts';
import { put, putAliases, together } from './setup-rows.ts';

// What is new begins as a blank row: the file was checked to fill in all that a row cannot do without.

export async function recordSources(
  { client }: Session,
  sources: readonly SourceSetup[],
): Promise<SetupChange[]> {
  const changes: SetupChange[] = [];
  for (const given of sources) {
    const { code } = given;
    const known = await client.source.findUnique({ where: { code } });
    const change = await put<Source>(
      known,
      { ...blankSource, ...known, ...given },
      {
        add: (data) => client.source.create({ data }),
        change: (data) => client.source.update({ where: { code }, data }),
      },
    );
    changes.push({ part: 'sources', name: code, change });
  }
  return changes;
}

/** A country has thousands: what is there is read at once, and what is new is written at once. */
export async function recordUnits(session: Session, units: readonly UnitSetup[]): Promise<SetupChange[]> {
  const { client } = session;
  const known = await unitsThere(session, units);
  const added: Unit[] = [];
  const changes: SetupChange[] = [];
  for (const { aliases, province, ...given } of units) {
    const { code } = given;
    const before = known.get(code) ?? null;
    const place = province === undefined ? {} : { provinceCode: province };
    const row = { ...blankUnit, ...before, ...given, ...place };
    const own = await put<Unit>(
      before,
      { ...row, sortKey: vietnameseSortKey(row.name) },
      {
        add: async (data) => added.push(data),
        change: (data) => client.unit.update({ where: { code }, data }),
      },
    );
    const renamed = await putAliases(session, 'unit', code, aliases);
    changes.push({ part: 'units', name: code, change: together(own, [renamed]) });
  }
  for (const data of inChunks(added)) await client.unit.createMany({ data: [...data] });
  return changes;
}

async function unitsThere(
  { client }: Session,
  units: readonly UnitSetup[],
): Promise<ReadonlyMap<string, Unit>> {
  const known = new Map<string, Unit>();
  for (const part of inChunks(units.map(({ code }) => code)))
    for (const row of await client.unit.findMany({ where: { code: { in: [...part] } } }))
      known.set(row.code, row);
  return known;
}

export async function recordSuccessions(
  { client }: Session,
  successions: readonly Succession[],
): Promise<SetupChange[]> {
  const changes: SetupChange[] = [];
  for (const { predecessor: predecessorCode, successor: successorCode, date, legalBasis } of successions) {
    const key = { predecessorCode, successorCode };
    const where = { predecessorCode_successorCode: key };
    const known = await client.unitSuccession.findUnique({ where });
    const change = await put(
      known,
      { ...key, date, legalBasis },
      {
        add: (data) => client.unitSuccession.create({ data }),
        change: (data) => client.unitSuccession.update({ where, data }),
      },
    );
    changes.push({ part: 'successions', name: `${predecessorCode} → ${successorCode}`, change });
  }
  return changes;
}

export async function recordIndicators(
  session: Session,
  indicators: readonly IndicatorSetup[],
): Promise<SetupChange[]> {
  const { client } = session;
  const changes: SetupChange[] = [];
  for (const { aliases, numerator, denominator, ...given } of indicators) {
    const { code } = given;
    const known = await client.indicator.findUnique({ where: { code } });
    const quotient = {
      ...(numerator !== undefined && { numeratorCode: numerator }),
      ...(denominator !== undefined && { denominatorCode: denominator }),
    };
    const own = await put<Indicator>(
      known,
      { ...blankIndicator, ...known, ...given, ...quotient },
      {
        add: (data) => client.indicator.create({ data }),
        change: (data) => client.indicator.update({ where: { code }, data }),
      },
    );
    const renamed = await putAliases(session, 'indicator', code, aliases);
    changes.push({ part: 'indicators', name: code, change: together(own, [renamed]) });
  }
  return changes;
}

export async function recordDaysOff(
  { client }: Session,
  days: readonly DayOffSetup[],
): Promise<SetupChange[]> {
  const changes: SetupChange[] = [];
  for (const given of days) {
    const { day } = given;
    const known = await client.calendarDay.findUnique({ where: { day } });
    const change = await put<CalendarDay>(
      known,
      { basis: null, ...known, ...given },
      {
        add: (data) => client.calendarDay.create({ data }),
        change: (data) => client.calendarDay.update({ where: { day }, data }),
      },
    );
    changes.push({ part: 'daysOff', name: day, change });
  }
  return changes;
}

const blankSource = { kind: '', title: '', author: null, publishedAt: null, eventDate: null, note: null };

const blankUnit = {
  kind: '',
  name: '',
  adminCode: null,
  validFrom: null,
  validTo: null,
  isBackground: false,
  provinceCode: null,
};

const blankIndicator = {
  ...{ section: '', position: 0, name: '', nameEn: '', unitOfMeasure: '', unitOfMeasureEn: '' },
  ...{ decimals: 0, measure: '', aggregation: '', numeratorCode: null, denominatorCode: null },
  ...{ series: '', levels: '', validFrom: null, validTo: null, definition: null, definitionEn: null },
};
