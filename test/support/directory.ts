import { readFileSync } from 'node:fs';
import type { AwardKind } from '../../src/domain/award.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { Directory, type Source } from '../../src/domain/reference.ts';
import type { Unit } from '../../src/domain/unit.ts';
import { rulesOf } from '../../src/store/rule-rows.ts';

type SeedRule = Record<'code' | 'severity' | 'kind', string> & { readonly terms: object };

/** The seed's reference data without a database, for tests of pure rooms. */
export function testDirectory(): Directory {
  const cluster = seed<{
    cluster: { code: string; name: string; nameEn: string };
    years: Record<string, unknown>[];
  }>('cluster');
  const awards = seed<{ kinds: AwardKind[] }>('awards');
  return new Directory({
    version: 'test',
    units: seed<Unit[]>('units').map((unit) => ({ ...unit, isBackground: unit.isBackground ?? false })),
    successions: seed('successions'),
    clusters: [
      {
        ...cluster.cluster,
        years: cluster.years.map((year) => ({ ...year, cluster: cluster.cluster.code })) as never,
      },
    ],
    indicators: seed<Indicator[]>('indicators'),
    rules: rulesOf(seed<SeedRule[]>('rules').map((rule) => ({ ...rule, terms: JSON.stringify(rule.terms) }))),
    awardKinds: awards.kinds,
    sources: seed<Source[]>('sources'),
    events: seed('events'),
    calendarDays: seed('days-off'),
  });
}

function seed<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../prisma/seed/${name}.json`, import.meta.url), 'utf8'));
}
