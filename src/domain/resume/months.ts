/**
 * Months as whole numbers (year × 12 + month − 1), so that they can be compared and subtracted.
 * Dates come as `2021`, `2021-03` or `2021-03-15`; anything else is not a date.
 */
export interface DateParts {
  readonly year: number;
  /** 1–12, or null where the document gives only a year. */
  readonly month: number | null;
}

const YEAR_MIN = 1900;
const YEAR_MAX = 2200;

/** null for what is absent or is not an ISO date of any of the three precisions. */
export const parseDate = (date: string | undefined): DateParts | null => {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(date ?? '');
  if (!found) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  if (year < YEAR_MIN || year > YEAR_MAX) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  return { year, month };
};

export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

/** `YYYY-MM` of a month's number. */
export const monthText = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/** The month of an `asOf` day; throws when it is no date, because callers check their input first. */
export const asOfMonth = (asOf: string): number => {
  const parts = parseDate(asOf);
  if (parts?.month == null) throw new Error(`asOf is not a day: ${asOf}`);
  return monthIndex(parts.year, parts.month);
};

/** Both ends included. */
export interface MonthRange {
  readonly from: number;
  readonly to: number;
}

/** Sorted ranges without overlaps; ranges that touch become one. */
export const mergeRanges = (ranges: readonly MonthRange[]): MonthRange[] => {
  const merged: { from: number; to: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else merged.push({ from: range.from, to: range.to });
  }
  return merged;
};

export const monthsIn = (ranges: readonly MonthRange[]): number =>
  mergeRanges(ranges).reduce((sum, range) => sum + range.to - range.from + 1, 0);
