import type { WindowSize } from '../hooks/services.ts';
import { type Line, line, span, wrapLines } from '../text/line.ts';

/** Below this the window says so instead of showing half a screen. */
export const SMALLEST: WindowSize = { columns: 30, rows: 10 };

/** Long lines are hard to read: text stays within this many cells in wide windows. */
const READING_CELLS_MAX = 110;

export const isTooSmall = (size: WindowSize): boolean =>
  size.columns < SMALLEST.columns || size.rows < SMALLEST.rows;

/** The last column stays empty: some terminals break a row that fills it. */
export const contentCells = (size: WindowSize): number =>
  Math.max(1, Math.min(READING_CELLS_MAX, size.columns - 1));

/** Rows that may be drawn: one less than the window has, so that nothing ever scrolls it. */
export const contentRows = (size: WindowSize): number => Math.max(1, size.rows - 1);

export const tooSmallLines = (size: WindowSize): readonly Line[] =>
  wrapLines(
    [
      line(span('Make the window larger', 'strong')),
      line(
        `It has ${size.columns}×${size.rows}, ${SMALLEST.columns}×${SMALLEST.rows} are needed. Your text is kept.`,
      ),
    ],
    Math.max(1, size.columns - 1),
  ).slice(0, contentRows(size));

export interface PageParts {
  readonly head: readonly Line[];
  /** Scrolls when it is longer than the rows that are left. */
  readonly body: readonly Line[];
  readonly foot: readonly Line[];
  /** Rows of the body that are scrolled away. */
  readonly scroll: number;
}

export interface Page {
  readonly lines: readonly Line[];
  readonly bodyRows: number;
  readonly scrollMax: number;
}

/** Lays a scrolling page out: head and foot stay, the body shows as many rows as are left and says if there is more. */
export const layOutPage = (parts: PageParts, size: WindowSize): Page => {
  const cells = contentCells(size);
  const head = wrapLines(parts.head, cells);
  const foot = wrapLines(parts.foot, cells);
  const body = wrapLines(parts.body, cells);
  const room = Math.max(1, contentRows(size) - head.length - foot.length);
  if (body.length <= room) return { lines: [...head, ...body, ...foot], bodyRows: room, scrollMax: 0 };
  const bodyRows = Math.max(1, room - 1);
  const scrollMax = body.length - bodyRows;
  const scroll = Math.min(Math.max(0, parts.scroll), scrollMax);
  const shown = body.slice(scroll, scroll + bodyRows);
  const more = line(span(moreText(scroll, scrollMax), 'faint'));
  return { lines: [...head, ...shown, more, ...foot].slice(0, contentRows(size)), bodyRows, scrollMax };
};

const moreText = (above: number, scrollMax: number): string => {
  const below = scrollMax - above;
  const parts = [above > 0 ? `↑ ${above} above` : null, below > 0 ? `↓ ${below} below` : null];
  return parts.filter(part => part !== null).join('  ');
};
