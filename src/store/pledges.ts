import type { YearStore } from '../bot/year-store.ts';
import type { Pledge, Target } from '../domain/pledge.ts';
import type { PledgeSignature, PledgeTarget, Pledge as Row } from './generated/sqlite/client.ts';
import { holdUntilCommit, type Session } from './session.ts';
import { present } from './words.ts';

type Pledges = Pick<YearStore, 'pledge' | 'recordPledge' | 'targets' | 'setTargets'>;

export function pledges(session: Session): Pledges {
  const { client } = session;
  return {
    async pledge(clusterCode, year) {
      const row = await client.pledge.findUnique({
        where: { clusterCode_year: { clusterCode, year } },
        include: { signatures: true },
      });
      return row ? pledgeOf(row, await order(clusterCode, year)) : undefined;
    },

    async recordPledge({ cluster: clusterCode, year, signedOn, place, signatures }, { person, at }) {
      await holdUntilCommit(session, 'pledges');
      const key = { clusterCode, year };
      const data = { signedOn, place: place ?? null, personId: person ?? null, recordedAt: at };
      await client.pledgeSignature.deleteMany({ where: key });
      await client.pledge.upsert({
        where: { clusterCode_year: key },
        create: { ...key, ...data },
        update: data,
      });
      await client.pledgeSignature.createMany({
        data: signatures.map(({ unit, signer }) => ({ ...key, unitCode: unit, signer: signer ?? null })),
      });
    },

    async targets(clusterCode, year) {
      const rows = await client.pledgeTarget.findMany({
        where: { clusterCode, year, isCurrent: true, value: { not: null } },
        orderBy: { id: 'asc' },
      });
      return rows.flatMap(targetOf);
    },

    async setTargets(clusterCode, year, unitCode, targets, { person, at }) {
      // Two people of one unit would otherwise both make the next version.
      await holdUntilCommit(session, 'pledges');
      let changed = 0;
      for (const { indicator: indicatorCode, units } of targets) {
        const key = { clusterCode, year, unitCode, indicatorCode };
        const known = await client.pledgeTarget.findFirst({ where: { ...key, isCurrent: true } });
        if ((known?.value ?? null) === units) continue;
        await client.pledgeTarget.updateMany({
          where: { ...key, isCurrent: true },
          data: { isCurrent: false },
        });
        await client.pledgeTarget.create({
          data: {
            ...key,
            value: units,
            version: (known?.version ?? 0) + 1,
            personId: person ?? null,
            recordedAt: at,
          },
        });
        changed += 1;
      }
      return changed;
    },
  };

  /** The members in the order of the official text. */
  async function order(clusterCode: string, year: number): Promise<readonly string[]> {
    const rows = await client.membership.findMany({
      where: { clusterCode, year },
      orderBy: { position: 'asc' },
    });
    return rows.map(({ unitCode }) => unitCode);
  }
}

function pledgeOf(
  row: Row & { readonly signatures: readonly PledgeSignature[] },
  order: readonly string[],
): Pledge {
  return {
    cluster: row.clusterCode,
    year: row.year,
    signedOn: row.signedOn,
    ...present({ place: row.place }),
    signatures: row.signatures
      .toSorted((a, b) => order.indexOf(a.unitCode) - order.indexOf(b.unitCode))
      .map(({ unitCode, signer }) => ({ unit: unitCode, ...present({ signer }) })),
  };
}

function targetOf({ unitCode, indicatorCode, value, version }: PledgeTarget): Target[] {
  return value === null ? [] : [{ unit: unitCode, indicator: indicatorCode, units: value, version }];
}
