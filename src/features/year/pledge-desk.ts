import type { Call, Outcome } from '../../bot/feature.ts';
import { countText, dateText, figureText, indicatorName, listText, plainUnitName } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { Pledge, Target } from '../../domain/pledge.ts';
import { clusterFor, isRehearsal, keepsYear, recorded, sits, worksFor } from './access.ts';
import { choice, replied, said, yearIn } from './talk.ts';

/** From November on the next year's pledge is prepared. */
const NEXT_FROM_MONTH = 11;

/** The sitting chair records the signing: at the conference it is that of the year before. */
export function keepsPledge(call: Call, year: number): boolean {
  return keepsYear(call, year) || (sits(call) && year - 1 <= localDateOf(call.now).year);
}

/** "/giaouoc", or "/giaouoc 2024". */
export async function showPledge(call: Call, words: string): Promise<Outcome> {
  return pledgeOf(call, yearIn(words) ?? usualYear(call));
}

export async function pressPledge([digits]: readonly string[], call: Call): Promise<Outcome> {
  const year = yearIn(digits);
  return year === undefined ? said(phrase('year-not-yours')) : pledgeOf(call, year);
}

function usualYear(call: Call): number {
  const { year, month } = localDateOf(call.now);
  const next = recorded(call, year + 1)?.members.length ?? 0;
  return month >= NEXT_FROM_MONTH && next > 0 ? year + 1 : year;
}

async function pledgeOf(call: Call, year: number): Promise<Outcome> {
  const members = recorded(call, year)?.members ?? [];
  if (members.length === 0) return said(phrase('year-not-open', { year: String(year) }));
  const { years } = call.store;
  const { code } = clusterFor(call, year);
  const pledge = await years.pledge(code, year);
  const targets = isRehearsal(call) ? [] : await years.targets(code, year);
  const own = call.speaker.unit;
  return replied({
    paragraphs: [
      ...signedLines(call, year, pledge),
      ...(keepsPledge(call, year) ? registeredLines(call, members, targets) : []),
      ...(own !== undefined && members.includes(own) ? targetLines(call, year, own, targets) : []),
    ],
    choices: choicesFor(call, year, pledge, members),
    choicesByWords: true,
  });
}

function signedLines(call: Call, year: number, pledge: Pledge | undefined): readonly Phrase[] {
  if (!pledge) return [phrase('year-pledge-unsigned', { year: String(year) })];
  const { signedOn, place, signatures } = pledge;
  const names = signatures.map(({ unit, signer }) => {
    const name = plainUnitName(call.directory.unit(unit));
    return signer === undefined ? name : phrase('year-name-of', { name: signer, unit: name });
  });
  const signed = { year: String(year), day: dateText(signedOn), count: countText(signatures.length) };
  return [
    place === undefined
      ? phrase('year-pledge-signed', signed)
      : phrase('year-pledge-signed-at', { ...signed, place }),
    phrase('year-pledge-signatures', { names: listText(names) }),
  ];
}

/** Which unit has registered is the chair's to see: who is late is named to nobody else. */
function registeredLines(
  call: Call,
  members: readonly string[],
  targets: readonly Target[],
): readonly Phrase[] {
  const nameOf = (code: string) => plainUnitName(call.directory.unit(code));
  const there = members.filter((unit) => targets.some((target) => target.unit === unit));
  const missing = members.filter((unit) => !there.includes(unit));
  return [
    ...(there.length > 0 ? [phrase('year-registered', { units: listText(there.map(nameOf)) })] : []),
    ...(missing.length > 0 ? [phrase('year-unregistered', { units: listText(missing.map(nameOf)) })] : []),
  ];
}

export function targetLines(
  call: Call,
  year: number,
  unit: string,
  targets: readonly Target[],
): readonly Phrase[] {
  const own = targets.filter((target) => target.unit === unit);
  const names = { year: String(year), unit: plainUnitName(call.directory.unit(unit)) };
  if (own.length === 0) return [phrase('year-targets-none', names)];
  return [
    phrase('year-targets', names),
    ...own.map(({ indicator: code, units }) => {
      const indicator = call.directory.indicator(code);
      return phrase('year-target-line', {
        indicator: indicatorName(indicator),
        target: figureText(indicator, units),
      });
    }),
  ];
}

function choicesFor(
  call: Call,
  year: number,
  pledge: Pledge | undefined,
  members: readonly string[],
): readonly Choice[] {
  const own = call.speaker.unit;
  const keeps = keepsPledge(call, year);
  const registers = own !== undefined && members.includes(own) && worksFor(call, own) && (!pledge || keeps);
  return [
    ...(registers ? [choice(phrase('year-choice-targets'), 'target', year, own)] : []),
    ...(keeps ? [choice(phrase('year-choice-targets-of'), 'targetof', year)] : []),
    ...(keeps
      ? [choice(pledge ? phrase('year-choice-sign-again') : phrase('year-choice-sign'), 'startsign', year)]
      : []),
  ];
}
