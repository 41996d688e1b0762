import type { HiddenPiece, LaidOutPage, RunRole } from '../../domain/resume/reading/laid-out.ts';
import { type HtmlBlock, HtmlBlocks, type HtmlRow } from './html-blocks.ts';
import { htmlTokens } from './html-tokens.ts';
import { asPieces, headingSize, type Span } from './inline-pieces.ts';
import { withLooseLinks } from './loose-links.ts';
import { blockHeight, PageBuilder } from './page-builder.ts';

const bodySize = 10;
const listStep = 3;
/** Characters between two columns of a table: wide enough to be seen as apart. */
const columnGap = 4;
/** A cell of running text does not push what is beside it out of sight. */
const cellWidthMax = 90;

export interface LaidOutHtml {
  readonly pages: readonly LaidOutPage[];
  readonly hidden: readonly HiddenPiece[];
}

/** HTML as its reader sees it without a style sheet: blocks become lines; nothing is run and nothing is fetched. */
export const layOutHtml = (html: string, depthMax: number): LaidOutHtml => {
  const reader = new HtmlBlocks(depthMax);
  for (const token of htmlTokens(html)) reader.take(token);
  const { blocks, hidden, looseLinks } = reader.finish();
  const layout = new HtmlLayout();
  layout.blocks(blocks, { column: 0, cell: null, depth: 0 });
  return { pages: withLooseLinks(layout.finish(), looseLinks), hidden };
};

interface Area {
  readonly column: number;
  readonly cell: Extract<RunRole, { kind: 'cell' }> | null;
  /** Of tables in tables. */
  readonly depth: number;
}

const tablesInTablesMax = 20;

class HtmlLayout {
  readonly #builder = new PageBuilder();
  #tables = 0;

  finish(): readonly LaidOutPage[] {
    return this.#builder.finish();
  }

  blocks(blocks: readonly HtmlBlock[], area: Area): void {
    for (const block of blocks) {
      if (block.kind === 'gap') this.#builder.gap();
      else if (block.kind === 'line') this.#line(block, area);
      else this.#table(block.rows, area);
    }
  }

  #line(line: Extract<HtmlBlock, { kind: 'line' }>, area: Area): void {
    const { heading, depth } = line;
    this.#builder.line(
      asPieces(line.spans, {
        column: area.column + indentOf(line),
        role: roleOf(heading, depth, area),
        fontSize: heading > 0 ? headingSize(heading) : bodySize,
        bold: heading > 0,
      }),
      blockHeight,
    );
  }

  /** Cells of a row begin at one height; what each holds goes down from there. */
  #table(rows: readonly HtmlRow[], area: Area): void {
    if (area.depth >= tablesInTablesMax) {
      for (const row of rows) for (const cell of row) this.blocks(cell.blocks, area);
      return;
    }
    this.#tables += 1;
    const table = this.#tables;
    const columns = columnsOf(rows);
    rows.forEach((row, rowIndex) => {
      const top = this.#builder.y;
      let bottom = top;
      let index = 0;
      for (const cell of row) {
        this.#builder.goTo(top);
        this.blocks(trimmed(cell.blocks), {
          column: area.column + (columns[index] ?? 0),
          cell: { kind: 'cell', table, row: rowIndex, column: index },
          depth: area.depth + 1,
        });
        bottom = Math.max(bottom, this.#builder.y);
        index += cell.span;
      }
      this.#builder.goTo(bottom);
    });
  }
}

const indentOf = ({ depth }: { readonly depth: number | null }): number =>
  depth === null ? 0 : (depth + 1) * listStep;

const roleOf = (heading: number, depth: number | null, { cell }: Area): RunRole | null => {
  const place = cell ? { cell: { table: cell.table, row: cell.row, column: cell.column } } : {};
  if (heading > 0) return { kind: 'heading', level: heading, ...place };
  return depth === null ? cell : { kind: 'list-item', depth, ...place };
};

/** Gaps at a cell's edges are its padding. */
const trimmed = (blocks: readonly HtmlBlock[]): readonly HtmlBlock[] => {
  const first = blocks.findIndex(block => block.kind !== 'gap');
  const last = blocks.findLastIndex(block => block.kind !== 'gap');
  return first < 0 ? [] : blocks.slice(first, last + 1);
};

/** Where each column begins, in characters. */
const columnsOf = (rows: readonly HtmlRow[]): number[] => {
  const widths: number[] = [];
  for (const row of rows) {
    let index = 0;
    for (const { blocks, span } of row) {
      if (span === 1) widths[index] = Math.max(widths[index] ?? 0, widthOf(blocks));
      for (let at = index; at < index + span; at++) widths[at] ??= 0;
      index += span;
    }
  }
  let at = 0;
  return widths.map(width => {
    const start = at;
    at += Math.min(width, cellWidthMax) + columnGap;
    return start;
  });
};

const widthOf = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce((most, block) => {
    if (block.kind === 'gap') return most;
    if (block.kind === 'line') return Math.max(most, indentOf(block) + lengthOf(block.spans));
    const columns = columnsOf(block.rows);
    return Math.max(most, (columns.at(-1) ?? 0) + columnGap);
  }, 0);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + text.length, 0);
