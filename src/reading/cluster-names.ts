import type { Directory } from '../domain/reference.ts';
import { fold } from '../language/normalise.ts';
import type { Token } from './prepare.ts';
import type { Stretch } from './unit-mentions.ts';

/** A name of a cluster as folded syllables: in full, or what is its own in it. */
export interface ClusterWords {
  readonly code: string;
  readonly syllables: readonly string[];
  /** A short one is a name only behind a word such as "cụm": "số 1" alone is not. */
  readonly isShort: boolean;
}

export interface ClusterMention extends Stretch {
  /** Several where a short name fits more than one. */
  readonly codes: readonly string[];
}

const GENERIC = new Set(
  'cum khoi thi dua uy ban mttq mat tran to quoc viet nam cac tinh xa phuong thanh pho'.split(' '),
);
const LONG = 4;

/** Longest first. Where there is only one cluster nobody has to name it, and there are none. */
export function clusterWords({ reference }: Directory): readonly ClusterWords[] {
  if (reference.clusters.length < 2) return [];
  return reference.clusters
    .flatMap(({ code, name }) => {
      const whole = fold(name.replace(/\([^)]*\)/g, ' '))
        .split(/[^a-z0-9]+/)
        .filter(Boolean);
      const from = whole.findIndex((syllable) => !GENERIC.has(syllable));
      const names = from < 0 ? [whole] : [whole, whole.slice(from)];
      return names.map((syllables) => ({ code, syllables, isShort: syllables.length < LONG }));
    })
    .sort((a, b) => b.syllables.length - a.syllables.length);
}

/** The cluster that is named, with the words before it that belong to the name. */
export function clusterNamed(
  tokens: readonly Token[],
  names: readonly ClusterWords[],
): ClusterMention | undefined {
  const found = names.flatMap((name) => {
    const at = placeOf(name, tokens);
    return at === undefined ? [] : [{ at, ...name }];
  });
  const [longest] = found;
  if (!longest) return undefined;
  const { length } = longest.syllables;
  const same = found.filter(({ at, syllables }) => at === longest.at && syllables.length === length);
  let from = longest.at;
  while (GENERIC.has(tokens[from - 1]?.word ?? '')) from--;
  return { from, to: longest.at + length, codes: [...new Set(same.map(({ code }) => code))] };
}

function placeOf({ syllables, isShort }: ClusterWords, tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(
    (_, from) =>
      syllables.every((syllable, offset) => tokens[from + offset]?.word === syllable) &&
      (!isShort || GENERIC.has(syllables[0] ?? '') || GENERIC.has(tokens[from - 1]?.word ?? '')),
  );
  return at < 0 ? undefined : at;
}
