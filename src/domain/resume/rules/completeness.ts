import { lazy } from '../../../shared/lazy.ts';
import { phraseIndex } from '../phrase-index.ts';
import { PLACEHOLDER_PHRASES } from './data/english.ts';
import type { JudgedResume } from './judged-resume.ts';
import { byShare, type Hit, type Rule, whole } from './rule.ts';

/** Is everything there that a reader looks for? */
export const completenessRules: readonly Rule[] = [
  {
    id: 'completeness/missing-name',
    part: 'completeness',
    severity: 'warning',
    // A name is never scored, so that a resume judged blind scores the same.
    weight: 0,
    needsFacts: true,
    detect: ({ profile }) => whole(!profile.basics.name),
  },
  {
    id: 'completeness/missing-email',
    part: 'completeness',
    severity: 'error',
    weight: 20,
    needsFacts: true,
    detect: ({ profile }) => whole(!profile.basics.email),
  },
  {
    id: 'completeness/missing-phone',
    part: 'completeness',
    severity: 'warning',
    weight: 10,
    needsFacts: true,
    detect: ({ profile }) => whole(!profile.basics.phone),
  },
  {
    id: 'completeness/missing-summary',
    part: 'completeness',
    severity: 'info',
    weight: 10,
    needsFacts: false,
    detect: ({ profile }) => whole(!profile.basics.summary),
  },
  {
    id: 'completeness/missing-work',
    part: 'completeness',
    severity: 'error',
    weight: 30,
    needsFacts: true,
    // Projects and voluntary work show something of what a first job would.
    detect: ({ profile }) =>
      whole(profile.work.length === 0, profile.projects.length + profile.volunteer.length > 0 ? 0.4 : 1),
  },
  {
    id: 'completeness/missing-dates',
    part: 'completeness',
    severity: 'warning',
    weight: 25,
    needsFacts: true,
    detect: resume => findUndatedRoles(resume),
  },
  {
    id: 'completeness/missing-education',
    part: 'completeness',
    severity: 'warning',
    weight: 15,
    needsFacts: true,
    detect: ({ profile }) => whole(profile.education.length === 0 && profile.certificates.length === 0),
  },
  {
    id: 'completeness/missing-skills',
    part: 'completeness',
    severity: 'warning',
    weight: 15,
    needsFacts: true,
    detect: ({ profile, skills }) => whole(profile.skills.length === 0 && skills.length < SHOWN_SKILLS_MIN),
  },
  {
    id: 'completeness/skills-not-listed',
    part: 'completeness',
    severity: 'warning',
    weight: 15,
    needsFacts: false,
    detect: ({ profile, skills }) => {
      if (profile.skills.length > 0 || skills.length < SHOWN_SKILLS_MIN) return { loss: 0, hits: [] };
      const named = skills
        .slice(0, 8)
        .map(skill => skill.canonical)
        .join(', ');
      return { loss: 1, hits: [{ page: null, line: null, quote: null, values: { skills: named } }] };
    },
  },
  {
    id: 'completeness/placeholder-text',
    part: 'completeness',
    severity: 'error',
    weight: 30,
    needsFacts: true,
    detect: resume => findPlaceholders(resume),
  },
];

/** With fewer skills in the roles there is nothing to make a list of. */
const SHOWN_SKILLS_MIN = 3;

const findUndatedRoles = ({ profile, placeOf }: JudgedResume) => {
  const hits = profile.work.flatMap((entry, index): Hit[] => {
    if (entry.startDate) return [];
    const at = `work[${index}]`;
    const place = placeOf(`${at}.position`) ?? placeOf(`${at}.name`);
    return [place ?? { page: null, line: null, quote: entry.position ?? entry.name ?? null }];
  });
  return byShare(hits, profile.work.length);
};

const placeholders = lazy(() => phraseIndex(PLACEHOLDER_PHRASES.map(phrase => [phrase, phrase] as const)));

const findPlaceholders = ({ lines }: JudgedResume) => {
  const hits = lines.flatMap(({ page, line, text }): Hit[] => {
    const found = placeholders().findIn(text)[0];
    return found ? [{ page, line, quote: text, values: { placeholder: found.text } }] : [];
  });
  return byShare(hits, 2);
};
