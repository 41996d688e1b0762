import { describe, expect, it } from 'vitest';
import { line, plainText } from '../text/line.ts';
import { contentCells, isTooSmall, layOutPage, tooSmallLines } from './frame-layout.ts';
import { scrollBy, scrolled } from './scroll.ts';

const body = Array.from({ length: 50 }, (_, at) => line(`row ${at}`));
const parts = { head: [line('head')], body, foot: [line('foot')], scroll: 0 };

describe('a page', () => {
  it.each([10, 24, 60])('leaves the last of %i rows free, and says how much is hidden', rows => {
    const page = layOutPage({ ...parts, scroll: 3 }, { columns: 80, rows });
    const text = page.lines.map(plainText);
    expect(text.length).toBeLessThan(rows);
    expect(text[0]).toBe('head');
    expect(text.at(-1)).toBe('foot');
    if (rows < 52) expect(text.at(-2)).toMatch(/↑ 3 above {2}↓ \d+ below/);
  });

  it('never scrolls past its end', () => {
    const page = layOutPage({ ...parts, scroll: 999 }, { columns: 80, rows: 24 });
    expect(page.lines.map(plainText)).toContain('row 49');
    expect(page.scrollMax).toBe(50 - page.bodyRows);
    expect(scrolled(999, -1, page.scrollMax)).toBe(page.scrollMax - 1);
    expect(scrolled(0, -5, page.scrollMax)).toBe(0);
    expect(scrollBy('page-down', 10)).toBe(9);
    expect(scrollBy('page-up', 10)).toBe(-9);
    expect(scrollBy('down', 10)).toBe(1);
    expect(scrollBy('up', 10)).toBe(-1);
    expect(scrollBy('next', 10)).toBeNull();
  });

  it('keeps off the last column and within a readable width', () => {
    expect(contentCells({ columns: 40, rows: 20 })).toBe(39);
    expect(contentCells({ columns: 300, rows: 20 })).toBe(110);
  });

  it('knows when a window is too small, and still fits what it says', () => {
    expect(isTooSmall({ columns: 30, rows: 10 })).toBe(false);
    for (const size of [
      { columns: 29, rows: 40 },
      { columns: 80, rows: 9 },
      { columns: 5, rows: 3 },
    ]) {
      expect(isTooSmall(size)).toBe(true);
      expect(tooSmallLines(size).length).toBeLessThan(size.rows);
    }
  });
});
