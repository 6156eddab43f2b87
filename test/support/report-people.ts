import { setupFile } from './stage.ts';

/** Who is who in the tests of reports: nobody here is real. The chair of 2024 is Bắc Kạn, of 2023 it was Phú Thọ. */
const seats = [
  { handle: 'hoa-binh', unit: 'hoa-binh', role: 'officer' },
  { handle: 'hoa-binh-2', unit: 'hoa-binh', role: 'officer' },
  { handle: 'hoa-binh-ld', unit: 'hoa-binh', role: 'leader' },
  { handle: 'hoa-binh-cu', unit: 'hoa-binh', role: 'officer', validTo: '2024-11-19' },
  { handle: 'hoa-binh-qs', unit: 'hoa-binh', role: 'observer' },
  { handle: 'bac-giang', unit: 'bac-giang', role: 'officer' },
  { handle: 'hai-noi', unit: 'bac-giang', role: 'observer' },
  { handle: 'hai-noi', unit: 'hoa-binh', role: 'officer', validTo: '2024-11-19' },
  { handle: 'hai-noi', unit: 'bac-kan', role: 'leader', validFrom: '2025-01-01' },
  // What one may do for one's own unit is no right at the unit one only looks at.
  { handle: 'hai-vai', unit: 'hoa-binh', role: 'observer' },
  { handle: 'hai-vai', unit: 'bac-giang', role: 'leader' },
  { handle: 'tuyen-quang', unit: 'tuyen-quang', role: 'officer' },
  { handle: 'yen-bai', unit: 'yen-bai', role: 'officer' },
  { handle: 'thai-nguyen', unit: 'thai-nguyen', role: 'officer' },
  { handle: 'bac-kan', unit: 'bac-kan', role: 'officer' },
  { handle: 'bac-kan-2', unit: 'bac-kan', role: 'officer' },
  { handle: 'phu-tho', unit: 'phu-tho', role: 'officer' },
  { handle: 'lanh-dao', unit: 'phu-tho', role: 'leader' },
  { handle: 'phu-tho-moi', unit: 'phu-tho-2025', role: 'officer' },
  { handle: 'quan-sat', role: 'observer' },
] as const satisfies readonly TestSeat[];

interface TestSeat {
  readonly handle: string;
  readonly role: 'officer' | 'leader' | 'observer';
  readonly unit?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

export const CHAIR = 'bac-kan';

/** Everybody who may talk to the bot; the last one is a stranger. */
export const everybody: readonly string[] = [...new Set(seats.map(({ handle }) => handle)), 'nguoi-la'];

/** Whether somebody works for a unit in November and December 2024, as an officer or a leader. */
export function worksFor(handle: string, unit: string): boolean {
  return isSeated(handle, unit, 'officer') || isSeated(handle, unit, 'leader');
}

export function worksSomewhere(handle: string): boolean {
  return seats.some((seat: TestSeat) => seat.unit !== undefined && worksFor(handle, seat.unit));
}

export function leads(handle: string, unit: string): boolean {
  return isSeated(handle, unit, 'leader');
}

function isSeated(handle: string, unit: string, role: TestSeat['role']): boolean {
  return seats.some(
    (seat: TestSeat) =>
      seat.handle === handle &&
      seat.unit === unit &&
      seat.role === role &&
      seat.validTo === undefined &&
      seat.validFrom === undefined,
  );
}

/** The setup of the stories with everybody above. */
export function setupWithEverybody(): object {
  const setup = setupFile('report-2024.json');
  const practice = new Set(['lanh-dao', 'quan-sat']);
  const officers = seats
    .filter((seat: TestSeat) => seat.handle !== seat.unit && !practice.has(seat.handle))
    .map((seat) => ({ ...seat, name: `Cán bộ giả định ${seat.handle}` }));
  return { ...(typeof setup === 'object' ? setup : {}), officers };
}

/** And with the usual cadence: everybody is reminded. */
export function remindedSetup(): object {
  const setup = setupWithEverybody() as {
    readonly reportRequests: readonly { readonly reminders?: string }[];
  };
  const reportRequests = setup.reportRequests.map(({ reminders: _, ...request }) => request);
  return { ...setup, reportRequests };
}
