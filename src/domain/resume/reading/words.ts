import type { LaidOutPage, TextRun } from './laid-out.ts';
import { cellOfRole, groupByBaseline } from './lines.ts';
import { withoutOverprints } from './overprints.ts';
import { cleanText, mendLetterSpacing } from './text-cleanup.ts';
import type { Word } from './word.ts';

/** What a longer run says after this many characters is not read. */
export const runCharsMax = 5_000;

/** The words of a page row by row; the cells of a table that the format marks are rows of their own. */
export const wordRows = (page: LaidOutPage): Word[][] =>
  groupByBaseline(withoutOverprints(page.runs.flatMap(wordsOf))).flatMap(cellsOf);

const wordsOf = (run: TextRun): Word[] => {
  if (![run.x, run.y, run.width, run.height].every(Number.isFinite)) return [];
  const { text, marker } = cleanText(run.text.slice(0, runCharsMax));
  const baseline = run.y + 0.8 * run.height;
  const mended = mendLetterSpacing(text.trim());
  const perChar = run.width / Math.max(1, run.text.length);
  if (mended !== text.trim() || !/ {3,}/.test(text.trim()))
    return [
      {
        text: mended === text.trim() ? text : mended,
        marker,
        x: run.x,
        right: run.x + run.width,
        baseline,
        fontSize: run.fontSize,
        letterGap: mended === text.trim() ? 0 : perChar,
        run,
      },
    ];
  // Text files show columns by runs of spaces: each part becomes a word of its own, where it stands.
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map(part => ({
    text: part[0],
    marker,
    x: run.x + part.index * perChar,
    right: run.x + (part.index + part[0].length) * perChar,
    baseline,
    fontSize: run.fontSize,
    letterGap: 0,
    run,
  }));
};

/** Text of one cell may be laid out over the next one: cells are told apart by their marks, not by where they stand. */
const cellsOf = (row: readonly Word[]): Word[][] => {
  const cells = new Map<string, Word[]>();
  for (const word of row) {
    const place = cellOfRole(word.run.role);
    const key = place ? `${place.table}|${place.row}|${place.column}` : '';
    const cell = cells.get(key);
    if (cell) cell.push(word);
    else cells.set(key, [word]);
  }
  return [...cells.values()];
};
