import type { Directory } from '../../domain/reference.ts';
import { indicatorsOf, type ReportRequest, type ReportSection } from '../../domain/report.ts';
import { existsWithin } from '../../domain/validity.ts';

/** What the questions of a new request are taken from: an earlier request, or the list of all indicators. */
export type FormSource = ReportRequest | 'list';

/** ISO days. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The questions as they are taken over, and the indicators that are left out because they do not exist in that time. */
export interface TakenForm {
  readonly sections: readonly ReportSection[];
  readonly retired: readonly string[];
}

/** Codes of indicators that are dropped from a form, and added to it. */
export interface FormEdit {
  readonly drop: readonly string[];
  readonly add: readonly string[];
}

type TitleOf = (section: string) => Pick<ReportSection, 'title' | 'titleEn'>;

/** Only what exists in these days is asked for. `titleOf` names the sections of the indicator list. */
export function takenForm(
  source: FormSource,
  span: DaySpan,
  directory: Directory,
  titleOf: TitleOf,
): TakenForm {
  const sections = source === 'list' ? listed(directory, titleOf) : source.sections;
  const isThere = (code: string) => existsWithin(directory.indicator(code), span.from, span.to);
  // Of the whole list nobody misses what is over.
  const retired = source === 'list' ? [] : indicatorsOf(source).filter((code) => !isThere(code));
  return { sections: withOnly(sections, isThere), retired };
}

/** An added indicator goes to where its like are, and otherwise into a section of its own at the end. */
export function editedForm(
  sections: readonly ReportSection[],
  { drop, add }: FormEdit,
  directory: Directory,
  titleOf: TitleOf,
): readonly ReportSection[] {
  const kept = withOnly(sections, (code) => !drop.includes(code));
  return add.reduce((form, code) => withAdded(form, code, directory, titleOf), kept);
}

function listed(directory: Directory, titleOf: TitleOf): readonly ReportSection[] {
  const indicators = [...directory.reference.indicators].sort((a, b) => a.position - b.position);
  return [...new Set(indicators.map(({ section }) => section))].map((section) => ({
    ...titleOf(section),
    indicators: indicators.filter((indicator) => indicator.section === section).map(({ code }) => code),
  }));
}

function withOnly(
  sections: readonly ReportSection[],
  keeps: (code: string) => boolean,
): readonly ReportSection[] {
  return sections
    .map((section) => ({ ...section, indicators: section.indicators.filter(keeps) }))
    .filter(({ indicators }) => indicators.length > 0);
}

function withAdded(
  sections: readonly ReportSection[],
  code: string,
  directory: Directory,
  titleOf: TitleOf,
): readonly ReportSection[] {
  const { section } = directory.indicator(code);
  const like = ({ indicators }: ReportSection) =>
    indicators.filter((other) => directory.indicator(other).section === section).length;
  const most = Math.max(0, ...sections.map(like));
  if (most === 0) return [...sections, { ...titleOf(section), indicators: [code] }];
  const home = sections.findIndex((candidate) => like(candidate) === most);
  return sections.map((candidate, index) =>
    index === home ? { ...candidate, indicators: [...candidate.indicators, code] } : candidate,
  );
}
