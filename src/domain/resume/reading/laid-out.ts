/**
 * A document as a reader hands it over: pages of text runs, each where it stands and how it looks. Turning runs into
 * lines, columns and reading order is the domain's work (lines.ts), so that every format is read by the same rules.
 * Lengths are PostScript points (1/72 inch); the origin is the page's top left corner, y grows downwards.
 */
export interface LaidOutDocument {
  readonly format: DocumentFormat;
  readonly pages: readonly LaidOutPage[];
  /** When the document says it was last changed (RFC 3339), if it does. */
  readonly modifiedAt: string | null;
  /** A JSON Resume input carries its profile itself; the pages then hold the same as text. */
  readonly structured: StructuredResume | null;
  /** Text that a parser would read and a person cannot see. It is in no page's runs, so that nothing scores it. */
  readonly hidden: readonly HiddenPiece[];
}

export interface HiddenPiece {
  /** Counts from 1. */
  readonly page: number;
  readonly text: string;
  readonly reason: HiddenReason;
}

/**
 * How text is kept from sight: drawn with no ink (render mode 3, transparent), under 2 points, in the colour of what
 * lies under it, under something drawn over it, outside the page, outside its clip, on a layer that is switched off,
 * marked hidden by the format (`w:vanish`, `display: none`), or made of characters without width.
 */
export type HiddenReason =
  | 'no-ink'
  | 'tiny'
  | 'background-colour'
  | 'covered'
  | 'outside-page'
  | 'clipped'
  | 'hidden-layer'
  | 'marked-hidden'
  | 'zero-width';

export type DocumentFormat = 'pdf' | 'docx' | 'text' | 'markdown' | 'html' | 'json';

export interface LaidOutPage {
  /** Counts from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Links on pictures and icons: their targets stand in no run's `href`. Absent if there are none. */
  readonly looseLinks?: readonly LooseLink[];
}

/** Where it can be clicked, in the page's measures. */
export interface LooseLink {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of text in one font on one baseline. */
export interface TextRun {
  readonly text: string;
  /** Left edge, top edge, and size of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A link's target, if the run lies on one. */
  readonly href: string | null;
  /** What the format itself says of the run: a heading of a level, a list item, a table cell; null where it is silent. */
  readonly role: RunRole | null;
}

/** Headings and list items say as well in which cell of a table they stand, if in one. */
export type RunRole =
  | { readonly kind: 'heading'; readonly level: number; readonly cell?: CellPlace }
  | { readonly kind: 'list-item'; readonly depth: number; readonly cell?: CellPlace }
  | ({ readonly kind: 'cell' } & CellPlace);

/** Counted from 0 in a table, whose number is its own in the document. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** Unchecked input: JSON of unknown shape, parsed. */
export type StructuredResume = Readonly<Record<string, unknown>>;
