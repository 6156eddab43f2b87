import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './database.ts';

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Whether LibreOffice is there to open what we write. */
export function hasOffice(): boolean {
  return office !== undefined;
}

/** The file as LibreOffice reads it. Call it inside a test. */
export async function asPdf(name: string, content: Uint8Array): Promise<Uint8Array> {
  if (!office) throw new Error('LibreOffice is not installed');
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), content);
  execFileSync(office, ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)]);
  return readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf')));
}

export function isPdf(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, 5)).toString('latin1') === '%PDF-';
}
