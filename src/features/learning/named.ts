import type { Call } from '../../bot/feature.ts';
import type { LearnedName } from '../../bot/learning-store.ts';
import { indicatorName, unitName } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { findSlots } from '../../reading/slots.ts';

export type Named = Pick<LearnedName, 'entity' | 'code'>;

/** Everything that words name, as the reader understands them: an indicator, a unit, an award. */
export function namedBy(words: string, call: Call): readonly Named[] {
  const slots = findSlots(words, lexiconOf(call.directory), call.now, []);
  return [
    ...slots.indicators.map(({ code }): Named => ({ entity: 'indicator', code })),
    ...slots.units.map(({ names }): Named => ({ entity: 'unit', code: names[0]?.codes[0] ?? '' })),
    ...slots.awards.map((code): Named => ({ entity: 'awardKind', code })),
  ];
}

/** Whether what is named exists; a button's value may be forged. */
export function exists({ entity, code }: Named, { directory }: Call): boolean {
  const { indicators, awardKinds } = directory.reference;
  if (entity === 'unit') return directory.findUnit(code) !== undefined;
  return (entity === 'indicator' ? indicators : awardKinds).some((one) => one.code === code);
}

/** "chỉ tiêu “số xã đạt chuẩn nông thôn mới”", "tỉnh Yên Bái". */
export function thingName({ entity, code }: Named, call: Call): Phrase {
  switch (entity) {
    case 'unit':
      return phrase('bot-words', { words: unitName(call, code) });
    case 'indicator':
      return phrase('learning-indicator', { name: indicatorName(call.directory.indicator(code)) });
    case 'awardKind': {
      const { name, nameEn } = call.directory.awardKind(code);
      return phrase('learning-award', { name: (locale) => (locale === 'vi' ? name : nameEn) });
    }
  }
}
