import { fieldsOf } from '../../bot/fields.ts';
import { absences, type FigureValue, qualifiers } from '../../domain/figure.ts';
import type { ReportAnswer } from '../../domain/report.ts';

/** An answer as a short text, for as long as it waits to be confirmed. */
export function encodeAnswer({ value, reason, unusual }: ReportAnswer): string {
  const figure =
    value.kind === 'value' ? { u: String(value.units), q: value.qualifier } : { a: value.absence };
  return JSON.stringify({ ...figure, r: reason, b: unusual.length > 0 ? unusual : undefined });
}

/** Undefined for anything that `encodeAnswer` does not write. */
export function decodeAnswer(indicator: string, code: string): ReportAnswer | undefined {
  const fields = fieldsOf(parsed(code));
  const value = figureOf(fields.u, fields.q, fields.a);
  const { r: reason = undefined, b: unusual = [] } = fields;
  if (!value || (reason !== undefined && typeof reason !== 'string') || !Array.isArray(unusual))
    return undefined;
  const codes = unusual.filter((rule) => typeof rule === 'string');
  return { indicator, value, unusual: codes, ...(reason !== undefined && { reason }) };
}

function figureOf(units: unknown, qualifier: unknown, absence: unknown): FigureValue | undefined {
  if (typeof units === 'string' && /^\d{1,30}$/.test(units)) {
    const known = qualifiers.find((word) => word === qualifier);
    return { kind: 'value', units: BigInt(units), ...(known && { qualifier: known }) };
  }
  const known = absences.find((word) => word === absence);
  return known && { kind: 'absent', absence: known };
}

function parsed(code: string): unknown {
  try {
    return JSON.parse(code);
  } catch {
    return undefined;
  }
}
