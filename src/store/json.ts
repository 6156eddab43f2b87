import type { InboundEvent, InboundFile, Offer } from '../chat/event.ts';
import type { Attachment, Message } from '../chat/message.ts';
import { drawingOf } from './drawing-json.ts';
import { type Fields, list, record, text } from './json-fields.ts';

/** A message whose words, files and buttons are not kept any more. */
export const NO_WORDS = JSON.stringify({ text: '', choices: [], attachments: [] });

// By hand and not with zod: loading it would take longer than opening the database.

/** Reads back an event that was stored as JSON; throws when it is none. */
export function eventOf(payload: string): InboundEvent {
  const fields = record(JSON.parse(payload));
  const from = record(fields.from);
  const at = new Date(text(fields, 'at'));
  if (Number.isNaN(at.getTime())) throw new Error('a stored event happened at no time');
  const base = {
    id: text(fields, 'id'),
    from: { channel: text(from, 'channel'), chat: text(from, 'chat') },
    at,
    ...(fields.inGroup === true && { inGroup: true as const }),
  };
  switch (fields.kind) {
    case 'text':
      return { kind: 'text', ...base, text: text(fields, 'text') };
    case 'choice':
      return { kind: 'choice', ...base, value: text(fields, 'value'), ...offerOf(fields.offer) };
    case 'file':
      return { kind: 'file', ...base, file: fileOf(record(fields.file)) };
    case 'joined':
      return fields.ref === undefined
        ? { kind: 'joined', ...base }
        : { kind: 'joined', ...base, ref: text(fields, 'ref') };
    case 'returned':
    case 'left':
    case 'withdrew':
      return { kind: fields.kind, ...base };
    default:
      throw new Error(`a stored event has the unknown kind ${String(fields.kind)}`);
  }
}

/** Reads back a message that was stored as JSON; throws when it is none. */
export function messageOf(json: string): Message {
  const fields = record(JSON.parse(json));
  return {
    text: text(fields, 'text'),
    choices: list(fields, 'choices').map((choice) => ({
      value: text(choice, 'value'),
      label: text(choice, 'label'),
    })),
    ...(fields.choicesByWords === true && { choicesByWords: true as const }),
    attachments: list(fields, 'attachments').map(attachmentOf),
    ...(fields.drawings !== undefined && { drawings: list(fields, 'drawings').map(drawingOf) }),
    ...(fields.isConfidential === true && { isConfidential: true as const }),
    ...(fields.onlyInPlace === true && { onlyInPlace: true as const }),
  };
}

function offerOf(value: unknown): { readonly offer?: Offer } {
  if (value === undefined) return {};
  const { job, index } = record(value);
  if (typeof job !== 'number' || typeof index !== 'number') throw new Error('a stored press names no button');
  return { offer: { job, index } };
}

function fileOf(fields: Fields): InboundFile {
  if (typeof fields.bytes !== 'number') throw new Error('a stored file has no size');
  const [name, mediaType, handle] = [text(fields, 'name'), text(fields, 'mediaType'), text(fields, 'handle')];
  return { name, mediaType, bytes: fields.bytes, handle };
}

function attachmentOf(fields: Fields): Attachment {
  return { name: text(fields, 'name'), mediaType: text(fields, 'mediaType'), base64: text(fields, 'base64') };
}
