/** The way to a value inside a setup file: `['units', 0, 'name']`. */
export type SetupPath = readonly (string | number)[];

export interface SetupFault {
  /** Where the person who wrote the file finds it: "units[0].name", or sheet, row and column. */
  readonly where: string;
  readonly message: string;
}

/**
 * A setup file, whatever it was written in. A source that has rows instead of nested values builds the same content
 * and remembers in which cell each path stands.
 */
export interface SetupDocument {
  readonly content: unknown;
  /** What is wrong before anybody asks what the content means. */
  readonly faults: readonly SetupFault[];
  /** The `where` of a fault. */
  place(path: SetupPath): string;
}

/** Undefined when the text is no JSON. */
export function jsonDocument(text: string): SetupDocument | undefined {
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')), faults: [], place: placeInJson };
  } catch {
    return undefined;
  }
}

/** "reportRequests[0].sections[1].indicators[3]" */
function placeInJson(path: SetupPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return steps.join('').replace(/^\./, '') || 'the file';
}
