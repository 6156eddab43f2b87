import type { Account, AccountStore } from '../bot/people-store.ts';
import type { Account as Row } from './generated/sqlite/client.ts';
import { inChunks, type Session } from './session.ts';
import { word } from './words.ts';

const states = ['active', 'blocked'] as const;

export function accountStore({ client }: Session): AccountStore {
  return {
    async of(people) {
      const rows: Row[] = [];
      for (const chunk of inChunks(people)) {
        const where = { personId: { in: [...chunk] } };
        rows.push(
          ...(await client.account.findMany({ where, orderBy: [{ linkedAt: 'asc' }, { id: 'asc' }] })),
        );
      }
      return rows.map(accountOf);
    },

    async prefer(person, account) {
      await client.account.updateMany({
        where: { personId: person, id: { not: account } },
        data: { isPreferred: false },
      });
      await client.account.updateMany({
        where: { personId: person, id: account },
        data: { isPreferred: true },
      });
    },

    async remove(account, at) {
      const row = await client.account.findUnique({ where: { id: account } });
      if (!row) return;
      const { channel, chat } = row;
      await client.account.delete({ where: { id: account } });
      await client.outboxMessage.updateMany({
        where: { channel, chat, personId: row.personId, state: 'queued' },
        data: { state: 'cancelled', updatedAt: at },
      });
    },
  };
}

function accountOf({ id, personId, channel, chat, state, isPreferred, linkedAt }: Row): Account {
  return {
    id,
    person: personId,
    channel,
    chat,
    state: word(states, state, 'state of an account'),
    isPreferred,
    linkedAt,
  };
}
