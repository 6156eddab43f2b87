import type { ChannelHealth } from '../../chat/channel.ts';
import type { ZaloOa } from './api-types.ts';
import type { PaidFrom } from './delivery.ts';
import type { SignatureVerdict } from './signature.ts';
import type { TokenState } from './token-types.ts';
import { ZaloError } from './zalo-error.ts';

/** What is wrong, by Zalo's code or our word for it, and since when. */
export interface ZaloTrouble {
  readonly since: Date;
  readonly code: ZaloError['code'] | 'other';
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

  function met(code: ZaloTrouble['code'], before: ZaloTrouble | undefined): ZaloTrouble {
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
        const { error } = found;
        lookTrouble = met(error instanceof ZaloError ? error.code : 'other', lookTrouble);
      } else {
        oa = found;
        lookTrouble = undefined;
      }
    },
    health() {
      const trouble = lookTrouble ?? sendTrouble;
      if (trouble) return { ok: false, says: `${meaningOf(trouble)} since ${trouble.since.toISOString()}` };
      return oa ? { ok: true, says: 'ok' } : { ok: false, says: 'not yet connected' };
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

const meanings: Readonly<Record<string, string>> = {
  notSent: 'unreachable',
  noAnswer: 'unreachable',
  serverError: 'unreachable',
  notJson: 'unreachable',
  noToken: 'without a token: consent is needed',
  tokenMayBeSpent: 'without a sure token: consent is needed again',
  '-14002': 'the app id is wrong or the app is not active',
  '-14004': 'the app secret is wrong',
  '-14014': 'the refresh token is spent: consent is needed again',
  '-14020': 'the refresh token is spent: consent is needed again',
  '-209': 'the app is not active',
  '-212': 'the app has not registered the OA API',
  '-219': 'the app is removed or disabled',
  '-221': 'the OA is not verified',
  '-223': 'the OA has not authorized the app',
  '-224': "the OA's package does not include the API",
};

function meaningOf({ code }: ZaloTrouble): string {
  return meanings[String(code)] ?? `refused with ${code}`;
}
