import { z } from 'zod';
import { type Amount, fromDecimalString } from '../../domain/amount.ts';
import { readCadence, writeCadence } from '../../domain/cadence.ts';
import { aggregations, measures } from '../../domain/indicator.ts';
import { type ClockTime, instantOf, parseIsoDate } from '../../domain/local-date.ts';
import { parsePeriodCode } from '../../domain/period.ts';
import { readPhone } from '../../domain/phone.ts';
import { dueShifts, reportKinds } from '../../domain/report.ts';
import { roles } from '../../domain/role.ts';
import { scoreKinds } from '../../domain/score.ts';
import { unitKinds } from '../../domain/unit.ts';
import { tidy } from '../../language/normalise.ts';

const code = z
  .string()
  .max(80, 'must have 80 characters at most')
  .regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, 'must be made of small letters a to z, digits, - and _');
const text = z
  .string()
  .transform(tidy)
  .refine((words) => words !== '', 'must not be empty');
const day = z.iso.date('must be a day that exists, like 2026-11-30');
const year = z.int().min(1900, 'must be a year').max(2999, 'must be a year');
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().exactOptional();
const validity = { validFrom: maybe(day), validTo: maybe(day) };
const aliases = z.array(text).exactOptional();

const clockTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time like 17:00; 24:00 is the end of the day')
  .transform((time): ClockTime => ({ hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) }));

/** A day, or a day and a time, on the clock of Vietnam. */
const moment = z.string().transform((written, context): Date => {
  const [, iso = '', hour = '0', minute = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(written) ?? [];
  const date = parseIsoDate(iso);
  if (date) return instantOf(date, Number(hour), Number(minute));
  context.addIssue('must be a day like 2026-11-01, or with a time in Vietnam like 2026-11-01T07:30');
  return z.NEVER;
});

const period = z.string().transform((written, context) => {
  const found = parsePeriodCode(written);
  if (found) return found;
  context.addIssue('must be a period like 2026, 2026-h1, 2026-h2, 2026-m9 or 2026-q1 to 2026-q4');
  return z.NEVER;
});

const phone = z.string().transform((written, context) => {
  const found = readPhone(written);
  if (found !== undefined) return found;
  context.addIssue('must be a telephone number of Vietnam like 0912 345 678');
  return z.NEVER;
});

const cadence = z.string().transform((written, context): string => {
  const reading = readCadence(written);
  if (reading.kind === 'cadence') return writeCadence(reading.cadence);
  context.addIssue(
    reading.fault === 'order'
      ? `must ascend: "${reading.word}" stands after something that comes later`
      : 'must be words like opening -21 -7 -3 -1 0 +1 +3w, 20 at most, or none',
  );
  return z.NEVER;
});

const source = z.strictObject({
  code,
  kind: z.enum(['article', 'page', 'law', 'import', 'report', 'minutes']).exactOptional(),
  title: text.exactOptional(),
  author: maybe(text),
  eventDate: maybe(day),
});

const unit = z.strictObject({
  code: code.refine((value) => value !== 'cluster', 'must not be "cluster", which means the whole cluster'),
  kind: z.enum(unitKinds).exactOptional(),
  name: text.exactOptional(),
  province: maybe(code),
  adminCode: maybe(text),
  ...validity,
  isBackground: z.boolean().exactOptional(),
  aliases,
});

const succession = z.strictObject({ predecessor: code, successor: code, date: day, legalBasis: text });

const office = z.strictObject({
  role: z.enum(['chair', 'deputy']),
  unit: code,
  basis: z.enum(['nominated', 'confirmed']),
  ...validity,
  source: maybe(code),
});

const cluster = z.strictObject({
  code,
  name: text.exactOptional(),
  nameEn: text.exactOptional(),
  years: z
    .array(
      z.strictObject({
        year,
        members: z.array(code).min(1, 'must name a unit').exactOptional(),
        offices: z.array(office).default([]),
        source: maybe(code),
      }),
    )
    .default([]),
});

const indicator = z.strictObject({
  code,
  section: text.exactOptional(),
  position: z.int().min(1, 'must be 1 or more').exactOptional(),
  name: text.exactOptional(),
  nameEn: text.exactOptional(),
  unitOfMeasure: text.exactOptional(),
  unitOfMeasureEn: text.exactOptional(),
  decimals: z.int().min(0, 'must be 0 to 6').max(6, 'must be 0 to 6').exactOptional(),
  measure: z.enum(measures).exactOptional(),
  aggregation: z.enum(aggregations).exactOptional(),
  numerator: maybe(code),
  denominator: maybe(code),
  series: text.exactOptional(),
  levels: text.exactOptional(),
  ...validity,
  definition: maybe(text),
  definitionEn: maybe(text),
  aliases,
});

const dayOff = z.strictObject({
  day,
  kind: z.enum(['off', 'work']),
  name: text,
  nameEn: text,
  basis: maybe(text),
});

const reportRequest = z.strictObject({
  code,
  cluster: code,
  year,
  kind: z.enum(reportKinds),
  title: text,
  period,
  periodFrom: day.exactOptional(),
  periodTo: day.exactOptional(),
  asOf: day.exactOptional(),
  opens: moment,
  dueOn: day,
  dueTime: clockTime.exactOptional(),
  shift: z.enum(dueShifts).default('next'),
  sections: z
    .array(
      z.strictObject({
        title: text,
        titleEn: text,
        indicators: z.array(code).min(1, 'must name an indicator'),
      }),
    )
    .min(1, 'must have a section'),
  units: z.array(code).min(1, 'must name a unit').exactOptional(),
  practice: z.boolean().default(false),
  reminders: cadence.exactOptional(),
});

const officer = z.strictObject({
  handle: code.exactOptional(),
  name: text.exactOptional(),
  role: z.enum(roles),
  unit: code.exactOptional(),
  phone: maybe(phone),
  ...validity,
});

/** Decimals to a quarter, kept as whole quarters. */
const points = z
  .number()
  .min(0, 'must not be below 0')
  .max(1_000, 'must be 1000 at most')
  .refine((value) => Number.isInteger(value * 4), 'must be a multiple of 0.25')
  .transform((value) => value * 4);

const scoreTemplate = z.strictObject({
  cluster: code,
  year,
  title: text,
  basis: text.exactOptional(),
  test: z.boolean().default(false),
  items: z
    .array(
      z.strictObject({
        code,
        block: text,
        title: text,
        kind: z.enum(scoreKinds).default('item'),
        max: points,
      }),
    )
    .min(1, 'must have an item'),
});

const target = z.strictObject({
  cluster: code,
  year,
  unit: code,
  indicator: code,
  target: z
    .union([z.string(), z.number()])
    .nullable()
    .transform((value, context): Amount | null => {
      if (value === null) return null;
      const amount = fromDecimalString(String(value));
      if (amount && amount.units >= 0n) return amount;
      context.addIssue('must be a plain decimal such as 120 or "12.5"; null takes it back');
      return z.NEVER;
    }),
});

/** The lists a setup file may have, with the shape of their entries. */
export const entryShapes = {
  sources: source,
  units: unit,
  successions: succession,
  clusters: cluster,
  indicators: indicator,
  daysOff: dayOff,
  reportRequests: reportRequest,
  officers: officer,
  scoreTemplates: scoreTemplate,
  targets: target,
};

export type SetupList = keyof typeof entryShapes;
export type SetupEntryValue<L extends SetupList> = z.infer<(typeof entryShapes)[L]>;
