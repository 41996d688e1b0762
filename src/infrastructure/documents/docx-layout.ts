import type { HiddenPiece, RunRole, TextRun } from '../../domain/resume/reading/laid-out.ts';
import { decodeStops } from './docx-parts.ts';
import type { DocxStyle, DocxStyles, TabStop } from './docx-styles.ts';
import { type DocxNode, flatten, type Look, type Stretch } from './docx-tree.ts';
import { HiddenPieces } from './hidden-pieces.ts';

/**
 * Word lays text out only when it prints, so positions are made up here by its rules, roughly: a line a paragraph,
 * indents and tab stops as stated, table cells side by side. All goes on one tall page.
 */
const pageWidth = 612;
const margin = 54;
const rightEdge = pageWidth - margin;
/** A character's mean width as a share of the font size. */
const characterShare = 0.5;
const defaultStop = 36;
const gapLeast = 24;
const leading = 1.3;
/** In sizes of the font: paragraphs are complete, and stand too far apart to be taken for one that wraps. */
const paragraphGap = 1;
const twipsPerPoint = 20;
const listIndent = 18;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly cell: Extract<RunRole, { kind: 'cell' }> | null;
}

interface Line {
  readonly area: Area;
  readonly indent: number;
  readonly stops: readonly TabStop[];
  readonly role: RunRole | null;
}

export class DocxLayout {
  readonly #styles: DocxStyles;
  readonly #runs: TextRun[] = [];
  readonly #hidden = new HiddenPieces();
  readonly #links: string[] = [];
  #y = margin;
  #tables = 0;

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  blocks(nodes: readonly DocxNode[]): void {
    for (const node of nodes) this.#block(node, { left: margin, right: rightEdge, cell: null });
  }

  page(): { readonly width: number; readonly height: number; readonly runs: readonly TextRun[] } {
    return { width: pageWidth, height: hundredths(this.#y + margin), runs: this.#runs };
  }

  looseLinks(): readonly string[] {
    return this.#links;
  }

  hidden(): readonly HiddenPiece[] {
    return this.#hidden.finish();
  }

  #block(node: DocxNode, area: Area): void {
    if (node.type === 'paragraph') this.#paragraph(node, area);
    else if (node.type === 'table') this.#table(node, area);
    else for (const child of node.children ?? []) this.#block(child, area);
  }

  #paragraph(node: DocxNode, area: Area): void {
    const style = this.#styles.get(node.styleId ?? null);
    const base: Look = {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      fontSize: style.fontSize ?? this.#styles.fontSize,
      href: null,
    };
    const { stretches: all, blocks, links } = flatten(node, base, this.#styles);
    this.#links.push(...links);
    const stretches = this.#inSight(all);
    // A paragraph of which nothing is seen takes no room either.
    if (stretches.length === 0 && all.length > 0) {
      for (const block of blocks) this.#block(block, area);
      return;
    }
    const line: Line = {
      area,
      indent: indentOf(node),
      stops: decodeStops(node.alignment ?? null) ?? style.tabs,
      role: roleOf(node, style, area.cell),
    };
    for (const part of linesOf(stretches)) this.#line(part, line, base.fontSize);
    this.#y += base.fontSize * paragraphGap;
    for (const block of blocks) this.#block(block, area);
  }

  /** Leaves out what cannot be seen, and keeps it apart. */
  #inSight(stretches: readonly Stretch[]): Stretch[] {
    this.#hidden.lineEnd();
    return stretches.filter(stretch => {
      if (stretch.kind === 'hidden') this.#hidden.add(stretch.text, stretch.reason);
      else if (stretch.kind === 'text' && stretch.text.trim() !== '') this.#hidden.seen();
      return stretch.kind !== 'hidden';
    });
  }

