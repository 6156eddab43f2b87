import type { Call, Outcome } from '../../bot/feature.ts';
import { momentText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Desk, FilledDesk } from './desk.ts';
import { isOpening, openDraft } from './drafts.ts';
import { lockOf } from './locks.ts';
import { choice, ofUnit, personName, replied, said } from './report-words.ts';

/** Why this chat may not go on with the draft: it is handed in, or somebody has it, or it is open elsewhere. */
export async function refusalOf(call: Call, desk: FilledDesk): Promise<Outcome | undefined> {
  const { request, report } = desk;
  if (lockOf(request, report, call.now)) return lockedNow(call, desk);
  const { holder } = report;
  if (!holder || !call.from) return undefined;
  if (holder.person !== call.speaker.personId) {
    const name = await personName(call, holder.person);
    return closed(phrase('reports-now-held', { name, since: momentText(holder.since) }));
  }
  if (holder.channel === call.from.channel && holder.chat === call.from.chat) return undefined;
  const choices = [
    choice(phrase('reports-choice-continue-here'), 'edit', request.id, ...ofUnit(call, desk.unit)),
  ];
  return {
    ...replied('start_report', {
      paragraphs: [phrase('reports-open-elsewhere')],
      choices,
      choicesByWords: true,
    }),
    open: null,
  };
}

async function lockedNow(call: Call, desk: Desk): Promise<Outcome> {
  const result = await openDraft(call, desk);
  return isOpening(result) ? closed(phrase('reports-gone')) : { ...result, open: null };
}

/** Whatever was open is over. */
export function closed(words: Phrase): Outcome {
  return { ...said('start_report', words), open: null };
}
