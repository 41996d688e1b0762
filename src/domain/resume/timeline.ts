import {
  asOfMonth,
  type DateParts,
  type MonthRange,
  mergeRanges,
  monthIndex,
  monthsIn,
  monthText,
  parseDate,
} from './months.ts';
import type { WorkEntry } from './profile.ts';
import type { Timeline, TimelineGap, TimelineOverlap, TimelineRole } from './report.ts';

/** A shorter pause between two roles is an ordinary change of jobs. */
export const GAP_MONTHS_MIN = 3;

/** One shared month is a handover, not two jobs at once. */
const OVERLAP_MONTHS_MIN = 2;

interface DatedRole {
  readonly work: number;
  /** The reading that is most likely; months are counted by it. */
  readonly likely: MonthRange;
  /** The longest reading that the dates allow; gaps are measured by it. */
  readonly longest: MonthRange;
  /** The shortest reading, or null when there may be none; overlaps are measured by it. */
  readonly surest: MonthRange | null;
  readonly current: boolean;
}

/**
 * When the person worked, seen from `asOf` (`YYYY-MM-DD`).
 *
 * A year without a month is read three ways. Counting months takes the middle of the year, so that `2019 – 2021` is 24
 * months (July to June) and `2020 – 2020` six (April to September). A gap is reported only if it is there with the
 * earliest start and the latest end that the years allow, an overlap only with the latest start and the earliest end.
 * Entries without a start, that end before they start, or that start after `asOf` are left out: rules report them.
 */
export const buildTimeline = (work: readonly WorkEntry[], asOf: string): Timeline => {
  const now = asOfMonth(asOf);
  const roles = work.flatMap((entry, index) => dateRole(entry, index, now) ?? []);
  return {
    monthsTotal: monthsIn(roles.map(role => role.likely)),
    gaps: findGaps(roles, now),
    overlaps: findOverlaps(roles),
    roles: roles.map(describeRole),
  };
};

const dateRole = (entry: WorkEntry, work: number, now: number): DatedRole | null => {
  const start = parseDate(entry.startDate);
  if (!start) return null;
  const end = parseDate(entry.endDate);
  if (entry.endDate !== undefined && !end) return null;
  const earliest = monthIndex(start.year, start.month ?? 1);
  const latest = end ? monthIndex(end.year, end.month ?? 12) : now;
  if (earliest > now || latest < earliest) return null;
  const longest = { from: earliest, to: Math.min(latest, now) };
  const surest = {
    from: monthIndex(start.year, start.month ?? 12),
    to: Math.min(end ? monthIndex(end.year, end.month ?? 1) : now, now),
  };
  return {
    work,
    likely: likelyRange(start, end, now),
    longest,
    surest: surest.from <= surest.to ? surest : null,
    current: end === null || latest > now || (end.month !== null && latest === now),
  };
};

const likelyRange = (start: DateParts, end: DateParts | null, now: number): MonthRange => {
  if (end && start.year === end.year && start.month === null && end.month === null)
    return clamp(monthIndex(start.year, 4), monthIndex(end.year, 9), now);
  const from = monthIndex(start.year, start.month ?? 7);
  const to = end ? monthIndex(end.year, end.month ?? 6) : now;
  if (from <= to) return clamp(from, to, now);
  // A year on one side and an early or late month of the same year on the other: only the known month is sure.
  const known = start.month !== null ? from : to;
  return clamp(known, known, now);
};

const clamp = (from: number, to: number, now: number): MonthRange => ({
  from: Math.min(from, now),
  to: Math.min(to, now),
});

const describeRole = (role: DatedRole): TimelineRole => ({
  work: role.work,
  from: monthText(role.likely.from),
  to: monthText(role.likely.to),
  months: role.likely.to - role.likely.from + 1,
  current: role.current,
});

const findGaps = (roles: readonly DatedRole[], now: number): TimelineGap[] => {
  const busy = mergeRanges(roles.map(role => role.longest));
  return busy.flatMap((range, index) => {
    const next = busy[index + 1];
    const months = (next ? next.from : now + 1) - range.to - 1;
    if (months < GAP_MONTHS_MIN) return [];
    return [{ from: monthText(range.to + 1), to: monthText(range.to + months), months }];
  });
};

/** More pairs than this tell a reader nothing, and a hostile document could hold thousands of entries. */
const OVERLAPS_MAX = 50;

const findOverlaps = (roles: readonly DatedRole[]): TimelineOverlap[] => {
  const sure = roles.flatMap(role => (role.surest ? [{ work: role.work, ...role.surest }] : []));
  const byStart = sure.sort((a, b) => a.from - b.from || a.work - b.work);
  const overlaps: TimelineOverlap[] = [];
  for (const [index, first] of byStart.entries()) {
    for (const second of byStart.slice(index + 1, index + 1 + OVERLAPS_MAX)) {
      const to = Math.min(first.to, second.to);
      const months = to - second.from + 1;
      if (months < OVERLAP_MONTHS_MIN) continue;
      if (overlaps.length === OVERLAPS_MAX) return overlaps;
      const pair: [number, number] =
        first.work < second.work ? [first.work, second.work] : [second.work, first.work];
      overlaps.push({ from: monthText(second.from), to: monthText(to), months, roles: pair });
    }
  }
  return overlaps;
};
