import { followUpCue } from './cues.ts';
import { aboutFigures, type Intent, lacksIndicator, type Query, query } from './query.ts';
import { figureIntentWithoutIndicator, partsOf } from './query-parts.ts';
import { namesUnit, type Slots } from './slots.ts';

/** A question with more words than this stands on its own. */
const LONGEST = 16;
/** Scores up to this come from the mere mention of an indicator. */
const MERE_FIGURE = 3.5;

/**
 * "Của riêng Bắc Kạn thì sao?", "còn năm 2022?", "tỉnh nào nhiều nhất?": a short question takes over from the one
 * before what it does not say. Undefined when it stands on its own.
 */
export function continuation(
  slots: Slots,
  score: number,
  intent: Intent | undefined,
  topic: Query,
): Query | undefined {
  if (slots.line.tokens.length > LONGEST) return undefined;
  const parts = partsOf(slots, topic.intent);
  const hasTopic = topic.indicators.length > 0;
  if (parts.aspects.includes('inHouses') && hasTopic) return inHouses(slots, topic);
  if (intent && lacksIndicator(query(intent, parts)) && hasTopic) {
    return { ...inherit(intent, slots, topic), aspects: [] };
  }
  if (slots.indicators.length > 0) return withNewIndicator(slots, score, intent, topic);
  if (aboutFigures.has(topic.intent) && intent === undefined) return sameIndicator(slots, topic);
  if (intent !== undefined || score > 0) return undefined;
  return mayGoOn(slots, topic.intent) ? inherit(topic.intent, slots, topic) : undefined;
}

const ofUnits: ReadonlySet<Intent> = new Set<Intent>([
  ...aboutFigures,
  'awards',
  'award_decision',
  'members',
  'succession',
]);

/** "Còn Bắc Kạn?" goes on from awards, not from a conference; "còn năm 2024?" from both. */
function mayGoOn(slots: Slots, intent: Intent): boolean {
  if (namesUnit(slots)) return ofUnits.has(intent);
  return slots.periods.said && (ofUnits.has(intent) || intent === 'chair' || intent === 'event');
}

function inHouses(slots: Slots, topic: Query): Query {
  return {
    ...topic,
    aspects: ['inHouses'],
    periods: slots.periods.said ? slots.periods.periods : topic.periods,
  };
}

function sameIndicator(slots: Slots, topic: Query): Query | undefined {
  const asked = figureIntentWithoutIndicator(slots);
  const saysSomething = namesUnit(slots) || slots.periods.said;
  if (!saysSomething && !asked) return undefined;
  const next = inherit(asked ?? topic.intent, slots, topic);
  return asked === 'comparison' || asked === 'trend' ? comparedWithTopic(next, slots, topic) : next;
}

/** "So với năm 2022" sets the topic's period beside the new one; "so với Yên Bái" the topic's unit (see `settle`). */
function comparedWithTopic(next: Query, slots: Slots, topic: Query): Query {
  if (slots.units.length > 0 || slots.mine) return { ...next, intent: 'comparison' };
  const periods = [...slots.periods.periods, ...topic.periods];
  return { ...next, intent: 'trend', periods, span: periods.length > 0 ? 'given' : next.span };
}

/** Another indicator of the same unit: "còn nhà đại đoàn kết thì sao", or the answer to "chỉ tiêu nào?". */
function withNewIndicator(
  slots: Slots,
  score: number,
  intent: Intent | undefined,
  topic: Query,
): Query | undefined {
  if (namesUnit(slots) || !aboutFigures.has(topic.intent)) return undefined;
  if (intent === 'share' && slots.indicators.length === 1 && topic.indicators.length === 1) {
    const indicators = [...topic.indicators, ...slots.indicators.map((mention) => mention.code)];
    return { ...inherit('share', slots, topic), indicators: [...new Set(indicators)] };
  }
  const wasAsked = topic.indicators.length === 0;
  const goesOn = wasAsked || followUpCue.test(slots.skeleton);
  if (score > MERE_FIGURE || !goesOn) return undefined;
  return {
    ...inherit(topic.intent, slots, topic),
    indicators: slots.indicators.map((mention) => mention.code),
  };
}

function inherit(intent: Intent, slots: Slots, topic: Query): Query {
  const parts = partsOf(slots, intent);
  const periods = slots.periods.said
    ? { periods: slots.periods.periods, span: slots.periods.span }
    : { periods: topic.periods, span: topic.span };
  return query(intent, {
    ...parts,
    ...periods,
    indicators: topic.indicators,
    units: topic.units,
    ...(topic.cluster !== undefined && { cluster: topic.cluster }),
    awards: parts.awards.length > 0 ? parts.awards : topic.awards,
    aspects: parts.aspects.length > 0 ? parts.aspects : topic.aspects,
  });
}
