import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { readDate } from '../../language/dates/date-reading.ts';

/** What was said of a paper: its number, its day, or both. */
export interface PaperSaid {
  readonly number?: string;
  /** ISO; never a day to come. */
  readonly day?: string;
}

/** "12/BC-MTTQ-BTT", also after "số"; two numbers and a sign without letters are a date. */
const NUMBERED = /\b(\d{1,5}\s?[/-]\s?(?=[^\s]*\p{L})[\p{L}\d./-]*[\p{L}\d])/u;
/** "Số 12". */
const BARE = /(?:^|\s)số\s+(?:là\s+)?(\d{1,5})(?![\d/.-])/iu;

/** Reads "số 12/BC-MTTQ ngày 10/11"; what is not there is missing. */
export function readPaper(words: string, now: Date): PaperSaid {
  const found = NUMBERED.exec(words)?.[1] ?? BARE.exec(words)?.[1];
  const rest = found === undefined ? words : words.replace(found, ' ');
  const day = dayIn(rest, now);
  return {
    ...(found !== undefined && { number: found.replace(/\s/g, '').toUpperCase() }),
    ...(day !== undefined && { day }),
  };
}

function dayIn(words: string, now: Date): string | undefined {
  const reading = readDate(words, now);
  const date = reading.kind === 'date' || reading.kind === 'confirm' ? reading.date : undefined;
  if (!date) return undefined;
  // Without a year the nearest day may be one to come: a paper that was sent is of the year before then.
  const today = isoDate(localDateOf(now));
  if (isoDate(date) <= today) return isoDate(date);
  const before = isoDate({ ...date, year: date.year - 1 });
  return /\b\d{4}\b/.test(words) || before > today ? undefined : before;
}
