import type { Call, Outcome } from '../../bot/feature.ts';
import { idOf } from '../../bot/fields.ts';
import { dueText, momentText } from '../../bot/names.ts';
import { chairedCluster } from '../../bot/roles.ts';
import { type Choice, phrase } from '../../chat/reply.ts';
import { localDateOf } from '../../domain/local-date.ts';
import type { PrivacyRequest } from '../../domain/privacy.ts';
import { isKeeper } from './access.ts';
import { isPractising } from './keepers.ts';
import { choice, personName, replied, said, stampOf } from './people-words.ts';
import { readingOf, recorded, subjectOf } from './records.ts';

const MOST_LISTED = 10;

/** What stands below the words to those who must act; the request has no number yet when they are told. */
export function requestChoices(person: number, askedAt: Date): readonly Choice[] {
  return [choice(phrase('people-choice-done'), 'done', person, stampOf(askedAt))];
}

export function requestKey(person: number, askedAt: Date): string {
  return `privacy/${person}/${stampOf(askedAt)}`;
}

/** "/yeucau": what people have asked about their data and nobody has done yet, the next deadline first. */
export async function listRequests(call: Call): Promise<Outcome> {
  if (!isKeeper(call) || isPractising(call)) return said(phrase('people-requests-not-allowed'));
  const open = (await requestsFor(call)).slice(0, MOST_LISTED);
  if (open.length === 0) return said(phrase('people-requests-none'));
  const lines = [];
  for (const [index, request] of open.entries()) lines.push(await requestLine(request, index + 1, call));
  const choices = open.map(({ person, askedAt }, index) =>
    choice(
      phrase('people-choice-done-number', { number: String(index + 1) }),
      'done',
      person,
      stampOf(askedAt),
    ),
  );
  return {
    ...replied({ paragraphs: [phrase('people-requests'), ...lines], choices, choicesByWords: true }),
    writes: readingOf(
      call,
      open.map(({ person }) => person),
      'privacy requests',
    ),
  };
}

/** An admin sees to everybody's; the chair's secretariat to those of its own cluster, whoever was told of them. */
async function requestsFor(call: Call): Promise<readonly PrivacyRequest[]> {
  const open = await call.store.privacy.openRequests();
  if (call.speaker.roles.includes('admin')) return open;
  const own = chairedCluster(call);
  const { year } = localDateOf(call.now);
  const people = await call.store.people.byIds(open.map(({ person }) => person));
  return open.filter(({ person }) => {
    const units = (people.get(person)?.seats ?? []).flatMap(({ unit }) => unit ?? []);
    const homes = (units.length > 0 ? units : [undefined]).map((unit) =>
      call.directory.clusterOf(unit, year),
    );
    return homes.some((home) => home === own);
  });
}

async function requestLine(
  { person, kind, detail, askedAt, answerBy, finishBy }: PrivacyRequest,
  number: number,
  call: Call,
) {
  return phrase('people-request-line', {
    number: String(number),
    name: await personName(call, person),
    kind: phrase('people-request-kind', { kind }),
    at: momentText(askedAt),
    answer: dueText(answerBy),
    finish: dueText(finishBy),
    detail: detail === undefined ? '' : phrase('people-request-detail', { detail }),
  });
}

/** The word of whoever did it; it counts once. */
export async function finishRequest([person, stamp]: readonly string[], call: Call): Promise<Outcome> {
  if (!isKeeper(call) || isPractising(call)) return said(phrase('people-requests-not-allowed'));
  const open = (await requestsFor(call)).find(
    (request) => request.person === idOf(person) && stampOf(request.askedAt) === stamp,
  );
  if (!open) return said(phrase('people-request-closed'));
  const { personId } = call.speaker;
  const by = personId === undefined ? {} : { by: personId };
  return {
    ...said(phrase('people-request-finished')),
    writes: [
      async (store) => {
        await store.privacy.finish(open.id, { at: call.now, ...by, outcome: 'done' });
      },
      recorded(call, 'privacy.done', subjectOf(open.person), { reason: open.kind }),
    ],
  };
}
