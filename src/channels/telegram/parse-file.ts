import type { InboundFile } from '../../chat/event.ts';
import { type Fields, field, isFields } from '../../chat/fields.ts';
import { fileName } from '../../chat/file-name.ts';
import { fieldsIn, integerIn, textIn } from './fields.ts';

const HANDLE = /^[\w-]{1,250}$/;
const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;
const ANY_MEDIA = 'application/octet-stream';

/** Telegram gives these no name of their own. */
const unnamed = {
  video: { name: 'video.mp4', mediaType: 'video/mp4' },
  audio: { name: 'am-thanh.mp3', mediaType: 'audio/mpeg' },
  voice: { name: 'ghi-am.ogg', mediaType: 'audio/ogg' },
} as const;

/** The file that a message brings. Its caption is left aside: it would be taken for an answer to the next question. */
export function fileIn(message: Fields): InboundFile | undefined {
  const document = fieldsIn(message, 'document');
  if (document) return fileOf(document, { name: 'tep', mediaType: ANY_MEDIA });
  const picture = largestPicture(field(message, 'photo'));
  if (picture) return fileOf(picture, { name: 'anh.jpg', mediaType: 'image/jpeg' });
  for (const kind of ['video', 'audio', 'voice'] as const) {
    const found = fieldsIn(message, kind);
    if (found) return fileOf(found, unnamed[kind]);
  }
  return undefined;
}

/** A photo comes in several sizes, the smallest first. */
function largestPicture(sizes: unknown): Fields | undefined {
  return Array.isArray(sizes) ? sizes.filter(isFields).at(-1) : undefined;
}

function fileOf(
  fields: Fields,
  otherwise: { readonly name: string; readonly mediaType: string },
): InboundFile | undefined {
  const handle = textIn(fields, 'file_id');
  if (handle === undefined || !HANDLE.test(handle)) return undefined;
  const mediaType = textIn(fields, 'mime_type') ?? '';
  return {
    name: fileName(textIn(fields, 'file_name') ?? otherwise.name),
    mediaType: MEDIA_TYPE.test(mediaType) ? mediaType : otherwise.mediaType,
    bytes: Math.max(integerIn(fields, 'file_size') ?? 0, 0),
    handle,
  };
}
