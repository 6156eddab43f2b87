import type { ChannelHost } from '../chat/channel.ts';

/**
 * Whoever brings events is told within this time that they are not stored yet, instead of waiting for a database that
 * does not answer. They may be stored all the same: brought again, they are known by their ids.
 */
export function promptHost(host: ChannelHost, withinMs: number): ChannelHost {
  return {
    receive: (events) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('events were not stored in time')), withinMs);
        host
          .receive(events)
          .then(resolve, reject)
          .finally(() => clearTimeout(late));
      }),
  };
}
