import { offerCode } from '../../chat/event.ts';
import type { Drawn, MessengerLook } from '../../chat/messenger-look.ts';
import { wayFor } from '../../outbox/zalo-way.ts';
import { windowEnd, windowOf } from '../../outbox/zalo-window.ts';
import type { ZaloButton } from './api-types.ts';
import { pressedOffer } from './press.ts';
import { render } from './render.ts';
import type { ZaloWords } from './words.ts';

/**
 * Zalo as a person sees it: five buttons and else a list, long texts in parts, no message ever changed, and a window that
 * closes. No template is taken to be approved: a closed window refuses.
 */
export function createZaloLook(words: ZaloWords): MessengerLook {
  return {
    name: 'zalo',
    showsTyping: false,
    draw(message, sending) {
      const { texts, buttons, files } = render(message, sending, words);
      const spoken = texts.map((text, index): Drawn => {
        const isLast = index === texts.length - 1;
        return { text, rows: isLast ? buttons.map(rowOf) : [], files: [] };
      });
      return [...spoken, ...files.map(({ attachment }) => ({ text: '', rows: [], files: [attachment] }))];
    },
    mayReplace: () => false,
    windowOf(heardAt, now) {
      const window = windowOf(heardAt, now);
      return window === 'never' ? 'closed' : window;
    },
    windowEnds: windowEnd,
    takes: (kind, heardAt, now) => wayFor(kind, windowOf(heardAt, now)) === 'message',
  };
}

function rowOf(button: ZaloButton): Drawn['rows'][number] {
  const offer = 'payload' in button ? pressedOffer(button.payload) : undefined;
  return offer ? [{ label: button.title, code: offerCode(offer.job, offer.index) }] : [];
}
