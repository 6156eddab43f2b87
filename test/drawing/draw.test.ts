import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn, pngOf } from '../../src/drawing/draw.ts';
import { fonts } from '../../src/drawing/font.ts';
import { svgOf } from '../../src/drawing/svg.ts';
import { drawable, widthOf, wrapped } from '../../src/drawing/text.ts';
import { drawings } from './drawings.ts';

/** Of a sign at the edge of two pixels machines may differ; of a word that moved they do not agree. */
const MOST_DIFFERENT_PIXELS = 0.002;
const BY_MUCH = 40;

describe('a picture', () => {
  /** UPDATE_PICTURES=1 stores what is drawn now: look at the files before committing them. */
  it.each(drawings)('of $kind looks as it was stored', async (drawing) => {
    const file = new URL(`./${drawing.kind}.png`, import.meta.url);
    const png = await pngOf(drawing);
    if (process.env.UPDATE_PICTURES) writeFileSync(file, png);

    const [now, stored] = [pixelsOf(Buffer.from(png)), pixelsOf(readFileSync(file))];

    expect([now.width, now.height]).toEqual([stored.width, stored.height]);
    expect(differing(now.bytes, stored.bytes)).toBeLessThan(MOST_DIFFERENT_PIXELS);
  });

  it('that lost a bar, or whose figure changed, is another picture', async () => {
    const [bars] = drawings;
    if (bars?.kind !== 'bars') throw new Error('no bars');
    const changed = { ...bars, bars: bars.bars.map((bar) => ({ ...bar, figure: '999 xã' })) };

    const [one, other] = await Promise.all([pngOf(bars), pngOf(changed)]);

    const difference = differing(pixelsOf(Buffer.from(one)).bytes, pixelsOf(Buffer.from(other)).bytes);
    expect(difference).toBeGreaterThan(MOST_DIFFERENT_PIXELS);
  });

  it.each(drawings)('of $kind has all its words inside the width of a phone', (drawing) => {
    const texts = [
      ...svgOf(drawing).matchAll(
        /<text x="([\d.]+)".*?font-size="([\d.]+)" font-weight="(\d+)".*?anchor="(\w+)">(.*?)<\/text>/g,
      ),
    ];

    expect(texts.length).toBeGreaterThan(8);
    const outside = texts.filter(([, x, size, weight, anchor, text]) => {
      const look = { size: Number(size), weight: weight === '600' ? 'semiBold' : 'regular' } as const;
      const wide = widthOf((text ?? '').replace(/&#\d+;/g, 'W'), look);
      const left = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      return left < 0 || left + wide > 360;
    });
    expect(outside.map(([, , , , , text]) => text)).toEqual([]);
  });

  it('comes as a PNG file with the message, before its other files', async () => {
    const csv = { name: 'a.csv', mediaType: 'text/csv', base64: '' };

    const message = await drawn({
      text: 'x',
      choices: [],
      attachments: [csv],
      drawings: drawings.slice(0, 1),
    });

    expect(message.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['bieu-do-K7M2QX.png', 'image/png'],
      ['a.csv', 'text/csv'],
    ]);
    expect(message).not.toHaveProperty('drawings');
  });
});

describe('the font', () => {
  it('has a glyph for every sign of the words of answers, of the indicators, the units and the papers', () => {
    const texts = [
      ...['vi', 'en'].flatMap((locale) => filesIn(`locales/${locale}`, 'answers.ftl')),
      ...['vi', 'en'].flatMap((locale) => filesIn(`locales/${locale}`, 'bot.ftl')),
      ...filesIn('prisma/seed', '.json'),
    ];
    const signs = new Set(
      texts
        .join('')
        .normalize('NFC')
        .replace(/[\n\r\t\uFEFF]/g, ''),
    );

    for (const font of Object.values(fonts()))
      expect([...signs].filter((sign) => !font.hasGlyph(sign))).toEqual([]);
  });

  it('leaves no box where it has no glyph, and no letter apart from its marks', () => {
    expect(fonts().regular.hasGlyph('字')).toBe(false);
    expect(drawable('Số 字: Hòa Bình'.normalize('NFD'))).toBe('Số ?: Hòa Bình');
  });

  it('breaks lines between words only, and none is wider than it may be unless it is one word', () => {
    const look = { size: 13 };
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zăâđêôơư]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrapped(words.join(' '), 100, look);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.filter((line) => line.includes(' ') && widthOf(line, look) > 100)).toEqual([]);
      }),
    );
  });
});

function filesIn(folder: string, ending: string): string[] {
  const path = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(path + name, 'utf8'));
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** Eight-bit RGBA, as the library writes it. */
function pixelsOf(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, bytes: unfiltered(inflateSync(Buffer.concat(data)), width * 4, height) };
}

/** PNG specification, "Filtering". */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? (out[y * stride + x - 4] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (out[(y - 1) * stride + x - 4] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

function differing(one: Buffer, other: Buffer): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4)
    if ([0, 1, 2].some((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)) > BY_MUCH))
      count++;
  return count / (one.length / 4);
}
