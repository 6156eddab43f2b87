// What other rooms may put behind their buttons so that the room of reports acts on it: its own verbs, named once.

/** Opens the report of the request, at its first gap. */
export function startValue(request: number): string {
  return `reports:start:${request}`;
}

/** Begins to type a unit's report on its behalf. */
export function behalfValue(request: number, unit: string): string {
  return `reports:behalf:${request}:${unit}`;
}

/** Shows a report to whoever may see it, with what they may do. */
export function seeValue(report: number): string {
  return `reports:see:${report}`;
}
