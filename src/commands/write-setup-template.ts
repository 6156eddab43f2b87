import { writeFileSync } from 'node:fs';
import { loadWording } from '../chat/wording.ts';
import type { Settings } from '../config.ts';
import { writeSetupTemplate } from '../documents/setup/template.ts';
import { ArgumentError } from './argument-error.ts';

/** Writes an empty setup workbook, never over a file that is there. Returns the exit status. */
export async function writeTemplate(file: string, { locale }: Pick<Settings, 'locale'>): Promise<number> {
  if (!/\.xlsx$/i.test(file)) throw new ArgumentError('the template is an Excel workbook: name a file .xlsx');
  const { say } = loadWording();
  const bytes = await writeSetupTemplate((phrase) => say(locale, phrase), new Date());
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch {
    throw new ArgumentError(`${file} cannot be written, or is there already`);
  }
  process.stdout.write(`written: ${file}\n`);
  return 0;
}
