import type { JudgedResume } from './judged-resume.ts';
import { byShare, type Hit, nothingFound, type Rule, whole } from './rule.ts';

/** Can a program read it? */
export const parseabilityRules: readonly Rule[] = [
  {
    id: 'parseability/no-sections',
    part: 'parseability',
    severity: 'error',
    weight: 60,
    needsFacts: false,
    detect: ({ profile }) =>
      whole(
        [profile.work, profile.education, profile.projects, profile.volunteer].every(
          list => list.length === 0,
        ),
      ),
  },
  {
    id: 'parseability/low-confidence',
    part: 'parseability',
    severity: 'warning',
    weight: 40,
    needsFacts: false,
    detect: resume => findLowConfidence(resume),
  },
  {
    id: 'parseability/garbled-text',
    part: 'parseability',
    severity: 'error',
    weight: 50,
    needsFacts: false,
    detect: ({ lines }) =>
      byShare(
        lines
          .filter(line => isGarbled(line.text))
          .map(line => ({ page: line.page, line: line.line, quote: line.text })),
        lines.length,
        0.2,
      ),
  },
  {
    id: 'parseability/role-without-title',
    part: 'parseability',
    severity: 'warning',
    weight: 30,
    needsFacts: false,
    detect: resume => findBareRoles(resume),
  },
  {
    id: 'parseability/broken-email',
    part: 'parseability',
    severity: 'error',
    weight: 20,
    needsFacts: true,
    detect: resume => findBrokenEmail(resume),
  },
  {
    id: 'parseability/hidden-text',
    part: 'parseability',
    severity: 'info',
    weight: 0,
    needsFacts: false,
    detect: ({ hiddenText }) => ({
      loss: 0,
      hits: hiddenText.map(({ page, quote, reason }) => ({ page, line: null, quote, values: { reason } })),
    }),
  },
];

/** A reader that is less sure than this is guessing. */
const LOW_CONFIDENCE_MAX = 0.5;

const findLowConfidence = ({ fields }: JudgedResume) => {
  const low = fields.filter(
    // The name is never scored, not even by how well it was read.
    field => field.confidence < LOW_CONFIDENCE_MAX && !field.path.startsWith('basics.name'),
  );
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const { page, line, quote } of low) {
    if (seen.has(`${page}:${line}`)) continue;
    seen.add(`${page}:${line}`);
    hits.push({ page, line, quote });
  }
  return { ...byShare(hits, 1), loss: Math.min(1, low.length / Math.max(1, fields.length) / 0.5) };
};

/** Replacement characters, private-use glyphs (three or more: one may be an icon), and glyph numbers of a broken font. */
const isGarbled = (text: string): boolean =>
  text.includes('\uFFFD') || text.includes('(cid:') || (text.match(/[\uE000-\uF8FF]/gu)?.length ?? 0) >= 3;

const findBareRoles = ({ profile, placeOf }: JudgedResume) => {
  const hits = profile.work.flatMap((entry, index): Hit[] => {
    if (entry.position && entry.name) return [];
    const at = `work[${index}]`;
    const place = placeOf(`${at}.position`) ?? placeOf(`${at}.name`) ?? placeOf(`${at}.startDate`);
    const missing = entry.position ? 'employer' : entry.name ? 'title' : 'title and the employer';
    return [
      { page: null, line: null, quote: entry.position ?? entry.name ?? null, ...place, values: { missing } },
    ];
  });
  return byShare(hits, profile.work.length);
};

const EMAIL = /^[^\s@,;<>()]{1,64}@[^\s@,;<>()]{1,250}$/u;

/** One `@`, and a domain whose last label has two letters or more; no dots in a row. */
export const isEmail = (text: string): boolean => {
  if (!EMAIL.test(text) || text.includes('..')) return false;
  const domain = text.slice(text.indexOf('@') + 1);
  const labels = domain.split('.');
  return (
    labels.length >= 2 && labels.every(label => label !== '') && /^\p{L}{2,}$/u.test(labels.at(-1) ?? '')
  );
};

/** Only the head of a resume is looked at: an `@` further down is a handle, a decorator or a conference. */
const CONTACT_LINES = 15;

const findBrokenEmail = ({ profile, lines, placeOf }: JudgedResume) => {
  const { email } = profile.basics;
  if (email !== undefined) {
    if (isEmail(email)) return nothingFound;
    const place = placeOf('basics.email') ?? { page: null, line: null, quote: email };
    return { loss: 1, hits: [{ ...place, values: { email } }] };
  }
  for (const line of lines.slice(0, CONTACT_LINES)) {
    const broken = /\S{1,64} ?@ ?[\w.-]{2,64}/u.exec(line.text.slice(0, 500))?.[0];
    if (broken && !isEmail(broken) && /\w ?@ ?\w/u.test(broken))
      return {
        loss: 1,
        hits: [{ page: line.page, line: line.line, quote: line.text, values: { email: broken } }],
      };
  }
  return nothingFound;
};
