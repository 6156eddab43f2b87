import type { NumberReading } from '../../language/numbers/number-reading.ts';
import type { Lexicon } from '../lexicon.ts';
import { elementsOf } from './clause-elements.ts';
import { clausesOf } from './clauses.ts';
import { isLegacyFont } from './legacy-font.ts';
import { type OwnedNumber, ownedNumbers } from './number-owner.ts';
import { pageOf } from './page.ts';
import { saidNothing } from './said-nothing.ts';
import type { Claim } from './settle-claims.ts';
import { totalsOf, wholeOf } from './sums-and-wholes.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import { type WrittenNumber, writtenNumbers } from './written-number.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Everything a text says: which figure each number may be, and where all the numbers stand. */
export interface FoundClaims {
  readonly claims: readonly Claim[];
  readonly numbers: readonly Place[];
}

export interface ClaimContext {
  readonly lexicon: Lexicon;
  readonly now: Date;
}

/** What a text with a correction says first is not what it means, and which it means is for its author to say. */
const CORRECTION = /(?<!\p{L})(?:đính chính|gõ nhầm|viết nhầm|ghi nhầm|nhầm|dinh chinh)(?!\p{L})/iu;

const HEADED_UNIT = /(?<!\p{L})(?:đvt|đơn vị tính|dvt|don vi tinh)(?!\p{L})/iu;

/** `typed` is in Unicode form NFC. */
export function claimsIn(typed: string, context: ClaimContext): FoundClaims {
  const page = pageOf(typed);
  if (isLegacyFont(typed) || CORRECTION.test(page))
    return { claims: [], numbers: writtenNumbers(page).numbers.flatMap(placesOf) };
  const rows = tableRows(page);
  const running = withoutRows(page, rows);
  const { claims, numbers } = runningClaims(running, context);
  const said = saidNothing(running, context.lexicon, (label) => codeOfLabel(label, context)).map(
    ({ code, reading, start, end }) => claim({ code, reading, start, end, covers: [] }),
  );
  const all = [...claims, ...said, ...rows.flatMap((row) => rowClaims(row, context))];
  return {
    claims: HEADED_UNIT.test(page) ? all.filter(({ reading }) => !isSmallMoney(reading)) : all,
    numbers: [...numbers.flatMap(placesOf), ...rows.flatMap(rowPlaces)].sort((a, b) => a.start - b.start),
  };
}

/** "32.750" where a heading may count in millions. */
function isSmallMoney(reading: NumberReading): boolean {
  return 'why' in reading && reading.why === 'small-money';
}

function runningClaims(page: string, { lexicon, now }: ClaimContext) {
  const written = writtenNumbers(page);
  const clauses = clausesOf(elementsOf(page, written, lexicon));
  const owned = ownedNumbers(page, clauses, lexicon, now);
  const totals = totalsOf(page, clauses, owned, lexicon, now);
  const claims = [...owned, ...totals].flatMap((one) => [ownClaim(one), ...wholeClaim(one, lexicon)]);
  return { claims, numbers: written.numbers };
}

function ownClaim({ clause, code, reading, byOwnWords }: OwnedNumber): Claim {
  const { start, end } = clause.number;
  return { code, reading, start, end, covers: [start], byOwnWords, isPart: clause.partOf !== undefined };
}

function wholeClaim(owned: OwnedNumber, lexicon: Lexicon): Claim[] {
  const whole = wholeOf(owned, lexicon);
  if (!whole) return [];
  const { start, end } = whole.number;
  return [claim({ code: whole.code, reading: whole.reading, start, end, covers: [start] })];
}

function claim(said: Pick<Claim, 'code' | 'reading' | 'start' | 'end' | 'covers'>): Claim {
  return { ...said, byOwnWords: false, isPart: false };
}

/** A label is read as it would be before a number. */
function codeOfLabel(label: string, context: ClaimContext): string | undefined {
  const { claims } = runningClaims(pageOf(`${label}: 1`), context);
  return claims.length === 1 ? claims[0]?.code : undefined;
}

/** A row is read as "label: number unit" would be. */
function rowClaims({ label, unit, result }: TableRow, context: ClaimContext): Claim[] {
  if (!result || label === '') return [];
  const text = `${label}: ${result.text.trim()} ${/\d/.test(result.text) ? unit : ''}`;
  const start = result.start + result.text.length - result.text.trimStart().length;
  const place = { start, end: result.start + result.text.trimEnd().length, covers: [start] };
  const line = pageOf(text);
  const said = saidNothing(line, context.lexicon, (name) => codeOfLabel(name, context));
  const { claims } = runningClaims(line, context);
  return [
    ...said.map((one) => claim({ ...one, ...place })),
    ...claims.map((one) => ({ ...one, ...place })),
  ].slice(0, /\d ?\/ ?\d/.test(result.text) ? 2 : 1);
}

function rowPlaces({ result, others }: TableRow): Place[] {
  return [...(result ? [result] : []), ...others]
    .filter(({ text }) => /\d/.test(text) && !/%/.test(text))
    .map(({ text, start }) => {
      const from = start + text.length - text.trimStart().length;
      return { start: from, end: start + text.trimEnd().length };
    });
}

/** A pair is two numbers. */
function placesOf({ start, end, outOf, partEnd }: WrittenNumber): Place[] {
  if (!outOf) return [{ start, end }];
  return [
    { start, end: partEnd ?? end },
    { start: outOf.start, end: outOf.end },
  ];
}

function withoutRows(page: string, rows: readonly TableRow[]): string {
  let rest = page;
  for (const { start, end } of rows) rest = rest.slice(0, start) + '\n'.repeat(end - start) + rest.slice(end);
  return rest;
}
