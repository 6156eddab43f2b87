import type { SetupDocument } from './document.ts';
import { addClusters } from './sheet-clusters.ts';
import { rowPlace, type SetupTables } from './sheet-owner.ts';
import { addRequests } from './sheet-requests.ts';
import { createTree } from './sheet-tree.ts';

const plainSheets = ['sources', 'units', 'successions', 'indicators', 'daysOff', 'officers'] as const;

/** The rows of all sheets as one document, in which the rows of some sheets belong to rows of others. */
export function nestedDocument(tables: SetupTables): SetupDocument {
  const tree = createTree();
  const faults = Object.values(tables).flatMap((table) => table.faults);
  for (const name of plainSheets) {
    for (const row of tables[name].rows) tree.add(tree.root, name, row.values, rowPlace(tables[name], row));
  }
  addClusters(tables, tree, faults);
  addRequests(tables, tree, faults);
  return { content: tree.root.value, faults, place: tree.place };
}
