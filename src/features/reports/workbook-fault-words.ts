import { type Phrase, phrase } from '../../chat/reply.ts';
import { LONGEST_CELL } from '../../documents/filled-cell.ts';
import { ZIP_LIMITS } from '../../documents/guarded-zip.ts';
import type { CellFault, FormFault, WorkbookFault } from '../../documents/workbook-fault.ts';
import type { FileFault } from '../../documents/workbook-package.ts';

/** What is wrong with a workbook and the way out, for the person who sent it. */
export function faultWords(fault: WorkbookFault): Phrase {
  switch (fault.kind) {
    case 'file':
      return fileFaultWords(fault.fault);
    case 'form':
      return FORM_WORDS[fault.fault];
    case 'missingRow':
      return phrase('workbook-row-missing', { question: String(fault.question), name: fault.name });
    case 'addedRow':
      return phrase('workbook-row-added', { row: String(fault.row) });
    case 'repeatedRow':
      return phrase('workbook-row-repeated', { ...placed(fault), firstRow: String(fault.firstRow) });
    case 'movedRow':
      return phrase('workbook-row-moved', placed(fault));
    case 'mergedRow':
      return phrase('workbook-row-merged', placed(fault));
    case 'noteAlone':
      return phrase('workbook-row-note-alone', placed(fault));
    case 'cell':
      return cellFaultWords(fault.fault, phrase('workbook-cell', { ...placed(fault), column: fault.column }));
  }
}

const FORM_WORDS: Readonly<Record<FormFault, Phrase>> = {
  noReportSheet: phrase('workbook-form-no-sheet'),
  severalReportSheets: phrase('workbook-form-several-sheets'),
  otherUnit: phrase('workbook-form-other-unit'),
  otherRequest: phrase('workbook-form-other-request'),
  otherForm: phrase('workbook-form-other-form'),
};

function fileFaultWords(fault: FileFault): Phrase {
  switch (fault) {
    case 'notWorkbook':
      return phrase('workbook-file-not-workbook');
    case 'oldExcel':
      return phrase('workbook-file-old-excel');
    case 'encrypted':
      return phrase('workbook-file-encrypted');
    case 'damaged':
    case 'unsafePaths':
      return phrase('workbook-file-damaged');
    case 'tooLarge':
      return phrase('workbook-file-too-large', {
        megabytes: String(ZIP_LIMITS.packedBytes / 1024 / 1024),
      });
    case 'unpacksTooLarge':
    case 'tooMuchContent':
      return phrase('workbook-file-too-much');
    case 'macros':
      return phrase('workbook-file-macros');
    case 'externalLinks':
      return phrase('workbook-file-external-links');
  }
}

function cellFaultWords(fault: CellFault, cell: Phrase): Phrase {
  switch (fault) {
    case 'formula':
      return phrase('workbook-cell-formula', { cell });
    case 'date':
      return phrase('workbook-cell-date', { cell });
    case 'error':
      return phrase('workbook-cell-error', { cell });
    case 'negative':
      return phrase('workbook-cell-negative', { cell });
    case 'tooPrecise':
      return phrase('workbook-cell-too-precise', { cell });
    case 'tooLarge':
      return phrase('workbook-cell-too-large', { cell });
    case 'scientific':
      return phrase('workbook-cell-scientific', { cell });
    case 'tooLong':
      return phrase('workbook-cell-too-long', { cell, characters: String(LONGEST_CELL) });
  }
}

function placed({ row, name }: { readonly row: number; readonly name: string }): {
  row: string;
  name: string;
} {
  return { row: String(row), name };
}
