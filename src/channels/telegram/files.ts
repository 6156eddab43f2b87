import { FileError } from '../../chat/channel.ts';
import { isFields } from '../../chat/fields.ts';
import type { TelegramApi } from './api.ts';
import { TelegramFault } from './fault.ts';
import { integerIn, textIn } from './fields.ts';

/** Telegram hands out no larger file to a bot. */
const LARGEST_DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** The content behind a file's id. The link to it contains the token and stays in here. Throws a FileError. */
export async function fetchFile(api: TelegramApi, handle: string, mostBytes: number): Promise<Uint8Array> {
  const most = Math.min(mostBytes, LARGEST_DOWNLOAD_BYTES);
  try {
    return await api.download(await pathOf(api, handle, most), most);
  } catch (error) {
    throw error instanceof TelegramFault ? fileErrorOf(error) : error;
  }
}

async function pathOf(api: TelegramApi, handle: string, most: number): Promise<string> {
  const file: unknown = await api.getFile(handle);
  if (!isFields(file)) throw new FileError('unavailable');
  if ((integerIn(file, 'file_size') ?? 0) > most) throw new FileError('tooLarge');
  const path = textIn(file, 'file_path');
  if (path === undefined) throw new FileError('gone');
  return path;
}

function fileErrorOf(fault: TelegramFault): FileError {
  if (fault.kind === 'fileTooLarge') return new FileError('tooLarge', fault);
  return new FileError(fault.kind === 'refused' ? 'gone' : 'unavailable', fault);
}
