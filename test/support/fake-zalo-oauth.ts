import type { IncomingHttpHeaders } from 'node:http';
import { fakeOa } from './fake-zalo-world.ts';

const ACCESS_MS = 25 * 60 * 60_000;

/** The grant of one OA: refresh tokens are good for one use, and a new access token ends the one before. */
export interface FakeGrant {
  /** Every refresh token that was presented, in order. */
  readonly presented: string[];
  /** How many pairs were given out by refreshing. */
  readonly rotations: () => number;
  /** -14014 or -14020: sources differ. */
  spentCode: number;
  /** Written over the fields of a success: `{ expires_in: 90000 }`; undefined leaves a field out. */
  oddities: Readonly<Record<string, unknown>>;
  /** An OA admin consents in a browser: a new pair, and the old one is over. Returns the refresh token. */
  consent(): string;
  /** An access token that is good now, as after a refresh long ago. */
  accessToken(): string;
  /** The access token ends before its time. */
  expireAccess(): void;
  refusal(accessToken: string | undefined, host: 'oa' | 'zns'): number | undefined;
  answer(headers: IncomingHttpHeaders, body: string): object;
}

export function fakeGrant(now: () => Date): FakeGrant {
  const presented: string[] = [];
  let count = 1;
  let rotations = 0;
  let access = { token: 'AT1-canary-access', until: now().getTime() + ACCESS_MS, isExpired: false };
  let refresh: string | undefined = 'RT1-canary-refresh';

  function renew(): { access: string; refresh: string } {
    count += 1;
    access = { token: `AT${count}-canary-access`, until: now().getTime() + ACCESS_MS, isExpired: false };
    refresh = `RT${count}-canary-refresh`;
    return { access: access.token, refresh };
  }

  return {
    presented,
    rotations: () => rotations,
    spentCode: -14014,
    oddities: {},
    consent: () => renew().refresh,
    accessToken: () => access.token,
    expireAccess() {
      access = { ...access, isExpired: true };
    },
    refusal(token, host) {
      const isOver = access.isExpired || now().getTime() >= access.until;
      if (token === access.token && !isOver) return undefined;
      if (host === 'zns') return -124;
      return token === access.token ? -220 : -216;
    },
    answer(headers, body) {
      const form = new URLSearchParams(body);
      const token = form.get('refresh_token') ?? '';
      presented.push(token);
      if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
        return failure(-14018, 'Invalid grant type');
      if (headers.secret_key !== fakeOa.appSecret) return failure(-14004, 'Invalid secret key');
      if (form.get('app_id') !== fakeOa.appId) return failure(-14002, 'Invalid appId');
      if (form.get('grant_type') !== 'refresh_token') return failure(-14018, 'Invalid grant type');
      if (token !== refresh) return failure(this.spentCode, 'Invalid refresh token.');
      rotations += 1;
      const pair = renew();
      const success = { access_token: pair.access, refresh_token: pair.refresh, expires_in: '90000' };
      return { ...success, ...this.oddities };
    },
  };
}

/** As the real host answers: HTTP 200, and no `message`. */
function failure(error: number, error_name: string): object {
  return {
    error,
    error_name,
    error_description: '',
    error_reason: '',
    ref_doc: '',
    access_token: '',
    refresh_token: '',
  };
}
