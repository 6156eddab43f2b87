import type { ChannelTokens, TokenStore } from '../chat/channel-tokens.ts';
import type { ChannelToken as Row } from './generated/sqlite/client.ts';
import { type Session, sql } from './session.ts';

/** Each change is one statement that names the version it is for, so that of two processes one changes nothing. */
export function tokenStore({ client }: Session): TokenStore {
  return {
    async load(channel) {
      const row = await client.channelToken.findUnique({ where: { channel } });
      return row ? tokensOf(row) : undefined;
    },

    async plant(channel, refreshToken, at) {
      await client.$executeRaw(sql`
        INSERT INTO "ChannelToken" ("channel", "accessToken", "refreshToken", "expiresAt", "updatedAt")
        VALUES (${channel}, '', ${refreshToken}, ${at}, ${at})
        ON CONFLICT ("channel") DO NOTHING`);
    },

    async beginRenewal(channel, version, { owner, until }, instead) {
      const { count } = await client.channelToken.updateMany({
        where: { channel, version, lockedBy: instead ?? null },
        data: { lockedBy: owner, lockedUntil: until },
      });
      return count === 1;
    },

    async save(channel, version, { accessToken, refreshToken, expiresAt }, at) {
      if (accessToken === '' || refreshToken === '')
        throw new Error('a token is never replaced with nothing');
      const fresh = { accessToken, refreshToken, expiresAt, updatedAt: at, version: version + 1 };
      const { count } = await client.channelToken.updateMany({
        where: { channel, version },
        data: { ...fresh, lockedBy: null, lockedUntil: null },
      });
      return count === 1;
    },

    async endRenewal(channel, version, owner) {
      await client.channelToken.updateMany({
        where: { channel, version, lockedBy: owner },
        data: { lockedBy: null, lockedUntil: null },
      });
    },
  };
}

/** A row changes its pair and its time together: the intent to renew leaves both alone. */
function tokensOf(row: Row): ChannelTokens {
  const { accessToken, refreshToken, expiresAt, version, updatedAt, lockedBy, lockedUntil } = row;
  const isHeld = lockedBy !== null && lockedUntil !== null;
  return {
    accessToken,
    refreshToken,
    expiresAt,
    version,
    issuedAt: updatedAt,
    ...(isHeld && { renewal: { owner: lockedBy, until: lockedUntil } }),
  };
}
