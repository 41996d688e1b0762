import { lazy } from '../../../shared/lazy.ts';
import { monthIndex, monthText, parseDate } from '../months.ts';
import { phraseIndex } from '../phrase-index.ts';
import type { TimelineGap } from '../report.ts';
import { BREAK_EXPLANATIONS, PERSONAL_LABELS } from './data/english.ts';
import { dateFormatOf } from './date-formats.ts';
import type { JudgedResume, Place } from './judged-resume.ts';
import { byShare, type Detection, type Hit, nothingFound, type Rule, whole } from './rule.ts';

/** Do dates, order and form agree with each other? */
export const consistencyRules: readonly Rule[] = [
  {
    id: 'consistency/nothing-dated',
    part: 'consistency',
    severity: 'error',
    weight: 60,
    needsFacts: true,
    detect: ({ profile }) =>
      whole([...profile.work, ...profile.education].every(entry => !entry.startDate && !entry.endDate)),
  },
  {
    id: 'consistency/end-before-start',
    part: 'consistency',
    severity: 'error',
    weight: 30,
    needsFacts: true,
    detect: resume => findReversedDates(resume),
  },
  {
    id: 'consistency/future-date',
    part: 'consistency',
    severity: 'error',
    weight: 30,
    needsFacts: true,
    detect: resume => findFutureDates(resume),
  },
  {
    id: 'consistency/out-of-order',
    part: 'consistency',
    severity: 'warning',
    weight: 20,
    needsFacts: false,
    detect: resume => findDisorder(resume),
  },
  {
    id: 'consistency/date-format-mix',
    part: 'consistency',
    severity: 'info',
    weight: 20,
    needsFacts: false,
    detect: resume => findMixedFormats(resume),
  },
  {
    id: 'consistency/unexplained-gap',
    part: 'consistency',
    severity: 'info',
    // Breaks are mostly care, illness or a bad labour market: they are pointed out and never cost anything.
    weight: 0,
    needsFacts: true,
    detect: resume => findUnexplainedGaps(resume),
  },
  {
    id: 'consistency/personal-data',
    part: 'consistency',
    severity: 'info',
    weight: 0,
    needsFacts: false,
    detect: resume => findPersonalData(resume),
  },
];

const placeOfDate = ({ placeOf }: JudgedResume, work: number, key: 'startDate' | 'endDate'): Place =>
  placeOf(`work[${work}].${key}`) ??
  placeOf(`work[${work}].startDate`) ??
  placeOf(`work[${work}].position`) ?? { page: null, line: null, quote: null };

const findReversedDates = (resume: JudgedResume): Detection => {
  const { work } = resume.profile;
  const hits = work.flatMap((entry, index): Hit[] => {
    const start = parseDate(entry.startDate);
    const end = parseDate(entry.endDate);
    if (!start || !end) return [];
    const earliest = monthIndex(start.year, start.month ?? 1);
    if (monthIndex(end.year, end.month ?? 12) >= earliest) return [];
    const values = { start: entry.startDate ?? '', end: entry.endDate ?? '' };
    return [{ ...placeOfDate(resume, index, 'endDate'), values }];
  });
  return byShare(hits, work.length, 0.34);
};

/** A contract's last day, or a start that is already signed, lies ahead by less than this. */
const FUTURE_MONTHS_MAX = 3;

const findFutureDates = (resume: JudgedResume): Detection => {
  const { work } = resume.profile;
  const limit = resume.now + FUTURE_MONTHS_MAX;
  const hits = work.flatMap((entry, index): Hit[] => {
    for (const key of ['startDate', 'endDate'] as const) {
      const date = parseDate(entry[key]);
      if (date && monthIndex(date.year, date.month ?? 1) > limit)
        return [{ ...placeOfDate(resume, index, key), values: { date: entry[key] ?? '' } }];
    }
    return [];
  });
  return byShare(hits, work.length, 0.34);
};

