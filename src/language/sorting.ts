import { tidy } from './normalise.ts';

/** The Vietnamese alphabet's order (CLDR `vi`): ă â đ ê ô ơ ư are letters of their own. */
const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Tones in dictionary order: level, huyền, hỏi, ngã, sắc, nặng. They decide only between equal letters. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * A key whose plain code-point order is the Vietnamese order, for databases that know no other.
 * "Hoà" and "Hòa" sort next to each other.
 */
export function vietnameseSortKey(text: string): string {
  const letters: string[] = [];
  const tones: string[] = [];
  for (const character of tidy(text).toLowerCase()) {
    const { letter, tone } = takeTone(character);
    letters.push(primary(letter));
    if (tone > 0) tones.push(String(tone));
  }
  return `${letters.join('')} ${tones.join('')}`.trimEnd();
}

export function compareVietnamese(a: string, b: string): number {
  const [left, right] = [vietnameseSortKey(a), vietnameseSortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function takeTone(character: string): { letter: string; tone: number } {
  const parts = [...character.normalize('NFD')];
  const tone = TONES.findIndex((mark, index) => index > 0 && parts.includes(mark));
  if (tone < 0) return { letter: character, tone: 0 };
  const letter = parts
    .filter((part) => part !== TONES[tone])
    .join('')
    .normalize('NFC');
  return { letter, tone };
}

/** Two digits from "10" for a letter; everything else sorts before the letters, by code point. */
function primary(letter: string): string {
  const index = ALPHABET.indexOf(letter);
  return index >= 0 ? `~${index + 10}` : letter;
}
