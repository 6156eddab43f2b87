import type { ChannelHealth } from '../../chat/channel.ts';
import type { TokenStore } from '../../chat/channel-tokens.ts';
import { connectZalo, type ZaloConnectionParts } from './connection.ts';
import type { TokenLog, TokenStatus } from './token.ts';
import { meaningOf, troubleCodeOf } from './trouble.ts';

const TIMEOUT_MS = 10_000;
const silent: TokenLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

export interface ProbeParts {
  readonly settings: ZaloConnectionParts['settings'];
  readonly tokenStore: TokenStore;
  readonly now: () => Date;
}

/** A token that is not good is for the running bot to renew, not for who only looks. */
const withoutToken: Partial<Readonly<Record<TokenStatus, string>>> = {
  absent: 'there is no token: consent is needed',
  expired: 'the token has expired: the running bot renews it',
  mayBeSpent: 'a renewal of the token was not answered: consent may be needed again',
  refused: 'Zalo refused to renew the token: consent is needed again',
};

/** Asks Zalo once who the OA is. Does not fail. */
export async function probeZalo({ settings, tokenStore, now }: ProbeParts): Promise<ChannelHealth> {
  const parts = { settings, store: tokenStore, now, log: silent, timeoutMs: TIMEOUT_MS };
  const { client, tokens } = connectZalo(parts);
  try {
    const says = withoutToken[(await tokens.state()).status];
    if (says !== undefined) return { ok: false, says };
    const { name, packageName, packageUntil } = await client.getOa();
    const paid = packageName === undefined ? '' : `, package ${packageName}`;
    return {
      ok: true,
      says: `Zalo knows the OA "${name}"${paid}${packageUntil ? ` until ${packageUntil}` : ''}`,
    };
  } catch (error) {
    return { ok: false, says: `Zalo: ${meaningOf(troubleCodeOf(error))}` };
  }
}
