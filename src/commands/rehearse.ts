import { type Core, openCore } from '../app.ts';
import { type Rehearsal, type Rehearsed, rehearse as rehearsalOf, type Span } from '../bot/rehearsal.ts';
import type { Settings } from '../config.ts';
import { addDays, clockTimeOf, instantOf, isoDate, localDateOf, parseIsoDate } from '../domain/local-date.ts';
import { remind } from '../features/reminders/pass.ts';
import { writeTime } from '../language/dates/date-writing.ts';
import { ArgumentError } from './argument-error.ts';

export interface RehearseOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
}

/** A longer span says less with each day: what people answer changes everything. */
const MOST_DAYS = 400;
const DAY_MS = 24 * 60 * 60_000;

/** Who would get which reminder when, if nobody filed or answered anything meanwhile. Nothing is sent or stored. Returns the exit status. */
export async function rehearse(options: RehearseOptions, settings: Settings): Promise<number> {
  const span = spanOf(options);
  const core = await openCore(settings, () => new Date());
  try {
    const rehearsal = await rehearsed(core, span);
    process.stdout.write(
      options.json ? `${JSON.stringify(jsonOf(core, span, rehearsal))}\n` : plain(core, rehearsal),
    );
    return 0;
  } finally {
    await core.database.close();
  }
}

/** Of all that is real; training is nobody's season. */
export async function rehearsed({ database, bot, wording }: Core, span: Span): Promise<Rehearsal> {
  const { fallbackLocale } = bot;
  const call: Parameters<typeof rehearsalOf>[1] = {
    store: database.store,
    directory: await database.directory(),
    fallbackLocale,
    say: (meant, locale = fallbackLocale) => wording.say(locale, meant),
    write: (reply, locale = fallbackLocale) => wording.write(locale, reply),
  };
  return rehearsalOf(remind, call, span, ({ isPractice }) => !isPractice);
}

function spanOf({ from, to }: RehearseOptions): Span {
  const span = { from: momentOf(from, '--from', 0), to: momentOf(to, '--to', 1) };
  if (span.to <= span.from) throw new ArgumentError('--to must be later than --from');
  if (span.to.getTime() - span.from.getTime() > MOST_DAYS * DAY_MS)
    throw new ArgumentError(`at most ${MOST_DAYS} days can be rehearsed at once`);
  return span;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** A day alone is Vietnam's, from its beginning or up to its end; so is a moment without an offset. */
function momentOf(text: string, option: string, endsAfter: 0 | 1): Date {
  const day = parseIsoDate(text);
  if (day) return instantOf(addDays(day, endsAfter));
  const found = MOMENT.exec(text);
  const moment = new Date(found ? `${text}${found[1] === undefined ? '+07:00' : ''}` : Number.NaN);
  if (Number.isNaN(moment.getTime()))
    throw new ArgumentError(
      `${option} must be a day like 2026-11-20, or a moment like 2026-11-20T08:00:00+07:00`,
    );
  return moment;
}

/** The names are a promise. */
function jsonOf(core: Core, { from, to }: Span, { messages, skipped }: Rehearsal) {
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    messages: messages.map((message) => ({
      at: message.at.toISOString(),
      person: message.person.name,
      channel: message.channel,
      cost: message.cost,
      ...written(core, message),
      about: message.about.map(({ request, unit, slot }) => ({ request, unit, slot })),
    })),
    skipped: skipped.map(({ at, request, unit, slot, reason }) => ({
      at: at.toISOString(),
      request,
      unit,
      slot,
      reason,
    })),
  };
}

/** In the language in which it would be read. */
function written({ wording, bot }: Core, { person, reply }: Rehearsed) {
  const { text, choices } = wording.write(person.locale ?? bot.fallbackLocale, reply);
  return { text, choices: choices.map(({ label }) => label) };
}

function plain(core: Core, { messages, skipped }: Rehearsal): string {
  const sent = messages.map((message) => {
    const { text, choices } = written(core, message);
    const head = `${stamp(message.at)}  ${message.person.name}  (${message.channel}, ${message.cost})`;
    return `${head}\n${indented(text)}\n${choices.map((label) => `    [${label}]\n`).join('')}\n`;
  });
  const left = skipped.map(
    ({ at, unit, slot, reason }) => `${stamp(at)}  ${unit}  ${slot}  not told: ${reason}\n`,
  );
  return `${sent.join('')}${left.join('')}${messages.length} messages, ${skipped.length} skipped; nothing was sent\n`;
}

function stamp(at: Date): string {
  return `${isoDate(localDateOf(at))} ${writeTime(clockTimeOf(at), 'en')}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
