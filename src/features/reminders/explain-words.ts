import { countText } from '../../bot/names.ts';
import type { ReminderLogEntry } from '../../bot/reminder-store.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { parseSlotName } from '../../domain/reminder-slot-name.ts';
import { dayText } from './words.ts';

/** "Trước hạn 3 ngày (thứ Sáu, ngày 20/11/2026)". */
export function slotText(name: string): Param {
  const slot = parseSlotName(name);
  if (!slot) return name;
  const day = dayText(slot.day);
  const days = countText(Math.abs(slot.days));
  const count = slot.isWorking ? phrase('why-working-days', { days }) : phrase('why-days', { days });
  switch (slot.kind) {
    case 'deadline':
      return phrase('why-slot-deadline', { when: whenOf(slot.days), count, day });
    case 'brokenPromise':
    case 'returned':
      return phrase('why-slot-after', { kind: slot.kind, count, day });
    default:
      return phrase('why-slot', { kind: slot.kind, day });
  }
}

function whenOf(days: number): 'before' | 'on' | 'after' {
  if (days === 0) return 'on';
  return days < 0 ? 'before' : 'after';
}

/** What became of it: sent where, or why not. */
export function cameText({ reason, delivery, came }: ReminderLogEntry): Param {
  if (reason !== undefined) return reasonText(reason);
  if (!delivery) return phrase('why-state', { state: came, channel: '' });
  return phrase('why-state', {
    state: delivery.state,
    channel: phrase('why-channel', { channel: delivery.channel }),
  });
}

export function reasonText(reason: string): Phrase {
  return phrase('why-reason', { reason });
}
