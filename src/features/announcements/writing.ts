import { createHash } from 'node:crypto';
import { decisionName } from '../../bot/award-words.ts';
import type { Call, Outcome } from '../../bot/feature.ts';
import type { Form, FormAnswers } from '../../bot/form.ts';
import { instantIn, momentQuestion } from '../../bot/form-moments.ts';
import {
  choiceQuestion,
  pastDayQuestion,
  textQuestion,
  unitsIn,
  unitsQuestion,
} from '../../bot/form-questions.ts';
import { createFormTalk } from '../../bot/form-talk.ts';
import { phrase } from '../../chat/reply.ts';
import type { AnnouncementKind, Audience } from '../../domain/announcement.ts';
import { clusterYear, officeOf, sittingChair } from '../../domain/cluster.ts';
import type { Decision } from '../../domain/decision.ts';
import { isoDate, localDateOf } from '../../domain/local-date.ts';
import { draft } from './drafting.ts';
import { ANNOUNCEMENTS, announcedCluster, refused } from './room.ts';
import { chairWords, decisionWords, meetingWords, noticeWords, type Words } from './templates.ts';

/** What may be written now: without a decision on record none can be announced, without a next chair no handover. */
interface Ground {
  readonly cluster: string;
  readonly year: number;
  readonly members: readonly string[];
  readonly decisions: readonly Decision[];
  readonly next: string | undefined;
}

/** "Soạn thông báo": what it is about, its words, to whom, and when. */
export const writingTalk = createFormTalk({
  feature: ANNOUNCEMENTS,
  kind: 'write',
  intent: 'announce',
  refuse: refused,
  async formFor(call) {
    const ground = await groundOf(call);
    return ground && formOf(call, ground);
  },
  async submit(call, _subject, answers) {
    const ground = await groundOf(call);
    const words = ground && (await wordsOf(call, ground, answers));
    return ground && words && drafted(call, ground, words, answers);
  },
});

async function groundOf(call: Call): Promise<Ground | undefined> {
  const cluster = announcedCluster(call);
  if (cluster === undefined) return undefined;
  const known = call.directory.cluster(cluster);
  const today = localDateOf(call.now);
  const { year } = sittingChair(known, isoDate(today)) ?? today;
  const years = [...new Set([year, ...(await call.store.awards.years(cluster))])];
  const decisions = call.speaker.isPractice
    ? []
    : (await Promise.all(years.map((one) => call.store.awards.decisions(cluster, one)))).flat();
  return {
    ...{ cluster, year, decisions },
    members: clusterYear(known, year)?.members ?? [],
    next: officeOf(clusterYear(known, year + 1), 'chair')?.unit,
  };
}

function formOf(call: Call, ground: Ground): Form {
  const { decisions, next, members } = ground;
  const kinds: readonly AnnouncementKind[] = [
    ...(decisions.length > 0 ? (['decision'] as const) : []),
    ...(next === undefined ? [] : (['chair'] as const)),
    'meeting',
    'notice',
  ];
  const is = (kind: AnnouncementKind) => (answers: FormAnswers) => answers.get('kind') === kind;
  const text = (
    name: string,
    key: Parameters<typeof questionWords>[0],
    kind: AnnouncementKind,
    most: number,
  ) => textQuestion({ name, ...questionWords(key), isAsked: is(kind) }, { least: 3, most });
  return {
    opening: [
      phrase('announcements-write'),
      ...(decisions.length === 0 ? [phrase('announcements-no-decision')] : []),
    ],
    sections: [
      {
        title: phrase('announcements-part-words'),
        questions: [
          choiceQuestion(
            { name: 'kind', ...questionWords('kind') },
            (kind) => phrase('announcements-kind', { kind }),
            () => kinds,
          ),
          choiceQuestion(
            { name: 'decision', ...questionWords('decision'), isAsked: is('decision') },
            (id) => decisionLabel(decisions, id),
            () => decisions.map(({ id }) => String(id)),
          ),
          pastDayQuestion({ name: 'met', ...questionWords('met'), isAsked: is('chair') }, call.now),
          momentQuestion({ name: 'from', ...questionWords('from'), isAsked: is('chair') }, call.now),
          text('contact', 'contact', 'chair', 200),
          text('meeting', 'meeting', 'meeting', 150),
          momentQuestion({ name: 'at', ...questionWords('at'), isAsked: is('meeting') }, call.now),
          text('place', 'place', 'meeting', 200),
          momentQuestion({ name: 'list', ...questionWords('list'), isAsked: is('meeting') }, call.now),
          text('host', 'host', 'meeting', 200),
          text('title', 'title', 'notice', 150),
          text('text', 'text', 'notice', 6_000),
        ],
      },
      {
        title: phrase('announcements-part-audience'),
        questions: [
          unitsQuestion({ name: 'units', ...questionWords('units') }, call, () => members),
          choiceQuestion(
            { name: 'observers', ...questionWords('observers') },
            (answer) => phrase('announcements-observers', { answer }),
            () => ['yes', 'no'],
          ),
          choiceQuestion(
            { name: 'when', ...questionWords('when') },
            (when) => phrase('announcements-when', { when }),
            () => ['now', 'later'],
          ),
          momentQuestion(
            { name: 'time', ...questionWords('time'), isAsked: (answers) => answers.get('when') === 'later' },
            call.now,
          ),
        ],
      },
    ],
    submitLabel: phrase('announcements-choice-preview'),
  };
}

