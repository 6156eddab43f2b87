import type { Call, Outcome } from '../../bot/feature.ts';
import { clusterTitle, indicatorName, periodText } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import { query, queryCode } from '../../reading/query.ts';
import { knownPeriods } from './findings.ts';

const MOST_CHOICES = 5;

/** The indicators with figures of a subject, each with its newest period. */
export async function listIndicators(unit: string, call: Call): Promise<Outcome> {
  const lines: Phrase[] = [];
  const choices: Choice[] = [];
  for (const indicator of call.directory.reference.indicators) {
    const [newest] = await knownPeriods(call, indicator, unit);
    if (!newest) continue;
    lines.push(
      phrase('help-indicators-line', { indicator: indicatorName(indicator), period: periodText(newest) }),
    );
    const asked = query('figure', {
      indicators: [indicator.code],
      units: [unit],
      periods: [newest],
      span: 'given',
      ...(call.cluster !== undefined && { cluster: call.cluster }),
    });
    choices.push({
      value: queryCode(asked),
      label: phrase('bot-choice', { label: indicatorName(indicator) }),
    });
  }
  const paragraphs = lines.length > 0 ? [title(call), ...lines] : [phrase('help-indicators-none')];
  return { replies: [{ paragraphs, choices: choices.slice(0, MOST_CHOICES) }], facts: { intent: 'help' } };
}

function title(call: Call): Phrase {
  return call.cluster === undefined
    ? phrase('help-indicators-title')
    : phrase('help-indicators-title-of', { cluster: clusterTitle(call) });
}
