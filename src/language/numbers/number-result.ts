import type { Amount } from '../../domain/amount.ts';
import type { NumberQualifier } from './number-context.ts';
import type { NumberDoubt } from './number-doubt.ts';
import type { UnitWord } from './number-units.ts';

/** Whether the number itself must be confirmed, and the first reason why. */
export interface ReadingCertainty {
  readonly certainty: 'sure' | 'confirm';
  readonly why?: NumberDoubt;
}

interface Measured extends ReadingCertainty {
  readonly unit?: UnitWord;
  readonly qualifier?: NumberQualifier;
}

export type UnreadableReason =
  | 'empty'
  | 'too-long'
  | 'no-number'
  /** "vài chục", "hàng trăm hộ". */
  | 'vague'
  /** "không phải 25". */
  | 'negated'
  /** "30/6/2023". */
  | 'date'
  /** More than one number and no telling which is meant. */
  | 'several'
  /** "1.23.456". */
  | 'grouping';

export type NumberReading =
  /** One amount, never zero; areas in m², whatever `unit` was typed. A `qualifier` must be stored with it. */
  | ({ readonly kind: 'value'; readonly amount: Amount } & Measured)
  /** Equally likely amounts, up to 1000 times apart ("8.050 tỷ"): always ask which. */
  | ({
      readonly kind: 'choice';
      readonly options: readonly Amount[];
      readonly why?: NumberDoubt;
    } & Omit<Measured, 'certainty' | 'why'>)
  /** "8-9 tỷ": ask for one number. */
  | ({ readonly kind: 'range'; readonly from: Amount; readonly to: Amount } & Measured)
  /** "653/1.011 xã": a part of a whole, or a result beside its plan. */
  | ({ readonly kind: 'pair'; readonly part: Amount; readonly whole: Amount } & Measured)
  /** "tăng 12 xã": a change, not the figure; `amount` is never negative. */
  | ({ readonly kind: 'delta'; readonly direction: 'up' | 'down'; readonly amount: Amount } & Measured)
  /** "nâng tổng số lên 141": the total after a change. */
  | ({ readonly kind: 'newTotal'; readonly amount: Amount } & Measured)
  /** Nothing to report, which is a report: 0, "không có", "không phát sinh". */
  | ({ readonly kind: 'zero'; readonly unit?: UnitWord } & ReadingCertainty)
  /** Not known yet ("chưa có", "đang tổng hợp", "-"): never 0, ask again later. */
  | { readonly kind: 'missing' }
  /** As in the last report ("như kỳ trước"): confirm with that value. */
  | { readonly kind: 'same' }
  /** The indicator does not concern this unit ("không áp dụng"). */
  | { readonly kind: 'notApplicable' }
  /** No figure could be read. */
  | { readonly kind: 'unreadable'; readonly why: UnreadableReason };

/** Sure unless there is a reason to doubt. */
export function certaintyOf(why: NumberDoubt | undefined): ReadingCertainty {
  return why ? { certainty: 'confirm', why } : { certainty: 'sure' };
}

export function unreadable(why: UnreadableReason): NumberReading {
  return { kind: 'unreadable', why };
}
