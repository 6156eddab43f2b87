import type { JobKind } from '../chat/channel.ts';
import { wayFor } from './zalo-way.ts';
import { windowOf } from './zalo-window.ts';

/** What a message costs: nothing, the price of a message, the price of an approved template; or it may not go at all. */
export type CostClass = 'free' | 'billed' | 'template' | 'none';

/** As things stand at that moment. Only Zalo counts since when somebody was last heard of; a template must be set up. */
export function costClass(channel: string, kind: JobKind, heardAt: Date | undefined, at: Date): CostClass {
  if (channel !== 'zalo') return 'free';
  const window = windowOf(heardAt, at);
  const way = wayFor(kind, window);
  if (way === 'message') return window === 'free' ? 'free' : 'billed';
  return way;
}
