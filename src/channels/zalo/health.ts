import type { ChannelHealth } from '../../chat/channel.ts';
import type { ZaloOa } from './api-types.ts';
import type { PaidFrom } from './delivery.ts';
import type { SignatureVerdict } from './signature.ts';
import type { TokenState } from './token-types.ts';
import { meaningOf, type TroubleCode, troubleCodeOf } from './trouble.ts';
import type { ZaloError } from './zalo-error.ts';

export interface ZaloTrouble {
  readonly since: Date;
  readonly code: TroubleCode;
}

/** What there is to know of the channel, for readiness, metrics and `doctor`. */
export interface ZaloState {
  /** What the OA last said of itself; undefined until Zalo has answered. */
  readonly oa: ZaloOa | undefined;
  readonly trouble: ZaloTrouble | undefined;
  readonly token: TokenState;
  /** When Zalo last called with something genuine. */
  readonly calledAt: Date | undefined;
  /** Since the start. */
  readonly calls: Readonly<Record<SignatureVerdict, number>>;
  readonly sent: Readonly<Record<PaidFrom, number>>;
}

/** How it goes with Zalo, as its calls and ours go. */
export interface HealthRecord {
  noteCall(verdict: SignatureVerdict): void;
  noteSent(paid: PaidFrom): void;
  /** A send that failed. What is wrong with one person is no trouble of the channel. */
  noteFailure(error: ZaloError): void;
  /** Zalo was looked after: what the OA says of itself, or why it says nothing. */
  noteLook(found: ZaloOa | { readonly error: unknown }): void;
  health(): ChannelHealth;
  state(): Omit<ZaloState, 'token'>;
}

export function createHealthRecord(now: () => Date): HealthRecord {
  const calls: Record<SignatureVerdict, number> = { genuine: 0, forged: 0, stale: 0 };
  const sent: Record<PaidFrom, number> = { free: 0, quota: 0, billed: 0, template: 0, templateByPhone: 0 };
  let oa: ZaloOa | undefined;
  let calledAt: Date | undefined;
  let lookTrouble: ZaloTrouble | undefined;
  let sendTrouble: ZaloTrouble | undefined;

  function met(code: TroubleCode, before: ZaloTrouble | undefined): ZaloTrouble {
    return { code, since: before?.since ?? now() };
  }

  return {
    noteCall(verdict) {
      calls[verdict] += 1;
      if (verdict === 'genuine') calledAt = now();
    },
    noteSent(paid) {
      sent[paid] += 1;
      sendTrouble = undefined;
    },
    noteFailure({ code, class: kind }) {
      if (kind === 'human' || kind === 'bug' || kind === 'backoff') sendTrouble = met(code, sendTrouble);
    },
    noteLook(found) {
      if ('error' in found) {
        lookTrouble = met(troubleCodeOf(found.error), lookTrouble);
      } else {
        oa = found;
        lookTrouble = undefined;
      }
    },
    health() {
      const trouble = lookTrouble ?? sendTrouble;
      if (trouble)
        return { ok: false, says: `${meaningOf(trouble.code)} since ${trouble.since.toISOString()}` };
      if (!oa) return { ok: false, says: 'not yet connected' };
      // Sending works all the same; that nothing comes in has one usual cause.
      const isKeyWrong = calls.forged > 0 && calledAt === undefined;
      return {
        ok: true,
        says: isKeyWrong ? 'every call is signed wrongly: is ZALO_OA_SECRET_KEY right?' : 'ok',
      };
    },
    state: () => ({
      oa,
      trouble: lookTrouble ?? sendTrouble,
      calledAt,
      calls: { ...calls },
      sent: { ...sent },
    }),
  };
}
