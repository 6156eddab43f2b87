const TOKEN = /\{\{(\w+)\}\}/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Every word of the page, by the name of its token in page.html. */
export interface PageWords {
  /** The language of the other words. */
  readonly lang: string;
  readonly title: string;
  readonly bot: string;
  readonly officer: string;
  /** Says that the people of the page are not real. */
  readonly notice: string;
  readonly talkAs: string;
  readonly loading: string;
  readonly noOfficers: string;
  readonly conversation: string;
  readonly log: string;
  readonly welcome: string;
  readonly intro: string;
  readonly begin: string;
  readonly noScript: string;
  readonly text: string;
  readonly textHint: string;
  readonly send: string;
  readonly keys: string;
  readonly attach: string;
  readonly choices: string;
  /** With `{name}` in the place of the file's name. */
  readonly download: string;
  /** With `{name}` in the place of the file's name: what the conversation shows for a file of the officer. */
  readonly sentFile: string;
  readonly connectionLost: string;
  readonly sendingAgain: string;
  readonly tooLong: string;
  readonly fileTooLarge: string;
  readonly fileEmpty: string;
  readonly fileUnreadable: string;
  readonly notSent: string;
}

/** Puts the words in the places of their tokens. Throws unless every token has its word and every word its token. */
export function fillPage(html: string, words: PageWords): string {
  const known = new Map<string, string>(Object.entries(words));
  const unused = new Set(known.keys());
  const broken = /.*(\{\{|\}\}).*/.exec(html.replace(TOKEN, ''));
  if (broken) throw new Error(`the practice page has a broken token: ${broken[0].trim()}`);

  const page = html.replace(TOKEN, (token, name: string) => {
    const word = known.get(name);
    if (word === undefined) throw new Error(`the practice page has no words for ${token}`);
    unused.delete(name);
    return word.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
  });
  if (unused.size > 0) throw new Error(`the practice page has no place for: ${[...unused].join(', ')}`);
  return page;
}
