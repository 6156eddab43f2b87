import { tidy } from '../language/normalise.ts';

/** No file system takes more: what is longer did not come from one. */
const LONGEST_REAL_NAME = 1_000;
/** File systems take 255 bytes; some are left for " (2)". */
const MOST_BYTES = 200;
const UNFIT = /[\\/:*?"<>|\n]+/g;
const EDGES = /^[\s.-]+|[\s.-]+$/g;
const ENDING = /\.[^.]{1,10}$/u;

/**
 * A file's name without what could lead out of a folder, hide the file, or deceive whoever reads it on a screen.
 * There is always one: "tep" when nothing else is left.
 */
export function fileName(name: string): string {
  const plain = tidy(name.slice(0, LONGEST_REAL_NAME)).replace(UNFIT, '-');
  return shortened(plain).replace(EDGES, '') || 'tep';
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= MOST_BYTES) return name;
  const ending = ENDING.exec(name)?.[0] ?? '';
  let stem = '';
  for (const letter of name.slice(0, name.length - ending.length)) {
    if (Buffer.byteLength(stem + letter + ending) > MOST_BYTES) break;
    stem += letter;
  }
  return stem + ending;
}
