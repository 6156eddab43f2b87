import { phrase } from '../../../chat/reply.ts';
import type { BookSheet } from '../../../documents/year-book.ts';
import { clusterYear } from '../../../domain/cluster.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

export function membersSheet(parts: BookParts): BookSheet {
  const members = clusterYear(parts.cluster, parts.year)?.members ?? [];
  const rows = members.map((unit, index) => {
    const { validFrom, validTo } = parts.directory.unit(unit);
    return { position: String(index + 1), unit, unitName: unitName(parts, unit), validFrom, validTo };
  });
  const columns = 'position:number unit unitName validFrom:day validTo:day';
  return sheet(parts, 'members', columns, rows);
}

export function officesSheet(parts: BookParts): BookSheet {
  const offices = clusterYear(parts.cluster, parts.year)?.offices ?? [];
  const rows = offices.map(({ role, unit, basis, validFrom, validTo, source }) => ({
    role: parts.say(phrase('book-office', { role })),
    ...{ unit, unitName: unitName(parts, unit), validFrom, validTo },
    basis: parts.say(phrase('book-basis', { basis })),
    source: source === undefined ? undefined : parts.directory.source(source).title,
  }));
  const columns = 'role unit unitName basis validFrom:day validTo:day source';
  return sheet(parts, 'offices', columns, rows);
}