/** A role that began and ended before the next one below it did: the latest should come first. */
const findDisorder = (resume: JudgedResume): Detection => {
  const roles = new Map(resume.timeline.roles.map(role => [role.work, role]));
  const dated = resume.profile.work.flatMap((_, index) => roles.get(index) ?? []);
  const hits = dated.flatMap((role, index): Hit[] => {
    const below = dated[index + 1];
    if (!below || role.current || !(role.from < below.from && role.to < below.to)) return [];
    return [placeOfDate(resume, role.work, 'startDate')];
  });
  return byShare(hits, dated.length - 1, 0.5);
};

const findMixedFormats = (resume: JudgedResume): Detection => {
  const dates = resume.fields.flatMap(field => {
    if (!/^work\[\d+\]\.(startDate|endDate)$/u.test(field.path)) return [];
    const format = dateFormatOf(field.quote);
    return format ? [{ format, place: { page: field.page, line: field.line, quote: field.quote } }] : [];
  });
  const counts = new Map<string, number>();
  for (const { format } of dates) counts.set(format, (counts.get(format) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (counts.size < 2 || usual === undefined) return nothingFound;
  const seen = new Set<string>();
  const hits = dates.flatMap(({ format, place }): Hit[] => {
    const key = `${place.page}:${place.line}`;
    if (format === usual || seen.has(key)) return [];
    seen.add(key);
    return [{ ...place, values: { format, usual } }];
  });
  return byShare(hits, resume.profile.work.length, 0.5);
};

const explanations = lazy(() => phraseIndex(BREAK_EXPLANATIONS.map(phrase => [phrase, phrase] as const)));

const findUnexplainedGaps = (resume: JudgedResume): Detection => {
  const { timeline, lines } = resume;
  if (timeline.gaps.length === 0 || lines.some(line => explanations().findIn(line.text).length > 0))
    return nothingFound;
  const hits = timeline.gaps
    .filter(gap => !isCovered(resume, gap))
    .map((gap): Hit => ({ page: null, line: null, quote: null, values: { ...gap } }));
  return { loss: 0, hits };
};

/** Study, projects and voluntary work that fill half of a gap explain it. */
const isCovered = ({ profile, now }: JudgedResume, gap: TimelineGap): boolean =>
  [...profile.education, ...profile.volunteer, ...profile.projects].some(entry => {
    const end = parseDate(entry.endDate);
    const start = parseDate(entry.startDate);
    if (!start && !end) return false;
    const to = end ? monthIndex(end.year, end.month ?? 12) : now;
    // A degree with only its year of completion took some years before it.
    const from = start ? monthIndex(start.year, start.month ?? 1) : to - 35;
    return (
      monthText(from) <= gap.to && monthText(to) >= gap.from && sharedMonths(from, to, gap) * 2 >= gap.months
    );
  });

const sharedMonths = (from: number, to: number, gap: TimelineGap): number => {
  const start = parseDate(gap.from);
  if (start?.month == null) return 0;
  const gapFrom = monthIndex(start.year, start.month);
  return Math.min(to, gapFrom + gap.months - 1) - Math.max(from, gapFrom) + 1;
};

const personalLabels = lazy(() => phraseIndex(PERSONAL_LABELS.map(label => [label, label] as const)));

/** `Age: 29` and `Marital status – single` at the beginning of a line or after a separator; never inside a sentence. */
const findPersonalData = ({ lines }: JudgedResume): Detection => {
  const hits = lines.flatMap(({ page, line, text }): Hit[] => {
    const found = labelled(text);
    return found === null ? [] : [{ page, line, quote: text, values: { label: found } }];
  });
  return { loss: 0, hits };
};

const labelled = (text: string): string | null => {
  for (const piece of text.slice(0, 1000).split(/[|•·;]/u)) {
    const label = /^\s*([^:]{2,40}?)\s*:\s*\S/u.exec(piece)?.[1];
    if (label === undefined) continue;
    const hit = personalLabels().findIn(label)[0];
    if (hit && hit.from === 0 && hit.text.length === label.trim().length) return hit.text;
  }
  return null;
};
