import { isoDate, localDateOf } from '../domain/local-date.ts';
import { type Period, periodRange } from '../domain/period.ts';
import type { ReadingContext } from './reading-context.ts';
import type { UnitMention } from './unit-mentions.ts';

/** Of units that share a name over time, the one that exists in the period asked about; today's where none is said. */
export function unitFor(mention: UnitMention, periods: readonly Period[], context: ReadingContext): string {
  const [name] =
    mention.names.length > 1
      ? mention.names.filter((n) => preferMembers(mention, context).includes(n.codes[0] ?? ''))
      : mention.names;
  const codes = name?.codes ?? mention.names[0]?.codes ?? [];
  const first = codes[0] ?? '';
  if (mention.age === 'old') return first;
  if (mention.age === 'new') return codes.at(-1) ?? first;
  // "Thái Nguyên mới", "Phú Thọ trước sáp nhập": a name of one of the namesakes only says which, whatever the period.
  const isOfOne = !mention.initials && codes.length === 1;
  if (isOfOne && context.lexicon.directory.namesakes(first).length > 1) return first;
  return ownUnit(first, periods, context);
}

/** The asker's or a named unit, as it is called in the period. */
export function ownUnit(code: string, periods: readonly Period[], context: ReadingContext): string {
  const { directory } = context.lexicon;
  const [period] = periods;
  const day = period ? isoDate(periodRange(period).first) : isoDate(localDateOf(context.now));
  return directory.namesakeOn(code, day).code;
}

/** Codes a mention may mean; of initials and communes those of the cluster's members, when there are any. */
export function preferMembers(mention: UnitMention, context: ReadingContext): readonly string[] {
  const codes = mention.names.map((name) => name.codes[0] ?? '');
  const narrows = mention.initials !== undefined || mention.isCommune;
  const known = narrows ? codes.filter((code) => memberCodes(context).includes(code)) : codes;
  return known.length > 0 ? known : codes;
}

/** Members of the newest year on record. */
export function memberCodes(context: ReadingContext): readonly string[] {
  const { directory } = context.lexicon;
  return directory.clusterOf(context.unit).years.at(-1)?.members ?? [];
}
