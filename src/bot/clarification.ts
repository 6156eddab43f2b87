import { type Choice, type Param, type Phrase, phrase } from '../chat/reply.ts';
import type { Directory } from '../domain/reference.ts';
import { CLUSTER, type Query, queryCode, type Reading } from '../reading/query.ts';
import type { Facts, Outcome } from './feature.ts';
import { countText, placedUnitName } from './names.ts';

type Clarify = Extract<Reading, { kind: 'clarify' }>;

const MOST_CHOICES = 7;

/** One question back, with the candidate readings to choose from. The person decides; the bot never guesses. */
export function clarification(reading: Clarify, directory: Directory): Outcome {
  const candidates = candidatesOf(reading, directory).slice(0, MOST_CHOICES);
  const choices = candidates.map((candidate) => choiceFor(reading, candidate, directory));
  const [indicator] = reading.query.indicators;
  const facts: Facts = {
    intent: 'clarify',
    ...(indicator !== undefined && { indicator }),
    units: reading.query.units,
  };
  return {
    replies: [{ paragraphs: [question(reading, directory), phrase('bot-choose')], choices }],
    facts,
    topic: reading.query,
  };
}

/** What to say when nothing was understood: plainly, with a way on. */
export function notUnderstood(): Outcome {
  const paragraphs = [
    phrase('bot-not-understood'),
    phrase('bot-examples'),
    phrase('bot-example', { question: phrase('help-example-1') }),
    phrase('bot-example', { question: phrase('help-example-2') }),
  ];
  const choices: Choice[] = [{ value: '/trogiup', label: phrase('bot-choice-help') }];
  return { replies: [{ paragraphs, choices }], facts: { intent: 'unknown' } };
}

function question(reading: Clarify, directory: Directory): Phrase {
  switch (reading.about) {
    case 'myUnit':
      return phrase('bot-clarify-my-unit');
    case 'unit':
      return phrase('bot-clarify-unit');
    case 'commune': {
      const [example = ''] = reading.candidates.flatMap(({ units }) => units);
      const count = countText(reading.candidates.length);
      return phrase('bot-clarify-commune', { count, example: nameOf(example, directory) });
    }
    case 'word':
      return phrase('bot-clarify-word', { word: 'BK' });
    case 'indicator': {
      const [unit] = reading.query.units;
      return unit && unit !== CLUSTER
        ? phrase('bot-clarify-indicator-of', { unit: nameOf(unit, directory) })
        : phrase('bot-clarify-indicator');
    }
  }
}

/** Without near candidates, the indicators people ask for most. */
const usual = ['ntm_commune', 'ntm_advanced', 'house_total', 'fund_poor', 'dienbien_support'];

function candidatesOf(reading: Clarify, directory: Directory): readonly Query[] {
  if (reading.about !== 'indicator' || reading.candidates.length > 0) return reading.candidates;
  const known = directory.reference.indicators.filter((indicator) => usual.includes(indicator.code));
  return known.map((indicator) => ({ ...reading.query, indicators: [indicator.code] }));
}

function choiceFor(reading: Clarify, candidate: Query, directory: Directory): Choice {
  return { value: queryCode(candidate), label: label(reading, candidate, directory) };
}

function label(reading: Clarify, candidate: Query, directory: Directory): Phrase {
  const [unit] = candidate.units;
  const [indicator] = candidate.indicators;
  const [award] = candidate.awards;
  if (reading.about === 'indicator' && indicator) {
    const { name, nameEn } = directory.indicator(indicator);
    return phrase('bot-choice', { label: (locale) => (locale === 'vi' ? name : nameEn) });
  }
  if (candidate.intent === 'awards' && award) {
    const { name, nameEn } = directory.awardKind(award);
    return phrase('bot-choice', { label: (locale) => (locale === 'vi' ? name : nameEn) });
  }
  return phrase('bot-choice-unit', { unit: unit ? nameOf(unit, directory) : '' });
}

function nameOf(code: string, directory: Directory): Param {
  return placedUnitName(directory.unit(code), directory);
}
