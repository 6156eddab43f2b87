import type { Call, Outcome } from '../../bot/feature.ts';
import { placedUnitName, plainUnitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Unit } from '../../domain/unit.ts';
import { fold } from '../../language/normalise.ts';
import type { Remit } from './access.ts';
import { choice, replied } from './people-words.ts';

/** More buttons are nothing to choose from, and no messenger shows those of a country. */
const MOST_OFFERED = 40;

/** What is asked about a unit: by a button of this verb, or by the command with the unit's name behind it. */
export interface UnitQuestion {
  readonly ask: Phrase;
  readonly verb: 'invite' | 'staff';
  readonly command: '/moi' | '/nhansu';
}

/** Those whose unit the words name, with or without "xã", "tỉnh" and its province; all where nothing is named. */
export function remitsNamed(remits: readonly Remit[], words: string, call: Call): readonly Remit[] {
  const said = plain(words);
  if (said === '') return remits;
  const near = remits.filter(({ unit }) => {
    const name = plain(call.directory.unit(unit).name);
    return said.includes(name) || name.includes(said);
  });
  const meant = (isMeant: (unit: Unit) => boolean) =>
    near.filter(({ unit }) => isMeant(call.directory.unit(unit)));
  const exact = meant((unit) => [unit.code, unit.name, labelOf(unit, call)].map(plain).includes(said));
  return exact.length > 0 ? exact : meant((unit) => ` ${placeOf(unit, call)} `.includes(` ${said} `));
}

/** Asks which of the units is meant; where they are too many, or none was named, how to name one. */
export function askUnit(
  remits: readonly Remit[],
  named: readonly Remit[],
  { ask, verb, command }: UnitQuestion,
  call: Call,
): Outcome {
  const offered = named.length > 0 ? named : remits;
  const isUnread = named.length === 0 || (named.length < remits.length && named.length > MOST_OFFERED);
  const unread = isUnread ? [phrase('people-unit-unread')] : [];
  const labelled = (unit: string) => placedUnitName(call.directory.unit(unit), call.directory);
  if (offered.length > MOST_OFFERED) {
    const [example] = remits.map(({ unit }) => labelled(unit));
    return replied({
      paragraphs: [...unread, ask, phrase('people-unit-name-it', { command, unit: example ?? '' })],
    });
  }
  const choices = offered.map(({ unit }) =>
    choice(phrase('bot-choice', { label: labelled(unit) }), verb, unit),
  );
  return replied({ paragraphs: [...unread, ask], choices });
}

function labelOf(unit: Unit, call: Call): string {
  return call.say(phrase('bot-choice', { label: plainUnitName(unit) }), 'vi');
}

function placeOf(unit: Unit, call: Call): string {
  const around = unit.province === undefined ? [] : [labelOf(call.directory.unit(unit.province), call)];
  return plain([labelOf(unit, call), ...around].join(' '));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
}
