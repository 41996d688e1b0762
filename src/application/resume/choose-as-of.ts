import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';

export interface AsOfSources {
  /** A checked day, or null. */
  readonly asked: string | null;
  /** RFC 3339, most trusted first; null where there is none. */
  readonly fileDates: readonly (string | null)[];
  readonly now: Date;
}

/** Earlier dates come from a clock that was never set, not from a file of that age. */
const OLDEST_FILE_DAY = '1990-01-01';

/**
 * The day that counts as today for a resume: the one asked for, else the file's own, else the clock's (UTC). A file's
 * date that cannot be true, because it is broken, ancient or lies ahead, is passed over.
 */
export const chooseAsOf = ({ asked, fileDates, now }: AsOfSources): string => {
  if (asked !== null) return asked;
  const today = now.toISOString().slice(0, 10);
  const days = fileDates.flatMap(date => dayOf(date) ?? []);
  return days.find(day => day >= OLDEST_FILE_DAY && day <= today) ?? today;
};

/** A day as somebody typed it; null stays null. */
export const checkDay = (asked: string | null): Result<string | null, AppError> => {
  if (asked === null || isDay(asked)) return ok(asked);
  return err(
    appError('INVALID_INPUT', `«${asked.slice(0, 40)}» is no day.`, ['Write it as --as-of YYYY-MM-DD.']),
  );
};

const dayOf = (date: string | null): string | null => {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
};

const isDay = (text: string): boolean => {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
