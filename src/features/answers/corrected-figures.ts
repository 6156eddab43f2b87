import type { Chore, ChoreCall, ChoreOutcome } from '../../bot/chores.ts';
import type { Notice } from '../../bot/feature.ts';
import {
  clusterName,
  dateText,
  figureText,
  indicatorName,
  periodText,
  plainUnitName,
} from '../../bot/names.ts';
import type { FigureKey, Telling } from '../../bot/quote-store.ts';
import { type Param, phrase } from '../../chat/reply.ts';
import type { Figure, FigureValue } from '../../domain/figure.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { periodCode } from '../../domain/period.ts';
import { sendingUntil } from '../../domain/sending-hours.ts';

/** After that a change is no news any more: a bot that was away does not tell it. */
const NEWS_MS = 7 * 24 * 60 * 60_000;
/** So many figures are looked up at once. */
const MOST_AT_ONCE = 100;

/**
 * A corrected official figure finds those who were told the old one, and nobody else: each once for each correction, on
 * working days, whichever way the figure was changed.
 */
export const correctingFigures: Chore = { name: 'corrected-figures', run };

async function run(call: ChoreCall): Promise<ChoreOutcome> {
  if (!sendingUntil(call.now, call.directory.calendar)) return {};
  const since = new Date(call.now.getTime() - NEWS_MS);
  const changed = (await call.store.figures.replacedSince(since)).filter(isOfficial);
  const notices: Notice[] = [];
  for (let from = 0; from < changed.length; from += MOST_AT_ONCE) {
    const figures = changed.slice(from, from + MOST_AT_ONCE);
    const tellings = (await call.store.quotes.toldBefore(figures)).filter(({ figure }) => isOfficial(figure));
    notices.push(...figures.flatMap((figure) => noticesOf(call, figure, tellings)));
  }
  return { notices };
}

function isOfficial({ status }: Figure): boolean {
  return status === 'approved' || status === 'official';
}

/** What each was told last counts; who was told the same figure by an earlier version too was told nothing wrong. */
function noticesOf(call: ChoreCall, figure: Figure, tellings: readonly Telling[]): readonly Notice[] {
  const last = new Map<number, Telling>();
  for (const telling of tellings)
    if (keyOf(telling.figure) === keyOf(figure)) last.set(telling.person, telling);
  return [...last.values()]
    .filter((telling) => !isSame(telling.figure.value, figure.value) && telling.at < figure.recordedAt)
    .map((telling) => noticeOf(call, figure, telling));
}

function keyOf({ indicator, subject, period }: FigureKey): string {
  return `${indicator}/${subject}/${periodCode(period)}`;
}

function isSame(one: FigureValue, other: FigureValue): boolean {
  return one.kind === 'value' && other.kind === 'value' && one.units === other.units;
}

function noticeOf(call: ChoreCall, figure: Figure, { person, code, at, figure: before }: Telling): Notice {
  const indicator = call.directory.indicator(figure.indicator);
  const textOf = (value: FigureValue): Param =>
    value.kind === 'value'
      ? figureText(indicator, value.units)
      : phrase('answers-corrected-absent', { absence: value.absence });
  return {
    key: `figure/${figure.id}/corrected`,
    to: { person },
    kind: 'notice',
    reply: {
      paragraphs: [
        phrase('answers-corrected', {
          date: dateText(isoDate(localDateOf(at))),
          code,
          indicator: indicatorName(indicator),
          subject: subjectName(call, figure.subject),
          period: periodText(figure.period),
          before: textOf(before.value),
          now: textOf(figure.value),
          source:
            call.directory.reference.sources.find((source) => source.code === figure.source)?.title ?? '',
        }),
      ],
    },
  };
}

function subjectName({ directory }: ChoreCall, subject: string): Param {
  const [, cluster] = /^cluster:(.+)$/.exec(subject) ?? [];
  return cluster === undefined
    ? plainUnitName(directory.unit(subject))
    : clusterName(directory.cluster(cluster));
}
