import type { Segment } from './lines.ts';

/** Text in the order of the document: plain stretches, and the tables between them. */
export type Block =
  | { readonly kind: 'flow'; readonly segments: readonly Segment[] }
  | { readonly kind: 'table'; readonly parts: readonly TablePart[] };

/** What is read together: a row of short cells, one cell, or a whole column of a table that only makes columns. */
export interface TablePart {
  readonly segments: readonly Segment[];
  /** Cells of one row stand side by side; anything else may hold columns of its own. */
  readonly isRow: boolean;
}

interface OpenTable {
  readonly id: number;
  /** By row, then by column. */
  readonly rows: Map<number, Map<number, Segment[]>>;
  readonly columnX: Map<number, number>;
  lastRow: number;
}

const cellOf = (segment: Segment) => (segment.role?.kind === 'cell' ? segment.role : null);

/** Cuts segments at the tables that the format itself marks. Without marks everything is one flow. */
export const splitTables = (segments: readonly Segment[]): Block[] => {
  if (!segments.some(segment => cellOf(segment) !== null)) return [{ kind: 'flow', segments }];
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const blocks: Block[] = [];
  let flow: Segment[] = [];
  let table: OpenTable | null = null;
  const closeFlow = () => {
    if (flow.length > 0) blocks.push({ kind: 'flow', segments: flow });
    flow = [];
  };
  const closeTable = () => {
    if (table) blocks.push({ kind: 'table', parts: partsOf(table) });
    table = null;
  };
  const ends = lastCells(sorted);
  for (const [at, segment] of sorted.entries()) {
    const cell = cellOf(segment);
    if (cell && (table as OpenTable | null)?.id !== cell.table) {
      closeTable();
      closeFlow();
      table = { id: cell.table, rows: new Map(), columnX: columnsOf(sorted, cell.table), lastRow: cell.row };
    }
    const open = table as OpenTable | null;
    if (cell && open) {
      open.lastRow = Math.max(open.lastRow, cell.row);
      put(open, cell.row, cell.column, segment);
    } else if (open && (at < (ends.get(open.id) ?? -1) || isItemOf(open, segment))) {
      put(open, open.lastRow, columnAt(open, segment.x), segment);
    } else {
      closeTable();
      flow.push(segment);
    }
  }
  closeTable();
  closeFlow();
  return blocks;
};

/** The index of each table's last cell: what has no cell of its own before it (list items) still belongs to it. */
const lastCells = (sorted: readonly Segment[]): Map<number, number> => {
  const last = new Map<number, number>();
  sorted.forEach((segment, at) => {
    const cell = cellOf(segment);
    if (cell) last.set(cell.table, at);
  });
  return last;
};

const columnsOf = (sorted: readonly Segment[], table: number): Map<number, number> => {
  const columns = new Map<number, number>();
  for (const segment of sorted) {
    const cell = cellOf(segment);
    if (cell?.table === table)
      columns.set(cell.column, Math.min(columns.get(cell.column) ?? segment.x, segment.x));
  }
  return columns;
};

const columnAt = ({ columnX }: OpenTable, x: number): number => {
  let best = 0;
  let bestX = Number.NEGATIVE_INFINITY;
  for (const [column, left] of columnX) {
    if (left <= x + 2 && left > bestX) {
      best = column;
      bestX = left;
    }
  }
  return best;
};

/** List items after a table's last cell text that are set in under one of its later columns. */
const isItemOf = (table: OpenTable, segment: Segment): boolean =>
  segment.role?.kind === 'list-item' && columnAt(table, segment.x) > 0;

const put = (table: OpenTable, row: number, column: number, segment: Segment): void => {
  const cells = table.rows.get(row) ?? new Map<number, Segment[]>();
  table.rows.set(row, cells);
  const cell = cells.get(column);
  if (cell) cell.push(segment);
  else cells.set(column, [segment]);
};

const partsOf = ({ rows }: OpenTable): TablePart[] => {
  const ordered = [...rows]
    .sort((a, b) => a[0] - b[0])
    .map(([, cells]) => [...cells].sort((a, b) => a[0] - b[0]));
  const columns = new Map<number, Segment[]>();
  for (const cells of ordered) {
    for (const [column, segments] of cells)
      columns.set(column, [...(columns.get(column) ?? []), ...segments]);
  }
  const withHeadings = [...columns.values()].filter(segments => segments.some(segment => segment.heading));
  // Section headings in several columns: the table is no table but the page's columns.
  if (withHeadings.length > 1)
    return [...columns].sort((a, b) => a[0] - b[0]).map(([, segments]) => ({ segments, isRow: false }));
  return ordered.flatMap((cells): TablePart[] => {
    const texts = cells.map(([, segments]) => segments);
    const isRow = texts.slice(0, -1).every(isOneLine) || texts.slice(1).every(isOneLine);
    if (isRow) return [{ segments: texts.flat(), isRow: true }];
    return texts.map(segments => ({ segments, isRow: false }));
  });
};

const isOneLine = (segments: readonly Segment[]): boolean => {
  const [first] = segments;
  return first === undefined || segments.every(segment => Math.abs(segment.baseline - first.baseline) < 2);
};
