import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, listText, unitName } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { heldYear, recorded, refused, worksFor } from './access.ts';
import { entries } from './entries.ts';
import { handoverReply, knownHandover } from './handover.ts';
import { keepsPledge } from './pledge-desk.ts';
import { mayScore } from './scoring/sheet.ts';
import { stageIn } from './scoring/words.ts';
import { replied, said, yearIn } from './talk.ts';

/** "/monam": the year after the one the chair holds. */
export async function openYear(call: Call): Promise<Outcome> {
  const held = heldYear(call);
  if (held === undefined) return said(phrase('year-chair-only'));
  const year = held + 1;
  const members = recorded(call, year)?.members ?? [];
  if (members.length === 0) return entries.open.start(call, String(year));
  const units = listText(members.map((code) => unitName(call, code)));
  return said(phrase('year-open-already', { year: String(year), count: countText(members.length), units }));
}

/** "/suyton": whom the meeting has agreed on as the next chair and deputy. */
export async function startNomination(call: Call): Promise<Outcome> {
  const held = heldYear(call);
  return held === undefined
    ? said(phrase('year-chair-only'))
    : entries.nominate.start(call, String(held + 1));
}

/** "/bangiao": to plan it, or to look at the one that is planned or done. */
export async function showHandover(call: Call): Promise<Outcome> {
  const known = await knownHandover(call);
  if (known) return replied(await handoverReply(call, known));
  const held = heldYear(call);
  return held === undefined
    ? said(phrase('year-chair-only'))
    : entries.handover.start(call, String(held + 1));
}

export async function startSigning([digits]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  return year === undefined || !keepsPledge(call, year)
    ? refused(call, 'sign', year)
    : entries.sign.start(call, String(year));
}

export async function startTargets([digits, unit]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  if (year === undefined || unit === undefined || !mayTarget(call, year, unit))
    return refused(call, 'target', year);
  return entries.targets.start(call, `${year}/${unit}`);
}

/** "/kiemphieu": the sheet of a ballot that was held. */
export async function startTally(call: Call): Promise<Outcome> {
  const held = heldYear(call);
  return held === undefined ? said(phrase('year-chair-only')) : entries.tally.start(call, String(held));
}

export async function startScoring([digits, unit, stage]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  const known = stageIn(stage);
  if (year === undefined || unit === undefined || !known || !mayScore(call, year, unit, known))
    return refused(call, 'score', year);
  return entries.scores.start(call, `${year}/${unit}/${known}`);
}

/** Whether it can be the speaker's at all; whether it still is, the entry says in its own words. */
function mayTarget(call: Call, year: number, unit: string): boolean {
  return worksFor(call, unit) || keepsPledge(call, year);
}
