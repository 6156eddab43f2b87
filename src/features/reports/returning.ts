import type { Call, Outcome, Said, Write } from '../../bot/feature.ts';
import { fieldsOf, idOf } from '../../bot/fields.ts';
import { committeeName, indicatorName } from '../../bot/names.ts';
import { isLeaderOf, isReviewer } from '../../bot/report-access.ts';
import { toPeopleOf } from '../../bot/report-notices.ts';
import { type Phrase, phrase, type Reply } from '../../chat/reply.ts';
import { indicatorsOf, type ReportAnswer } from '../../domain/report.ts';
import { fold } from '../../language/normalise.ts';
import { versionInQuestion } from './approval.ts';
import type { FilledDesk } from './desk.ts';
import { silencing, step } from './records.ts';
import { choice, personName, said } from './report-words.ts';
import { readReturnLines } from './return-lines.ts';
import { visibleDesk } from './see.ts';
import { isTalking, opened, type Talk } from './talk.ts';

/** Who sends it back: the chair what was handed in or approved, the unit's leader what waits for the signature. */
type By = 'chair' | 'leader';

interface ReturnState {
  readonly by: By;
  readonly report: number;
  readonly revision: number;
  /** By which the questions are numbered. */
  readonly formVersion: number;
  /** Said so far, as it was typed: read again with what comes next. */
  readonly text?: string;
}

/** [Trả lại] was pressed by the chair: now the questions and the mandatory reason. */
export async function startReturn([id, number]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || !isReviewer(call, desk.request))
    return said('missing_reports', phrase('reports-review-chair-only'));
  const { state } = desk.report;
  const isThere =
    (await versionInQuestion(call, desk, number)) && (state === 'submitted' || state === 'approved');
  if (!isThere) return said('missing_reports', phrase('reports-review-moved-on'));
  return asking(desk, 'chair');
}

/** [Trả lại] was pressed by the leader. */
export async function startUnsign([id, revision]: readonly string[], call: Call): Promise<Outcome> {
  const desk = await visibleDesk(call, idOf(id));
  if (!desk || !isLeaderOf(call, desk.unit)) return said('my_status', phrase('reports-not-yours'));
  const { report } = desk;
  if (report.state !== 'withLeader' || report.revision !== idOf(revision))
    return said('my_status', phrase('reports-review-moved-on'));
  return asking(desk, 'leader');
}

export const returnTalk: Talk = {
  kind: 'return',

  async converse(words, state, call) {
    const found = await deskOf(state, call);
    if (!found) return closing(phrase('reports-review-moved-on'));
    if (words.kind === 'file') return undefined;
    if (words.kind === 'choice') return undefined;
    return heard(words, found.state, found.desk, call);
  },

  async again(state, call) {
    const found = await deskOf(state, call);
    return found && question(found.desk);
  },
};

/** "Trả lại" on the confirmation: the words typed before are what is sent. */
export async function confirmReturn(_words: readonly string[], call: Call): Promise<Outcome> {
  // An old button, pressed while something else is open: that stays open.
  if (!isTalking(call, 'return')) return said('missing_reports', phrase('reports-review-moved-on'));
  const found = await deskOf(call.open?.state, call);
  if (!found?.state.text) return closing(phrase('reports-review-moved-on'));
  return sentBack(found.state, found.desk, found.state.text, call);
}

/** [Thôi], of a return or of typing on a unit's behalf. */
export async function cancel(_words: readonly string[], call: Call): Promise<Outcome> {
  if (isTalking(call, 'return')) return closing(phrase('reports-return-cancelled'));
  if (isTalking(call, 'behalf')) return closing(phrase('reports-behalf-cancelled'));
  return said('missing_reports', phrase('bot-choice-gone'));
}

function asking(desk: FilledDesk, by: By): Outcome {
  const { id, revision } = desk.report;
  const { formVersion } = desk.request;
  return {
    replies: [question(desk)],
    facts: { intent: 'missing_reports' },
    open: opened('return', { by, report: id, revision, formVersion }),
  };
}

function question({ request, report }: FilledDesk): Reply {
  return {
    paragraphs: [
      phrase('reports-return-ask', { report: request.title, code: report.code }),
      phrase('reports-return-example'),
    ],
    choices: [choice(phrase('reports-choice-cancel'), 'keep')],
    choicesByWords: true,
  };
}

