/** The bot itself, as Telegram names it. */
export interface Me {
  readonly username: string;
}

/** Behind the link from a group to the private chat: a way in, not an invitation. */
export const GROUP_START = 'nhom';

/**
 * What of a group's talk is said to the bot: a command addressed to it (or one that only it has), or words beside its
 * name. The name alone gives no words; undefined: it was said to others.
 */
export function meantForBot(
  text: string,
  { username }: Me,
  commands: ReadonlySet<string>,
): string | undefined {
  const [command, name = '', addressee] = /^\/(\w+)(?:@(\w+))?/.exec(text) ?? [];
  if (command !== undefined) {
    const isOurs = addressee === undefined ? commands.has(name) : isSame(addressee, username);
    return isOurs ? text : undefined;
  }
  const names = [...text.matchAll(/(?<![\w@])@(\w+)/g)];
  if (!names.some(([, named = '']) => isSame(named, username))) return undefined;
  return text.replace(/(?<![\w@])@(\w+)/g, (whole, named) => (isSame(named, username) ? ' ' : whole)).trim();
}

function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
