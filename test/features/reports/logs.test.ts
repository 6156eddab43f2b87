import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { createLog } from '../../../src/logging.ts';
import { openSession } from '../../../src/store/open.ts';
import { filledIn } from '../../support/filled-in.ts';
import { setupWithEverybody } from '../../support/report-people.ts';
import { reportStage } from '../../support/report-stage.ts';

/** What people say and what is known of them; none of it may stand in a log. */
const secrets = [
  '8641',
  '8.641',
  '86.410',
  'Nguyễn Văn Kín',
  'lý do rất kín',
  'tep-kin',
  'Cán bộ giả định',
  'hoa-binh',
];

const tables = ['ReportAnswer', 'ReportFile', 'Extension', 'Conversation', 'OutboxMessage'];

it.each(tables)('without the table %s turns fail, and no log line holds what was said', async (table) => {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const stage = await reportStage(
    setupWithEverybody(),
    createLog({ logLevel: 'trace', databaseUrl: 'file:x' }, false, to),
  );
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.say('hoa-binh', '129');
  await stage.say('hoa-binh', '/maubieu');
  const sheet = await filledIn(stage.received('hoa-binh'), { ntm_commune: '8641' });
  await stage.say('hoa-binh-2', 'xin lùi hạn đến ngày 12/12/2024');
  await stage.say('bac-kan', '/nhapho');
  await stage.press('bac-kan', 'Tỉnh Yên Bái');
  await withoutTable(stage.path, table);

  await stage.say('hoa-binh', '8641');
  await stage.say('hoa-binh', 'câu 1: 8641; câu 2: 86.410');
  await stage.say('hoa-binh', 'gửi số liệu');
  await stage.attach('hoa-binh', 'tep-kin.xlsx', sheet);
  await stage.attach('hoa-binh', 'tep-kin.pdf', Buffer.from('%PDF-1 Nguyễn Văn Kín'));
  await stage.say('hoa-binh-2', 'lý do rất kín');
  await stage.say('bac-kan', 'Nguyễn Văn Kín');

  expect(lines.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => lines.join('').includes(secret))).toEqual([]);
});

async function withoutTable(path: string, table: string): Promise<void> {
  const { client } = await openSession(`file:${path}`, () => new Date(0));
  await client.$executeRawUnsafe(`ALTER TABLE "${table}" RENAME TO "${table}_gone"`);
  await client.$disconnect();
}
