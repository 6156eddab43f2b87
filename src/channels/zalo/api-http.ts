import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios from 'axios';
import type { Fields } from '../../chat/fields.ts';
import { answered, type RawAnswer, sureFault, unknownFate } from './api-answer.ts';
import type { ZaloService } from './error-codes.ts';
import type { ZaloError } from './zalo-error.ts';

/** Longer than Zalo ever takes, shorter than any lock that is held over a call. */
export const HTTP_TIMEOUT_MS = 15_000;
const LARGEST_ANSWER_BYTES = 1024 * 1024;

export interface ZaloRequest {
  readonly service: ZaloService;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** An object goes as JSON. */
  readonly body?: object | URLSearchParams | FormData;
}

/** One call and its answer. Throws a ZaloError that holds nothing of either. */
export type ZaloHttp = (request: ZaloRequest) => Promise<Fields>;

export function createZaloHttp(timeoutMs = HTTP_TIMEOUT_MS): ZaloHttp {
  const client = axios.create({
    timeout: timeoutMs,
    maxRedirects: 0,
    // The environment may name a proxy; the tokens are for Zalo alone.
    proxy: false,
    maxContentLength: LARGEST_ANSWER_BYTES,
    responseType: 'text',
    transformResponse: (body: unknown) => body,
    validateStatus: () => true,
    // A connection that is kept may be closed by the other side just now, and the request's fate would not be known.
    httpAgent: new HttpAgent({ keepAlive: false }),
    httpsAgent: new HttpsAgent({ keepAlive: false }),
  });

  async function exchange({ service, method, url, headers, body }: ZaloRequest): Promise<RawAnswer> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const {
        status,
        data,
        headers: answer,
      } = await client.request<unknown>({ method, url, headers, data: body, signal });
      const retryAfter: unknown = answer['retry-after'];
      return {
        status,
        body: typeof data === 'string' ? data : '',
        retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
      };
    } catch (error) {
      throw transportFault(service, error);
    }
  }

  return async (request) => answered(request.service, await exchange(request));
}

/** The library's own error shows token and text to whoever prints it, so it goes no further: not even as a cause. */
function transportFault(service: ZaloService, error: unknown): ZaloError {
  return hasLeft(error) ? unknownFate(service, 'noAnswer') : sureFault(service, 'notSent', 'backoff');
}

/** Whether all of the request was handed over. Zalo cannot act on a part of one. */
function hasLeft(error: unknown): boolean {
  if (!axios.isAxiosError(error)) return true;
  const request: unknown = error.request;
  if (typeof request !== 'object' || request === null) return false;
  return !('writableFinished' in request) || request.writableFinished === true;
}
