import type { Call } from '../../bot/feature.ts';
import { countText, dateText, listText, periodText, unitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { Coverage } from '../../domain/cluster-total.ts';
import type { Figure } from '../../domain/figure.ts';
import { comparePeriods, type Period, periodCode } from '../../domain/period.ts';
import { coverageOf, type Finding } from './finding.ts';

/** What is said of the members behind a figure of the cluster, and of which periods it is true. */
interface Scope {
  readonly key: string;
  readonly periods: readonly Period[];
  lines(name: Phrase): readonly Phrase[];
}

/** Of which members the cluster's figures are made, and whose are of an earlier day. Of one unit there is nothing to say. */
export function scopes(call: Call, findings: readonly Finding[]): Phrase[] {
  const all = merged(findings.flatMap((finding) => scopeOf(call, finding)));
  return [
    ...all.flatMap(({ periods, lines }) =>
      lines(
        all.length > 1
          ? phrase('answers-scope-of', { periods: listText(periods.map(periodText)) })
          : phrase('answers-scope'),
      ),
    ),
    ...assumedMembers(findings),
    ...earlierFigures(call, findings),
  ];
}

/** The same for figures of the same members, whoever added them up; empty for figures of single units. */
export function membersBehind(call: Call, finding: Finding): string {
  const members = coverageOf(finding)?.reported ?? officialMembers(call, finding) ?? [];
  return [...members].sort().join(' ');
}

function merged(scopes: readonly Scope[]): readonly Scope[] {
  const keys = [...new Set(scopes.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const same = scopes.filter((scope) => scope.key === key);
    const periods = new Map(same.flatMap((scope) => scope.periods.map((one) => [periodCode(one), one])));
    return same.slice(0, 1).map((scope) => ({ ...scope, periods: [...periods.values()] }));
  });
}

function scopeOf(call: Call, finding: Finding): Scope[] {
  const coverage = coverageOf(finding);
  if (coverage) {
    const { reported, missing, notApplicable, period } = coverage;
    return [
      {
        key: [finding.kind, reported, missing, notApplicable].join('/'),
        periods: [period],
        lines: (name) => covered(call, coverage, finding.kind === 'computed' ? 'recomputed' : 'added', name),
      },
    ];
  }
  const members = officialMembers(call, finding);
  if (!members || finding.kind !== 'reported') return [];
  return [
    {
      key: members.join('/'),
      periods: finding.figures.map(({ period }) => period),
      lines: (scope) => [phrase('answers-scope-members', { scope, count: countText(members.length) })],
    },
  ];
}

/** Of a figure that is on record for the cluster as a whole. */
function officialMembers(call: Call, finding: Finding): readonly string[] | undefined {
  const [figure] = finding.kind === 'reported' ? finding.figures : [];
  if (!figure?.subject.startsWith('cluster:')) return undefined;
  const { years } = call.directory.cluster(figure.subject.slice('cluster:'.length));
  return years.find(({ year }) => year === figure.period.year)?.members;
}

function covered(
  call: Call,
  { reported, missing, notApplicable }: Coverage,
  how: 'added' | 'recomputed',
  scope: Phrase,
): Phrase[] {
  const count = countText(reported.length + missing.length);
  const params = { scope, how, reported: countText(reported.length), count };
  return [
    missing.length === 0
      ? phrase('answers-coverage-full', params)
      : phrase('answers-coverage-part', { ...params, missing: unitNames(call, missing) }),
    ...(notApplicable.length > 0
      ? [phrase('answers-coverage-not-applicable', { units: unitNames(call, notApplicable), count })]
      : []),
  ];
}

function assumedMembers(findings: readonly Finding[]): Phrase[] {
  const assumed = findings
    .map(coverageOf)
    .filter((coverage) => coverage !== undefined && coverage.year.year !== coverage.period.year)
    .flatMap((coverage) => (coverage ? [[coverage.period.year, coverage.year.year] as const] : []));
  return [...new Map(assumed)].map(([asked, year]) =>
    phrase('answers-coverage-members-of', {
      asked: periodText({ year: asked, part: 'year' }),
      year: String(year),
    }),
  );
}

/** One line for each earlier period and day, with the members whose latest figure is of it. */
function earlierFigures(call: Call, findings: readonly Finding[]): Phrase[] {
  const figures = findings.flatMap((finding) => coverageOf(finding)?.earlier ?? []);
  const key = ({ period, asOf }: Figure) => `${periodCode(period)} ${asOf ?? ''}`;
  const firsts = figures.filter(
    (figure, index) => figures.findIndex((other) => key(other) === key(figure)) === index,
  );
  return firsts
    .sort((a, b) => comparePeriods(b.period, a.period))
    .map((first) => {
      const same = figures.filter((figure) => key(figure) === key(first));
      const units = unitNames(call, [...new Set(same.map(({ subject }) => subject))]);
      const params = { units, period: periodText(first.period) };
      return first.asOf
        ? phrase('answers-coverage-earlier-as-of', { ...params, date: dateText(first.asOf) })
        : phrase('answers-coverage-earlier', params);
    });
}

function unitNames(call: Call, units: readonly string[]): Param {
  return listText(units.map((unit) => unitName(call, unit)));
}
