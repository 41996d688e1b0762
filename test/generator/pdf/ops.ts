export interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

export type Part = 'header' | 'heading' | 'main' | 'aside' | 'furniture';

/** One text on one baseline; lengths in points from the page's top left corner. */
export interface TextOp {
  readonly kind: 'text';
  readonly page: number;
  readonly part: Part;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly href: string | null;
  /** Extra space after every character. */
  readonly tracking: number;
  readonly width: number;
  readonly symbol: SymbolGlyph | null;
}

/** A shape from a font of icons, and the character that the file says it stands for. */
export interface SymbolGlyph {
  readonly shape: 'square' | 'arrow' | 'disc' | 'envelope' | 'telephone' | 'pin' | 'link';
  readonly means: string;
  /** The code of the shape in the standard font of dingbats, if it is taken from there. */
  readonly dingbat?: number;
}

export interface BoxOp {
  readonly kind: 'box';
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

export type Op = TextOp | BoxOp;

export type Measure = (text: string, face: Face, size: number) => number;
