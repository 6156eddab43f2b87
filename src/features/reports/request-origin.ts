import { periodText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Period } from '../../domain/period.ts';
import type { ReportKind, ReportRequest } from '../../domain/report.ts';
import { fold, tidy } from '../../language/normalise.ts';
import { LIST, type RequestDraft, valueIn } from './request-draft.ts';
import { forPeriod } from './request-near.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

const MOST_TITLES = 5;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 150;

/** Which earlier request is copied: last year's, or one of its kind, or any; or the whole list of indicators. */
export function sourceQuestion(parts: RequestParts): RequestQuestion {
  return {
    name: 'source',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-source')],
      ways: [
        ...proposedSources(parts, draft).map(({ code, title }) =>
          wayTo('source', phrase('requests-choice-copy', { report: title }), code),
        ),
        wayTo('source', phrase('requests-choice-list'), LIST),
      ],
    }),
    understand: (text, draft) => sourceIn(text, requestsOf(parts, draft)),
    fault: (answer, draft) =>
      answer === LIST || requestsOf(parts, draft).some(({ code }) => code === answer)
        ? undefined
        : phrase('requests-source-unread'),
    line(answer) {
      if (answer === undefined) return phrase('requests-line-open', { question: 'source' });
      const request = parts.known.find(({ code }) => code === answer);
      return request ? phrase('requests-line-copy', { report: request.title }) : phrase('requests-line-list');
    },
  };
}

function requestsOf({ known }: RequestParts, { clusterYear }: RequestDraft): readonly ReportRequest[] {
  return known.filter(({ cluster }) => cluster === clusterYear?.cluster);
}

/** The latest about the same part of a year, the latest of the kind; only where there is none, the latest of all. */
function proposedSources(parts: RequestParts, draft: RequestDraft): readonly ReportRequest[] {
  const all = requestsOf(parts, draft);
  const sameKind = all.filter(({ kind }) => kind === draft.kind);
  const samePart = sameKind.find(({ period }) => period.part === draft.period?.part);
  const found = [samePart, sameKind[0]].filter((request) => request !== undefined);
  return found.length > 0 ? [...new Set(found)] : all.slice(0, 1);
}

function sourceIn(text: string, requests: readonly ReportRequest[]): Understood {
  const folded = fold(text);
  if (/\b(?:danh muc|toan bo|tat ca)\b/.test(folded)) return { kind: 'answer', answer: LIST };
  const named = requests.filter(({ title }) => fold(title).includes(folded) && folded.length > 3);
  const [one] = named;
  if (!one) return { kind: 'unread', because: phrase('requests-source-unread') };
  if (named.length === 1) return { kind: 'answer', answer: one.code };
  const options = named.slice(0, MOST_TITLES).map(({ title, code }) => ({
    label: phrase('requests-choice-copy', { report: title }),
    answer: code,
  }));
  return { kind: 'which', because: [phrase('requests-source-several')], options };
}

/** As it is written on top of everything: proposed from the kind and the copied request, or typed. */
export function titleQuestion(parts: RequestParts): RequestQuestion {
  return {
    name: 'title',
    ask: (draft) => ({
      paragraphs: [phrase('requests-ask-title')],
      ways: draft.period
        ? proposedTitles(parts, draft, draft.period).map((title) =>
            wayTo('title', phrase('bot-choice', { label: title }), forPeriod(draft, title)),
          )
        : [],
    }),
    understand(text, draft) {
      const title = tidy(text).replace(/\s+/g, ' ');
      // Titles are full of words that would mean something as a question; only what is put as one is none.
      if (parts.isQuestion) return { kind: 'unread', because: phrase('requests-title-unread') };
      return { kind: 'answer', answer: forPeriod(draft, title) };
    },
    fault(answer, draft) {
      if (answer !== forPeriod(draft, valueIn(answer))) return phrase('requests-title-unread');
      const title = valueIn(answer);
      const letters = title.replace(/[^\p{L}]/gu, '').length;
      return letters < SHORTEST_TITLE || title.length > LONGEST_TITLE
        ? phrase('requests-title-unread')
        : undefined;
    },
    line: (answer) =>
      answer === undefined
        ? phrase('requests-line-open', { question: 'title' })
        : phrase('requests-line-title', { title: valueIn(answer) }),
  };
}

function proposedTitles(parts: RequestParts, draft: RequestDraft, period: Period): readonly string[] {
  const { source, kind } = draft;
  const copied =
    source && source !== 'list' && source.period.part === period.part
      ? [source.title.replaceAll(String(source.period.year), String(period.year))]
      : [];
  // A title stands in papers, whatever the language of the person.
  const own = kind ? [parts.say(usualTitle(kind, period), 'vi')] : [];
  return [...new Set([...copied, ...own])];
}

function usualTitle(kind: ReportKind, period: Period): Phrase {
  return phrase('requests-title', { kind, period: periodText(period) });
}