  #line(stretches: readonly Stretch[], line: Line, fontSize: number): void {
    const size = stretches.reduce(
      (most, one) => (one.kind === 'text' ? Math.max(most, one.look.fontSize) : most),
      0,
    );
    const height = size || fontSize;
    const left = line.area.left + line.indent;
    // A paragraph longer than the page is wide stays one line; its characters are counted narrower instead.
    const natural = widthOf(stretches);
    const squeeze = Math.min(1, Math.max(1, line.area.right - left) / Math.max(1, natural));
    let x = left;
    stretches.forEach((stretch, index) => {
      if (stretch.kind === 'tab') x = afterTab(x, line, widthToNextTab(stretches, index + 1) * squeeze);
      else if (stretch.kind === 'text') {
        const perCharacter = stretch.look.fontSize * characterShare * squeeze;
        this.#run(stretch.text, stretch.look, {
          x,
          baseline: this.#y + height,
          perCharacter,
          role: line.role,
        });
        x += stretch.text.length * perCharacter;
      }
    });
    this.#y += height * leading;
  }

  #run(
    text: string,
    look: Look,
    at: {
      readonly x: number;
      readonly baseline: number;
      readonly perCharacter: number;
      readonly role: RunRole | null;
    },
  ): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    const lead = text.length - text.trimStart().length;
    this.#runs.push({
      text: trimmed,
      x: hundredths(at.x + lead * at.perCharacter),
      y: hundredths(at.baseline - look.fontSize),
      width: hundredths(trimmed.length * at.perCharacter),
      height: look.fontSize,
      fontSize: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      href: look.href,
      role: at.role,
    });
  }

  #table(node: DocxNode, area: Area): void {
    this.#tables += 1;
    const table = this.#tables;
    const rows = (node.children ?? []).filter(child => child.type === 'tableRow');
    const columns = rows.reduce((most, row) => Math.max(most, spans(row)), 1);
    const width = (area.right - area.left) / columns;
    /** The first row in which each column is free again of a cell that reaches down from above. */
    const freeFrom: number[] = [];
    rows.forEach((row, rowIndex) => {
      const top = this.#y;
      let bottom = top;
      let column = 0;
      for (const cell of row.children ?? []) {
        const span = spanOf(cell);
        while ((freeFrom[column] ?? 0) > rowIndex) column += 1;
        for (let at = column; at < column + span; at++) freeFrom[at] = rowIndex + (cell.rowSpan ?? 1);
        const role = { kind: 'cell', table, row: rowIndex, column } as const;
        const left = area.left + column * width;
        this.#y = top;
        for (const child of cell.children ?? []) {
          this.#block(child, {
            left,
            right: Math.max(left + 1, left + span * width - listIndent / 2),
            cell: role,
          });
        }
        bottom = Math.max(bottom, this.#y);
        column += span;
      }
      this.#y = bottom;
    });
  }
}

const spans = (row: DocxNode): number => (row.children ?? []).reduce((sum, cell) => sum + spanOf(cell), 0);

/** As many columns as a cell says that it takes, within reason. */
const spanOf = ({ colSpan }: DocxNode): number =>
  Math.min(Math.max(1, Math.trunc(colSpan ?? 1) || 1), spanMax);

const spanMax = 63;

const linesOf = (stretches: readonly Stretch[]): Stretch[][] => {
  const lines: Stretch[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(stretch);
  }
  return lines;
};

const widthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce(
    (sum, one) =>
      sum + (one.kind === 'text' ? one.text.length * one.look.fontSize * characterShare : gapLeast),
    0,
  );

const widthToNextTab = (stretches: readonly Stretch[], from: number): number => {
  const end = stretches.findIndex((stretch, index) => index >= from && stretch.kind !== 'text');
  return widthOf(stretches.slice(from, end < 0 ? undefined : end));
};

/** Where text goes on after a tab: at its stop, and always far enough to be seen as apart. */
const afterTab = (x: number, { area, indent, stops }: Line, width: number): number => {
  // At the start of a line a tab indents; it separates nothing.
  const least = x <= area.left + indent ? x : x + gapLeast;
  const stop = stops.find(({ at }) => area.left + at > x + 1);
  if (!stop) return Math.max(least, Math.ceil((x + 1 - area.left) / defaultStop) * defaultStop + area.left);
  const at = Math.min(area.left + stop.at, area.right);
  return Math.max(least, stop.right ? at - width : at);
};

const indentOf = (node: DocxNode): number => {
  const twips = Number(node.indent?.start ?? 0) || 0;
  const listed = node.numbering ? (Number(node.numbering.level ?? 0) + 1) * listIndent : 0;
  return Math.min(Math.max(twips / twipsPerPoint, listed, 0), pageWidth / 2);
};

const roleOf = (node: DocxNode, style: DocxStyle, cell: Area['cell']): RunRole | null => {
  const place = cell ? { cell: { table: cell.table, row: cell.row, column: cell.column } } : {};
  if (style.headingLevel !== null) return { kind: 'heading', level: style.headingLevel, ...place };
  if (node.numbering) return { kind: 'list-item', depth: Number(node.numbering.level ?? 0) || 0, ...place };
  return /^list (?:bullet|number)/i.test(node.styleName ?? '')
    ? { kind: 'list-item', depth: 0, ...place }
    : cell;
};

const hundredths = (value: number): number => Math.round(value * 100) / 100;
