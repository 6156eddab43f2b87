import type { Directory } from './reference.ts';
import { existsOn } from './unit.ts';

/**
 * The members of a year as they follow from those of an earlier one: whoever is gone by the ISO day has its successor in
 * its place, each unit once, where its first predecessor stood. Whoever is gone without one is left out.
 */
export function carriedOver(
  directory: Directory,
  members: readonly string[],
  day: string,
): readonly string[] {
  return [...new Set(members.flatMap((member) => unitsOn(directory, member, day)))];
}

function unitsOn(directory: Directory, code: string, day: string): readonly string[] {
  if (existsOn(directory.unit(code), day)) return [code];
  return directory
    .successorsOf(code)
    .filter(({ date }) => date <= day)
    .flatMap(({ successor }) => unitsOn(directory, successor, day));
}
