import {
  type CodedAnswer,
  isShort,
  newProgress,
  type Pending,
  type Place,
  type Progress,
} from './progress.ts';

// By hand and not with zod, as all stored state: loading it would take longer than the rest of a start.

/** Whatever cannot be understood is dropped: asking once more is better than losing the turn. */
export function parseProgress(json: unknown): Progress {
  const fields = record(json);
  if (!fields) return newProgress();
  const at = place(fields.at);
  return {
    turn: count(fields.turn),
    ...(at && { at }),
    queue: list(fields.queue).flatMap((item) => place(item) ?? []),
    trail: list(fields.trail).filter((step) => typeof step === 'string'),
    misses: count(fields.misses),
    ...(fields.leaving === true && { leaving: true as const }),
  };
}

function place(json: unknown): Place | undefined {
  const fields = record(json);
  if (fields?.kind === 'summary') return { kind: 'summary' };
  if (fields?.kind !== 'question' || typeof fields.step !== 'string') return undefined;
  const waiting = pending(fields.pending);
  return {
    kind: 'question',
    step: fields.step,
    ...(waiting && isShort(waiting) && { pending: waiting }),
    ...(fields.queued === true && { queued: true as const }),
  };
}

function pending(json: unknown): Pending | undefined {
  const fields = record(json);
  switch (fields?.kind) {
    case 'words':
      return typeof fields.text === 'string' ? { kind: 'words', text: fields.text } : undefined;
    case 'values':
      return values(fields);
    case 'skip':
    case 'skipOther':
      return { kind: fields.kind };
    default:
      return undefined;
  }
}

/** All of them or none: answers that belong together are saved together. */
function values(fields: Fields): Pending | undefined {
  const items = list(fields.values);
  const coded = items.flatMap((item) => codedAnswer(item) ?? []);
  if (coded.length === 0 || coded.length < items.length) return undefined;
  return { kind: 'values', values: coded, ...(typeof fields.heard === 'string' && { heard: fields.heard }) };
}

function codedAnswer(json: unknown): CodedAnswer | undefined {
  const fields = record(json);
  if (typeof fields?.step !== 'string' || typeof fields.code !== 'string') return undefined;
  return { step: fields.step, code: fields.code };
}

type Fields = Readonly<Partial<Record<string, unknown>>>;

function record(json: unknown): Fields | undefined {
  return typeof json === 'object' && json !== null ? { ...json } : undefined;
}

function list(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

function count(json: unknown): number {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : 0;
}
