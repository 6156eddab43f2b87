import type { Address } from '../chat/event.ts';
import { absences, type FigureValue, qualifiers } from '../domain/figure.ts';
import type { ReportAnswer } from '../domain/report.ts';
import { type Fields, optionalText, record, text, texts } from './json-fields.ts';
import { present, word } from './words.ts';

/** JSON has no bigint: units are text in it. */
export function answersJson(answers: readonly ReportAnswer[]): string {
  return JSON.stringify(answers, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}

/** Reads back what `answersJson` wrote; throws when it is anything else. */
export function answersOf(json: string): readonly ReportAnswer[] {
  const answers: unknown = JSON.parse(json);
  if (!Array.isArray(answers)) throw new Error('a stored version of a report has no list of answers');
  return answers.map(record).map(answerOf);
}

export function addressJson({ channel, chat }: Address): string {
  return JSON.stringify({ channel, chat });
}

export function addressOf(json: string): Address {
  const fields = record(JSON.parse(json));
  return { channel: text(fields, 'channel'), chat: text(fields, 'chat') };
}

function answerOf(fields: Fields): ReportAnswer {
  return {
    indicator: text(fields, 'indicator'),
    value: figureValueOf(record(fields.value)),
    unusual: texts(fields, 'unusual'),
    ...present({ reason: optionalText(fields, 'reason'), questioned: optionalText(fields, 'questioned') }),
  };
}

function figureValueOf(fields: Fields): FigureValue {
  switch (fields.kind) {
    case 'value': {
      const said = optionalText(fields, 'qualifier');
      const qualifier = said === undefined ? said : word(qualifiers, said, 'qualifier of a reported figure');
      return { kind: 'value', units: wholeNumber(text(fields, 'units')), ...present({ qualifier }) };
    }
    case 'absent':
      return {
        kind: 'absent',
        absence: word(absences, text(fields, 'absence'), 'absence of a reported figure'),
      };
    default:
      throw new Error(`a stored answer has a value of the unknown kind ${String(fields.kind)}`);
  }
}

function wholeNumber(digits: string): bigint {
  if (!/^-?\d+$/.test(digits)) throw new Error(`a stored answer has the figure "${digits}", no whole number`);
  return BigInt(digits);
}
