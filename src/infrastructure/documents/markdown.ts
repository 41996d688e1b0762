import type { LaidOutPage } from '../../domain/resume/reading/laid-out.ts';
import { asPieces, headingSize, type Span, tableColumns } from './inline-pieces.ts';
import { splitFrontMatter } from './markdown-front-matter.ts';
import { markdownSpans } from './markdown-inline.ts';
import { blockHeight, PageBuilder } from './page-builder.ts';

const bodySize = 10;
const listStep = 3;

/** Markdown by its blocks: headings, list items, table cells and paragraphs, a line of the source a line of text. */
export const layOutMarkdown = (text: string): readonly LaidOutPage[] => {
  const builder = new PageBuilder();
  const { shown, body } = splitFrontMatter(text.split('\n'));
  for (const { text: value, isName } of shown) {
    if (isName) layOutHeading(builder, value, 1);
    else layOutLine(builder, value);
  }
  const lines = joinedItems(body);
  let table = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const below = lines[at + 1] ?? '';
    if (line.trim() === '') builder.gap();
    else if (isTableRow(line) && isTableRule(below)) {
      const rows = [line];
      for (at += 2; at < lines.length && isTableRow(lines[at] ?? ''); at++) rows.push(lines[at] ?? '');
      at -= 1;
      table += 1;
      layOutTable(builder, rows, table);
    } else if (/^ {0,3}(?:=+|-{2,})\s*$/.test(below) && isParagraph(line)) {
      layOutHeading(builder, line, below.includes('=') ? 1 : 2);
      at += 1;
    } else layOutLine(builder, line);
  }
  return builder.finish();
};

const item = /^(\s{0,40})(?:[-*+]|\d{1,3}[.)])\s+(?=\S)/;

/** A list item goes on in the indented lines below it. */
const joinedItems = (lines: readonly string[]): string[] => {
  const joined: string[] = [];
  let parts: string[] | null = null;
  const flush = (): void => {
    if (parts) joined.push(parts.join(' '));
    parts = null;
  };
  for (const line of lines) {
    const goesOn = parts !== null && /^\s{2,}\S/.test(line) && !item.test(line);
    if (goesOn) parts?.push(line.trim());
    else {
      flush();
      if (item.test(line) && !isRule(line)) parts = [line.trimEnd()];
      else joined.push(line);
    }
  }
  flush();
  return joined;
};

const isRule = (line: string): boolean => /^ {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})\s*$/.test(line);

const isParagraph = (line: string): boolean =>
  !/^\s{0,3}(?:#{1,6}\s|>|\|)/.test(line) && !item.test(line) && !isRule(line);

const layOutLine = (builder: PageBuilder, line: string): void => {
  // Rules and fences draw; they say nothing.
  if (isRule(line) || /^\s{0,3}(?:```|~~~)/.test(line)) {
    builder.gap();
    return;
  }
  const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/.exec(line);
  if (heading) {
    layOutHeading(builder, (heading[2] ?? '').replace(/\s#+\s*$/, ''), heading[1]?.length ?? 1);
    return;
  }
  const listed = item.exec(line);
  if (listed) {
    const depth = Math.floor((listed[1] ?? '').replace(/\t/g, '    ').length / 2);
    const look = {
      column: (depth + 1) * listStep,
      role: { kind: 'list-item', depth } as const,
      fontSize: bodySize,
      bold: false,
    };
    builder.line(asPieces(markdownSpans(line.slice(listed[0].length)), look), blockHeight);
    return;
  }
  const body = line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/\\$/, '')
    .trim();
  builder.line(asPieces(markdownSpans(body), { column: 0, role: null, fontSize: bodySize, bold: false }));
};

const layOutHeading = (builder: PageBuilder, text: string, level: number): void =>
  builder.line(
    asPieces(markdownSpans(text.trim()), {
      column: 0,
      role: { kind: 'heading', level },
      fontSize: headingSize(level),
      bold: true,
    }),
    blockHeight,
  );

const isTableRow = (line: string): boolean => line.includes('|') && line.trim() !== '';

const isTableRule = (line: string): boolean =>
  /^[\s|:-]{3,}$/.test(line) && line.includes('-') && line.includes('|');

const layOutTable = (builder: PageBuilder, lines: readonly string[], table: number): void => {
  const rows: Span[][][] = lines.map(line => cellsOf(line).map(cell => markdownSpans(cell)));
  const columns = tableColumns(rows);
  rows.forEach((row, rowIndex) => {
    builder.line(
      row.flatMap((cell, column) =>
        asPieces(cell, {
          column: columns[column] ?? 0,
          role: { kind: 'cell', table, row: rowIndex, column },
          fontSize: bodySize,
          bold: false,
        }),
      ),
      blockHeight,
    );
  });
};

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => cell.trim().replaceAll('\\|', '|'));
