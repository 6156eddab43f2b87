import type { Directory } from '../../domain/reference.ts';
import { fold } from '../../language/normalise.ts';
import { type Blame, checkCoded, checkReferenceTo, checkValidity } from './checks.ts';
import type { Entry, SetupEntries } from './entries.ts';
import type { Outlook } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

/** What a new indicator cannot do without. */
const needed = [
  'section',
  'position',
  'name',
  'nameEn',
  'unitOfMeasure',
  'unitOfMeasureEn',
  'measure',
  'aggregation',
  'series',
  'levels',
] as const;

export function checkIndicators(
  entries: SetupEntries,
  outlook: Outlook,
  directory: Directory,
  blame: Blame,
): void {
  checkCoded(entries.indicators, needed, directory.reference.indicators, 'indicator', blame);
  for (const entry of entries.indicators) checkIndicator(entry, outlook, directory, blame);
  checkAliases(entries, directory, blame);
}

function checkIndicator(
  { path, value }: Entry<SetupEntryValue<'indicators'>>,
  outlook: Outlook,
  { reference }: Directory,
  blame: Blame,
): void {
  checkReferenceTo('indicators', value.numerator, outlook, [...path, 'numerator'], blame);
  checkReferenceTo('indicators', value.denominator, outlook, [...path, 'denominator'], blame);
  checkValidity(outlook.indicator(value.code), path, blame);
  const known = reference.indicators.find(({ code }) => code === value.code);
  if (known && value.decimals !== undefined && value.decimals !== known.decimals) {
    // Figures are stored in the smallest unit: other decimals would make other figures of them.
    blame(
      [...path, 'decimals'],
      `cannot change from ${known.decimals}: the figures that are there count on it`,
    );
  }
}

/** A word that means two indicators would never be answered. */
function checkAliases({ indicators }: SetupEntries, { reference }: Directory, blame: Blame): void {
  const renamed = new Set(indicators.filter(({ value }) => value.aliases).map(({ value }) => value.code));
  const owners = new Map<string, string>();
  for (const { code, aliases } of reference.indicators) {
    if (!renamed.has(code)) for (const alias of aliases) owners.set(fold(alias), code);
  }
  for (const { path, value } of indicators) {
    for (const [index, alias] of (value.aliases ?? []).entries()) {
      const owner = owners.get(fold(alias)) ?? value.code;
      if (owner !== value.code) {
        blame([...path, 'aliases', index], `"${alias}" means the indicator "${owner}" already`);
      }
      owners.set(fold(alias), owner);
    }
  }
}
