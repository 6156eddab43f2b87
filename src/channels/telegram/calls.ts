import { isFields } from '../../chat/fields.ts';
import type { TelegramApi } from './api.ts';
import { integerIn } from './fields.ts';
import type { Keyboard, Part } from './render.ts';

/** Sends one part. Returns the message's id. Throws a TelegramFault. */
export async function sendPart(api: TelegramApi, chat: number, part: Part): Promise<string> {
  const markup = markupOf(part.keyboard);
  if (part.kind === 'text') {
    const sent = await api.sendMessage(chat, part.text, {
      link_preview_options: { is_disabled: true },
      ...markup,
    });
    return idOf(sent);
  }
  const { name, bytes, caption } = part;
  const file = { source: bytes, filename: name };
  const extra = { ...markup, ...(caption !== undefined && { caption }) };
  return idOf(
    part.kind === 'picture'
      ? await api.sendPhoto(chat, file, extra)
      : await api.sendDocument(chat, file, extra),
  );
}

/** Puts a text in the place of an earlier message, with its own buttons. Throws a TelegramFault. */
export async function editText(
  api: TelegramApi,
  chat: number,
  id: string,
  { text, keyboard = [] }: Extract<Part, { kind: 'text' }>,
): Promise<void> {
  const extra = { link_preview_options: { is_disabled: true }, ...markupOf(keyboard) };
  await api.editMessageText(chat, Number(id), undefined, text, extra);
}

function markupOf(keyboard: Keyboard | undefined) {
  return keyboard && { reply_markup: { inline_keyboard: keyboard.map((row) => [...row]) } };
}

/** It was accepted; an answer without an id only means that it cannot be edited later. */
function idOf(sent: unknown): string {
  return `${(isFields(sent) ? integerIn(sent, 'message_id') : undefined) ?? ''}`;
}
