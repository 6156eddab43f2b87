import type { Call, Outcome } from '../../bot/feature.ts';
import type { UnreadQuestion } from '../../bot/learning-store.ts';
import { countText, dateText } from '../../bot/names.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { lexiconOf } from '../../reading/lexicon.ts';
import { read } from '../../reading/read.ts';

const MOST_SHOWN = 10;
const MOST_LOOKED_AT = 60;
const KEPT_MS = 180 * 24 * 60 * 60_000;

/** "/cauhoila": what was asked and not understood, most frequent first, and how to teach the words. */
export async function listUnread(call: Call): Promise<Outcome> {
  const kept = await call.store.learning.unread(MOST_LOOKED_AT);
  const lexicon = lexiconOf(call.directory);
  const isRead = ({ words }: UnreadQuestion) => read(words, { lexicon, now: call.now }).kind !== 'unknown';
  const readNow = kept.filter(isRead).map(({ words }) => words);
  const open = kept.filter(({ words }) => !readNow.includes(words)).slice(0, MOST_SHOWN);
  const before = new Date(call.now.getTime() - KEPT_MS);
  const paragraphs =
    open.length === 0
      ? [phrase('learning-unread-none')]
      : [phrase('learning-unread-title'), ...open.map(line), phrase('learning-how')];
  return {
    replies: [{ paragraphs }],
    facts: { intent: 'help' },
    writes: [(store) => store.learning.dropUnread(readNow, before)],
  };
}

function line({ words, count, lastAt }: UnreadQuestion) {
  const date = dateText(isoDate(localDateOf(lastAt)));
  return phrase('learning-unread-line', { words, count: countText(count), date });
}
