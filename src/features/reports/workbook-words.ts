import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import type { WorkbookWords } from '../../documents/report-form.ts';

/** What the head of a unit's form says. */
export interface WorkbookSubject {
  readonly title: Param;
  readonly unit: Param;
  readonly period: Param;
  readonly asOf: Param;
  readonly deadline: Param;
}

/** The words of the Excel form, in the language that `say` speaks. */
export function workbookWords(
  { title, unit, period, asOf, deadline }: WorkbookSubject,
  say: (phrase: Phrase) => string,
): WorkbookWords {
  return {
    sheet: say(phrase('workbook-sheet')),
    title: say(phrase('workbook-title', { title })),
    about: [
      say(phrase('workbook-about-unit', { unit, period })),
      say(phrase('workbook-about-days', { asOf, deadline })),
    ],
    instructions: [
      say(phrase('workbook-instruction-columns')),
      say(phrase('workbook-instruction-numbers')),
      say(phrase('workbook-instruction-absent')),
    ],
    headers: {
      question: say(phrase('workbook-header-question')),
      indicator: say(phrase('workbook-header-indicator')),
      unitOfMeasure: say(phrase('workbook-header-unit-of-measure')),
      previous: say(phrase('workbook-header-previous')),
      value: say(phrase('workbook-header-value')),
      note: say(phrase('workbook-header-note')),
    },
  };
}
