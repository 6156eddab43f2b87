const GRAPHEMES = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const BORDERS = ['\n\n', '\n', ' '];

/**
 * The text in parts of at most `most` characters, cut between paragraphs, else lines, else words, and only where a
 * word alone is longer between its letters. Counted in UTF-16 units of the NFC form: whoever counts code points
 * counts fewer.
 */
export function textParts(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = text.normalize('NFC').trim();
  while (rest.length > most) {
    const part = rest.slice(0, cutOf(rest, most)).trimEnd();
    parts.push(part);
    rest = rest.slice(part.length).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** At most `most` characters; what is longer ends in "…". */
export function shortened(text: string, most: number): string {
  const plain = text.normalize('NFC').trim();
  return plain.length <= most ? plain : `${plain.slice(0, letterBorder(plain, most - 1)).trimEnd()}…`;
}

/** A part that is less than half full is not worth a nicer border. */
function cutOf(text: string, most: number): number {
  for (const border of BORDERS) {
    const at = text.lastIndexOf(border, most);
    if (at >= most / 2) return at;
  }
  const word = text.lastIndexOf(' ', most);
  return word > 0 ? word : letterBorder(text, most);
}

/** The last place up to `most` that is not inside a letter with its marks, or an emoji. */
function letterBorder(text: string, most: number): number {
  const border = GRAPHEMES.segment(text).containing(most)?.index ?? most;
  return border > 0 ? border : most;
}
