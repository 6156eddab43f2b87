import type { Call, Outcome } from '../../bot/feature.ts';
import type { Form, FormAnswers } from '../../bot/form.ts';
import { createFormTalk, type FormTalk } from '../../bot/form-talk.ts';
import type { Phrase } from '../../chat/reply.ts';
import { said, YEAR } from './talk.ts';

/** Something of the year that is written down in a chat, and how it ends. */
export interface Entry extends Form {
  /** Undefined: something is missing, and is asked again. */
  finish(answers: FormAnswers): Outcome | undefined | Promise<Outcome | undefined>;
}

/** The questions as the record stands in this very turn; a phrase says why they are not the speaker's to answer. */
export type Opening = (call: Call, subject: string) => Promise<Entry | Phrase>;

export function entryTalk(kind: string, opening: Opening): FormTalk {
  return createFormTalk({
    feature: YEAR,
    kind,
    intent: 'members',
    async formFor(call, subject) {
      const given = await opening(call, subject);
      return isEntry(given) ? given : undefined;
    },
    async refuse(call, subject) {
      const given = await opening(call, subject);
      if (isEntry(given)) throw new Error(`the entry ${kind} of ${subject} is not refused`);
      return said(given);
    },
    async submit(call, subject, answers) {
      const given = await opening(call, subject);
      return isEntry(given) ? given.finish(answers) : said(given);
    },
  });
}

function isEntry(given: Entry | Phrase): given is Entry {
  return 'sections' in given;
}
