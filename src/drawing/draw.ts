import type { Drawing } from '../chat/drawing.ts';
import type { Attachment, Message } from '../chat/message.ts';
import { FAMILY, fonts } from './font.ts';
import { svgOf } from './svg.ts';

/** Pixels of the picture for each of the drawing: phones have three. */
const SCALE = 3;

/** The message with its drawings as PNG files. */
export async function drawn({ drawings, ...message }: Message): Promise<Message> {
  const pictures = await Promise.all((drawings ?? []).map(picture));
  return { ...message, attachments: [...pictures, ...message.attachments] };
}

async function picture(drawing: Drawing): Promise<Attachment> {
  const base64 = Buffer.from(await pngOf(drawing)).toString('base64');
  return { name: `${drawing.name}.png`, mediaType: 'image/png', base64 };
}

/** Drawn by a thread of its own; the library is loaded at the first picture. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svgOf(drawing), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: {
      fontFiles: Object.values(fonts()).map(({ path }) => path),
      loadSystemFonts: false,
      defaultFontFamily: FAMILY,
    },
  });
  return image.asPng();
}
