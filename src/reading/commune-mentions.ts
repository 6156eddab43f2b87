import { markedForm, stripMarks } from '../language/normalise.ts';
import type { CommuneName } from './commune-names.ts';
import { withinOneEdit } from './edit-distance.ts';
import type { Lexicon, UnitName } from './lexicon.ts';
import type { Line, Token } from './prepare.ts';
import type { UnitMention } from './unit-mentions.ts';

/** A word before the name, which may be of two syllables. */
interface Kind {
  readonly words: number;
  readonly of: CommuneName['kinds'][number];
}

const COMMUNE: Kind = { words: 1, of: 'commune' };
const WARD: Kind = { words: 1, of: 'ward' };
const ZONE: Kind = { words: 2, of: 'zone' };
const SHORTEST_FOR_TYPOS = 5;
/** "Bao nhiêu xã Hòa Bình": communes are counted, and what follows is the province. */
const COUNTING = /^(?:nhieu|may|so|cac|nhung|tong|tung|moi|\d+)$/;
/** "Xã Tân Phú của tỉnh Phú Thọ". */
const IN = /^(?:cua|thuoc|o|tai|tinh|pho)$/;

/** Every commune that is named behind "xã", "phường" or "đặc khu", left to right. */
export function findCommunes({ tokens }: Line, lexicon: Lexicon): UnitMention[] {
  const mentions: UnitMention[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const mention = communeAt(tokens, index, lexicon);
    if (!mention) continue;
    mentions.push(mention);
    index = mention.to - 1;
  }
  return mentions;
}

export function communeAt(tokens: readonly Token[], from: number, lexicon: Lexicon): UnitMention | undefined {
  const kind = kindAt(tokens, from);
  if (!kind || COUNTING.test(tokens[from - 1]?.word ?? '')) return undefined;
  const names = named(tokens, from + kind.words, lexicon);
  if (names.length === 0) return unknownAt(tokens, from, kind, lexicon);
  const to = from + kind.words + (names[0]?.syllables.length ?? 0);
  const ofKind = names.filter(({ kinds }) => kinds.includes(kind.of));
  return inProvince(
    { from, to, names: ofKind.length > 0 ? ofKind : names, isCommune: true },
    tokens,
    lexicon,
  );
}

/** What is called a commune and is none of ours: nothing about a province or the cluster answers it. */
function unknownAt(
  tokens: readonly Token[],
  from: number,
  kind: Kind,
  lexicon: Lexicon,
): UnitMention | undefined {
  const next = tokens[from + kind.words];
  if (!next || !isCapitalised(next)) return undefined;
  // Where every word has a capital, it says nothing.
  if (isCapitalised(tokens[from]) && lexicon.vocabulary.has(next.word)) return undefined;
  // "Tỷ lệ xã Yên Bái đạt chuẩn": communes of the province.
  if (kind.of === 'commune' && provinceAt(tokens, from + kind.words, lexicon)) return undefined;
  let to = from + kind.words;
  while (isCapitalised(tokens[to])) to++;
  return { from, to, names: [], isCommune: true };
}

function kindAt(tokens: readonly Token[], from: number): Kind | undefined {
  const word = tokens[from]?.word;
  if (word === 'dac') return tokens[from + 1]?.word === 'khu' ? ZONE : undefined;
  return word === 'xa' ? COMMUNE : word === 'phuong' ? WARD : undefined;
}

/** Every name there is, in whatever province; where none fits, those within one typing error. */
function named(tokens: readonly Token[], from: number, lexicon: Lexicon): readonly CommuneName[] {
  const { communes, vocabulary } = lexicon;
  const words = tokens.slice(from, from + 6).map(({ word }) => word);
  const [first = ''] = words;
  const exact = (communes.byFirst.get(first) ?? []).filter(
    ({ syllables }) =>
      syllables.every((syllable, offset) => words[offset] === syllable) &&
      (syllables.length > 1 || isCapitalised(tokens[from])),
  );
  const longest = exact[0]?.syllables.length;
  if (longest !== undefined)
    return asMarked(
      exact.filter(({ syllables }) => syllables.length === longest),
      tokens,
      from,
    );
  const second = words[1] ?? '';
  const joined = first + second;
  const isOther = vocabulary.has(first) && vocabulary.has(second) && !isCapitalised(tokens[from]);
  if (isOther || joined.length < SHORTEST_FOR_TYPOS || /\d/.test(joined)) return [];
  const near = [...(communes.byFirst.get(first) ?? []), ...(communes.byLast.get(second) ?? [])];
  return near.filter((name) => name.syllables.length === 2 && withinOneEdit(joined, name.joined));
}

/** "Xã Tân Phủ" is not Tân Phú, where both are there and the marks were typed. */
function asMarked(names: readonly CommuneName[], tokens: readonly Token[], from: number) {
  const typed = names[0]?.syllables.map((_, offset) => tokens[from + offset]?.raw ?? '') ?? [];
  if (typed.every((raw) => stripMarks(raw) === raw)) return names;
  const agreeing = names.filter(({ marked }) =>
    marked.every((form, offset) => form === markedForm(typed[offset] ?? '')),
  );
  return agreeing.length > 0 ? agreeing : names;
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

/** Members of a cluster of communes call each other without the word, as provinces do. */
export function fellowAt(tokens: readonly Token[], from: number, { home }: Lexicon): UnitMention | undefined {
  const names = (home.byFirst.get(tokens[from]?.word ?? '') ?? []).filter(
    ({ syllables }) =>
      syllables.length > 1 && syllables.every((syllable, offset) => tokens[from + offset]?.word === syllable),
  );
  const length = names[0]?.syllables.length;
  if (length === undefined) return undefined;
  const longest = names.filter(({ syllables }) => syllables.length === length);
  return { from, to: from + length, names: asMarked(longest, tokens, from), isCommune: true };
}

/** A province behind the name says which of them is meant. */
function inProvince(mention: UnitMention, tokens: readonly Token[], lexicon: Lexicon): UnitMention {
  let at = mention.to;
  while (IN.test(tokens[at]?.word ?? '') || (tokens[at]?.word === 'thanh' && tokens[at + 1]?.word === 'pho'))
    at++;
  const province = provinceAt(tokens, at, lexicon);
  if (!province) return mention;
  const there = mention.names.filter(({ codes }) =>
    codes.some((code) => province.codes.includes(lexicon.directory.unit(code).province ?? '')),
  );
  if (there.length > 0) return { ...mention, to: at + province.syllables.length, names: there };
  // "Xã Tân Phú, Thái Nguyên" may be two; "xã Tân Phú tỉnh Thái Nguyên" is one that there is not.
  return at === mention.to ? mention : { ...mention, to: at + province.syllables.length, names: [] };
}

function provinceAt(tokens: readonly Token[], at: number, { unitsByFirst }: Lexicon): UnitName | undefined {
  return (unitsByFirst.get(tokens[at]?.word ?? '') ?? []).find(({ syllables }) =>
    syllables.every((syllable, offset) => tokens[at + offset]?.word === syllable),
  );
}
