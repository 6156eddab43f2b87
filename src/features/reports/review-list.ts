import type { Call, Outcome } from '../../bot/feature.ts';
import { plainUnitName } from '../../bot/names.ts';
import { isReviewer } from '../../bot/report-access.ts';
import { openRequests } from '../../bot/report-requests.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import { choice, replied, said } from './report-words.ts';

/** What waits for the chair's word, oldest first. */
export async function listForReview(call: Call): Promise<Outcome> {
  const requests = (await openRequests(call)).filter((request) => isReviewer(call, request));
  if (requests.length === 0) return said('missing_reports', phrase('reports-review-chair-only'));
  const choices: Choice[] = [];
  for (const request of requests) {
    const reports = await call.store.reports.ofRequest(request.id);
    const waiting = reports
      .filter(({ state }) => state === 'submitted')
      .sort((a, b) => (a.submittedAt?.getTime() ?? 0) - (b.submittedAt?.getTime() ?? 0));
    for (const { id, unit } of waiting) {
      const name = plainUnitName(call.directory.unit(unit));
      choices.push(choice(phrase('reports-choice-report', { report: request.title, unit: name }), 'see', id));
    }
  }
  if (choices.length === 0) return said('missing_reports', phrase('reports-review-none'));
  return replied('missing_reports', { paragraphs: [phrase('reports-review-list')], choices });
}
