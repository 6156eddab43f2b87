import { type Fields, isFields } from '../../chat/fields.ts';
import type { ErrorClass, ZaloService } from './error-codes.ts';
import { refusal, ZaloError, type ZaloFault } from './zalo-error.ts';

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | undefined;
}

/**
 * The object that Zalo answered with. The status alone says little: a refusal is usually a 200 with a code in the body.
 * Anything else than Zalo's own words (a fault of the server, a page) leaves open whether the call was carried out.
 */
export function answered(service: ZaloService, { status, body, retryAfter }: RawAnswer): Fields {
  if (status >= 500) throw unknownFate(service, 'serverError');
  const fields = objectIn(body);
  const code = fields && numberOf(fields.error);
  const retryAfterSeconds = secondsOf(retryAfter);
  if (code !== undefined && code !== 0)
    throw refusal(service, code, { said: fields?.message, retryAfterSeconds });
  if (status === 429) throw sureFault(service, 'limited', 'limited', retryAfterSeconds);
  if (status === 401) throw sureFault(service, 'unauthorized', service === 'oauth' ? 'human' : 'refresh');
  if (!fields) throw unknownFate(service, 'notJson');
  if (status >= 300) throw unknownFate(service, 'badAnswer');
  return fields;
}

/** Nobody knows whether the call was carried out. */
export function unknownFate(service: ZaloService, code: ZaloFault): ZaloError {
  return new ZaloError({ service, code, class: 'backoff', uncertain: true });
}

/** Surely not carried out. */
export function sureFault(
  service: ZaloService,
  code: ZaloFault,
  errorClass: ErrorClass,
  retryAfterSeconds?: number,
): ZaloError {
  return new ZaloError({ service, code, class: errorClass, retryAfterSeconds });
}

/** Ids come as strings; should one come as a number, it is taken as one. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Numbers come as numbers or as strings. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value).trim();
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : undefined;
}

function objectIn(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function secondsOf(retryAfter: string | undefined): number | undefined {
  const seconds = numberOf(retryAfter);
  return seconds !== undefined && seconds > 0 ? Math.ceil(seconds) : undefined;
}
