import type { Settings } from '../config.ts';
import { ArgumentError } from './argument-error.ts';
import { type ImportSetupOptions, importSetup } from './import-setup.ts';
import { writeTemplate } from './write-setup-template.ts';

export interface SetupFileOptions extends ImportSetupOptions {
  readonly template?: string;
}

/** Imports a setup file, or writes one to fill in. Returns the exit status. */
export async function setupFile(
  file: string | undefined,
  { template, ...options }: SetupFileOptions,
  settings: Settings,
): Promise<number> {
  if (file !== undefined && template === undefined) return importSetup(file, options, settings);
  if (template === undefined || file !== undefined) {
    throw new ArgumentError('name either a file to import or, with --template, one to write');
  }
  return writeTemplate(template, settings);
}
