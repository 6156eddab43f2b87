import type { SetupChange } from '../bot/setup-store.ts';
import type { OfficerSetup, SeatSetup } from '../domain/setup.ts';
import type { Seat } from './generated/sqlite/client.ts';
import type { Session } from './session.ts';

export async function recordOfficers(
  session: Session,
  officers: readonly OfficerSetup[],
  at: Date,
): Promise<SetupChange[]> {
  const changes: SetupChange[] = [];
  for (const officer of officers) {
    const change =
      officer.person === undefined
        ? await addOfficer(session, officer, at)
        : await changeOfficer(session, officer.person, officer);
    changes.push({ part: 'officers', name: officer.handle ?? officer.name, change });
  }
  return changes;
}

async function addOfficer(
  { client }: Session,
  { name, handle, phone, seats }: OfficerSetup,
  createdAt: Date,
): Promise<'added'> {
  const data = { name, handle: handle ?? null, phone: phone ?? null, createdAt };
  const { id } = await client.person.create({ data });
  await client.seat.createMany({ data: seats.map((seat) => seatOf(id, seat)) });
  return 'added';
}

async function changeOfficer(
  session: Session,
  id: number,
  { name, handle, phone, seats }: OfficerSetup,
): Promise<SetupChange['change']> {
  const { client } = session;
  const known = await client.person.findUniqueOrThrow({ where: { id } });
  const own = { name, handle: handle ?? known.handle, phone: phone === undefined ? known.phone : phone };
  const isChanged = own.name !== known.name || own.handle !== known.handle || own.phone !== known.phone;
  if (isChanged) await client.person.update({ where: { id }, data: own });
  const parts = [isChanged];
  for (const seat of seats) parts.push(await putSeat(session, id, seat));
  return parts.includes(true) ? 'changed' : 'unchanged';
}

/** Of several seats of one role for one unit the newest is meant. Returns whether it made a difference. */
async function putSeat({ client }: Session, personId: number, seat: SeatSetup): Promise<boolean> {
  const { role, unit, ...validity } = seat;
  const known = await client.seat.findFirst({
    where: { personId, role, unitCode: unit ?? null },
    orderBy: { id: 'desc' },
  });
  if (!known) {
    await client.seat.create({ data: seatOf(personId, seat) });
    return true;
  }
  const { validFrom, validTo } = { ...known, ...validity };
  if (validFrom === known.validFrom && validTo === known.validTo) return false;
  await client.seat.update({ where: { id: known.id }, data: { validFrom, validTo } });
  return true;
}

function seatOf(personId: number, { role, unit, validFrom, validTo }: SeatSetup): Omit<Seat, 'id'> {
  return {
    personId,
    role,
    unitCode: unit ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
