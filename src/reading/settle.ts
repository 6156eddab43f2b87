import { asAward, clashOfInitials, wordClash } from './clash.ts';
import { withCluster } from './cluster-choice.ts';
import { aboutFigures, CLUSTER, type Intent, type Query, type Reading } from './query.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Slots } from './slots.ts';
import { memberCodes, ownUnit, preferMembers, unitFor } from './unit-choice.ts';

/** Puts the units in; asks back where a unit, the asker's own unit or an abbreviation stays open. */
export function settle(draft: Query, slots: Slots, context: ReadingContext, inherited: boolean): Reading {
  const clash = clashOfInitials(draft, slots, inherited);
  if (clash === 'ask') return wordClash(draft, slots, context);
  const mentions =
    clash === 'award' ? slots.units.filter((mention) => mention.initials !== 'bk') : slots.units;
  const withAward = clash === 'award' ? asAward(draft, context) : draft;
  if (slots.mine && context.unit === undefined) return askForUnit(withAward, memberCodes(context), 'myUnit');
  if (slots.stranger && mentions.length === 0 && isAboutUnits(withAward.intent)) {
    return askForUnit(withAward, memberCodes(context), 'unit');
  }
  const unclear = mentions.find((mention) => mention.names.length > 1);
  if (unclear) {
    const settled = preferMembers(unclear, context);
    if (settled.length !== 1) return askForUnit(withAward, settled, unclear.isCommune ? 'commune' : 'unit');
  }
  const units = [
    ...mentions.map((mention) => unitFor(mention, draft.periods, context)),
    ...(slots.mine && context.unit !== undefined ? [speakersUnit(context.unit, slots, draft, context)] : []),
    ...(slots.cluster ? [CLUSTER] : []),
  ];
  const said =
    slots.mine && slots.units.length > 0 && startsWithOwn(slots)
      ? [...units.slice(-1), ...units.slice(0, -1)]
      : units;
  return withCluster({ ...withAward, units: unitsFor(withAward, said) }, slots, context, inherited);
}

/** For somebody of a commune "tỉnh em" is where it lies. */
function speakersUnit(unit: string, { myProvince }: Slots, draft: Query, context: ReadingContext): string {
  const { province } = context.lexicon.directory.unit(unit);
  return ownUnit((myProvince && province) || unit, draft.periods, context);
}

function isAboutUnits(intent: Intent): boolean {
  return (
    aboutFigures.has(intent) || intent === 'awards' || intent === 'award_decision' || intent === 'succession'
  );
}

function unitsFor(draft: Query, said: readonly string[]): readonly string[] {
  const distinct = [...new Set(said)];
  // "So với Yên Bái", "chiếm bao nhiêu của cụm" set it beside what was talked about.
  const adds = draft.intent === 'comparison' || (draft.intent === 'share' && distinct[0] === CLUSTER);
  if (adds && distinct.length === 1) return [...new Set([...draft.units, ...distinct])];
  if (distinct.length > 0) return distinct;
  if (draft.units.length > 0) return draft.units;
  const aboutCluster =
    draft.intent === 'figure' ||
    draft.intent === 'total' ||
    draft.intent === 'trend' ||
    draft.intent === 'share';
  return aboutCluster ? [CLUSTER] : [];
}

/** "Tỉnh em so với Bắc Giang": the asker's unit is named first. */
function startsWithOwn(slots: Slots): boolean {
  const own = slots.skeleton.indexOf('M');
  const other = slots.skeleton.search(/[UB]/);
  return own >= 0 && (other < 0 || own < other) && !slots.cluster;
}

function askForUnit(draft: Query, codes: readonly string[], about: 'unit' | 'commune' | 'myUnit'): Reading {
  return {
    kind: 'clarify',
    about,
    query: draft,
    candidates: codes.map((code) => ({ ...draft, units: [code] })),
  };
}
