import type { Call, Outcome } from '../../bot/feature.ts';
import { phrase, type Reply } from '../../chat/reply.ts';
import { isLeaderOf } from './access.ts';
import { committeeName, said } from './report-words.ts';
import { visibleDesk } from './see.ts';
import { toCluster } from './submission.ts';
import { idOf } from './talk.ts';
import { toPeopleOf } from './unit-notices.ts';

/** The unit's leader lets the report go to the cluster; the officers hear that it has gone. */
export async function sign([id, revision]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || !isLeaderOf(call, desk.unit)) return said('my_status', phrase('reports-not-yours'));
  const { request, unit, report } = desk;
  if (report.state !== 'withLeader' || report.revision !== idOf(revision))
    return said('my_status', phrase('reports-review-moved-on'));
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
    writes: [(store) => store.reports.save(report, { row: { state } }, call.now)],
  };
}
