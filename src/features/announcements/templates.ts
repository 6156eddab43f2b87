import { awardName, committeesName } from '../../bot/award-words.ts';
import type { Call } from '../../bot/feature.ts';
import { committeeName, dateText, dueText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Award } from '../../domain/award.ts';
import type { Decision } from '../../domain/decision.ts';

/** The words of an announcement: a title in one line, for it is all that an approved template shows, and the text. */
export interface Words {
  readonly title: string;
  readonly text: string;
}

/** Official texts are Vietnamese, whoever writes them. */
function inVietnamese(call: Call, title: Phrase, lines: readonly Phrase[]): Words {
  return {
    title: call.say(title, 'vi'),
    text: lines.map((line) => call.say(line, 'vi')).join('\n'),
  };
}

/** What a decision says, with its number and day, and the names in the order of the register. */
export function decisionWords(call: Call, decision: Decision, awards: readonly Award[]): Words {
  const { kind, symbol, signedOn, issuer } = decision;
  const year = String(decision.year);
  const groups = new Map<string, Award[]>();
  for (const award of awards) groups.set(award.kind, [...(groups.get(award.kind) ?? []), award]);
  const lines = [...groups].map(([code, those], index) =>
    phrase('announcement-decision-line', {
      kind,
      number: String(index + 1),
      award: awardName(call, code),
      units: committeesName(
        call,
        those.map(({ unit }) => unit),
      ),
    }),
  );
  return inVietnamese(call, phrase('announcement-decision-title', { kind, year }), [
    phrase('announcement-to-all'),
    phrase('announcement-decision', { kind, date: dateText(signedOn), issuer, symbol, year }),
    ...lines,
    phrase('announcement-decision-end', { kind }),
    signature(call),
  ]);
}

export interface ChairFacts {
  readonly year: number;
  readonly next: string;
  readonly meetingOn: string;
  readonly from: string;
  readonly contact: string;
}

export function chairWords(call: Call, { year, next, meetingOn, from, contact }: ChairFacts): Words {
  const params = { year: String(year), next: String(year + 1), unit: committeesName(call, [next]) };
  return inVietnamese(call, phrase('announcement-chair-title', params), [
    phrase('announcement-to-all'),
    phrase('announcement-chair', { ...params, date: dateText(meetingOn), from: dateText(from), contact }),
    phrase('announcement-chair-end', params),
    signature(call),
  ]);
}

export interface MeetingFacts {
  readonly name: string;
  readonly at: Date;
  readonly place: string;
  readonly listBy: Date;
  readonly contact: string;
}

export function meetingWords(call: Call, { name, at, place, listBy, contact }: MeetingFacts): Words {
  return inVietnamese(call, phrase('announcement-meeting-title', { name }), [
    phrase('announcement-to-all'),
    phrase('announcement-meeting', { name }),
    phrase('announcement-meeting-when', { at: dueText(at), place }),
    phrase('announcement-meeting-list', { by: dueText(listBy), contact }),
    phrase('announcement-meeting-end'),
    signature(call),
  ]);
}

export function noticeWords(call: Call, title: string, text: string): Words {
  return inVietnamese(call, phrase('announcement-notice-title', { title }), [
    phrase('bot-choice', { label: text }),
    signature(call),
  ]);
}

/** Quotes what was wrong and what is right; never a silent change. */
export function correctionWords(
  call: Call,
  about: {
    readonly reference: string;
    readonly title: string;
    readonly date: string;
    readonly number: number;
  },
  { wrong, right }: { readonly wrong: string; readonly right: string },
): Words {
  const params = { reference: about.reference, number: String(about.number) };
  return inVietnamese(call, phrase('announcement-correction-title', params), [
    phrase('announcement-correction', { ...params, title: about.title, date: dateText(about.date) }),
    phrase('announcement-correction-wrong', { wrong }),
    phrase('announcement-correction-right', { right }),
    phrase('announcement-correction-end'),
    signature(call),
  ]);
}

/** Of the unit that chairs: nobody else writes one. */
function signature(call: Call): Phrase {
  const { unit } = call.speaker;
  if (unit === undefined) throw new Error('an announcement is written by somebody without a unit');
  return phrase('announcement-signature', { committee: committeeName(call, unit) });
}
