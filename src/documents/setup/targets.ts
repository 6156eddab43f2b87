import { rescaleAmount } from '../../domain/amount.ts';
import { LARGEST_UNITS } from '../../domain/figure.ts';
import type { Directory } from '../../domain/reference.ts';
import type { TargetSetup } from '../../domain/setup.ts';
import { type Blame, checkOnce, checkReferenceTo } from './checks.ts';
import type { SetupEntries } from './entries.ts';
import type { Outlook } from './outlook.ts';

/** Each of a member of that year and an indicator, exact in the indicator's smallest unit. */
export function readTargets(
  { targets, indicators }: SetupEntries,
  outlook: Outlook,
  directory: Directory,
  blame: Blame,
): readonly TargetSetup[] {
  const decimalsOf = (code: string): number => {
    const given = indicators.find(({ value }) => value.code === code)?.value.decimals;
    return given ?? directory.reference.indicators.find((one) => one.code === code)?.decimals ?? 0;
  };
  checkOnce(
    targets,
    ({ cluster, year, unit, indicator }) => `${cluster} ${year} ${unit} ${indicator}`,
    'target',
    blame,
  );
  return targets.flatMap(({ path, value: { target, ...given } }): TargetSetup[] => {
    const { cluster, year, unit, indicator } = given;
    checkReferenceTo('clusters', cluster, outlook, [...path, 'cluster'], blame);
    checkReferenceTo('indicators', indicator, outlook, [...path, 'indicator'], blame);
    const members = outlook.members(cluster, year);
    if (!members?.includes(unit))
      blame([...path, 'unit'], `"${unit}" is no member of the cluster in ${year}`);
    if (target === null) return [{ ...given, units: null }];
    const decimals = decimalsOf(indicator);
    const units = rescaleAmount(target, decimals)?.units;
    if (units !== undefined && units <= LARGEST_UNITS) return [{ ...given, units }];
    blame(
      [...path, 'target'],
      `must have ${decimals} decimals at most, and be no larger than a figure can be`,
    );
    return [];
  });
}
