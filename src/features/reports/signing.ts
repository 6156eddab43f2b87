import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { committeeName, countText } from '../../bot/names.ts';
import { isLeaderOf } from '../../bot/report-access.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { answeredCount } from '../../bot/report-requests.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { indicatorsOf } from '../../domain/report.ts';
import type { FilledDesk } from './desk.ts';
import { hardFindings } from './judge.ts';
import { silencing, step } from './records.ts';
import { choice, replied, said } from './report-words.ts';
import { visibleDesk } from './see.ts';
import { toCluster } from './submission.ts';

/** The unit's leader lets the report go to the cluster; the officers hear that it has gone. */
export async function sign([id, revision]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || !isLeaderOf(call, desk.unit)) return said('my_status', phrase('reports-not-yours'));
  const { request, unit, report } = desk;
  if (report.state !== 'withLeader' || report.revision !== idOf(revision))
    return said('my_status', phrase('reports-review-moved-on'));
  if (request.closedAt)
    return said('my_status', phrase('reports-locked', { lock: 'closed', report: request.title, due: '' }));
  const unfit = await notSigned(call, desk);
  if (unfit) return unfit;
  const handedIn = await toCluster(call, desk);
  const reply: Reply = {
    paragraphs: [
      phrase('reports-signed-notice', {
        report: request.title,
        committee: committeeName(call, unit),
        code: report.code,
      }),
    ],
  };
  const key = `report/${report.id}/signed/${report.revision}`;
  const { open: _, ...outcome } = handedIn;
  return {
    ...outcome,
    notices: [
      ...(handedIn.notices ?? []),
      ...(await toPeopleOf(call, request, unit, ['officer'], key, reply)),
    ],
  };
}

/** What was complete and right when it was sent to the leader may not be so any more. */
async function notSigned(call: Call, desk: FilledDesk): Promise<Outcome | undefined> {
  const { request, report } = desk;
  const open = indicatorsOf(request).length - answeredCount(request, report);
  const because = await hardFindings(call, desk);
  if (open === 0 && because.length === 0) return undefined;
  const paragraphs = [
    ...(open > 0 ? [phrase('reports-sign-incomplete', { open: countText(open) })] : []),
    ...(because.length > 0 ? [phrase('reports-not-yet'), ...because] : []),
  ];
  const choices = [choice(phrase('reports-choice-return'), 'unsign', report.id, report.revision)];
  return replied('my_status', { paragraphs, choices, choicesByWords: true });
}

/** "Rút lại": what waits for the leader may be taken back by the unit's officers. */
export async function takeBack([id, revision]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || desk.unit !== call.speaker.unit) return said('my_status', phrase('reports-not-yours'));
  const { report } = desk;
  if (report.state !== 'withLeader' || report.revision !== idOf(revision))
    return said('my_status', phrase('reports-review-moved-on'));
  const state = report.version > 0 ? ('returned' as const) : ('draft' as const);
  return {
    ...said('my_status', phrase('reports-taken-back')),
    writes: [
      async (store) => {
        await store.reports.save(report, { row: { state } }, call.now);
        await store.reports.addStep(report.id, step(call, 'takenBack'), call.now);
      },
      silencing(call, 'returned', desk.request.id, desk.unit),
    ],
  };
}
