import type { Call, Outcome } from '../../bot/feature.ts';
import { committeeName } from '../../bot/names.ts';
import { chairOf } from '../../bot/report-access.ts';
import { peopleIn, toSecretariat } from '../../bot/report-notices.ts';
import { phrase } from '../../chat/reply.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { filedWords, ownRequest } from './own-requests.ts';
import { behalfChoice, contactsText, contactText, said, speakerContact } from './words.ts';

/** "Cần giúp": the chair's secretariat is told, once a day and unit, however often it is pressed. */
export async function callForHelp([id]: readonly string[], call: Call): Promise<Outcome> {
  const own = await ownRequest(call, id);
  if (!own) return said('my_status', phrase('answer-not-yours'));
  const filed = await filedWords(call, own);
  if (filed) return said('my_status', filed);
  const { request, unit } = own;
  const chair = chairOf(call, request);
  const secretariat = chair === undefined ? [] : await peopleIn(call, request, chair, ['officer']);
  const contacts = contactsText(secretariat.filter((person) => person.id !== call.speaker.personId));
  if (!contacts) return said('my_status', phrase('answer-help-nobody'));
  const key = `help/${request.id}/${unit}/${isoDate(localDateOf(call.now))}`;
  return {
    ...said('my_status', phrase('answer-help-called', { contacts })),
    notices: await toSecretariat(call, request, key, {
      paragraphs: [
        phrase('answer-help-notice', {
          contact: contactText(await speakerContact(call)),
          committee: committeeName(call, unit),
          report: request.title,
        }),
      ],
      choices: [behalfChoice(request.id, unit)],
      choicesByWords: true,
    }),
  };
}
