import type { SendFailure } from '../../chat/channel.ts';
import { classOfCode, type ErrorClass, type ZaloService } from './error-codes.ts';

/** What went wrong before or instead of an answer by Zalo. `noAnswer`: the request left and nobody knows its fate. */
export type ZaloFault =
  | 'notSent'
  | 'noAnswer'
  | 'serverError'
  | 'notJson'
  | 'badAnswer'
  | 'limited'
  | 'unauthorized'
  | 'tooLarge'
  | 'tooLong'
  | 'wrongKind'
  | 'badPhone'
  | 'noToken'
  | 'tokenMayBeSpent'
  | 'tokenBusy'
  | 'notStored';

export interface ZaloErrorDetails {
  readonly service: ZaloService;
  /** Zalo's own code, or our word where there is none. */
  readonly code: number | ZaloFault;
  readonly class: ErrorClass;
  /** Whether the request may have been carried out all the same. */
  readonly uncertain?: boolean;
  readonly retryAfterSeconds?: number | undefined;
}

/** Any failure of a call to Zalo. It holds a code and nothing of what was sent or answered, so it may be logged. */
export class ZaloError extends Error {
  readonly service: ZaloService;
  readonly code: number | ZaloFault;
  readonly class: ErrorClass;
  readonly uncertain: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(details: ZaloErrorDetails) {
    super(`Zalo (${details.service}) failed: ${details.code}`);
    this.name = 'ZaloError';
    this.service = details.service;
    this.code = details.code;
    this.class = details.class;
    this.uncertain = details.uncertain ?? false;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

/** A refusal by Zalo's own code: surely not carried out. What it says is looked at here and not kept. */
export function refusal(
  service: ZaloService,
  code: number,
  {
    said,
    retryAfterSeconds,
  }: { readonly said?: unknown; readonly retryAfterSeconds?: number | undefined } = {},
): ZaloError {
  const errorClass = classOfCode(service, code, typeof said === 'string' ? said : '');
  return new ZaloError({ service, code, class: errorClass, retryAfterSeconds });
}

export interface FailureOfSend {
  readonly failure: SendFailure;
  readonly uncertain: boolean;
  readonly retryAfterSeconds?: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const failures: Readonly<Record<ErrorClass, Omit<FailureOfSend, 'uncertain'>>> = {
  refresh: { failure: 'unavailable' },
  backoff: { failure: 'unavailable' },
  limited: { failure: 'throttled', retryAfterSeconds: MINUTE },
  later: { failure: 'throttled', retryAfterSeconds: HOUR },
  windowClosed: { failure: 'windowClosed' },
  unreachable: { failure: 'unreachable' },
  rejected: { failure: 'rejected' },
  human: { failure: 'unavailable', retryAfterSeconds: 15 * MINUTE },
  bug: { failure: 'rejected' },
};

/** What a failed call means for the message. Anything that is no ZaloError is our bug, and thrown on. */
export function failureOf(error: unknown): FailureOfSend {
  if (!(error instanceof ZaloError)) throw error;
  // A renewal of which nothing is known has not sent a message.
  const uncertain = error.uncertain && error.service !== 'oauth';
  const retryAfterSeconds = error.retryAfterSeconds ?? failures[error.class].retryAfterSeconds;
  return {
    failure: failures[error.class].failure,
    uncertain,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}
