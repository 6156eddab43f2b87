import { countText, indicatorName, listText } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { Directory } from '../../domain/reference.ts';
import { existsWithin } from '../../domain/validity.ts';
import { fold } from '../../language/normalise.ts';
import { sectionTitle } from './report-lines.ts';
import { answerFor, editCode, LIST, parseEdit, type RequestDraft, valueIn } from './request-draft.ts';
import { codesOf, edited, taken } from './request-draft-form.ts';
import type { FormEdit } from './request-form.ts';
import { readFormWords } from './request-form-words.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

const nothing: FormEdit = { drop: [], add: [] };
const LONGEST_EDIT = 4_000;

/** The questions of the report: taken over as they are, or with some dropped and some added, as often as wished. */
export function indicatorsQuestion(parts: RequestParts): RequestQuestion {
  const { directory } = parts;
  return {
    name: 'indicators',
    ask: (draft) => ({
      paragraphs: askAbout(draft, parts),
      ways: [
        wayTo(
          'indicators',
          phrase('requests-choice-keep', { count: countText(codesOf(taken(draft, parts).sections).length) }),
          about(draft, nothing, parts),
        ),
      ],
    }),
    understand: (text, draft) => editIn(text, draft, parts),
    fault: (answer, draft) => faultOf(answer, draft, parts),
    line: (answer) => lineOf(answer, directory),
  };
}

function askAbout(draft: RequestDraft, parts: RequestParts): readonly Phrase[] {
  const { retired } = taken(draft, parts);
  let number = 0;
  const lines = edited(draft, draft.edit, parts).flatMap((section) => [
    phrase('requests-form-section', { title: sectionTitle(section) }),
    ...section.indicators.map((code) => {
      number += 1;
      const indicator = indicatorName(parts.directory.indicator(code));
      return phrase('requests-form-line', { number: String(number), indicator });
    }),
  ]);
  return [
    phrase('requests-ask-indicators'),
    ...lines,
    ...(retired.length > 0
      ? [phrase('requests-form-retired', { names: namesOf(retired, parts.directory) })]
      : []),
    phrase('requests-form-how'),
  ];
}

/** Numbers are those that were shown; what is said comes on top of what was said before. */
function editIn(text: string, draft: RequestDraft, parts: RequestParts): Understood {
  const folded = fold(text);
  if (/^(?:giu|nhu cu|khong doi|khong thay doi|du roi|dong y)\b/.test(folded))
    return { kind: 'answer', answer: about(draft, draft.edit ?? nothing, parts) };
  const words = readFormWords(text, {
    shown: codesOf(edited(draft, draft.edit, parts)),
    mayAdd: (code) => isValid(code, draft, parts.directory),
    lexicon: parts.lexicon(),
  });
  switch (words.kind) {
    case 'edit':
      return { kind: 'answer', answer: about(draft, onTop(draft.edit, words.edit), parts) };
    case 'which':
      return {
        kind: 'which',
        because: [phrase('requests-form-which', { words: words.words })],
        options: words.edits.map((edit) => ({
          label: phrase('bot-choice', { label: namesOf(edit.add.slice(-1), parts.directory) }),
          answer: about(draft, onTop(draft.edit, edit), parts),
        })),
      };
    default:
      return words;
  }
}

function isValid(code: string, { span }: RequestDraft, directory: Directory): boolean {
  return span !== undefined && existsWithin(directory.indicator(code), span.from, span.to);
}

/** What was added and is dropped again was never there, and the other way round. */
function onTop(before: FormEdit = nothing, { drop, add }: FormEdit): FormEdit {
  const kept = before.add.filter((code) => !drop.includes(code));
  const dropped = before.drop.filter((code) => !add.includes(code));
  return {
    drop: [...new Set([...dropped, ...drop.filter((code) => !before.add.includes(code))])],
    add: [...new Set([...kept, ...add.filter((code) => !before.drop.includes(code))])],
  };
}

function faultOf(answer: string, draft: RequestDraft, parts: RequestParts): Phrase | undefined {
  // While it is open again of which days, nothing is known of what exists in them.
  if (!draft.span) return undefined;
  const edit = parseEdit(valueIn(answer));
  if (!edit || answer !== about(draft, edit, parts)) return phrase('requests-form-unread');
  if (answer.length > LONGEST_EDIT) return phrase('requests-form-too-much');
  const codes = codesOf(edited(draft, edit, parts));
  if (codes.length === 0) return phrase('requests-form-empty');
  const gone = edit.add.filter((code) => !isValid(code, draft, parts.directory));
  if (gone.length > 0) return phrase('requests-form-gone', { words: namesOf(gone, parts.directory) });
  return new Set(codes).size < codes.length
    ? phrase('requests-form-there', { words: namesOf(edit.add, parts.directory) })
    : undefined;
}

/** The number of questions is part of it: where other days retire an indicator, it is asked again. */
function about(draft: RequestDraft, edit: FormEdit, parts: RequestParts): string {
  const { source } = draft;
  const basis = source === undefined ? '' : source === 'list' ? LIST : source.code;
  return answerFor(basis, editCode(edit, codesOf(edited(draft, edit, parts)).length));
}

function namesOf(codes: readonly string[], directory: Directory): Param {
  return listText(codes.map((code) => indicatorName(directory.indicator(code))));
}

function lineOf(answer: string | undefined, directory: Directory): Phrase {
  const edit = answer === undefined ? undefined : parseEdit(valueIn(answer));
  if (!edit) return phrase('requests-line-open', { question: 'indicators' });
  const { drop, add } = edit;
  const count = countText(edit.count);
  if (drop.length > 0 && add.length > 0)
    return phrase('requests-line-form-both', {
      count,
      dropped: namesOf(drop, directory),
      added: namesOf(add, directory),
    });
  if (drop.length > 0)
    return phrase('requests-line-form-without', { count, dropped: namesOf(drop, directory) });
  return add.length > 0
    ? phrase('requests-line-form-with', { count, added: namesOf(add, directory) })
    : phrase('requests-line-form', { count });
}
