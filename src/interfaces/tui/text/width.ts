import stringWidth from 'string-width';

/** How many cells a tab takes; tabs are drawn as spaces because terminals disagree about tab stops. */
export const TAB_CELLS = 4;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const widths = new Map<string, number>();
const WIDTHS_MAX = 4_096;

/** Cells of each single UTF-16 unit, measured when first seen; 255 means not yet. */
const unitWidths = new Uint8Array(0x10000).fill(255);

/** Cells that one UTF-16 unit takes when it is a whole cluster. */
export const unitCells = (code: number): number => {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (code === 0x09) return TAB_CELLS;
  const known = unitWidths[code] ?? 255;
  if (known !== 255) return known;
  const cells = stringWidth(String.fromCharCode(code));
  unitWidths[code] = cells;
  return cells;
};

/** Cells that one grapheme cluster takes on the screen. */
export const clusterCells = (cluster: string): number => {
  if (cluster.length === 1) return unitCells(cluster.charCodeAt(0));
  const known = widths.get(cluster);
  if (known !== undefined) return known;
  const cells = stringWidth(cluster);
  if (widths.size >= WIDTHS_MAX) widths.clear();
  widths.set(cluster, cells);
  return cells;
};

/** Cells that a text without line ends takes. */
export const textCells = (text: string): number => {
  if (isPrintableAscii(text)) return text.length;
  let cells = 0;
  for (const cluster of clustersOf(text)) cells += clusterCells(cluster);
  return cells;
};

/** The text as grapheme clusters: what a person calls characters. */
export const clustersOf = (text: string): readonly string[] => {
  if (isPrintableAscii(text)) return text.split('');
  return Array.from(segmenter.segment(text), part => part.segment);
};

/** Cuts to at most `cellsMax` cells and marks the cut with `…`. */
export const cutToCells = (text: string, cellsMax: number): string => {
  if (cellsMax <= 0) return '';
  if (textCells(text) <= cellsMax) return text;
  let cells = 0;
  let kept = '';
  for (const cluster of clustersOf(text)) {
    const next = cells + clusterCells(cluster);
    if (next > cellsMax - 1) break;
    cells = next;
    kept += cluster;
  }
  return `${kept.trimEnd()}…`;
};

export const padToCells = (text: string, cells: number): string =>
  text + ' '.repeat(Math.max(0, cells - textCells(text)));

export const isPrintableAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
};
