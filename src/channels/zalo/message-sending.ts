import { SendError, type Sending, type SentId } from '../../chat/channel.ts';
import type { Message } from '../../chat/message.ts';
import type { Sent, ZaloClient } from './api-types.ts';
import type { Pace } from './pace.ts';
import type { Progress, RowProgress } from './progress.ts';
import { type LinkTo, render, type ZaloAttachment, type ZaloMessage } from './render.ts';
import type { ZaloWords } from './words.ts';
import { ZaloError } from './zalo-error.ts';

export interface MessageSendingParts {
  readonly client: ZaloClient;
  readonly words: ZaloWords;
  /** To files that Zalo does not carry; missing where nobody could follow a link. */
  readonly linkTo?: LinkTo;
  readonly pace: Pace;
  readonly progress: Progress;
  readonly onSent: (sent: Sent) => void;
}

/** Sends a message as it is, in as many calls as it takes. Throws a SendError or a ZaloError. */
export type SendMessage = (chat: string, message: Message, sending: Sending) => Promise<SentId>;

/**
 * Files are handed over first: what can fail unseen fails before the person has read anything. Then each text and file
 * is one call; where one fails, the row's next try goes on with that one.
 */
export function createMessageSending(parts: MessageSendingParts): SendMessage {
  const { client, words, linkTo, pace, progress, onSent } = parts;

  return async (chat, message, sending) => {
    const begun = progress.of(sending.job);
    const planned = render(message, sending, words, begun.refused, linkTo);
    const calls = planned.texts.length + planned.files.length;
    if (calls === 0) throw new SendError('rejected');
    pace.admit(sending, calls + planned.files.length - begun.sent - begun.handles.size);

    await handOver(planned.files, begun);
    const final = render(message, sending, words, begun.refused, linkTo);
    for (const call of callsOf(chat, final, begun).slice(begun.sent)) {
      const sent = await call();
      begun.sent += 1;
      if (sent.messageId !== '') begun.sentId = sent.messageId;
      onSent(sent);
    }
    return begun.sentId || `job-${sending.job}`;
  };

  async function handOver(files: readonly ZaloAttachment[], begun: RowProgress): Promise<void> {
    for (const file of files) {
      if (begun.handles.has(file.place)) continue;
      try {
        begun.handles.set(file.place, await upload(file));
      } catch (error) {
        if (!(error instanceof ZaloError) || error.class !== 'rejected') throw error;
        begun.refused.set(file.place, error.code === 'tooLarge' ? 'size' : 'kind');
      }
    }
  }

  async function upload({ way, attachment: { name, mediaType, base64 } }: ZaloAttachment): Promise<string> {
    const file = { name, mediaType, bytes: Buffer.from(base64, 'base64') };
    if (way === 'image') return (await client.uploadImage(file)).attachmentId;
    return (await client.uploadFile(file)).token;
  }

  function callsOf(
    chat: string,
    { texts, buttons, files }: ZaloMessage,
    begun: RowProgress,
  ): readonly (() => Promise<Sent>)[] {
    const spoken = texts.map((text, index) => () => {
      const isLast = index === texts.length - 1;
      return isLast && buttons.length > 0
        ? client.sendButtons(chat, text, buttons)
        : client.sendText(chat, text);
    });
    const shown = files.map(({ place, way }) => () => {
      const handle = begun.handles.get(place) ?? '';
      return way === 'image'
        ? client.sendImage(chat, { attachmentId: handle })
        : client.sendFile(chat, handle);
    });
    return [...spoken, ...shown];
  }
}
