import { ZaloError } from './zalo-error.ts';

/** What is wrong between the bot and Zalo: Zalo's code, or our word for it. */
export type TroubleCode = ZaloError['code'] | 'other';

export function troubleCodeOf(error: unknown): TroubleCode {
  return error instanceof ZaloError ? error.code : 'other';
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

/** For whoever runs the bot. */
export function meaningOf(code: TroubleCode): string {
  return meanings[String(code)] ?? `refused with ${code}`;
}

/** What is to be done about it, as far as it differs. */
export type TroubleKind =
  | 'unreachable'
  | 'consent'
  | 'appSecret'
  | 'app'
  | 'oaUnverified'
  | 'oaUnauthorized'
  | 'oaPackage'
  | 'other';

const kinds: Readonly<Record<string, TroubleKind>> = {
  notSent: 'unreachable',
  noAnswer: 'unreachable',
  serverError: 'unreachable',
  notJson: 'unreachable',
  noToken: 'consent',
  tokenMayBeSpent: 'consent',
  '-14014': 'consent',
  '-14020': 'consent',
  '-14004': 'appSecret',
  '-14002': 'app',
  '-209': 'app',
  '-212': 'app',
  '-219': 'app',
  '-221': 'oaUnverified',
  '-223': 'oaUnauthorized',
  '-224': 'oaPackage',
};

export function troubleKindOf(code: TroubleCode): TroubleKind {
  return kinds[String(code)] ?? 'other';
}
