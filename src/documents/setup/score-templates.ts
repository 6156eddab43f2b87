import { type ScoreTemplate, sameScoring } from '../../domain/score.ts';
import type { ScoreTemplateSetup } from '../../domain/setup.ts';
import { type Blame, checkOnce, checkReferenceTo } from './checks.ts';
import type { SetupEntries } from './entries.ts';
import type { Outlook } from './outlook.ts';

/** Each for a year that is on record, one a year, with every item once. */
export function readScoreTemplates(
  { scoreTemplates }: SetupEntries,
  outlook: Outlook,
  known: readonly ScoreTemplate[],
  blame: Blame,
): readonly ScoreTemplateSetup[] {
  checkOnce(scoreTemplates, ({ cluster, year }) => `${cluster} ${year}`, 'year', blame);
  return scoreTemplates.map(({ path, value: { test, ...template } }) => {
    const { cluster, year, items } = template;
    checkReferenceTo('clusters', cluster, outlook, [...path, 'cluster'], blame);
    if (!outlook.isMissing('clusters', cluster) && !outlook.members(cluster, year))
      blame([...path, 'year'], `the cluster "${cluster}" has no year ${year} on record`);
    const listed = items.map((value, index) => ({ path: [...path, 'items', index], value }));
    checkOnce(listed, (item) => item.code, 'code', blame);
    const given = { ...template, isTest: test };
    const before = known.find((one) => one.cluster === cluster && one.year === year);
    if (before?.publishedAt && !sameScoring(before, given))
      blame(path, 'the scores of that year are published; the way of scoring cannot change any more');
    return given;
  });
}
