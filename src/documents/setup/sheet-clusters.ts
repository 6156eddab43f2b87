import type { SetupFault } from './document.ts';
import { cellPlace, ownerKey, rowPlace, type SetupTables } from './sheet-owner.ts';
import { missingRowText } from './sheet-place.ts';
import type { SetupTable, TableRow } from './sheet-table.ts';
import type { SetupTree, TreeEntry } from './sheet-tree.ts';

/**
 * Clusters with their years and the offices of those. A cluster or a year without a row of its own is one that is
 * there already; should it be new, its row is missed.
 */
export function addClusters(tables: SetupTables, tree: SetupTree, faults: SetupFault[]): void {
  const clusters = new Map<string, TreeEntry>();
  const years = new Map<string, TreeEntry>();

  for (const row of tables.clusters.rows) {
    const entry = tree.add(tree.root, 'clusters', row.values, rowPlace(tables.clusters, row));
    keepFirst(clusters, String(row.values.code), entry);
  }
  for (const row of tables.years.rows) {
    const code = ownerKey(tables.years, row, 'cluster', faults);
    if (code === undefined) continue;
    const { cluster: _, ...values } = row.values;
    const entry = tree.add(clusterOf(code, tables.years, row), 'years', values, rowPlace(tables.years, row));
    keepFirst(years, yearKey(code, String(values.year)), entry);
  }
  for (const row of tables.offices.rows) {
    const code = ownerKey(tables.offices, row, 'cluster', faults);
    const year = ownerKey(tables.offices, row, 'year', faults);
    if (code === undefined || year === undefined) continue;
    const { cluster: _, year: __, ...values } = row.values;
    tree.add(yearOf(code, year, row), 'offices', values, rowPlace(tables.offices, row));
  }

  function clusterOf(code: string, table: SetupTable, row: TableRow): TreeEntry {
    const known = clusters.get(code);
    if (known) return known;
    const place = { table: tables.clusters, row: missingRowText(code) };
    const entry = tree.add(tree.root, 'clusters', { code }, place);
    tree.mark([...entry.path, 'code'], cellPlace(table, row, 'cluster'));
    clusters.set(code, entry);
    return entry;
  }

  function yearOf(code: string, year: string, row: TableRow): TreeEntry {
    const known = years.get(yearKey(code, year));
    if (known) return known;
    const place = { table: tables.years, row: missingRowText(`${code} ${year}`) };
    const cluster = clusterOf(code, tables.offices, row);
    const entry = tree.add(cluster, 'years', { year: row.values.year }, place);
    tree.mark([...entry.path, 'year'], cellPlace(tables.offices, row, 'year'));
    years.set(yearKey(code, year), entry);
    return entry;
  }
}

/** Of two with one code the second is a fault that is found later. */
function keepFirst(entries: Map<string, TreeEntry>, key: string, entry: TreeEntry): void {
  if (!entries.has(key)) entries.set(key, entry);
}

function yearKey(code: string, year: string): string {
  return `${code}/${year}`;
}
