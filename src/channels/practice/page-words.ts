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
  readonly leftPhone: string;
  readonly rightPhone: string;
  readonly room: string;
  readonly views: string;
  readonly pageNote: string;
  /** With `{label}` to be filled in. */
  readonly pressed: string;
  readonly edited: string;
  readonly sending: string;
  readonly received: string;
  readonly typing: string;
  readonly onMessenger: string;
  readonly zalo: string;
  readonly telegram: string;
  /** With `{until}` to be filled in. */
  readonly windowFree: string;
  /** With `{until}` to be filled in. */
  readonly windowBilled: string;
  readonly windowClosed: string;
  readonly noWindow: string;
  readonly tour: string;
  /** With `{done}` and `{all}` to be filled in. */
  readonly tasksDone: string;
  readonly taskDone: string;
  readonly allDone: string;
  readonly taskGo: string;
  readonly taskAsk: string;
  readonly taskAskHow: string;
  readonly taskFile: string;
  readonly taskFileHow: string;
  readonly taskCorrect: string;
  readonly taskCorrectHow: string;
  readonly taskClock: string;
  readonly taskClockHow: string;
  readonly taskClockGo: string;
  readonly taskAnnounce: string;
  readonly taskAnnounceHow: string;
  readonly clock: string;
  readonly clockMorning: string;
  readonly clockWeek: string;
  readonly clockDeadline: string;
  readonly clockTo: string;
  readonly clockMove: string;
  readonly moving: string;
  readonly moved: string;
  readonly notAhead: string;
  readonly tooFar: string;
  readonly notMoved: string;
  readonly sentTitle: string;
  readonly sentNone: string;
  /** With `{messenger}` to be filled in. */
  readonly taken: string;
  /** With `{messenger}` to be filled in. */
  readonly refused: string;
  readonly fresh: string;
  readonly freshWhat: string;
  readonly freshGo: string;
  readonly freshAsk: string;
  readonly freshYes: string;
  readonly freshNo: string;
  readonly notFresh: string;
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
