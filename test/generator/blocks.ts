import type { SectionName } from './words.ts';

/** A stretch of text of one look. */
export interface Piece {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Where the text leads when clicked. */
  readonly href?: string;
}

export interface Row {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

export type Block =
  | {
      readonly type: 'entry';
      readonly rail: readonly (readonly Piece[])[];
      readonly rows: readonly Row[];
      readonly body: readonly Block[];
    }
  | { readonly type: 'text'; readonly pieces: readonly Piece[] }
  | { readonly type: 'bullet'; readonly pieces: readonly Piece[] }
  /** Cells filled row by row. */
  | { readonly type: 'grid'; readonly columns: number; readonly cells: readonly (readonly Piece[])[] };

export interface SectionBlocks {
  readonly name: SectionName;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type ContactKind = 'email' | 'phone' | 'place' | 'website' | 'link' | 'personal';

export interface ContactItem {
  readonly kind: ContactKind;
  readonly piece: Piece;
}

/** A document before it has a page: what is said, and in which words. */
export interface Composition {
  /** Empty where the document does not say what it is. */
  readonly title: string;
  /** One line or two. */
  readonly name: readonly string[];
  readonly label: string;
  readonly contacts: readonly ContactItem[];
  readonly sections: readonly SectionBlocks[];
}