async function heard(
  words: Extract<Said, { kind: 'text' }>,
  state: ReturnState,
  desk: FilledDesk,
  call: Call,
): Promise<Outcome | undefined> {
  if (/^(?:thoi|huy|dung|thoat)$/.test(fold(words.text))) return closing(phrase('reports-return-cancelled'));
  const lines = readReturnLines(words.text);
  const count = indicatorsOf(desk.request).length;
  const unknown = lines.flatMap(({ questions }) => questions).find((number) => number < 1 || number > count);
  const open = (text?: string) => opened('return', { ...state, ...(text !== undefined && { text }) });
  const again = (because: Phrase): Outcome => ({
    replies: [{ ...question(desk), paragraphs: [because, phrase('reports-return-example')] }],
    facts: { intent: 'missing_reports' },
    open: open(),
  });
  if (unknown !== undefined)
    return again(phrase('reports-return-no-question', { number: String(unknown), count: String(count) }));
  if (lines.length === 0 || lines.some(({ reason }) => reason === ''))
    return again(phrase('reports-return-reason'));
  const paragraphs = [
    phrase('reports-return-confirm', { committee: committeeName(call, desk.unit) }),
    ...linesOf(desk, words.text, call),
  ];
  const choices = [
    choice(phrase('reports-choice-return-now'), 'sendback'),
    choice(phrase('reports-choice-cancel'), 'keep'),
  ];
  return {
    replies: [{ paragraphs, choices, choicesByWords: true }],
    facts: { intent: 'missing_reports' },
    open: open(words.text),
  };
}

/** "7. Số nhà làm mới: chưa khớp biên bản." */
function linesOf({ request }: FilledDesk, text: string, call: Call): Phrase[] {
  const codes = indicatorsOf(request);
  return readReturnLines(text).flatMap(({ questions, reason }) =>
    questions.length === 0
      ? [phrase('reports-return-whole', { reason })]
      : questions.map((number) => {
          const indicator = indicatorName(call.directory.indicator(codes[number - 1] ?? ''));
          return phrase('reports-return-line', { number: String(number), indicator, reason });
        }),
  );
}

async function sentBack(state: ReturnState, desk: FilledDesk, text: string, call: Call): Promise<Outcome> {
  const { request, unit, report } = desk;
  const action =
    state.by === 'leader' ? 'returnedByLeader' : report.state === 'approved' ? 'reopened' : 'returned';
  const answers = questioned(desk, text);
  const write: Write = async (store) => {
    await store.reports.save(report, { row: { state: 'returned', holder: undefined }, answers }, call.now);
    await store.reports.addStep(report.id, step(call, action, text), call.now);
  };
  const reply: Reply = {
    paragraphs: [
      phrase('reports-returned-notice', {
        report: request.title,
        committee: committeeName(call, unit),
        name: await personName(call, call.speaker.personId),
        by: state.by,
      }),
      ...linesOf(desk, text, call),
    ],
    choices: [choice(phrase('reports-choice-fix'), 'edit', request.id)],
    choicesByWords: true,
  };
  return {
    ...closing(phrase('reports-returned', { report: request.title, committee: committeeName(call, unit) })),
    writes: [write, silencing(call, 'returned', request.id, unit)],
    notices: await toPeopleOf(
      call,
      request,
      unit,
      ['officer'],
      `report/${report.id}/returned/${report.revision}`,
      reply,
    ),
  };
}

/** Each questioned answer with its reason: a return opens exactly these. What was corrected meanwhile is kept. */
function questioned({ request, report }: FilledDesk, text: string): ReadonlyMap<string, ReportAnswer> {
  const codes = indicatorsOf(request);
  const reasons = new Map(
    readReturnLines(text).flatMap(({ questions, reason }) =>
      questions.map((number) => [codes[number - 1] ?? '', reason] as const),
    ),
  );
  return new Map(
    report.answers.flatMap((answer) => {
      const reason = reasons.get(answer.indicator);
      return reason === undefined ? [] : [[answer.indicator, { ...answer, questioned: reason }]];
    }),
  );
}

async function deskOf(
  value: unknown,
  call: Call,
): Promise<{ state: ReturnState; desk: FilledDesk } | undefined> {
  const fields = fieldsOf(value);
  const [report, revision] = [idOf(fields.report), idOf(fields.revision)];
  const formVersion = idOf(fields.formVersion);
  const by = fields.by === 'leader' ? 'leader' : 'chair';
  const desk = await visibleDesk(call, report);
  if (fields.kind !== 'return' || report === undefined || revision === undefined || !desk) return undefined;
  const may = by === 'leader' ? isLeaderOf(call, desk.unit) : isReviewer(call, desk.request);
  if (!may || desk.report.revision !== revision || desk.request.formVersion !== formVersion) return undefined;
  const text = typeof fields.text === 'string' ? { text: fields.text } : {};
  return { state: { by, report, revision, formVersion, ...text }, desk };
}

function closing(words: Phrase): Outcome {
  return { ...said('missing_reports', words), open: null };
}
