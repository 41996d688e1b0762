import type { HiddenPiece, HiddenReason } from '../../domain/resume/reading/laid-out.ts';
import { HiddenPieces } from './hidden-pieces.ts';
import { reasonOfAttributes } from './html-sight.ts';
import type { HtmlToken } from './html-tokens.ts';
import type { Span } from './inline-pieces.ts';

/** A page as blocks in the order of the source: lines of text, gaps, and tables, whose cells hold blocks again. */
export type HtmlBlock =
  | {
      readonly kind: 'line';
      readonly spans: readonly Span[];
      readonly heading: number;
      readonly depth: number | null;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'table'; readonly rows: readonly HtmlRow[] };

export interface HtmlCell {
  readonly blocks: HtmlBlock[];
  readonly span: number;
}

export type HtmlRow = HtmlCell[];

export interface HtmlContent {
  readonly blocks: readonly HtmlBlock[];
  readonly hidden: readonly HiddenPiece[];
  /** Targets of links that hold no text. */
  readonly looseLinks: readonly string[];
}

const looseMax = 100;

const blockNames =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tfoot|td|th|title|tr|ul)$/;
const gapped = /^(?:section|article|header|footer|table|h[1-6]|p|ul|ol|dl)$/;
const isVoid = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What a start tag ends although nobody wrote so. */
const endedBy: Readonly<Record<string, RegExp>> = {
  p: /^(?:address|article|aside|blockquote|div|dl|fieldset|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/,
  li: /^li$/,
  dt: /^d[dt]$/,
  dd: /^d[dt]$/,
  td: /^(?:t[dhr]|tbody|tfoot)$/,
  th: /^(?:t[dhr]|tbody|tfoot)$/,
  tr: /^(?:tr|tbody|tfoot)$/,
};
/** How far up an end tag looks for its start; beyond it the tag is taken for a slip. */
const searchMax = 100;
/** Elements that are kept open; deeper ones are read as part of those around. */
const openMax = 2_000;

interface Open {
  readonly name: string;
  readonly hidden: HiddenReason | null;
}

interface Table {
  readonly rows: HtmlRow[];
}

export class HtmlBlocks {
  readonly #depthMax: number;
  readonly #open: Open[] = [];
  readonly #links: (string | null)[] = [];
  /** Targets of links on icons, which hold no text; and how much text there was when the link that is open began. */
  readonly #loose = new Set<string>();
  #texts = 0;
  #textsAtLink = 0;
  readonly #hidden = new HiddenPieces();
  /** Where blocks go: the page, or the innermost cell that is open. */
  readonly #targets: HtmlBlock[][] = [[]];
  readonly #tables: Table[] = [];
  #spans: Span[] = [];
  #bold = 0;
  #italic = 0;
  #heading = 0;
  #lists = 0;
  #items = 0;
  /** Where the blocks of each open list item begin. */
  readonly #itemStarts: { readonly target: HtmlBlock[]; readonly from: number; readonly depth: number }[] =
    [];

  constructor(depthMax: number) {
    this.#depthMax = depthMax;
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#start(token.name, token.attributes);
    else this.#end(token.name);
  }

  finish(): HtmlContent {
    while (this.#open.length > 0) this.#closeTop();
    this.#endLine();
    return {
      blocks: this.#targets[0] ?? [],
      hidden: this.#hidden.finish(),
      looseLinks: [...this.#loose],
    };
  }

  #text(text: string): void {
    const reason = this.#open.at(-1)?.hidden ?? null;
    const last = this.#spans.at(-1)?.text ?? ' ';
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    if (reason !== null) {
      this.#hidden.add(collapsed, reason);
      return;
    }
    // White space at a line's start, or after white space, does not show.
    const shown = /\s$/.test(last) ? collapsed.trimStart() : collapsed;
    if (shown === '') return;
    if (shown.trim() !== '') {
      this.#hidden.seen();
      this.#texts += 1;
    }
    this.#spans.push({
      text: shown,
      bold: this.#bold > 0,
      italic: this.#italic > 0,
      href: this.#links.at(-1) ?? null,
    });
  }

  #start(name: string, attributes: string): void {
    for (let top = this.#open.at(-1); top && endedBy[top.name]?.test(name); top = this.#open.at(-1))
      this.#closeTop();
    if (name === 'br') this.#endLine();
    if (isVoid.test(name)) {
      if (name === 'hr') this.#endLine();
      return;
    }
    if (this.#open.length >= openMax) return;
    if (blockNames.test(name)) this.#endLine();
    this.#open.push({ name, hidden: this.#open.at(-1)?.hidden ?? reasonOfAttributes(attributes) });
    this.#mark(name, 1, attributes);
  }

  #end(name: string): void {
    const lowest = Math.max(0, this.#open.length - searchMax);
    const at = this.#open.findLastIndex((open, index) => index >= lowest && open.name === name);
    if (at < lowest) return;
    while (this.#open.length > at) this.#closeTop();
  }

  #closeTop(): void {
    const top = this.#open.pop();
    if (!top) return;
    if (blockNames.test(top.name)) this.#endLine();
    this.#mark(top.name, -1, '');
    if (gapped.test(top.name)) this.#target().push({ kind: 'gap' });
  }

  /** Enters an element (1) or leaves it (-1). */
  #mark(name: string, step: 1 | -1, attributes: string): void {
    if (name === 'b' || name === 'strong') this.#bold += step;
    else if (name === 'i' || name === 'em') this.#italic += step;
    else if (name === 'a') {
      if (step === 1) {
        this.#links.push(targetOf(attributes));
        this.#textsAtLink = this.#texts;
      } else {
        const href = this.#links.pop();
        if (href && this.#texts === this.#textsAtLink && this.#loose.size < looseMax) this.#loose.add(href);
      }
    } else if (/^h[1-6]$/.test(name)) this.#heading = step === 1 ? Number(name[1]) : 0;
    else if (name === 'ul' || name === 'ol') this.#lists += step;
    else if (name === 'li') this.#item(step);
    else if (name === 'table') {
      if (step === 1) this.#tables.push({ rows: [] });
      else this.#endTable();
    } else if (name === 'tr' && step === 1) this.#tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') this.#cell(step, attributes);
  }

  /** List items that hold whole entries are how a page is built, and no bullets; what they list is. */
  #item(step: 1 | -1): void {
    this.#items += step;
    if (step === 1) {
      const target = this.#target();
      this.#itemStarts.push({ target, from: target.length, depth: Math.max(0, this.#lists - 1) });
      return;
    }
    const start = this.#itemStarts.pop();
    if (!start) return;
    const { target, from, depth } = start;
    const inside = target.slice(from);
    if (!isEntry(inside, depth)) return;
    const outer = depth === 0 ? null : depth - 1;
    inside.forEach((block, at) => {
      if (block.kind === 'line' && block.depth !== null)
        target[from + at] = { ...block, depth: block.depth > depth ? block.depth - 1 : outer };
    });
  }

  #cell(step: 1 | -1, attributes: string): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (step === -1) {
      if (this.#targets.length > 1) this.#targets.pop();
      return;
    }
    if (table.rows.length === 0) table.rows.push([]);
    const span = Number(/\scolspan\s{0,5}=\s{0,5}["']?(\d{1,2})/i.exec(attributes)?.[1] ?? 1) || 1;
    const cell: HtmlCell = { blocks: [], span };
    table.rows.at(-1)?.push(cell);
    this.#targets.push(cell.blocks);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table?.rows.some(row => row.length > 0)) this.#target().push({ kind: 'table', rows: table.rows });
  }

  #target(): HtmlBlock[] {
    return this.#targets.at(-1) ?? [];
  }

  #endLine(): void {
    this.#hidden.lineEnd();
    const spans = this.#spans;
    this.#spans = [];
    if (spans.every(({ text }) => text.trim() === '')) return;
    const depth = this.#items > 0 ? Math.min(Math.max(0, this.#lists - 1), this.#depthMax) : null;
    this.#target().push({ kind: 'line', spans, heading: this.#heading, depth });
  }
}

/** Several lines of its own, with a heading, a list or a table among them, or more lines than a sentence breaks into. */
const isEntry = (blocks: readonly HtmlBlock[], depth: number): boolean => {
  const own = blocks.filter(block => block.kind === 'line' && block.depth === depth);
  const further = blocks.some(
    block =>
      block.kind === 'table' || (block.kind === 'line' && (block.heading > 0 || (block.depth ?? 0) > depth)),
  );
  return own.length >= (further ? 2 : 3);
};

const targetOf = (attributes: string): string | null => {
  const found = /\shref\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(
    attributes,
  );
  const href = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? href : null;
};
