import { ZIP_LIMITS } from './guarded-zip.ts';
import type { FileFault } from './workbook-package.ts';

const MEGABYTE = 1024 * 1024;

/** Why a workbook as a whole was not read and what to do, for whoever runs a command: goes on from "the file". */
export const workbookRefusals: Readonly<Record<FileFault, string>> = {
  notWorkbook: 'is no Excel workbook (.xlsx)',
  oldExcel: 'is in the old Excel format; save it as .xlsx',
  encrypted: 'has a password; save it without one',
  damaged: 'is damaged or incomplete; open it in Excel and save it again',
  unsafePaths: 'is damaged or incomplete; open it in Excel and save it again',
  tooLarge: `is larger than ${ZIP_LIMITS.packedBytes / MEGABYTE} MB; remove pictures and sheets that are not needed`,
  unpacksTooLarge: 'holds far more than a file of this kind; copy what is needed into a new workbook',
  tooMuchContent: 'holds far more than a file of this kind; copy what is needed into a new workbook',
  macros: 'contains macros; save it as .xlsx without them',
  externalLinks: 'has links to other files or data sources; paste values instead and remove the links',
};
