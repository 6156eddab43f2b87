const LONGEST = 120;

/** The words around a place as they were typed, whole words only, at most 120 characters. */
export function quoteAround(text: string, start: number, end: number): string {
  const room = Math.max(0, LONGEST - (end - start));
  const from = wordStart(text, Math.max(0, start - Math.floor(room / 2)), start);
  const to = wordEnd(text, Math.min(text.length, from + LONGEST), Math.min(end, from + LONGEST));
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** The first beginning of a word or line at or behind a place, before `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  const newline = text.slice(at, limit).lastIndexOf('\n');
  if (newline >= 0) return at + newline + 1;
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

function wordEnd(text: string, at: number, least: number): number {
  const line = text.slice(least, at).indexOf('\n');
  const to = line >= 0 ? least + line : at;
  if (to === text.length || /\s/.test(text.charAt(to))) return to;
  const space = text.slice(least, to).search(/\s\S*$/);
  return space < 0 ? least : least + space;
}
