import type { Call } from '../../bot/feature.ts';
import { clusterAsked, clustersAsked, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { isForMembers } from '../../domain/award.ts';

const MOST_LINES = 8;

/** Awards that moved, as far as the members may know; "đề nghị tặng" and "tặng" follow the state. */
export async function awardChanges(since: Date, call: Call): Promise<readonly Phrase[]> {
  const { directory } = call;
  const lists = await Promise.all(
    clustersAsked(call).map(({ code }) => call.store.awards.movedSince(code, since)),
  );
  const moved = lists
    .flat()
    .filter(({ cluster, year, state }) => isForMembers(state) && clusterAsked(call, year).code === cluster);
  if (moved.length === 0) return [];
  const lines = moved.slice(0, MOST_LINES).map(({ kind, unit, year, state }) => {
    const { name, nameEn } = directory.awardKind(kind);
    const sentence = phrase('award-sentence', {
      state,
      year: String(year),
      unit: phrase('awards-committee', { unit: plainUnitName(directory.unit(unit)) }),
      award: (locale) => (locale === 'vi' ? name : nameEn),
    });
    return phrase('changes-line', { words: sentence });
  });
  return [phrase('changes-awards'), ...lines, ...more(moved.length - lines.length)];
}

/** How many are not shown. */
export function more(count: number): readonly Phrase[] {
  return count > 0 ? [phrase('changes-more', { count: String(count) })] : [];
}
