import type { Call, Write } from '../../bot/feature.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';

/** What a decision gave is announced by its first announcement. */
export async function markAnnounced(call: Call, announcement: Announcement): Promise<readonly Write[]> {
  const { decision, corrects } = announcement;
  const known =
    decision === undefined || corrects !== undefined ? undefined : await call.store.awards.decision(decision);
  if (!known || known.kind === 'annulment') return [];
  const awards = await call.store.awards.ofYear(known.cluster, known.year);
  const on = isoDate(localDateOf(call.now));
  const person = call.speaker.personId;
  return awards
    .filter(
      ({ decision: latest, state }) => latest === known.id && (state === 'decided' || state === 'corrected'),
    )
    .map(({ id, state }) => async (store) => {
      const step = { from: state, to: 'announced' as const, on, paper: referenceOf(announcement) };
      await store.awards.move(id, { ...step, ...(person !== undefined && { person }) }, call.now);
    });
}
