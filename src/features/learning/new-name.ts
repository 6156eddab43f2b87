import type { Call, Outcome } from '../../bot/feature.ts';
import { type LearnedName, namedThings } from '../../bot/learning-store.ts';
import { countText } from '../../bot/names.ts';
import { type Choice, type Phrase, phrase } from '../../chat/reply.ts';
import { fold, tidy } from '../../language/normalise.ts';
import { everydayWords } from '../../reading/abbreviations.ts';
import { exists, namedBy, thingName } from './named.ts';

const LONGEST = 60;
const MOST_SHOWN = 10;

/** "/themtu dân góp = tiền Nhân dân đóng góp": what would be learned, to be confirmed; without words, what was learned. */
export async function teach(words: string, call: Call): Promise<Outcome> {
  if (words.trim() === '') return learned(call);
  const [text = '', thing = '', ...more] = words.split('=').map((part) => tidy(part).trim());
  if (text === '' || thing === '' || more.length > 0) return said([phrase('learning-how')]);
  const things = namedBy(thing, call);
  const [meant] = things;
  if (!meant || things.length > 1) return said([phrase('learning-no-thing', { words: thing })]);
  const name: LearnedName = { ...meant, text };
  const refusal = whyNot(name, call);
  if (refusal) return said([refusal]);
  const question = phrase('learning-confirm', { words: text, thing: thingName(meant, call) });
  return said(
    [question, ...reach(call)],
    [{ value: codeOf('add', name), label: phrase('learning-choice-add') }],
  );
}

/** A press of "Xác nhận" or "Bỏ …": everything is checked anew, for it may be old or forged. */
export async function pressName(value: string, call: Call): Promise<Outcome> {
  const [, verb, name] = readValue(value);
  if (!name || !exists(name, call)) return said([phrase('learning-gone')]);
  if (verb === 'remove') return remove(name, call);
  const refusal = whyNot(name, call);
  if (refusal) return said([refusal]);
  const thing = thingName(name, call);
  return {
    ...said(
      [phrase('learning-added', { words: name.text, thing }), ...reach(call)],
      [{ value: codeOf('remove', name), label: phrase('learning-choice-remove', { words: name.text }) }],
    ),
    writes: [
      async (store) => {
        if (!(await store.learning.addName(name, call.now))) return;
        await store.audit.add({ ...entry(name, call), action: 'name.added', after: name.text });
      },
    ],
  };
}

/** Another thing's name, a word of every day, or no name at all is not learned: it would change what others are answered. */
function whyNot(name: LearnedName, call: Call): Phrase | undefined {
  const { text } = name;
  const words = fold(text).split(' ');
  const isEveryday = words.every((word) => everydayWords.includes(word)) && words.length < 3;
  if (
    text.length > LONGEST ||
    !/^[\p{L}\p{M}\d][\p{L}\p{M}\d ,.“”"()-]*$/u.test(text) ||
    !/\p{L}{2}/u.test(text)
  )
    return phrase('learning-no-name', { words: text });
  if (isEveryday) return phrase('learning-everyday', { words: text });
  const known = namedBy(text, call);
  const other = known.find(({ entity, code }) => entity !== name.entity || code !== name.code);
  if (other) return phrase('learning-clash', { words: text, thing: thingName(other, call) });
  if (known.length > 0) return phrase('learning-known', { words: text, thing: thingName(name, call) });
  return undefined;
}

function remove(name: LearnedName, call: Call): Outcome {
  return {
    ...said([phrase('learning-removed', { words: name.text }), ...reach(call)]),
    writes: [
      async (store) => {
        if (!(await store.learning.removeName(name))) return;
        await store.audit.add({ ...entry(name, call), action: 'name.removed', before: name.text });
      },
    ],
  };
}

async function learned(call: Call): Promise<Outcome> {
  const names = (await call.store.learning.learnedNames()).slice(0, MOST_SHOWN);
  if (names.length === 0) return said([phrase('learning-none'), phrase('learning-how')]);
  const lines = names.map((name) =>
    phrase('learning-line', { words: name.text, thing: thingName(name, call) }),
  );
  const choices = names.map((name) => ({
    value: codeOf('remove', name),
    label: phrase('learning-choice-remove', { words: name.text }),
  }));
  return said([phrase('learning-title'), ...lines, ...reach(call), phrase('learning-how')], choices);
}

/** Indicators, units and awards are everybody's, and so are their names: to the chair of one of several clusters it is said. */
function reach({ directory }: Call): readonly Phrase[] {
  const { length } = directory.reference.clusters;
  return length < 2 ? [] : [phrase('learning-reach', { count: countText(length) })];
}

function entry({ entity, code }: LearnedName, { now, speaker, from }: Call) {
  const { personId } = speaker;
  return {
    at: now,
    ...(personId !== undefined && { personId }),
    ...(from && { channel: from.channel }),
    subject: `${entity}/${code}`,
  };
}

function codeOf(verb: 'add' | 'remove', { entity, code, text }: LearnedName): string {
  return `learning:${verb}:${entity}:${code}:${text}`;
}

function readValue(value: string): [string, string, LearnedName | undefined] {
  const [feature = '', verb = '', kind = '', code = '', ...text] = value.split(':');
  const entity = namedThings.find((one) => one === kind);
  const isVerb = verb === 'add' || verb === 'remove';
  return [
    feature,
    verb,
    entity && isVerb && text.length === 1 ? { entity, code, text: text[0] ?? '' } : undefined,
  ];
}

function said(paragraphs: readonly Phrase[], choices: readonly Choice[] = []): Outcome {
  return { replies: [{ paragraphs, choices }], facts: { intent: 'help' } };
}
