import { countText } from '../../bot/names.ts';
import { type Phrase, phrase } from '../../chat/reply.ts';
import type { Row } from './table.ts';

/** "Đã xác nhận" only after the button; nobody else is said to have read it. */
export function acknowledgements(rows: readonly Row[]): readonly Phrase[] {
  const acked = rows.filter(({ ackedAt }) => ackedAt).length;
  const phoned = rows.filter(({ ackedAt, phonedAt }) => !ackedAt && phonedAt);
  return [
    phrase('announcements-acknowledged', {
      acked: countText(acked),
      phoned: countText(phoned.length),
      open: countText(rows.length - acked - phoned.length),
    }),
  ];
}
