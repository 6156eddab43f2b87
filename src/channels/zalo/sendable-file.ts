import type { Attachment } from '../../chat/message.ts';
import { zaloLimits } from './api-types.ts';

/** Why Zalo does not carry a file: it takes none of this kind, or none of this size. */
export type FileRefusal = 'kind' | 'size';

/** How a file goes: as a picture that is seen at once, or as a file; or why it does not. */
export type FileWay = 'image' | 'file' | FileRefusal;

const images = ['png', 'jpg', 'jpeg'];
/** No Excel: https://docs.zaloplatforms.com/docs/OA/tin-nhan/upload-file */
const files = ['pdf', 'doc', 'docx', 'csv'];

export function wayOfFile({ name, base64 }: Attachment): FileWay {
  const ending = endingOf(name);
  const bytes = Buffer.byteLength(base64, 'base64');
  if (images.includes(ending)) return bytes <= zaloLimits.imageBytes ? 'image' : 'size';
  if (files.includes(ending)) return bytes <= zaloLimits.fileBytes ? 'file' : 'size';
  return 'kind';
}

/** The same content as CSV, which a message may carry beside an Excel file. */
export function csvTwin(attachment: Attachment, all: readonly Attachment[]): Attachment | undefined {
  const twin = `${stemOf(attachment.name)}.csv`.toLowerCase();
  return all.find((other) => other !== attachment && other.name.toLowerCase() === twin);
}

function endingOf(name: string): string {
  return /\.([a-z]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
