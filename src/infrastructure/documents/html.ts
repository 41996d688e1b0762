import type { LaidOutPage, RunRole } from '../../domain/resume/reading/laid-out.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';
import { asPieces, headingSize, type Span, tableColumns } from './inline-pieces.ts';
import { blockHeight, PageBuilder } from './page-builder.ts';

const bodySize = 10;
const listStep = 3;
const blocks =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|thead|tfoot|td|th|title|tr|ul)$/;
const gapped = /^(?:section|article|header|footer|table|h[1-6]|p|ul|ol)$/;

/** HTML as its reader sees it without a style sheet: blocks become lines; nothing is run and nothing is fetched. */
export const layOutHtml = (html: string, depthMax: number): readonly LaidOutPage[] => {
  const reader = new HtmlReader(depthMax);
  for (const token of htmlTokens(html)) reader.take(token);
  return reader.finish();
};

class HtmlReader {
  readonly #builder = new PageBuilder();
  readonly #depthMax: number;
  readonly #links: (string | null)[] = [];
  #spans: Span[] = [];
  #bold = 0;
  #italic = 0;
  #heading = 0;
  #lists = 0;
  #inItem = false;
  #tables = 0;
  #row: Span[][] | null = null;
  #rows: Span[][][] = [];

  constructor(depthMax: number) {
    this.#depthMax = depthMax;
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.kind === 'open') this.#open(token.name, token.attributes);
    else this.#close(token.name);
  }

  finish(): readonly LaidOutPage[] {
    this.#endLine();
    this.#endTable();
    return this.#builder.finish();
  }

  #text(text: string): void {
    const last = this.#spans.at(-1)?.text ?? ' ';
    const collapsed = text.replace(/[ \t\n\f\r]+/g, ' ');
    // White space at a line's start, or after white space, does not show.
    const shown = /\s$/.test(last) ? collapsed.trimStart() : collapsed;
    if (shown === '') return;
    this.#spans.push({
      text: shown,
      bold: this.#bold > 0,
      italic: this.#italic > 0,
      href: this.#links.at(-1) ?? null,
    });
  }

  #open(name: string, attributes: string): void {
    if (name === 'br') this.#endLine();
    else if (name === 'b' || name === 'strong') this.#bold += 1;
    else if (name === 'i' || name === 'em') this.#italic += 1;
    else if (name === 'a') this.#links.push(targetOf(attributes));
    if (!blocks.test(name)) return;
    if (name === 'td' || name === 'th') this.#startCell();
    else if (this.#row === null || name === 'table' || name === 'tr') this.#endLine();
    else this.#text(' ');
    if (/^h[1-6]$/.test(name)) this.#heading = Number(name[1]);
    if (name === 'ul' || name === 'ol') this.#lists = Math.min(this.#lists + 1, this.#depthMax);
    if (name === 'li') this.#inItem = true;
    if (name === 'table') {
      this.#endTable();
      this.#tables += 1;
    }
    if (name === 'tr') {
      this.#endRow();
      this.#row = [];
    }
  }

  #close(name: string): void {
    if (name === 'b' || name === 'strong') this.#bold = Math.max(0, this.#bold - 1);
    else if (name === 'i' || name === 'em') this.#italic = Math.max(0, this.#italic - 1);
    else if (name === 'a') this.#links.pop();
    if (!blocks.test(name)) return;
    if (name === 'td' || name === 'th') this.#endCell();
    else if (this.#row === null) this.#endLine();
    else this.#text(' ');
    if (/^h[1-6]$/.test(name)) this.#heading = 0;
    if (name === 'ul' || name === 'ol') this.#lists = Math.max(0, this.#lists - 1);
    if (name === 'li') this.#inItem = false;
    if (name === 'tr') this.#endRow();
    if (name === 'table') this.#endTable();
    if (gapped.test(name) && this.#row === null) this.#builder.gap();
  }

  #endLine(): void {
    if (this.#row !== null) {
      this.#text(' ');
      return;
    }
    const spans = this.#spans;
    this.#spans = [];
    if (spans.length === 0) return;
    const column = this.#inItem ? Math.max(1, this.#lists) * listStep : 0;
    const fontSize = this.#heading > 0 ? headingSize(this.#heading) : bodySize;
    this.#builder.line(
      asPieces(spans, { column, role: this.#role(), fontSize, bold: this.#heading > 0 }),
      blockHeight,
    );
  }

  #role(): RunRole | null {
    if (this.#heading > 0) return { kind: 'heading', level: this.#heading };
    return this.#inItem ? { kind: 'list-item', depth: Math.max(0, this.#lists - 1) } : null;
  }

  #startCell(): void {
    this.#endCell();
    if (this.#row === null) this.#row = [];
    this.#spans = [];
  }

  #endCell(): void {
    if (this.#row === null || this.#spans.length === 0) return;
    this.#row.push(this.#spans);
    this.#spans = [];
  }

  #endRow(): void {
    this.#endCell();
    if (this.#row && this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = null;
  }

  #endTable(): void {
    this.#endRow();
    const rows = this.#rows;
    this.#rows = [];
    const columns = tableColumns(rows);
    rows.forEach((row, rowIndex) => {
      const pieces = row.flatMap((cell, column) =>
        asPieces(cell, {
          column: columns[column] ?? 0,
          role: { kind: 'cell', table: this.#tables, row: rowIndex, column },
          fontSize: bodySize,
          bold: false,
        }),
      );
      this.#builder.line(pieces, blockHeight);
    });
  }
}

const targetOf = (attributes: string): string | null => {
  const found = /\shref\s{0,5}=\s{0,5}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(
    attributes,
  );
  const href = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return /^(?:https?:|mailto:|tel:)/i.test(href) ? href : null;
};
