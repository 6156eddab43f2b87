import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { awardStates } from '../domain/award.ts';
import { absences, caveatCodes, figureStatuses, qualifiers } from '../domain/figure.ts';

const code = z.string().min(1);
const text = z.string().min(1);
const day = z.iso.date();
const year = z.int().min(1900).max(2999);
const position = z.int().min(1);
const aliases = z.array(text).default([]);

const unit = z.strictObject({
  code,
  kind: z.enum(['province', 'city']),
  name: text,
  adminCode: text.exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  isBackground: z.boolean().default(false),
  aliases,
});

const succession = z.strictObject({ predecessor: code, successor: code, date: day, legalBasis: text });

const office = z.strictObject({
  role: z.enum(['chair', 'deputy']),
  unit: code,
  basis: z.enum(['nominated', 'confirmed']),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  source: code.exactOptional(),
});

const cluster = z.strictObject({
  cluster: z.strictObject({ code, name: text, nameEn: text }),
  years: z.array(
    z.strictObject({
      year,
      members: z.array(code),
      offices: z.array(office).default([]),
      source: code.exactOptional(),
    }),
  ),
});

const source = z.strictObject({
  code,
  kind: z.enum(['article', 'page', 'law', 'import', 'report', 'minutes']),
  title: text,
  author: text.exactOptional(),
  publishedAt: z.iso.datetime({ offset: true }).exactOptional(),
  eventDate: day.exactOptional(),
  note: text.exactOptional(),
});

const event = z.strictObject({
  code,
  clusterCode: code.exactOptional(),
  year,
  kind: z.enum(['yearEnd', 'midYear', 'meeting', 'document']),
  title: text,
  titleEn: text,
  date: day.exactOptional(),
  place: text.exactOptional(),
  source: code.exactOptional(),
});

const indicator = z.strictObject({
  code,
  section: text,
  position,
  name: text,
  nameEn: text,
  unitOfMeasure: text,
  unitOfMeasureEn: text,
  decimals: z.int().min(0).max(6).default(0),
  measure: z.enum(['stock', 'flow', 'ratio', 'score']),
  aggregation: z.enum(['sum', 'latestSum', 'ratio', 'none']),
  numerator: code.exactOptional(),
  denominator: code.exactOptional(),
  series: text,
  levels: text,
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  definition: text.exactOptional(),
  definitionEn: text.exactOptional(),
  aliases,
});

const rule = z.strictObject({
  code,
  severity: z.enum(['hard', 'soft']),
  kind: text,
  terms: z.record(z.string(), z.json()),
});

const figure = z
  .strictObject({
    indicator: code,
    subject: text,
    year,
    part: z.enum(['year', 'h1', 'h2', 'm9', 'q1', 'q2', 'q3', 'q4']),
    value: z
      .string()
      .regex(/^-?\d+$/)
      .transform(BigInt)
      .exactOptional(),
    absence: z.enum(absences).exactOptional(),
    qualifier: z.enum(qualifiers).exactOptional(),
    status: z.enum(figureStatuses),
    asOf: day.exactOptional(),
    caveats: z.array(z.enum(caveatCodes)).default([]),
    note: text.exactOptional(),
    source: code,
  })
  .refine(
    (row) => (row.value === undefined) !== (row.absence === undefined),
    'needs either a value or an absence',
  );

const awardKind = z.strictObject({
  code,
  name: text,
  nameEn: text,
  isTitle: z.boolean(),
  level: z.enum(['central', 'provincial', 'government', 'state']),
  awarder: text,
  awarderEn: text,
  position,
  maxPerCluster: z.int().exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  aliases,
});

const award = z.strictObject({
  kind: code,
  unit: code,
  cluster: code,
  year,
  state: z.enum(awardStates),
  position,
  proposedBy: text.exactOptional(),
  proposedOn: day.exactOptional(),
  source: code.exactOptional(),
});

const calendarDay = z.strictObject({
  day,
  kind: z.enum(['off', 'work']),
  name: text,
  nameEn: text,
  basis: text.exactOptional(),
});

export const seedSchema = z.strictObject({
  units: z.array(unit),
  successions: z.array(succession),
  cluster,
  sources: z.array(source),
  events: z.array(event),
  figures: z.array(figure),
  awards: z.strictObject({ kinds: z.array(awardKind), awards: z.array(award) }),
  indicators: z.array(indicator),
  rules: z.array(rule),
  daysOff: z.array(calendarDay),
});

/** The facts of the first day, as prisma/seed/*.json has them. */
export type Seed = z.infer<typeof seedSchema>;

/** Reads the files beside the migrations; throws with every fault when they are not as they should be. */
export function readSeed(): Seed {
  const names = Object.keys(seedSchema.shape);
  const files = names.map((name) => {
    const url = new URL(`../../prisma/seed/${fileName(name)}.json`, import.meta.url);
    return [name, JSON.parse(readFileSync(url, 'utf8'))] as const;
  });
  return seedSchema.parse(Object.fromEntries(files));
}

/** Files are named in kebab-case: days-off.json. */
function fileName(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
