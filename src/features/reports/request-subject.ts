import { clusterName, periodText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { localDateOf } from '../../domain/local-date.ts';
import { parsePeriodCode, periodCode, samePeriod } from '../../domain/period.ts';
import { isOpen, type ReportKind, type ReportRequest, reportKinds } from '../../domain/report.ts';
import { periodPartsOf } from '../../domain/report-period.ts';
import { findPeriods } from '../../language/dates/period-reading.ts';
import { fold } from '../../language/normalise.ts';
import { type RequestDraft, yearCode } from './request-draft.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** Asked only where the unit chairs more than one year. */
export function yearQuestion(parts: RequestParts): RequestQuestion {
  const { chaired, directory } = parts;
  const nameOf = (code: string | undefined) => {
    const found = chaired.find((year) => yearCode(year) === code);
    if (!found) return '';
    const cluster = clusterName(directory.cluster(found.cluster));
    return phrase('requests-cluster-year', { year: String(found.year), cluster });
  };
  return {
    name: 'year',
    isAsked: () => chaired.length > 1,
    ask: () => ({
      paragraphs: [phrase('requests-ask-year')],
      ways: chaired.map((year) => {
        const code = yearCode(year);
        return wayTo('year', phrase('bot-choice', { label: nameOf(code) }), code);
      }),
    }),
    understand(text) {
      const typed = /\b(\d{4})\b/.exec(text)?.[1];
      const options = chaired
        .filter(({ year }) => String(year) === typed)
        .map((year) => {
          const answer = yearCode(year);
          return { label: phrase('bot-choice', { label: nameOf(answer) }), answer };
        });
      const [option, another] = options;
      if (!option) return { kind: 'unread', because: phrase('requests-year-unread') };
      if (another) return { kind: 'which', because: [phrase('requests-ask-year')], options };
      return { kind: 'answer', answer: option.answer };
    },
    fault: (answer) => (nameOf(answer) === '' ? phrase('requests-year-unread') : undefined),
    line: (answer) =>
      answer === undefined
        ? phrase('requests-line-open', { question: 'year' })
        : phrase('requests-line-year', { year: nameOf(answer) }),
  };
}

export function kindQuestion(parts: RequestParts): RequestQuestion {
  return {
    name: 'kind',
    ask: () => ({
      paragraphs: [phrase('requests-ask-kind')],
      ways: reportKinds.map((kind) => wayTo('kind', phrase('requests-kind', { kind }), kind)),
    }),
    understand(text) {
      const kind = kindIn(fold(text));
      return kind
        ? { kind: 'answer', answer: kind }
        : { kind: 'unread', because: phrase('requests-kind-unread') };
    },
    fault: (answer) => (isKind(answer) ? undefined : phrase('requests-kind-unread')),
    notes: (answer, draft) =>
      answer === 'year' ? alreadyOpen(parts, { ...draft, kind: 'year' }, 'year') : [],
    line: (answer) =>
      answer !== undefined && isKind(answer)
        ? phrase('requests-line-kind', { kind: phrase('requests-kind', { kind: answer }) })
        : phrase('requests-line-open', { question: 'kind' }),
  };
}

function isKind(text: string): text is ReportKind {
  return reportKinds.some((kind) => kind === text);
}

function kindIn(folded: string): ReportKind | undefined {
  if (/\bdot xuat\b/.test(folded)) return 'adHoc';
  if (/\bqui\b/.test(folded)) return 'quarter';
  if (/\b(?:6|sau|nua) (?:thang|nam)\b|\bso ket\b|\b6t\b/.test(folded)) return 'sixMonths';
  return /\bnam\b|\btong ket\b/.test(folded) ? 'year' : undefined;
}

/** A year's report is about the year; of the others the part is chosen. */
export function periodQuestion(parts: RequestParts): RequestQuestion {
  return {
    name: 'period',
    isAsked: ({ kind }) => kind !== 'year',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-period')],
      ways: codesFor(draft).map((code) => wayTo('period', periodLabel(code), code)),
    }),
    understand: (text, draft) => periodIn(text, draft, parts.now),
    fault: (answer, draft) =>
      codesFor(draft).includes(answer) ? undefined : phrase('requests-period-unread'),
    notes: (answer, draft) => alreadyOpen(parts, draft, parsePeriodCode(answer)?.part),
    line(answer) {
      const period = answer === undefined ? undefined : parsePeriodCode(answer);
      return period
        ? phrase('requests-line-period', { period: periodText(period) })
        : phrase('requests-line-open', { question: 'period' });
    },
  };
}

function codesFor({ clusterYear, kind }: RequestDraft): readonly string[] {
  if (!clusterYear || !kind) return [];
  return periodPartsOf(kind).map((part) => periodCode({ year: clusterYear.year, part }));
}

function periodLabel(code: string): Phrase {
  const period = parsePeriodCode(code);
  if (!period) throw new Error(`no period: ${code}`);
  return phrase('bot-choice', { label: periodText(period) });
}

/** A bare "3" is the third quarter: only quarters are known by their number. */
function periodIn(text: string, draft: RequestDraft, now: Date): Understood {
  const folded = fold(text);
  const unread: Understood = { kind: 'unread', because: phrase('requests-period-unread') };
  const codes = codesFor(draft);
  const year = draft.clusterYear?.year ?? localDateOf(now).year;
  const quarter = draft.kind === 'quarter' ? /^([1-4])$/.exec(folded)?.[1] : undefined;
  if (quarter !== undefined) return { kind: 'answer', answer: codes[Number(quarter) - 1] ?? '' };
  const named = findPeriods(folded, now).filter((mention) => mention.kind === 'period');
  const [mention] = named;
  if (!mention || named.length > 1) return unread;
  if (mention.year !== undefined && mention.year !== year) {
    return { kind: 'unread', because: phrase('requests-period-other-year', { year: String(year) }) };
  }
  const code = periodCode({ year, part: mention.part });
  return codes.includes(code) ? { kind: 'answer', answer: code } : unread;
}

/** A second request about the same is seldom meant. */
function alreadyOpen(
  { known, now }: RequestParts,
  { clusterYear, kind }: RequestDraft,
  part: ReturnType<typeof periodPartsOf>[number] | undefined,
): readonly Phrase[] {
  if (!clusterYear || !part) return [];
  const { cluster, year } = clusterYear;
  const same = (request: ReportRequest) =>
    request.cluster === cluster && request.kind === kind && samePeriod(request.period, { year, part });
  const open = known.find((request) => same(request) && isOpen(request, now));
  return open ? [phrase('requests-note-same', { report: open.title })] : [];
}
