import { type Rung, rungs } from './reminder-occasions.ts';

/** The people of one unit's report, and of those who collect it. */
export interface Ladder {
  /** Whoever has the draft in hand first, then in the order of their seats. */
  readonly officers: readonly number[];
  readonly leaders: readonly number[];
  /** The officers of the unit that chairs. */
  readonly chair: readonly number[];
}

/** Who is not there, and who stands in. */
export type Away = ReadonlyMap<number, { readonly substitute?: number }>;

/** Somebody on a rung; nobody where the seat's holder is away without a substitute. */
export type OnRung =
  | { readonly kind: 'there'; readonly person: number; readonly standsInFor?: number }
  | { readonly kind: 'away'; readonly person: number };

/** A rung of the unit's own, with the people on it. */
export interface Step {
  readonly rung: Rung;
  readonly people: readonly OnRung[];
  /** Spoken to of its own accord, and not only because nothing reached the rung below. */
  readonly isDue: boolean;
}

/** The unit's own rungs from the bottom; a report that waits for the leader's signature waits for the leader alone. */
export function stepsOf(
  ladder: Ladder,
  away: Away,
  upTo: Rung,
  { isWithLeader }: { readonly isWithLeader: boolean },
): readonly Step[] {
  const seats = {
    officer: ladder.officers.slice(0, 1),
    second: ladder.officers.slice(1, 2),
    leader: ladder.leaders,
  };
  const order = isWithLeader
    ? (['leader', 'officer', 'second'] as const)
    : (['officer', 'second', 'leader'] as const);
  return order.map((rung, index) => ({
    rung,
    people: seats[rung].map((person) => onRung(person, away)),
    isDue: isWithLeader ? index === 0 : rungs.indexOf(rung) <= rungs.indexOf(upTo),
  }));
}

function onRung(person: number, away: Away): OnRung {
  const absence = away.get(person);
  if (!absence) return { kind: 'there', person };
  const { substitute } = absence;
  if (substitute === undefined || away.has(substitute)) return { kind: 'away', person };
  return { kind: 'there', person: substitute, standsInFor: person };
}
