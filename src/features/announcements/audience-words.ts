import type { Call } from '../../bot/feature.ts';
import { countText, plainUnitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { Audience } from '../../domain/announcement.ts';
import type { CostClass } from '../../outbox/cost.ts';
import type { Reached } from './audience.ts';
import type { Looking } from './room.ts';

/** Beyond that many names a list says how many more there are. */
const MOST_NAMES = 30;

/** Before anything is sent: how many get it through what, at which cost, and by name who does not and why. */
export function audienceCard(call: Call, audience: Audience, reached: readonly Reached[]): readonly Phrase[] {
  const missing = reached.filter(({ way }) => way.kind === 'gap');
  return [
    phrase('announcements-audience', {
      units: countText(audience.units.length),
      observers: audience.observers ? 'yes' : 'no',
      people: countText(reached.length),
    }),
    ...channelsOf(reached).map((channel) => channelLine(channel, reached)),
    ...(missing.length > 0
      ? [
          phrase('announcements-missing', { people: countText(missing.length) }),
          ...missingLines(call, missing),
        ]
      : []),
  ];
}

export function channelsOf(reached: readonly Reached[]): readonly string[] {
  return [
    ...new Set(reached.flatMap(({ way }) => (way.kind === 'address' ? [way.address.channel] : []))),
  ].sort();
}

function channelLine(channel: string, reached: readonly Reached[]): Phrase {
  const costs = reached.flatMap(({ way }) =>
    way.kind === 'address' && way.address.channel === channel ? [way.cost] : [],
  );
  const count = (cost: CostClass) => countText(costs.filter((one) => one === cost).length);
  const line = { channel: channelName(channel), people: countText(costs.length) };
  return channel === 'zalo'
    ? phrase('announcements-on-zalo', {
        ...line,
        free: count('free'),
        billed: count('billed'),
        template: count('template'),
      })
    : phrase('announcements-on', line);
}

function missingLines(call: Call, missing: readonly Reached[]): readonly Phrase[] {
  const lines = missing.slice(0, MOST_NAMES).map(({ person, unit, way }) =>
    phrase('announcements-person-why', {
      person: personOf(call, person.name, unit),
      why: phrase('announcements-gap', { gap: way.kind === 'gap' ? way.gap : '' }),
    }),
  );
  return [...lines, ...andMore(missing.length - MOST_NAMES)];
}

export function andMore(count: number): readonly Phrase[] {
  return count > 0 ? [phrase('announcements-and-more', { count: countText(count) })] : [];
}

/** "Nguyễn A, tỉnh Hòa Bình"; an observer of the whole has no unit. */
export function personOf(call: Looking, name: string | undefined, unit: string | undefined): Param {
  const known = name ?? phrase('reports-person-gone');
  if (unit === undefined) return known;
  return phrase('announcements-person', { name: known, unit: plainUnitName(call.directory.unit(unit)) });
}

export function channelName(channel: string): Phrase {
  return phrase('announcements-channel', { channel });
}
