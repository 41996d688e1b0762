import type { HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import { hiddenReasonOf } from './docx-hidden.ts';
import type { DocxStyles } from './docx-styles.ts';

/** The nodes of the vendor's document tree that carry text, with the properties that are used. */
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number | null } | null;
  readonly alignment?: string | null;
  /** Twentieths of a point, as text. */
  readonly indent?: Readonly<Record<'start' | 'end' | 'firstLine' | 'hanging', string | null>>;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly fontSize?: number | null;
  readonly href?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly DocxNode[];
}

/** A stretch of one look, one that cannot be seen, a tab, or the end of a line. */
export type Stretch =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'hidden'; readonly text: string; readonly reason: HiddenReason }
  | { readonly kind: 'tab' }
  | { readonly kind: 'break' };

export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontSize: number;
  readonly href: string | null;
}

export interface Flattened {
  readonly stretches: readonly Stretch[];
  /** Paragraphs and tables that stand inside, as a text box does; they follow after the paragraph. */
  readonly blocks: readonly DocxNode[];
  /** Targets of links on pictures. */
  readonly links: readonly string[];
}

interface Context {
  readonly styles: DocxStyles;
  readonly look: Look;
  /** Why the run around cannot be seen. */
  readonly hidden: HiddenReason | null;
  readonly stretches: Stretch[];
  readonly blocks: DocxNode[];
  readonly links: string[];
}

/** Lays a paragraph's tree out flat; `base` is the look its style gives. */
export const flatten = (paragraph: DocxNode, base: Look, styles: DocxStyles): Flattened => {
  const context: Context = { styles, look: base, hidden: null, stretches: [], blocks: [], links: [] };
  for (const child of paragraph.children ?? []) visit(child, context);
  return context;
};

const visit = (node: DocxNode, context: Context): void => {
  switch (node.type) {
    case 'text':
      if (node.value && context.hidden)
        context.stretches.push({ kind: 'hidden', text: node.value, reason: context.hidden });
      else if (node.value) context.stretches.push({ kind: 'text', text: node.value, look: context.look });
      return;
    case 'tab':
      if (!context.hidden) context.stretches.push({ kind: 'tab' });
      return;
    case 'break':
      if (!context.hidden) context.stretches.push({ kind: 'break' });
      return;
    case 'paragraph':
    case 'table':
      context.blocks.push(node);
      return;
    default: {
      const look = lookInside(node, context);
      if (node.type === 'hyperlink' && node.href && node.children?.every(child => child.type === 'image'))
        context.links.push(node.href);
      const hidden = node.type === 'run' ? hiddenReasonOf(node.styleId) : context.hidden;
      for (const child of node.children ?? []) visit(child, { ...context, look, hidden });
    }
  }
};

const lookInside = (node: DocxNode, { look, styles }: Context): Look => {
  if (node.type === 'hyperlink') return { ...look, href: node.href ?? look.href };
  if (node.type !== 'run') return look;
  const style = styles.get(node.styleId ?? null);
  return {
    ...look,
    bold: node.isBold || (style.bold ?? look.bold),
    italic: node.isItalic || (style.italic ?? look.italic),
    fontSize: node.fontSize || (style.fontSize ?? look.fontSize),
  };
};
