import { isCommunal, type Unit, type UnitKind } from '../domain/unit.ts';
import { fold, markedForm } from '../language/normalise.ts';
import { grouped } from './grouped.ts';
import type { UnitName } from './lexicon.ts';

/** The name of a commune, a ward or a special zone of one province; of namesakes over time the oldest first. */
export interface CommuneName extends UnitName {
  readonly kinds: readonly UnitKind[];
  readonly province: string;
}

/** Thousands of names, found by their first syllable or, for the slip of a letter in it, by their last. */
export interface CommuneNames {
  readonly byFirst: ReadonlyMap<string, readonly CommuneName[]>;
  readonly byLast: ReadonlyMap<string, readonly CommuneName[]>;
  readonly syllables: ReadonlySet<string>;
}

/** Longest names first. Their words are kept apart from the others: behind "xã" nearly every syllable is a name somewhere. */
export function communeNames(units: readonly Unit[]): CommuneNames {
  const names = new Map<string, CommuneName>();
  const oldestFirst = units
    .filter(({ kind }) => isCommunal(kind))
    .sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  for (const unit of oldestFirst) for (const text of [unit.name, ...unit.aliases]) add(names, unit, text);
  const all = [...names.values()].sort((a, b) => b.syllables.length - a.syllables.length);
  return {
    byFirst: grouped(all, ({ syllables }) => syllables[0]),
    byLast: grouped(all, ({ syllables }) => syllables.at(-1)),
    syllables: new Set(all.flatMap(({ syllables }) => syllables)),
  };
}

function add(names: Map<string, CommuneName>, unit: Unit, text: string): void {
  const syllables = fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (syllables.length === 0) return;
  const province = unit.province ?? '';
  const marked = text.split(/[^\p{L}\p{M}\d]+/u).map(markedForm);
  // In one province there may be Văn Phú and Vạn Phú.
  const key = `${province}/${marked.join(' ')}`;
  const known = names.get(key);
  names.set(key, {
    ...{ syllables, province, marked, joined: syllables.join(''), isBackground: false },
    codes: [...new Set([...(known?.codes ?? []), unit.code])],
    kinds: [...new Set([...(known?.kinds ?? []), unit.kind])],
  });
}
