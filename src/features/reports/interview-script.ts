import type { Call } from '../../bot/feature.ts';
import { figureText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Answers, Reading, Script, SkipKind, Step } from '../../conversation/script.ts';
import type { FigureValue } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { ReportAnswer } from '../../domain/report.ts';
import { decodeAnswer, encodeAnswer } from './answer-code.ts';
import { valueText } from './echo.ts';
import { type Candidate, readCandidate } from './figure-candidate.ts';
import { questionParagraphs } from './figure-question.ts';
import { type Bench, judge } from './judge.ts';
import { lastFigure } from './known-figures.ts';
import { sectionTitle, summaryLine } from './report-lines.ts';
import { withSecond } from './second-number.ts';

export interface InterviewParts extends Bench {
  readonly say: Call['say'];
  /** Whether the words of this turn are put as a question ("12 đúng không ạ?"). */
  readonly isQuestion: boolean;
  /** Whether they mean something else than an answer; asked where no figure could be read. */
  readonly meansElse: () => boolean;
}

/** The questions of a report: one a figure, in the sections of the request. */
export function interviewScript(parts: InterviewParts): Script<ReportAnswer> {
  const { request } = parts;
  return {
    sections: request.sections.map((section) => ({
      title: sectionTitle(section),
      steps: section.indicators.map((code) => figureStep(parts, parts.directory.indicator(code))),
    })),
    submitLabel: phrase('reports-choice-submit'),
    skipped,
    explained: (_step, answer, reason) => ({ ...answer, reason }),
    // The step's name stands before the code, so that one decoder serves all.
    encode: (answer) => `${answer.indicator} ${encodeAnswer(answer)}`,
    decode: (code) => decodeAnswer(code.slice(0, code.indexOf(' ')), code.slice(code.indexOf(' ') + 1)),
    say: parts.say,
  };
}

function figureStep(parts: InterviewParts, indicator: Indicator): Step<ReportAnswer> {
  const { request, known } = parts;
  const last = lastFigure(indicator, request, known);
  return {
    name: indicator.code,
    canSkip: true,
    ask: (answers) => ({
      paragraphs: questionParagraphs(indicator, request, last, answers.get(indicator.code)),
      ...(last && {
        ways: [
          {
            label: phrase('reports-same', { figure: figureText(indicator, last.units) }),
            store: single({ kind: 'value', units: last.units }),
          },
        ],
      }),
    }),
    read: (text, answers) => read(parts, indicator, last?.units, text, answers),
    check: (answer, answers) => judge(parts, answer, answers),
    line: (answer) => summaryLine(parts, indicator, answer),
  };

  function single(value: FigureValue): Answers<ReportAnswer> {
    return new Map([[indicator.code, plain(indicator, value)]]);
  }
}

function read(
  parts: InterviewParts,
  indicator: Indicator,
  last: bigint | undefined,
  text: string,
  answers: Answers<ReportAnswer>,
): Reading<ReportAnswer> {
  const second = withSecond(parts.directory, indicator, text);
  if (second?.kind === 'wrong') return { kind: 'again', because: second.because };
  if (second) return judge(parts, { ...plain(indicator, second.value), reason: second.note }, answers);
  return readingOf(parts, indicator, readCandidate(text, indicator, last), answers);
}

function readingOf(
  parts: InterviewParts,
  indicator: Indicator,
  candidate: Candidate,
  answers: Answers<ReportAnswer>,
): Reading<ReportAnswer> {
  switch (candidate.kind) {
    case 'none':
      return parts.isQuestion || parts.meansElse()
        ? { kind: 'aside' }
        : { kind: 'again', because: [candidate.because] };
    case 'doubt':
      return doubt(indicator, candidate.because, candidate.values);
    case 'sure': {
      const answer = plain(indicator, candidate.value, candidate.reason);
      return parts.isQuestion
        ? doubt(indicator, phrase('reports-doubt-question'), [candidate.value])
        : judge(parts, answer, answers);
    }
  }
}

function doubt(indicator: Indicator, because: Phrase, values: readonly FigureValue[]): Reading<ReportAnswer> {
  return {
    kind: 'doubt',
    because: [because],
    options: values.map((value) => ({
      label: phrase('reports-choice-value', { figure: valueText(indicator, value) }),
      answer: plain(indicator, value),
    })),
  };
}

function plain(indicator: Indicator, value: FigureValue, reason?: string): ReportAnswer {
  return { indicator: indicator.code, value, unusual: [], ...(reason !== undefined && { reason }) };
}

function skipped(indicator: string, kind: SkipKind, reason?: string): ReportAnswer {
  const absence = kind === 'notApplicable' ? 'notApplicable' : 'notReported';
  return {
    indicator,
    value: { kind: 'absent', absence },
    unusual: [],
    ...(reason !== undefined && { reason }),
  };
}
