import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Weight = 'regular' | 'semiBold';

/** A TrueType file as far as lines of text need it: how wide each sign is, and whether there is one at all. */
export interface Font {
  readonly path: string;
  /** In pixels. */
  width(text: string, size: number): number;
  hasGlyph(sign: string): boolean;
}

export const FAMILY = 'Be Vietnam Pro';
const FILES: Readonly<Record<Weight, string>> = {
  regular: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  semiBold: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
};

/** Both weights, read once. */
export function fonts(): Readonly<Record<Weight, Font>> {
  opened ??= { regular: openFont(FILES.regular), semiBold: openFont(FILES.semiBold) };
  return opened;
}

let opened: Readonly<Record<Weight, Font>> | undefined;

function openFont(file: string): Font {
  const path = fileURLToPath(import.meta.resolve(file));
  const bytes = readFileSync(path);
  const unitsPerEm = bytes.readUInt16BE(tableAt(bytes, 'head') + 18);
  const glyphOf = readCharacterMap(bytes, tableAt(bytes, 'cmap'));
  const widthCount = bytes.readUInt16BE(tableAt(bytes, 'hhea') + 34);
  const metrics = tableAt(bytes, 'hmtx');
  const advance = (glyph: number) => bytes.readUInt16BE(metrics + Math.min(glyph, widthCount - 1) * 4);
  return {
    path,
    width: (text, size) =>
      ([...text].reduce((sum, sign) => sum + advance(glyphOf(codeOf(sign))), 0) * size) / unitsPerEm,
    hasGlyph: (sign) => glyphOf(codeOf(sign)) !== 0,
  };
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

/** OpenType 1.9, "Table directory". */
function tableAt(bytes: Buffer, tag: string): number {
  const count = bytes.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16;
    if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

/** The Unicode map in format 4, which covers all that Vietnamese needs; glyph 0 is the box that stands for none. */
function readCharacterMap(bytes: Buffer, table: number): (code: number) => number {
  const start = unicodeMapAt(bytes, table);
  const segments = bytes.readUInt16BE(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index++) {
    const [first, last] = [bytes.readUInt16BE(starts + index * 2), bytes.readUInt16BE(ends + index * 2)];
    const delta = bytes.readUInt16BE(deltas + index * 2);
    const offset = bytes.readUInt16BE(offsets + index * 2);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed =
        offset === 0 ? code : bytes.readUInt16BE(offsets + index * 2 + offset + (code - first) * 2);
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return (code) => glyphs.get(code) ?? 0;
}

function unicodeMapAt(bytes: Buffer, table: number): number {
  const count = bytes.readUInt16BE(table + 2);
  for (let index = 0; index < count; index++) {
    const map = table + bytes.readUInt32BE(table + 4 + index * 8 + 4);
    if (bytes.readUInt16BE(map) === 4) return map;
  }
  throw new Error('the font has no character map in format 4');
}
