import { openGuardedZip } from './guarded-zip.ts';

/** Why a file as a whole is not read. */
export type FileFault =
  | 'notWorkbook'
  | 'oldExcel'
  | 'encrypted'
  | 'damaged'
  | 'unsafePaths'
  | 'tooLarge'
  | 'unpacksTooLarge'
  | 'tooMuchContent'
  | 'macros'
  | 'externalLinks';

export type WorkbookPackage =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Container of Excel 97–2003 and of workbooks with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE = 'spreadsheetml.sheet.main+xml';
const MACROS = /vbaproject\.bin$|\/macrosheets\/|\/activex\//i;
/** DDE is an external link too. */
const LINKS = /\/externallinks\/|\/connections\.xml$|\/querytables\//i;

/** Opens an .xlsx file from a stranger: its parts, or why it is refused before anything in it is interpreted. */
export async function openWorkbookPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  const zip = isOle(bytes) ? oleFault(bytes) : await openGuardedZip(bytes);
  if (zip.kind === 'fault') return { kind: 'fault', fault: fileFault(zip.fault) };
  const fault = refused(zip.parts);
  return fault ? { kind: 'fault', fault } : zip;
}

function isOle(bytes: Uint8Array): boolean {
  return OLE.equals(bytes.subarray(0, OLE.length));
}

function oleFault(bytes: Uint8Array): { kind: 'fault'; fault: FileFault } {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'EncryptedPackage',
    0,
    'utf16le',
  );
  return { kind: 'fault', fault: isEncrypted ? 'encrypted' : 'oldExcel' };
}

function fileFault(fault: FileFault | 'notZip' | 'tooManyParts'): FileFault {
  if (fault === 'notZip') return 'notWorkbook';
  return fault === 'tooManyParts' ? 'tooMuchContent' : fault;
}

function refused(parts: ReadonlyMap<string, Uint8Array>): FileFault | undefined {
  const names = [...parts.keys()].map((name) => `/${name}`);
  const types = Buffer.from(parts.get(CONTENT_TYPES) ?? []).toString('utf8');
  if (names.some((name) => MACROS.test(name)) || /macroenabled/i.test(types)) return 'macros';
  if (!types.includes(WORKBOOK_TYPE)) return 'notWorkbook';
  return names.some((name) => LINKS.test(name)) ? 'externalLinks' : undefined;
}
