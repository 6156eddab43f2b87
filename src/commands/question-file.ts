import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ArgumentError } from './argument-error.ts';

const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().optional(),
  follow: z.array(z.string()).nonempty().optional(),
  unit: z.string().optional(),
  role: z.string().optional(),
  now: z.string().optional(),
});
/** A question, or several asked in one conversation of which the last is answered, with its asker. */
export type BatchLine = z.infer<typeof batchLine>;

/** One JSON per line; every line is checked before the first is answered. Throws an ArgumentError. */
export function readQuestionFile(file: string): readonly BatchLine[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = batchLine.safeParse(parseJson(line));
    if (!parsed.success || (parsed.data.question === undefined) === (parsed.data.follow === undefined)) {
      throw new ArgumentError(
        `${file}, line ${index + 1}: not {"id": …, "question": …} or {"id": …, "follow": […]}`,
      );
    }
    return [parsed.data];
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ArgumentError(`${file} cannot be read`);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
