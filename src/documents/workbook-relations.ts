import { PartFault, type XmlParts } from './xml-reading.ts';

export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/** Where the parts that hold cells stand; a workbook need not have all of them. */
export interface WorkbookPlaces {
  readonly sheets: readonly SheetPlace[];
  /** Its dates count from 1904, not from 1900. */
  readonly isFrom1904: boolean;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet". */
  readonly type: string;
  readonly path: string;
}

const MOST_SHEETS = 50;

export async function workbookPlaces(parts: XmlParts): Promise<WorkbookPlaces> {
  const workbook = (await relationsOf('', parts)).find(({ type }) => type === 'officeDocument');
  if (!workbook) throw new PartFault('no workbook');
  const relations = await relationsOf(workbook.path, parts);
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.path;
  const styles = relations.find(({ type }) => type === 'styles')?.path;
  return {
    ...(await sheetPlaces(workbook.path, relations, parts)),
    ...(strings !== undefined && { sharedStrings: strings }),
    ...(styles !== undefined && { styles }),
  };
}

async function sheetPlaces(
  workbook: string,
  relations: readonly Relation[],
  parts: XmlParts,
): Promise<Pick<WorkbookPlaces, 'sheets' | 'isFrom1904'>> {
  const sheets: SheetPlace[] = [];
  let isFrom1904 = false;
  await parts.read(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      const relation = relations.find((candidate) => candidate.id === id);
      // Chart sheets and the like have no cells.
      if (relation?.type !== 'worksheet') return;
      // One part read again and again would cost what the size of the file does not show.
      if (sheets.some(({ path }) => path === relation.path)) throw new PartFault('one sheet twice');
      sheets.push({ name: attributes.name ?? '', path: relation.path });
      if (sheets.length > MOST_SHEETS) throw new PartFault('too many sheets', 'tooMuchContent');
    },
  });
  return { sheets, isFrom1904 };
}

/** Relations inside the file only: what points outside is never followed. */
async function relationsOf(path: string, parts: XmlParts): Promise<readonly Relation[]> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const listing = `${folder}_rels/${path.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!parts.has(listing)) return relations;
  await parts.read(listing, {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: resolved(folder, Target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const base = `file:///${folder}`;
  if (!URL.canParse(target, base)) throw new PartFault(`relation to ${target}`);
  return new URL(target, base).pathname.slice(1);
}
