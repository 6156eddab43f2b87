import type { ChoreCall } from '../../bot/chores.ts';
import { referenceOf } from '../../domain/announcement.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { tallyIn } from './table.ts';
import { type Due, nothing, type Watched } from './watching.ts';

/** What a decision gave is announced once its announcement has reached somebody; not by a confirmation that is taken back. */
export async function markAnnounced(call: ChoreCall, { announcement, rows }: Watched): Promise<Due> {
  const { decision, corrects, author } = announcement;
  if (decision === undefined || corrects !== undefined || tallyIn(rows).sent === 0) return nothing;
  const known = await call.store.awards.decision(decision);
  if (!known || known.kind === 'annulment') return nothing;
  const awards = await call.store.awards.ofYear(known.cluster, known.year);
  const step = {
    to: 'announced' as const,
    on: isoDate(localDateOf(call.now)),
    paper: referenceOf(announcement),
    ...(author !== undefined && { person: author }),
  };
  return {
    writes: awards
      .filter(
        ({ decision: latest, state }) =>
          latest === known.id && (state === 'decided' || state === 'corrected'),
      )
      .map(
        ({ id, state }) =>
          (store) =>
            store.awards.move(id, { ...step, from: state }, call.now),
      ),
    notices: [],
  };
}
