import type { Drawn, MessengerLook } from '../../chat/messenger-look.ts';
import { type Button, type Keyboard, type Part, render } from './render.ts';

/** Telegram as a person sees it: rows of buttons, files with their text, and an answer in the place of the question. */
export const telegramLook: MessengerLook = {
  name: 'telegram',
  showsTyping: true,
  draw: (message, sending) => {
    const files = [...message.attachments];
    return render(message, sending).map((part) =>
      part.kind === 'text'
        ? bubble(part, part.text, [])
        : bubble(part, part.caption ?? '', files.splice(0, 1)),
    );
  },
  mayReplace: (drawnParts) => drawnParts.length === 1 && drawnParts[0]?.files.length === 0,
  windowOf: () => undefined,
  windowEnds: () => undefined,
  takes: () => true,
};

function bubble({ keyboard = [] }: Part, text: string, files: Drawn['files']): Drawn {
  return { text, rows: keyboard.map(rowOf), files };
}

function rowOf(row: Keyboard[number]): Drawn['rows'][number] {
  return row.flatMap((button: Button) =>
    'callback_data' in button ? [{ label: button.text, code: button.callback_data }] : [],
  );
}
