import type { CellPlace } from './laid-out.ts';
import { cellOfRole, type Segment } from './lines.ts';

/** Text in the order of the document: plain stretches, and the tables between them. */
export type Block =
  | { readonly kind: 'flow'; readonly segments: readonly Segment[] }
  | { readonly kind: 'table'; readonly parts: readonly TablePart[] };

/** What is read together: a row of short cells, or one cell. */
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

const cellOf = ({ role }: Segment): CellPlace | null => cellOfRole(role);

/**
 * Cuts segments at the tables that the format itself marks. Without marks everything is one flow. A table that lays out
 * the page (section headings stand in it) is read column by column where several of its columns have headings; else it
 * is a part of the flow, as where its text stands tells more than its marks.
 */
export const splitTables = (segments: readonly Segment[]): Block[] => {
  if (!segments.some(segment => cellOf(segment) !== null)) return [{ kind: 'flow', segments }];
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const layouts = layoutTables(sorted);
  const blocks: Block[] = [];
  let at = 0;
  for (const layout of layouts) {
    const columns = columnsOfLayout(sorted, layout);
    if (columns === null) continue;
    blocks.push(...splitDataTables(sorted.slice(at, layout.from), layouts));
    blocks.push({ kind: 'table', parts: columns.map(column => ({ segments: column, isRow: false })) });
    at = layout.to;
  }
  blocks.push(...splitDataTables(sorted.slice(at), layouts));
  return blocks;
};

const splitDataTables = (sorted: readonly Segment[], layouts: readonly Layout[]): Block[] => {
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
  const ofLayouts = new Set(layouts.flatMap(({ tables }) => [...tables]));
  const ends = lastCells(sorted);
  for (const [at, segment] of sorted.entries()) {
    const mark = cellOf(segment);
    const cell = mark && !ofLayouts.has(mark.table) ? mark : null;
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

/** A table with section headings in it: where it begins and ends among the sorted segments. */
interface Layout {
  readonly from: number;
  readonly to: number;
  readonly table: number;
  /** Itself and the tables inside it. */
  readonly tables: ReadonlySet<number>;
  readonly columnX: ReadonlyMap<number, number>;
}

const layoutTables = (sorted: readonly Segment[]): Layout[] => {
  const spans = new Map<number, { from: number; to: number }>();
  sorted.forEach((segment, at) => {
    const mark = cellOf(segment);
    if (mark) spans.set(mark.table, { from: spans.get(mark.table)?.from ?? at, to: at + 1 });
  });
  const headings = sorted.flatMap((segment, at) => (segment.heading ? [at] : []));
  const hasHeading = ({ from, to }: { from: number; to: number }) =>
    headings.some(at => at >= from && at < to);
  const layouts: Layout[] = [];
  for (const [table, span] of [...spans].sort((a, b) => a[1].from - b[1].from || b[1].to - a[1].to)) {
    const outer = layouts.at(-1);
    if (outer?.tables.has(table) || !hasHeading(span)) continue;
    const tables = [...spans].filter(([, { from, to }]) => from >= span.from && to <= span.to);
    const columnX = columnsOf(sorted, table);
    const { from, to } = widened(sorted, span, columnX);
    layouts.push({ table, from, to, tables: new Set(tables.map(([id]) => id)), columnX });
  }
  return layouts;
};

/** Headings and list items carry no mark of their cell: those right before and after a table's cells are its own. */
const widened = (
  sorted: readonly Segment[],
  span: { readonly from: number; readonly to: number },
  columnX: ReadonlyMap<number, number>,
): { from: number; to: number } => {
  const lefts = [...columnX.values()];
  const second = [...lefts].sort((a, b) => a - b)[1] ?? Number.POSITIVE_INFINITY;
  const isInside = (segment: Segment | undefined): boolean =>
    segment !== undefined && (segment.heading || segment.role?.kind === 'list-item');
  let { from, to } = span;
  const top = (sorted[from]?.baseline ?? 0) - 3;
  while (isInside(sorted[from - 1]) || (sorted[from - 1]?.baseline ?? 0) > top) from--;
  while (isInside(sorted[to])) to++;
  // Nothing before the cells stood in a later column: those headings are of the text above.
  if (!sorted.slice(from, span.from).some(({ x }) => x >= second - 2)) from = span.from;
  return { from, to };
};

/** The text of each column, if several columns have section headings. */
const columnsOfLayout = (
  sorted: readonly Segment[],
  { table, from, to, columnX }: Layout,
): Segment[][] | null => {
  const columns = new Map<number, Segment[]>();
  for (const segment of sorted.slice(from, to)) {
    const mark = cellOf(segment);
    const column = mark && mark.table === table ? mark.column : columnAt({ columnX }, segment.x);
    columns.set(column, [...(columns.get(column) ?? []), segment]);
  }
  const headed = [...columns.values()].filter(column => column.some(({ heading }) => heading));
  if (headed.length < 2) return null;
  return [...columns].sort((a, b) => a[0] - b[0]).map(([, column]) => column);
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

const columnAt = ({ columnX }: { readonly columnX: ReadonlyMap<number, number> }, x: number): number => {
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
