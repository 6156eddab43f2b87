import { type Param, type Phrase, phrase } from '../chat/reply.ts';
import type { Award, AwardState } from '../domain/award.ts';
import type { Decision } from '../domain/decision.ts';
import type { Call } from './feature.ts';
import { dateText, listText, unitName } from './names.ts';

/**
 * The one place that words what has become of an award. "Được đề nghị tặng" and "được tặng" follow the recorded state
 * and nothing else: neither the words of a question nor where the text stands.
 */
export function awardSentence(call: Call, award: Award): Phrase {
  return phrase('award-sentence', {
    year: String(award.year),
    unit: committeesName(call, [award.unit]),
    award: awardName(call, award.kind),
    state: award.state,
  });
}

/** "được đề nghị tặng", in a list beside the award. */
export function awardStateName(state: AwardState): Phrase {
  return phrase('award-state', { state });
}

export function awardName(call: Call, code: string): Param {
  const kind = call.directory.awardKind(code);
  return (locale) => (locale === 'vi' ? kind.name : kind.nameEn);
}

/** Awards go to the committees, not to the provinces. */
export function committeesName(call: Call, units: readonly string[]): Param {
  const [only] = units;
  return units.length === 1 && only
    ? phrase('awards-committee', { unit: unitName(call, only) })
    : phrase('awards-committees', { units: listText(units.map((unit) => call.directory.unit(unit).name)) });
}

/** "Quyết định số 12/QĐ-MTTW-BTT ngày 15/01/2024 của …". */
export function decisionName({ symbol, signedOn, issuer }: Decision): Phrase {
  return phrase('award-decision', { symbol, date: dateText(signedOn), issuer });
}

/** "KT. …": in whose name it is signed, and by whom. */
export function signatureText({ authority, signer }: Decision): Phrase {
  return phrase('award-signature', { authority, signer });
}
