import type { BookSheet } from '../../../documents/year-book.ts';
import { makeAmount, toDecimalString } from '../../../domain/amount.ts';
import { clusterYear } from '../../../domain/cluster.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

export async function signaturesSheet(parts: BookParts): Promise<BookSheet> {
  const pledge = await parts.store.years.pledge(parts.cluster.code, parts.year);
  const rows = (pledge?.signatures ?? []).map(({ unit, signer }) => ({
    ...{ unit, unitName: unitName(parts, unit), signer, signedOn: pledge?.signedOn, place: pledge?.place },
  }));
  const columns = 'unit unitName signer signedOn:day place';
  return sheet(parts, 'pledge', columns, rows);
}

/** Targets beside what the year's figure says, where there is one. */
export async function targetsSheet(parts: BookParts): Promise<BookSheet> {
  const { directory, store, cluster, year } = parts;
  const members = clusterYear(cluster, year)?.members ?? [];
  const targets = await store.years.targets(cluster.code, year);
  const codes = [...new Set(targets.map(({ indicator }) => indicator))];
  const figures = await store.figures.find(codes, members, [{ year, part: 'year' }]);
  const ordered = [...targets].sort(
    (a, b) =>
      members.indexOf(a.unit) - members.indexOf(b.unit) ||
      directory.indicator(a.indicator).position - directory.indicator(b.indicator).position,
  );
  const rows = ordered.map(({ unit, indicator: code, units }) => {
    const indicator = directory.indicator(code);
    const figure = figures.find((one) => one.subject === unit && one.indicator === code);
    const plain = (amount: bigint) => toDecimalString(makeAmount(amount, indicator.decimals));
    return {
      ...{ unit, unitName: unitName(parts, unit), indicator: code, indicatorName: indicator.name },
      ...{ unitOfMeasure: indicator.unitOfMeasure, target: plain(units) },
      value: figure?.value.kind === 'value' ? plain(figure.value.units) : undefined,
    };
  });
  const columns = 'unit unitName indicator indicatorName unitOfMeasure target:number value:number';
  return sheet(parts, 'targets', columns, rows);
}