type Question =
  | ('kind' | 'decision' | 'met' | 'from' | 'contact' | 'meeting' | 'at' | 'place' | 'list' | 'host')
  | ('title' | 'text' | 'units' | 'observers' | 'when' | 'time');

function questionWords(question: Question) {
  return {
    title: phrase('announcements-question', { question }),
    ask: phrase('announcements-ask', { question }),
  };
}

function decisionLabel(decisions: readonly Decision[], id: string) {
  const decision = decisions.find((one) => String(one.id) === id);
  return decision ? decisionName(decision) : phrase('form-choose');
}

/** Undefined: an answer is missing. */
async function wordsOf(call: Call, ground: Ground, answers: FormAnswers): Promise<Words | undefined> {
  const get = (name: string) => answers.get(name) ?? '';
  switch (answers.get('kind')) {
    case 'decision': {
      const decision = ground.decisions.find(({ id }) => String(id) === get('decision'));
      const awards = decision ? await call.store.awards.ofYear(decision.cluster, decision.year) : [];
      const named = awards.filter((award) => award.decision === decision?.id);
      return decision && named.length > 0 ? decisionWords(call, decision, named) : undefined;
    }
    case 'chair': {
      const from = get('from').slice(0, 10);
      const facts = {
        year: ground.year,
        next: ground.next ?? '',
        meetingOn: get('met'),
        from,
        contact: get('contact'),
      };
      return ground.next === undefined ? undefined : chairWords(call, facts);
    }
    case 'meeting': {
      const [at, listBy] = [instantIn(get('at')), instantIn(get('list'))];
      if (!at || !listBy) return undefined;
      const facts = { name: get('meeting'), at, place: get('place'), listBy, contact: get('host') };
      return meetingWords(call, facts);
    }
    case 'notice':
      return noticeWords(call, get('title'), get('text'));
    default:
      return undefined;
  }
}

function drafted(call: Call, ground: Ground, words: Words, answers: FormAnswers): Promise<Outcome> {
  const audience = { units: unitsIn(answers.get('units')), observers: answers.get('observers') === 'yes' };
  const decision = ground.decisions.find(({ id }) => String(id) === answers.get('decision'))?.id;
  const plannedAt = answers.get('when') === 'later' ? instantIn(answers.get('time')) : undefined;
  const kind = answers.get('kind') as AnnouncementKind;
  return draft(call, {
    ...{ cluster: ground.cluster, year: ground.year, kind, audience, form: [...answers] },
    ...words,
    contentHash: hashOf(words, audience),
    ...(kind === 'decision' && decision !== undefined && { decision }),
    ...(plannedAt && { plannedAt }),
  });
}

/** The same words to the same people have the same. */
export function hashOf({ title, text }: Words, { units, observers }: Audience): string {
  const content = JSON.stringify([title, text, [...units].sort(), observers]);
  return createHash('sha256').update(content).digest('hex');
}
