import { isDateText, parseDates } from './dates.ts';
import type { Segment } from './lines.ts';

type Side = 'first' | 'last';

/** A date in front of a row or at its end, whose other half may stand below it. */
interface OpenDate {
  readonly row: Segment[];
  readonly bottom: number;
}

const dateCharsMax = 24;

/**
 * Puts dates together that a narrow column broke over rows (`Jun 2020 –` over `Present`, `2018` over `2022`,
 * `December` over `2023`), in front of an entry or flush right. What stood beside the lower half keeps its row.
 */
export const joinStackedDates = (rows: readonly Segment[][]): Segment[][] =>
  joinOn('last', joinOn('first', rows));

const joinOn = (side: Side, rows: readonly Segment[][]): Segment[][] => {
  const joined: Segment[][] = [];
  let open: OpenDate | null = null;
  for (const row of rows) {
    const lower = row.at(side === 'first' ? 0 : -1);
    const others = side === 'first' ? row.slice(1) : row.slice(0, -1);
    const whole: Segment | null = open && lower ? joinedDate(open, lower, side, others.length === 0) : null;
    if (open && lower && whole) {
      open.row[side === 'first' ? 0 : open.row.length - 1] = whole;
      open = { row: open.row, bottom: lower.baseline };
      if (others.length > 0) joined.push(others);
      continue;
    }
    const kept = [...row];
    joined.push(kept);
    if (lower && others.length > 0 && lower.text.length <= dateCharsMax)
      open = { row: kept, bottom: lower.baseline };
    else if (open && lower && lower.baseline - open.bottom > 1.7 * lower.fontSize) open = null;
  }
  return joined;
};

/** The date that two halves make; null where they make none or do not stand in one narrow column. */
const joinedDate = (open: OpenDate, lower: Segment, side: Side, alone: boolean): Segment | null => {
  const upper = open.row.at(side === 'first' ? 0 : -1);
  const beside = open.row.at(side === 'first' ? 1 : -2);
  if (!upper || !beside || lower.text.length > dateCharsMax || upper.page !== lower.page) return null;
  if (lower.baseline - open.bottom > 1.7 * lower.fontSize) return null;
  const overlap = Math.min(upper.right, lower.right) - Math.max(upper.x, lower.x);
  const inColumn = side === 'first' ? lower.right < beside.x : lower.x > beside.right;
  if (overlap <= 0 || !inColumn) return null;
  const text = joinedText(upper.text, lower.text, alone);
  if (text === null) return null;
  return { ...upper, text, x: Math.min(upper.x, lower.x), right: Math.max(upper.right, lower.right) };
};

/**
 * The date that two pieces make. Two whole dates make a range where a dash says so, or where the lower one is later and
 * dates nothing else (`alone`).
 */
export const joinedText = (upper: string, lower: string, alone: boolean): string | null => {
  const together = `${upper} ${lower}`;
  const range = `${upper} – ${lower}`;
  if (/[-–—]$/.test(upper) || /^[-–—]/.test(lower)) return isDateText(together) ? together : null;
  if (!isDateText(upper)) return isDateText(together) ? together : null;
  // `2020` over `Present`, whose dash was taken for a bullet.
  if (!isDateText(lower) && isSingle(upper) && isDateText(range) && parseDates(range)?.present) return range;
  if (!isDateText(lower)) return isDateText(together) ? together : null;
  if (!isSingle(upper)) return null;
  const inOrder = (parseDates(upper)?.start ?? '') <= (parseDates(lower)?.start ?? '');
  return alone && isSingle(lower) && inOrder ? range : null;
};

const isSingle = (text: string): boolean => isDateText(text) && parseDates(text)?.single === true;
