/** Best first: between paragraphs, lines, sentences; else between words. */
const BORDERS = ['\n\n', '\n', '. '] as const;
const LAST_SPACE = /\s(?=\S*$)/;
/** A better border is taken only if the part does not get much shorter. */
const SHORTEST_SHARE = 0.5;

/**
 * The text in parts of at most `most` UTF-16 units, cut where it hurts least: never inside a letter, inside a word only
 * where a word is longer than a part. Telegram trims each part, so no part begins or ends with a space.
 */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const end = borderIn(rest, most);
    parts.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function borderIn(text: string, most: number): number {
  for (const border of BORDERS) {
    const sign = border.trimEnd().length;
    const at = text.lastIndexOf(border, most - sign);
    if (at > most * SHORTEST_SHARE) return at + sign;
  }
  const space = LAST_SPACE.exec(text.slice(0, most + 1))?.index ?? 0;
  return space > 0 ? space : insideNoLetter(text, most);
}

function insideNoLetter(text: string, end: number): number {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(end - 1, end + 1));
  return isPair ? end - 1 : end;
}
