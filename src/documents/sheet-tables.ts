import { type NumberFormat, numberFormatOf } from './number-format.ts';
import { PartFault, type XmlParts } from './xml-reading.ts';

const MOST_STRINGS = 100_000;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** The texts that cells refer to by number. Phonetic guides are left out. */
export async function readSharedStrings(path: string, parts: XmlParts): Promise<readonly string[]> {
  const strings: string[] = [];
  let pieces: string[] = [];
  let isText = false;
  let isPhonetic = false;
  await parts.read(path, {
    open(name) {
      if (name === 'si') pieces = [];
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name !== 'si') return;
      strings.push(unescaped(pieces.join('')));
      if (strings.length > MOST_STRINGS) throw new PartFault('too many texts', 'tooMuchContent');
    },
    text(text) {
      if (isText) pieces.push(text);
    },
  });
  return strings;
}

/** The number format of each cell style, in the order in which cells refer to them. */
export async function readStyles(path: string, parts: XmlParts): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyle = false;
  await parts.read(path, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(numFmtId ?? 0);
      formats.push(numberFormatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}

/** "_x000D_" is how workbooks write a character that XML cannot hold. */
export function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
