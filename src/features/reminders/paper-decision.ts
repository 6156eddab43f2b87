import type { Call, Outcome, Write } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import { reviewedRequest } from './board.ts';
import { dayText, said } from './words.ts';

/** The chair's word on a paper; it counts once, whoever of the secretariat is first. A received one ends reminding. */
export async function decidePaper([id, unit = '', word]: readonly string[], call: Call): Promise<Outcome> {
  const request = await reviewedRequest(call, id);
  if (!request) return said('missing_reports', phrase('board-chair-only'));
  if (word !== 'received' && word !== 'notSeen') return said('missing_reports', phrase('bot-choice-gone'));
  const papers = await call.store.board.papersOf(request.id);
  const paper = papers.find((one) => one.unit === unit && one.state === 'said');
  if (!paper) return said('missing_reports', phrase('answer-paper-decided'));
  const { personId } = call.speaker;
  const params = {
    committee: committeeName(call, unit),
    report: request.title,
    number: paper.number,
    day: dayText(paper.day),
  };
  const write: Write = async (store) => {
    const decision = { state: word, ...(personId !== undefined && { person: personId }) } as const;
    if (!(await store.board.decidePaper(paper.id, decision, call.now)))
      throw new ConflictError(`paper ${paper.id}`);
    if (word === 'received')
      await store.reminders.silence({ request: request.id, units: [unit] }, 'filedElsewhere', call.now);
  };
  const words = phrase(word === 'received' ? 'answer-paper-taken' : 'answer-paper-missing', params);
  const notice = phrase(
    word === 'received' ? 'answer-paper-taken-notice' : 'answer-paper-missing-notice',
    params,
  );
  return {
    ...said('missing_reports', words),
    writes: [write],
    notices: await toPeopleOf(call, request, unit, ['officer', 'leader'], `paper/${paper.id}/${word}`, {
      paragraphs: [notice],
    }),
  };
}
