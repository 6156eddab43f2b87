import type { JobKind } from '../chat/channel.ts';
import type { ZaloWindow } from './zalo-window.ts';

/** As the message it is, as an approved template in its place, or not at all. */
export type Way = 'message' | 'template' | 'none';

/** The kinds of message that a template stands for when the window is closed. */
export type TemplateKind = Extract<JobKind, 'reminder' | 'announcement'>;

/**
 * What may be sent when, and so what may cost money: a billed message costs a fraction of a template and says
 * everything, so every kind may be billed. A reply always goes out: somebody has just written, whatever our book says,
 * and Zalo refuses it if not. A notice has no template of its own.
 */
const ways: Readonly<Record<JobKind, Readonly<Record<ZaloWindow, Way>>>> = {
  reply: { free: 'message', billed: 'message', closed: 'message', never: 'message' },
  notice: { free: 'message', billed: 'message', closed: 'none', never: 'none' },
  reminder: { free: 'message', billed: 'message', closed: 'template', never: 'template' },
  announcement: { free: 'message', billed: 'message', closed: 'template', never: 'template' },
};

export function wayFor(kind: JobKind, window: ZaloWindow): Way {
  return ways[kind][window];
}

export function hasTemplate(kind: JobKind): kind is TemplateKind {
  return ways[kind].closed === 'template';
}
