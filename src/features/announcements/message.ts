import type { Call } from '../../bot/feature.ts';
import type { Message } from '../../chat/message.ts';
import { type Locale, phrase, type Reply } from '../../chat/reply.ts';
import { type Announcement, referenceOf } from '../../domain/announcement.ts';
import { choice, literal } from './room.ts';

type Told = Pick<Announcement, 'id' | 'kind' | 'title' | 'text' | 'year' | 'number' | 'decision'>;

/** What every recipient gets, with its reference in the first line: that line is all that an approved template shows. */
export function messageOf(call: Pick<Call, 'write'>, announcement: Told, locale: Locale): Message {
  return call.write(replyOf(announcement), locale);
}

export function replyOf(announcement: Told): Reply {
  const { id, title, text, decision } = announcement;
  return {
    paragraphs: [literal(`${title} (${referenceOf(announcement)})`), literal(text)],
    choices: [
      choice(phrase('announcements-choice-received'), 'ack', id),
      ...(decision === undefined ? [] : [choice(phrase('announcements-choice-paper'), 'paper', id)]),
    ],
    choicesByWords: true,
  };
}
