import type { Seat } from '../../domain/role.ts';
import type { OfficerSetup, SeatSetup } from '../../domain/setup.ts';
import { type Blame, checkReferenceTo, checkValidity } from './checks.ts';
import type { Entry, SetupEntries } from './entries.ts';
import { type Outlook, validityOf } from './outlook.ts';
import type { SetupEntryValue } from './shape.ts';

/** Somebody whom the database knows. */
export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly handle?: string;
  readonly isPractice: boolean;
  readonly seats: readonly Seat[];
}

type OfficerEntry = Entry<SetupEntryValue<'officers'>>;

/** Handles of practice officers besides the codes of units. */
const practiceHandles = ['lanh-dao', 'quan-sat'];

/**
 * The people of the file, each with all the seats it gives them. Entries with the same handle are one person, or, where
 * they have none, those with the same name and unit. Whom nobody known matches is new.
 */
export function readOfficers(
  { officers }: SetupEntries,
  outlook: Outlook,
  known: readonly KnownPerson[],
  blame: Blame,
): readonly OfficerSetup[] {
  const people = new Map<string, OfficerEntry[]>();
  for (const entry of officers) {
    checkOfficer(entry, outlook, blame);
    const key = keyOf(entry.value);
    people.set(key, [...(people.get(key) ?? []), entry]);
  }
  return [...people.values()].flatMap((entries) => personOf(entries, known, blame));
}

function keyOf({ handle, name, unit }: OfficerEntry['value']): string {
  return handle === undefined ? `name ${name} ${unit ?? ''}` : `handle ${handle}`;
}

function checkOfficer({ path, value }: OfficerEntry, outlook: Outlook, blame: Blame): void {
  const { handle, role, unit } = value;
  if (unit === undefined && (role === 'officer' || role === 'leader')) {
    blame([...path, 'unit'], `is missing; nobody is ${role} without a unit`);
  }
  checkReferenceTo('units', unit, outlook, [...path, 'unit'], blame);
  checkValidity(validityOf(value), path, blame);
  if (handle !== undefined && (outlook.unit(handle) || practiceHandles.includes(handle))) {
    blame([...path, 'handle'], `"${handle}" is kept for a practice officer`);
  }
}

function personOf(
  entries: readonly OfficerEntry[],
  known: readonly KnownPerson[],
  blame: Blame,
): readonly OfficerSetup[] {
  const [first] = entries;
  if (!first) return [];
  const { handle } = first.value;
  const names = new Set(entries.flatMap(({ value }) => value.name ?? []));
  const [name] = names;
  if (names.size > 1) blame([...first.path, 'handle'], `"${handle}" stands for different names in the file`);
  const person = foundIn(known, first, blame);
  if (person?.isPractice) blame([...first.path, 'handle'], `"${handle}" is a practice officer`);
  if (!person && name === undefined) blame([...first.path, 'name'], 'is missing; the officer is new');
  const phones = new Set(entries.flatMap(({ value }) => (value.phone === undefined ? [] : [value.phone])));
  const [phone] = phones;
  if (phones.size > 1) blame([...first.path, 'phone'], 'differs from another row of this officer');
  const seats = seatsOf(entries, blame);
  return [
    {
      name: name ?? person?.name ?? '',
      seats,
      ...(person && { person: person.id }),
      ...(handle !== undefined && { handle }),
      ...(phone !== undefined && { phone }),
    },
  ];
}

/** By the handle; else by name and unit, among those whose handle does not say that they are somebody else. */
function foundIn(
  known: readonly KnownPerson[],
  { path, value }: OfficerEntry,
  blame: Blame,
): KnownPerson | undefined {
  const { handle, name, unit } = value;
  const byHandle = known.find((person) => handle !== undefined && person.handle === handle);
  if (byHandle) return byHandle;
  const namesakes = known.filter(
    (person) =>
      !person.isPractice &&
      person.name === name &&
      (handle === undefined || person.handle === undefined) &&
      person.seats.some((seat) => seat.unit === unit),
  );
  if (namesakes.length > 1)
    blame([...path, 'name'], `${namesakes.length} people have that name; say which by handle`);
  return namesakes[0];
}

function seatsOf(entries: readonly OfficerEntry[], blame: Blame): readonly SeatSetup[] {
  const seen = new Set<string>();
  return entries.map(({ path, value: { handle: _, name: __, phone: ___, ...seat } }) => {
    const key = `${seat.role} ${seat.unit ?? ''}`;
    if (seen.has(key)) blame(path, 'this officer has that role for that unit in the file already');
    seen.add(key);
    return seat;
  });
}
