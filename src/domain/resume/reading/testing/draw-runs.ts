import type { DocumentFormat, LaidOutDocument, TextRun } from '../laid-out.ts';

const charWidth = 6;
const lineStep = 13;
const blankStep = 9;

export interface DrawOptions {
  readonly format?: DocumentFormat;
  /** Type size of plain lines; `# ` lines stand four points above it. */
  readonly fontSize?: number;
}

/**
 * Lays runs out from a drawing, for tests. A character is six points wide. Two or more spaces part runs, `# ` opens a
 * heading (larger and bold), `*…*` is bold, `_…_` italic, an empty line is a gap, and `---` starts a new page.
 */
export const draw = (drawing: string, options: DrawOptions = {}): LaidOutDocument => {
  const pages = drawing
    .replace(/^\n/, '')
    .split(/^---$\n?/m)
    .map((page, index) => ({ number: index + 1, width: 612, height: 792, runs: drawPage(page, options) }));
  return { format: options.format ?? 'pdf', pages, modifiedAt: null, structured: null, hidden: [] };
};

const drawPage = (page: string, { fontSize = 10 }: DrawOptions): TextRun[] => {
  const runs: TextRun[] = [];
  let baseline = 40;
  for (const row of page.split('\n')) {
    if (row.trim() === '') {
      baseline += blankStep;
      continue;
    }
    baseline += lineStep;
    const heading = row.startsWith('# ');
    const size = heading ? fontSize + 4 : fontSize;
    const text = heading ? row.slice(2) : row;
    for (const part of text.matchAll(/\S+(?: \S+)*/g)) {
      const bold = /^\*.+\*$/.test(part[0]);
      const italic = /^_.+_$/.test(part[0]);
      const plain = bold || italic ? part[0].slice(1, -1) : part[0];
      runs.push({
        text: plain,
        x: 36 + part.index * charWidth,
        y: baseline - 0.8 * size,
        width: plain.length * charWidth,
        height: size,
        fontSize: size,
        bold: bold || heading,
        italic,
        href: null,
        role: null,
      });
    }
  }
  return runs;
};
