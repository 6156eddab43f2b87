import type { TokenStore } from '../../chat/channel-tokens.ts';
import { createZaloChannel, type ZaloChannel, type ZaloChannelParts } from './channel.ts';
import { connectZalo, type ZaloConnection } from './connection.ts';
import type { TokenLog, TokenSettings } from './token.ts';

export interface ZaloParts extends Omit<ZaloChannelParts, keyof ZaloConnection | 'settings' | 'log'> {
  readonly settings: ZaloChannelParts['settings'] & TokenSettings & { readonly znsRoot: string };
  readonly tokenStore: TokenStore;
  readonly log: TokenLog;
}

/** A Zalo Official Account as its settings have it. Nothing is called before it is started. */
export function openZaloChannel({ tokenStore, ...parts }: ZaloParts): ZaloChannel {
  return createZaloChannel({ ...parts, ...connectZalo({ ...parts, store: tokenStore }) });
}
