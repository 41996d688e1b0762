import { lazy } from '../../shared/lazy.ts';
import { titleLevels, titlesWithoutLevel } from './data/title-levels.ts';
import { phraseIndex } from './phrase-index.ts';
import type { Profile } from './profile.ts';
import type { SeniorityLevel, Timeline } from './report.ts';

/** Months of work from which a title without a level counts as mid, and as senior. */
const MID_MONTHS_MIN = 24;
const SENIOR_MONTHS_MIN = 72;

/**
 * How senior the person is: the title of the latest role where it tells, else the months worked. null when no role has
 * a title or a date. Names, ages and schools play no part.
 */
export const findLevel = (profile: Profile, timeline: Timeline): SeniorityLevel | null => {
  const title = latestTitle(profile, timeline);
  const said = title === null ? null : levelOfTitle(title);
  if (said) return said;
  if (timeline.monthsTotal === 0) return null;
  if (timeline.monthsTotal >= SENIOR_MONTHS_MIN) return 'senior';
  return timeline.monthsTotal >= MID_MONTHS_MIN ? 'mid' : 'junior';
};

/** The level that a job title states; null when it states none (`Software Engineer`, `Product Manager`). */
export const levelOfTitle = (title: string): SeniorityLevel | null => {
  const found = new Set(
    levelIndex()
      .findIn(title)
      .map(hit => hit.value),
  );
  return titleLevels.find(({ level }) => found.has(level))?.level ?? null;
};

const levelIndex = lazy(() =>
  phraseIndex<SeniorityLevel | 'none'>([
    ...titlesWithoutLevel.map(phrase => [phrase, 'none'] as const),
    ...titleLevels.flatMap(({ level, phrases }) => phrases.map(phrase => [phrase, level] as const)),
  ]),
);

/** The title of the role held now, or of the one that ended last; without dates, of the first that is listed. */
export const latestTitle = (profile: Profile, timeline: Timeline): string | null => {
  const byEnd = [...timeline.roles].sort(
    (a, b) =>
      Number(b.current) - Number(a.current) ||
      (a.to === b.to ? 0 : a.to < b.to ? 1 : -1) ||
      (a.from === b.from ? a.work - b.work : a.from < b.from ? 1 : -1),
  );
  for (const role of byEnd) {
    const position = profile.work[role.work]?.position;
    if (position) return position;
  }
  return profile.work.find(entry => entry.position)?.position ?? null;
};
