import type { Call } from '../../../bot/feature.ts';
import { type Phrase, phrase } from '../../../chat/reply.ts';
import type { Paper, PaperLine } from '../../../documents/paper.ts';
import { parseIsoDate } from '../../../domain/local-date.ts';
import { writeLongDate } from '../../../language/dates/date-writing.ts';
import { clusterFor } from '../access.ts';

/** What differs from one paper to the next; the rest is the same for all. */
export interface PaperParts {
  readonly code: 'TTr' | 'BB' | 'TB';
  readonly kind: Phrase;
  readonly subject: Phrase;
  readonly addressee?: Phrase;
  /** ISO; missing: the day is left open, for who signs. */
  readonly day?: string;
  readonly year: number;
  readonly body: readonly (Phrase | { readonly heading: Phrase })[];
  readonly signatures: Paper['signatures'];
  readonly receivers: readonly Phrase[];
}

/** Papers are Vietnamese, whatever language their author reads the bot in. */
export function inVietnamese(call: Call, meant: Phrase): string {
  return call.say(meant, 'vi');
}

/** The unit in whose name it is drafted: the speaker's own. */
export function paperOf(call: Call, parts: PaperParts): Paper {
  const say = (meant: Phrase) => inVietnamese(call, meant);
  const unit = call.directory.unit(call.speaker.unit ?? '');
  const place = unit.name;
  const date = parts.day === undefined ? undefined : parseIsoDate(parts.day);
  const { addressee } = parts;
  return {
    draftMark: say(phrase('paper-draft')),
    nation: say(phrase('paper-nation')),
    motto: say(phrase('paper-motto')),
    parent: clusterFor(call, parts.year).name.toLocaleUpperCase('vi'),
    issuer: say(phrase('paper-issuer', { unit: unit.name })).toLocaleUpperCase('vi'),
    symbol: say(phrase('paper-symbol', { code: parts.code })),
    placeAndDate: say(
      date
        ? phrase('paper-place-date', { place, date: writeLongDate(date) })
        : phrase('paper-place-open', { place, year: String(parts.year) }),
    ),
    kind: say(parts.kind).toLocaleUpperCase('vi'),
    subject: say(parts.subject),
    ...(addressee && { addressee: say(addressee) }),
    body: parts.body.map(
      (line): PaperLine =>
        'heading' in line ? { text: say(line.heading), isHeading: true } : { text: say(line) },
    ),
    signatures: parts.signatures,
    receiversTitle: say(phrase('paper-receivers')),
    receivers: [...parts.receivers, phrase('paper-receiver-files')].map(say),
  };
}

/** "TM. BAN THƯỜNG TRỰC", then the office; who signs writes the name. */
export function standingCommittee(call: Call): Paper['signatures'] {
  return [
    {
      authority: inVietnamese(call, phrase('paper-authority')),
      title: inVietnamese(call, phrase('paper-chairman')),
    },
  ];
}
