import { SendError, type SendFailure } from '../../chat/channel.ts';
import { field, isFields } from '../../chat/fields.ts';
import { fieldsIn, integerIn, textIn } from './fields.ts';

/** Why a call of the Bot API brought no result. */
export type FaultKind =
  /** Surely not carried out: no connection, or none in time. */
  | 'notReached'
  /** It had left when the connection broke, time ran out or something else than an answer came: nobody knows. */
  | 'answerLost'
  | 'throttled'
  | 'tokenRefused'
  | 'anotherInstance'
  | 'unreachable'
  | 'notModified'
  | 'fileTooLarge'
  | 'refused';

export interface FaultDetails {
  /** A technical code: of the network ("ECONNRESET") or of HTTP ("400"). */
  readonly code?: string;
  readonly retryAfterSeconds?: number;
  /** The supergroup that a group has become. */
  readonly movedTo?: string;
}

/**
 * The only error that calls of the Bot API throw. It holds neither the address, which contains the token, nor the
 * payload, nor Telegram's words, nor a cause that might.
 */
export class TelegramFault extends Error {
  readonly kind: FaultKind;
  readonly code: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly movedTo: string | undefined;

  constructor(method: string, kind: FaultKind, { code, retryAfterSeconds, movedTo }: FaultDetails = {}) {
    super(`${method}: ${kind}${code === undefined ? '' : ` (${code})`}`);
    this.name = 'TelegramFault';
    this.kind = kind;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.movedTo = movedTo;
  }
}

const USUAL_WAIT_SECONDS = 5;
/** After an hour it is worth asking again, whatever was said. */
const LONGEST_WAIT_SECONDS = 3_600;
const NOBODY_THERE =
  /chat not found|user not found|deactivated|PEER_ID_INVALID|not enough rights|have no rights|CHAT_WRITE_FORBIDDEN/i;

/** What an answer that is not ok says. Anything but JSON of Telegram's shape is no answer at all. */
export function faultOf(
  method: string,
  status: number,
  retryAfter: string | undefined,
  answer: unknown,
): TelegramFault {
  const said = isFields(answer) && field(answer, 'ok') === false ? answer : undefined;
  const code = (said && integerIn(said, 'error_code')) ?? status;
  const parameters = said && fieldsIn(said, 'parameters');
  if (code === 429) {
    const seconds = (parameters && integerIn(parameters, 'retry_after')) ?? secondsIn(retryAfter);
    return new TelegramFault(method, 'throttled', { code: '429', retryAfterSeconds: bounded(seconds) });
  }
  if (!said || code >= 500) return new TelegramFault(method, 'answerLost', { code: `${status}` });
  const movedTo = parameters && integerIn(parameters, 'migrate_to_chat_id');
  return new TelegramFault(method, kindOf(code, textIn(said, 'description') ?? ''), {
    code: `${code}`,
    ...(movedTo !== undefined && { movedTo: `${movedTo}` }),
  });
}

function kindOf(code: number, description: string): FaultKind {
  // A token that is not even shaped like one is answered with 404.
  if (code === 401 || code === 404) return 'tokenRefused';
  if (code === 403) return 'unreachable';
  if (code === 409) return 'anotherInstance';
  if (/message is not modified/i.test(description)) return 'notModified';
  if (/file is too big|Request Entity Too Large/i.test(description)) return 'fileTooLarge';
  return NOBODY_THERE.test(description) ? 'unreachable' : 'refused';
}

function secondsIn(header: string | undefined): number {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : USUAL_WAIT_SECONDS;
}

function bounded(seconds: number): number {
  return Math.min(Math.max(seconds, 1), LONGEST_WAIT_SECONDS);
}

const sendFailures: Readonly<Record<FaultKind, SendFailure>> = {
  notReached: 'unavailable',
  answerLost: 'unavailable',
  throttled: 'throttled',
  tokenRefused: 'unavailable',
  anotherInstance: 'unavailable',
  unreachable: 'unreachable',
  notModified: 'rejected',
  fileTooLarge: 'rejected',
  refused: 'rejected',
};

/** The failure of a message, as every channel names it. */
export function sendErrorOf(fault: TelegramFault): SendError {
  return new SendError(sendFailures[fault.kind], {
    uncertain: fault.kind === 'answerLost',
    ...(fault.retryAfterSeconds !== undefined && { retryAfterSeconds: fault.retryAfterSeconds }),
    cause: fault,
  });
}
