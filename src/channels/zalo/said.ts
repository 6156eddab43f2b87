import type { InboundEvent, InboundFile } from '../../chat/event.ts';
import type { Fields } from '../../chat/fields.ts';
import { fieldsIn, fieldsOf, listIn, textIn } from './fields.ts';
import { pressedOffer } from './press.ts';
import { receivedFile } from './received-file.ts';

const MOST_FILES = 20;

/** What every event of one call has; `id` is Zalo's id of the message, or made of what is the same in a redelivery. */
export type Heard = Pick<InboundEvent, 'id' | 'from' | 'at'>;

/** Stickers are a nod: nothing is said to them. Whatever else is neither words nor a file is answered as no words. */
export function saidEvents(
  name: string,
  message: Fields,
  base: Heard,
  isAtZalo: (url: string) => boolean,
): readonly InboundEvent[] {
  const text = textIn(message, 'text');
  if (name === 'user_send_sticker') return [];
  if (name === 'user_send_text') return [spoken(base, text)];
  if (name === 'user_send_link') return [{ ...base, kind: 'text', text: text.trim() || linkIn(message) }];
  const files = filesIn(message, isAtZalo);
  if (files.length === 0) return [{ ...base, kind: 'text', text }];
  const events: InboundEvent[] = files.map((file, index) => ({
    ...base,
    id: index === 0 ? base.id : `${base.id}/${index}`,
    kind: 'file',
    file,
  }));
  return text.trim() === '' ? events : [...events, { ...base, id: `${base.id}/text`, kind: 'text', text }];
}

/** A press comes back as the text that is behind the button; what is not ours is a text. */
function spoken(base: Heard, text: string): InboundEvent {
  const offer = pressedOffer(text);
  return offer ? { ...base, kind: 'choice', value: text.trim(), offer } : { ...base, kind: 'text', text };
}

function linkIn(message: Fields): string {
  const [attachment] = listIn(message, 'attachments', 1);
  return textIn(fieldsIn(fieldsOf(attachment), 'payload'), 'url');
}

function filesIn(message: Fields, isAtZalo: (url: string) => boolean): InboundFile[] {
  return listIn(message, 'attachments', MOST_FILES).flatMap((attachment) => {
    const file = receivedFile(attachment, isAtZalo);
    return file ? [file] : [];
  });
}
