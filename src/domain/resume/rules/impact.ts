import type { JudgedResume, Statement } from './judged-resume.ts';
import { saysNumber, saysOutcome } from './measures.ts';
import { type Detection, nothingFound, type Rule, whole } from './rule.ts';

/** What strong resumes reach, of their bullets; more earns nothing more. */
const NUMBER_SHARE_TARGET = 0.6;
const OUTCOME_SHARE_TARGET = 0.75;

const RECENT_STATEMENTS_MIN = 2;

/** Does it say what came of the work? */
export const impactRules: readonly Rule[] = [
  {
    id: 'impact/no-statements',
    part: 'impact',
    severity: 'error',
    weight: 100,
    needsFacts: true,
    detect: ({ statements }) => whole(statements.length === 0),
  },
  {
    id: 'impact/no-number',
    part: 'impact',
    severity: 'warning',
    weight: 55,
    needsFacts: true,
    detect: ({ statements }) => belowTarget(statements, saysNumber, NUMBER_SHARE_TARGET),
  },
  {
    id: 'impact/no-outcome',
    part: 'impact',
    severity: 'warning',
    weight: 35,
    needsFacts: true,
    // Outcome words are English; elsewhere the number alone has to tell.
    detect: ({ statements, english }) =>
      english ? belowTarget(statements, saysOutcome, OUTCOME_SHARE_TARGET) : nothingFound,
  },
  {
    id: 'impact/thin-recent-role',
    part: 'impact',
    severity: 'info',
    weight: 10,
    needsFacts: true,
    detect: resume => findThinRecentRole(resume),
  },
];

const belowTarget = (
  statements: readonly Statement[],
  says: (text: string) => boolean,
  target: number,
): Detection => {
  if (statements.length === 0) return nothingFound;
  const without = statements.filter(statement => !says(statement.text));
  const share = 1 - without.length / statements.length;
  if (share >= target) return nothingFound;
  return { loss: 1 - share / target, hits: without.map(statement => statement.place) };
};

const findThinRecentRole = ({ profile, timeline, statements, placeOf }: JudgedResume): Detection => {
  // ISO months sort as text.
  const latest = [...timeline.roles].sort((a, b) =>
    a.to === b.to ? a.work - b.work : a.to < b.to ? 1 : -1,
  )[0];
  if (!latest || statements.length === 0) return nothingFound;
  const count = statements.filter(
    statement => statement.source === 'work' && statement.entry === latest.work,
  ).length;
  if (count >= RECENT_STATEMENTS_MIN) return nothingFound;
  const entry = profile.work[latest.work];
  const at = `work[${latest.work}]`;
  const place = placeOf(`${at}.position`) ??
    placeOf(`${at}.name`) ?? { page: null, line: null, quote: entry?.position ?? entry?.name ?? null };
  return { loss: 1, hits: [{ ...place, values: { statements: count === 0 ? 'no' : count } }] };
};
