import type { Core } from '../app.ts';
import { type FileOfMessage, fileLinkCode, maySee, readFileLink } from '../bot/file-link.ts';
import { FILES_PATH, type FileDoorParts } from '../channels/zalo/file-door.ts';
import { phrase } from '../chat/reply.ts';
import type { Settings } from '../config.ts';

/** Makes the link to a file of a message; undefined where the bot has no address that people can reach. */
export function linkMaker(
  { secrets }: Core,
  { publicUrl }: Pick<Settings, 'publicUrl'>,
  now: () => Date,
): ((file: FileOfMessage) => string) | undefined {
  if (publicUrl === undefined) return undefined;
  return (file) => `${publicUrl}${FILES_PATH}/${fileLinkCode(file, secrets, now())}`;
}

/** What the door needs: the file is looked up, and whoever it was for, at the moment it is asked for. */
export function fileDoorParts(
  { database, secrets, wording }: Core,
  { locale }: Pick<Settings, 'locale'>,
  now: () => Date,
): FileDoorParts {
  const { outbox, people } = database.store;
  return {
    gone: wording.say(locale, phrase('zalo-file-gone')),
    async open(code) {
      const named = readFileLink(code, secrets, now());
      const file = named && (await outbox.sentFile(named));
      if (!file) return undefined;
      const { personId } = file;
      const person = personId === undefined ? undefined : (await people.byIds([personId])).get(personId);
      return maySee(file, person, now()) ? file.attachment : undefined;
    },
  };
}
