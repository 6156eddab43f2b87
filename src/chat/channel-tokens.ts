/** The pair of tokens a channel lives on, as the database holds it. */
export interface ChannelTokens extends TokenPair {
  readonly issuedAt: Date;
  /** Rises with every pair that is saved. */
  readonly version: number;
  /** A renewal that was begun. When its time is over and it still stands, nobody knows whether it arrived. */
  readonly renewal?: Renewal;
}

export interface TokenPair {
  /** Empty until the first renewal. */
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: Date;
}

export interface Renewal {
  readonly owner: string;
  readonly until: Date;
}

/**
 * Where a channel's tokens are kept. A refresh token may be good for one use only, so using it is an intent that is
 * committed before the call, seen by every process, and ended only by its outcome.
 */
export interface TokenStore {
  load(channel: string): Promise<ChannelTokens | undefined>;
  /** The first refresh token of a channel that has none; where there is one, nothing changes. */
  plant(channel: string, refreshToken: string, at: Date): Promise<void>;
  /**
   * The right to renew this very version, until it is saved or ended. False when the version has moved on or another
   * renewal stands, over or not; `instead` names the owner of one that is over, to be taken over.
   */
  beginRenewal(channel: string, version: number, renewal: Renewal, instead?: string): Promise<boolean>;
  /** The new pair in place of this version, which ends any renewal. False when the version has moved on. */
  save(channel: string, version: number, pair: TokenPair, at: Date): Promise<boolean>;
  /** Surely nothing came of this owner's renewal: the refresh token may be used again. */
  endRenewal(channel: string, version: number, owner: string): Promise<void>;
}
