import type { Directory } from '../../domain/reference.ts';
import { isCommunal } from '../../domain/unit.ts';
import { existsWithin } from '../../domain/validity.ts';
import { type Blame, checkCoded, checkOnce, checkReferenceTo, checkValidity } from './checks.ts';
import type { SetupPath } from './document.ts';
import type { Entry, SetupEntries } from './entries.ts';
import type { Outlook } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

export function checkUnits(
  { sources, units, successions }: SetupEntries,
  outlook: Outlook,
  { reference }: Directory,
  blame: Blame,
): void {
  checkCoded(sources, ['kind', 'title'], reference.sources, 'source', blame);
  checkCoded(units, ['kind', 'name'], reference.units, 'unit', blame);
  for (const { path, value } of units) {
    checkValidity(outlook.unit(value.code), path, blame);
    checkProvince(value.code, path, outlook, blame);
  }
  checkOnce(successions, (one) => `${one.predecessor} to ${one.successor}`, 'succession', blame);
  for (const entry of successions) checkSuccession(entry, outlook, blame);
}

function checkProvince(code: string, path: SetupPath, outlook: Outlook, blame: Blame): void {
  const { kind, province } = outlook.unit(code) ?? {};
  const place = [...path, 'province'];
  if (!kind) return;
  if (!isCommunal(kind)) {
    if (province) blame(place, `a ${kind} lies in no other unit`);
    return;
  }
  if (!province) {
    blame(place, `is missing; a ${kind} lies in a province or a city`);
    return;
  }
  checkReferenceTo('units', province, outlook, place, blame);
  const around = outlook.unit(province)?.kind;
  if (around && isCommunal(around)) blame(place, `"${province}" is neither a province nor a city`);
}

function checkSuccession(
  { path, value }: Entry<SetupEntryValue<'successions'>>,
  outlook: Outlook,
  blame: Blame,
): void {
  const { predecessor, successor, date } = value;
  checkReferenceTo('units', predecessor, outlook, [...path, 'predecessor'], blame);
  checkReferenceTo('units', successor, outlook, [...path, 'successor'], blame);
  if (predecessor === successor) blame(path, 'a unit cannot take its own place');
  const [before, after] = [outlook.unit(predecessor), outlook.unit(successor)];
  if (before && (before.validTo ?? '9999') >= date) {
    blame([...path, 'date'], `the unit "${predecessor}" must have ended before ${date}`);
  }
  if (after && !existsWithin(after, date, date)) {
    blame([...path, 'date'], `the unit "${successor}" does not exist on ${date}`);
  }
}
