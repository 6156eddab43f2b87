import type { InvitationStore } from '../bot/people-store.ts';
import type { CodeGuard, Invitation } from '../domain/invitation.ts';
import { roles } from '../domain/role.ts';
import type { CodeGuard as GuardRow, Invitation as Row } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';
import { present, word } from './words.ts';

const MOST_LISTED = 20;

export function invitationStore({ client }: Session): InvitationStore {
  return {
    async add({ linkProof, code, unit, role, name, person, invitedBy, isPractice, expiresAt }, at) {
      await client.invitation.create({
        data: {
          linkHash: linkProof,
          codeHash: code.proof,
          codeUntil: code.until,
          unitCode: unit ?? null,
          role,
          name: name ?? null,
          personId: person ?? null,
          invitedById: invitedBy ?? null,
          isPractice,
          createdAt: at,
          expiresAt,
        },
      });
    },

    async find(id) {
      const row = await client.invitation.findUnique({ where: { id } });
      return row ? invitationOf(row) : undefined;
    },

    async byLink(proof) {
      const row = await client.invitation.findUnique({ where: { linkHash: proof } });
      return row ? invitationOf(row) : undefined;
    },

    async byCode(proof) {
      const row = await client.invitation.findFirst({ where: { codeHash: proof }, orderBy: { id: 'desc' } });
      return row ? invitationOf(row) : undefined;
    },

    async setCode(id, { proof, until }) {
      await client.invitation.update({
        where: { id },
        data: { codeHash: proof, codeUntil: until, codeTries: 0 },
      });
    },

    async countCodeTry(id) {
      await client.invitation.update({ where: { id }, data: { codeTries: { increment: 1 } } });
    },

    async use(id, person, at) {
      const { count } = await client.invitation.updateMany({
        where: { id, usedAt: null, revokedAt: null, expiresAt: { gt: at } },
        data: { usedAt: at, usedById: person },
      });
      return count === 1;
    },

    async revoke(id, at) {
      const { count } = await client.invitation.updateMany({
        where: { id, usedAt: null, revokedAt: null },
        data: { revokedAt: at },
      });
      return count === 1;
    },

    async openOf(inviter, at) {
      const rows = await client.invitation.findMany({
        where: { invitedById: inviter, usedAt: null, revokedAt: null, expiresAt: { gt: at } },
        orderBy: { id: 'desc' },
        take: MOST_LISTED,
      });
      return rows.map(invitationOf);
    },

    async guard({ channel, chat }) {
      const row = await client.codeGuard.findUnique({ where: { channel_chat: { channel, chat } } });
      return row ? guardOf(row) : undefined;
    },

    async setGuard({ channel, chat }, { tries, windowFrom, lockedUntil = null }) {
      const data = { tries, windowFrom, lockedUntil };
      await client.codeGuard.upsert({
        where: { channel_chat: { channel, chat } },
        create: { channel, chat, ...data },
        update: data,
      });
    },
  };
}

function invitationOf(row: Row): Invitation {
  return {
    id: row.id,
    role: word(roles, row.role, 'role of an invitation'),
    isPractice: row.isPractice,
    expiresAt: row.expiresAt,
    codeTries: row.codeTries,
    ...present({
      unit: row.unitCode,
      name: row.name,
      person: row.personId,
      invitedBy: row.invitedById,
      codeUntil: row.codeUntil,
      usedAt: row.usedAt,
      usedBy: row.usedById,
      revokedAt: row.revokedAt,
    }),
  };
}

function guardOf({ tries, windowFrom, lockedUntil }: GuardRow): CodeGuard {
  return { tries, windowFrom, ...present({ lockedUntil }) };
}
