import type { ZaloWords } from '../channels/zalo/words.ts';
import { type Locale, type Phrase, phrase } from '../chat/reply.ts';
import type { Wording } from '../chat/wording.ts';

export function zaloWords(wording: Wording, locale: Locale): ZaloWords {
  const say = (meant: Phrase) => wording.say(locale, meant);
  return {
    choose: say(phrase('zalo-choose')),
    fileLink: (name, link) => say(phrase('zalo-file-link', { name, link })),
    fileKind: (name) => say(phrase('zalo-file-kind', { name })),
    fileTooLarge: (name) => say(phrase('zalo-file-too-large', { name })),
    csvInstead: (name, csv) => say(phrase('zalo-csv-instead', { name, csv })),
  };
}
