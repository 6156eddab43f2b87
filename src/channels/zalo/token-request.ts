import type { TokenPair } from '../../chat/channel-tokens.ts';
import { numberOf, textOf, unknownFate } from './api-answer.ts';
import type { ZaloHttp } from './api-http.ts';
import type { TokenSettings } from './token-types.ts';

/** Where Zalo does not say: 25 hours. */
const USUAL_SECONDS = 90_000;

/**
 * Exchanges a refresh token, which is good for one use, for a new pair. Whatever brings no access token is a failure;
 * where the answer brings no refresh token, the one that was used is all there is.
 */
export async function requestPair(
  http: ZaloHttp,
  { appId, appSecret, oauthRoot }: TokenSettings,
  refreshToken: string,
  now: () => Date,
): Promise<TokenPair> {
  const answer = await http({
    service: 'oauth',
    method: 'POST',
    url: `${oauthRoot}/v4/oa/access_token`,
    headers: { secret_key: appSecret },
    body: new URLSearchParams({ refresh_token: refreshToken, app_id: appId, grant_type: 'refresh_token' }),
  });
  const accessToken = textOf(answer.access_token);
  if (accessToken === '') throw unknownFate('oauth', 'badAnswer');
  const seconds = numberOf(answer.expires_in);
  const lifeMs = (seconds !== undefined && seconds > 0 ? seconds : USUAL_SECONDS) * 1_000;
  return {
    accessToken,
    refreshToken: textOf(answer.refresh_token) || refreshToken,
    expiresAt: new Date(now().getTime() + lifeMs),
  };
}
