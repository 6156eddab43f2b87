import { openSession } from '../../../src/store/open.ts';
import { testDatabase } from '../../support/database.ts';
import { type Heard, openStage, type Stage } from '../../support/stage.ts';

export const start = new Date('2024-11-18T09:00:00+07:00');
/** More than a day after everybody was linked. */
export const later = new Date('2024-11-20T09:00:00+07:00');

export interface House extends Stage {
  /** Every row of every table in which people leave something, as text. */
  rows(): Promise<string>;
  audits(): Promise<readonly { readonly action: string; readonly subject: string }[]>;
}

/** The officers of the stage in 2024, when Bắc Kạn chairs. */
export async function openHouse(): Promise<House> {
  let path = '';
  const open = async (now: () => Date) => {
    const database = await testDatabase(now);
    path = database.path;
    return database;
  };
  const stage = await openStage(open, start);
  stage.moveTo(later);

  async function reading<T>(read: (client: Awaited<ReturnType<typeof openSession>>['client']) => Promise<T>) {
    const { client } = await openSession(`file:${path}`, () => later);
    try {
      return await read(client);
    } finally {
      await client.$disconnect();
    }
  }

  return {
    ...stage,
    audits: () => reading((client) => client.auditEntry.findMany({ orderBy: { id: 'asc' } })),
    rows: () =>
      reading(async (client) => {
        const tables = [
          client.person.findMany(),
          client.account.findMany(),
          client.invitation.findMany(),
          client.consent.findMany(),
          client.privacyRequest.findMany(),
          client.conversation.findMany(),
          client.inboundEvent.findMany(),
          client.outboxMessage.findMany(),
          client.auditEntry.findMany(),
          client.meta.findMany(),
        ];
        return JSON.stringify(await Promise.all(tables));
      }),
  };
}

export function textOf(heard: readonly Heard[], chat?: string): string {
  return heard
    .filter((item) => chat === undefined || item.chat === chat)
    .map(({ message }) => message.text)
    .join('\n');
}

export interface Ways {
  readonly link: string;
  readonly code: string;
}

/** The link and the code in what was just told. */
export function waysIn(heard: readonly Heard[]): Ways {
  const text = textOf(heard);
  return {
    link: /\/dangky ([\w-]{22})/.exec(text)?.[1] ?? '',
    code: /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(text)?.[0] ?? '',
  };
}

/** Invites by the leader of Phú Thọ and goes all the way. */
export async function enrolled(house: House, chat: string, name: string): Promise<Ways> {
  await house.say('lanh-dao', '/moi');
  const ways = waysIn(await house.say('lanh-dao', name));
  await house.join(chat, ways.link);
  await house.press(chat, 'Tiếp tục');
  await house.press(chat, 'Đồng ý');
  return ways;
}
