import type { InboundFile } from '../../chat/event.ts';
import type { Fields } from '../../chat/fields.ts';
import { fileName } from '../../chat/file-name.ts';
import { countIn, fieldsIn, textIn } from './fields.ts';

/** The kinds of attachment that are files, each with the name of one that has none. */
const unnamed = {
  image: 'anh.jpg',
  gif: 'anh.gif',
  file: 'tep',
  audio: 'ghi-am.amr',
  video: 'video.mp4',
} as const;

const mediaTypes: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
  amr: 'audio/amr',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
};

const LONGEST_URL = 4_000;

/**
 * A file that a person sent: Zalo keeps it and hands out its address, which is its handle here. An address that is not
 * at Zalo gives a file without a handle: there is nothing to be fetched.
 */
export function receivedFile(
  attachment: Fields,
  isAtZalo: (url: string) => boolean,
): InboundFile | undefined {
  const kind = textIn(attachment, 'type');
  if (!isFileKind(kind)) return undefined;
  const payload = fieldsIn(attachment, 'payload');
  const url = textIn(payload, 'url');
  const name = nameOf(payload, url) ?? unnamed[kind];
  return {
    name,
    mediaType: mediaTypes[endingOf(name)] ?? 'application/octet-stream',
    bytes: countIn(payload, 'size'),
    handle: url.length <= LONGEST_URL && isAtZalo(url) ? url : '',
  };
}

function isFileKind(kind: string): kind is keyof typeof unnamed {
  return Object.hasOwn(unnamed, kind);
}

/** Pictures have no name of their own; the end of their address says of what kind they are. */
function nameOf(payload: Fields, url: string): string | undefined {
  const given = textIn(payload, 'name');
  if (given.trim() !== '') return fileName(given);
  const ending = URL.canParse(url) ? endingOf(new URL(url).pathname) : '';
  if (/^(png|gif|jpe?g)$/.test(ending)) return `anh.${ending}`;
  return Object.hasOwn(mediaTypes, ending) ? `tep.${ending}` : undefined;
}

function endingOf(name: string): string {
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
