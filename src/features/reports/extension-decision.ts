import type { Call, Notice, Outcome, Write } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { committeeName, dueText } from '../../bot/names.ts';
import { isReviewer } from '../../bot/report-access.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { ConflictError } from '../../bot/store.ts';
import { phrase } from '../../chat/reply.ts';
import type { Extension, ReportRequest } from '../../domain/report.ts';
import { silencing } from './records.ts';
import { said } from './report-words.ts';

/** In a button: the wish it is about, and no later one. */
export function minuteOf(until: Date): string {
  return Math.floor(until.getTime() / 60_000).toString(36);
}

/** The chair's word; it counts once, whoever of the secretariat is first. */
export async function decide(
  granted: boolean,
  [id, unit, minute]: readonly string[],
  call: Call,
): Promise<Outcome> {
  const request = await call.store.reports.request(idOf(id) ?? 0);
  if (!request || !isReviewer(call, request)) return said('extension', phrase('reports-review-chair-only'));
  const open = (await call.store.reports.extensionsOf(request.id)).find(
    (extension) =>
      extension.unit === unit && extension.state === 'asked' && minuteOf(extension.until) === minute,
  );
  if (!open) return said('extension', phrase('reports-extension-decided'));
  const person = call.speaker.personId;
  const params = {
    committee: committeeName(call, open.unit),
    report: request.title,
    due: dueText(open.until),
  };
  const write: Write = async (store) => {
    const decision = { granted, ...(person !== undefined && { person }) };
    const isDecided = await store.reports.decideExtension(open.id, decision, call.now);
    if (!isDecided) throw new ConflictError(`extension ${open.id}`);
  };
  return {
    ...said('extension', phrase(granted ? 'reports-extension-granted' : 'reports-extension-refused', params)),
    writes: granted ? [write, silencing(call, 'extended', request.id, open.unit)] : [write],
    notices: await tellUnit(call, request, open, granted, params),
  };
}

function tellUnit(
  call: Call,
  request: ReportRequest,
  extension: Extension,
  granted: boolean,
  params: Parameters<typeof phrase<'reports-extension-granted-notice'>>[1],
): Promise<readonly Notice[]> {
  const words = phrase(
    granted ? 'reports-extension-granted-notice' : 'reports-extension-refused-notice',
    params,
  );
  const key = `extension/${extension.id}/decided`;
  return toPeopleOf(call, request, extension.unit, ['officer', 'leader'], key, { paragraphs: [words] });
}
