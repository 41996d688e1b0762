import { phraseIndex } from '../resume/phrase-index.ts';
import type { Profile } from '../resume/profile.ts';
import type {
  JobMatch,
  JobRequirement,
  MatchedRequirement,
  RequirementKind,
  SkillEvidence,
  SkillStrength,
  Timeline,
} from '../resume/report.ts';
import { matchSkills } from '../resume/skills/match-skills.ts';
import { skillNamed } from '../resume/skills/taxonomy.ts';
import { wordsOf } from '../resume/words.ts';
import { emptyWords } from './data/job-cues.ts';
import { degreeAsked, degreeHeld } from './degrees.ts';

const KIND_WEIGHT: Readonly<Record<RequirementKind, number>> = { must: 3, preferred: 2, nice: 1 };

const STRENGTH_CREDIT: Readonly<Record<SkillStrength, number>> = {
  list: 0.4,
  project: 0.7,
  role: 0.85,
  'recent-role': 1,
};

/** Of a skill's credit, the share that depends on its months when the job asks for years. */
const YEARS_SHARE = 0.6;

const MET_CREDIT_MIN = 0.7;
const PARTLY_CREDIT_MIN = 0.25;

export interface MatchEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
}

/**
 * How well a resume answers a job. Each requirement earns 0–1 by the strongest evidence of what it names, and by months
 * against the years it asks; a must weighs 3, a preferred 2, a nice 1. Missing musts come first, then the others in the
 * job's own order. Nothing of who the person is, or where they studied, is looked at.
 */
export const matchJob = (requirements: readonly JobRequirement[], resume: MatchEvidence): JobMatch => {
  const look = lookupOf(resume);
  const judged = requirements.map(requirement => ({ requirement, credit: creditOf(requirement, look) }));
  const total = judged.reduce((sum, { requirement }) => sum + KIND_WEIGHT[requirement.kind], 0);
  const earned = judged.reduce(
    (sum, { requirement, credit }) => sum + KIND_WEIGHT[requirement.kind] * credit.share,
    0,
  );
  const matched = judged.map(
    ({ requirement, credit }): MatchedRequirement => ({
      text: requirement.text,
      kind: requirement.kind,
      met: metBy(credit.share),
      evidence: credit.evidence,
    }),
  );
  const isMissing = (each: MatchedRequirement): boolean => each.kind === 'must' && each.met === 'no';
  return {
    score: total === 0 ? 0 : Math.round((earned / total) * 100),
    requirements: [...matched.filter(isMissing), ...matched.filter(each => !isMissing(each))],
    missing: matched.filter(isMissing).map(each => each.text),
  };
};

const metBy = (credit: number): MatchedRequirement['met'] => {
  if (credit >= MET_CREDIT_MIN) return 'yes';
  return credit >= PARTLY_CREDIT_MIN ? 'partly' : 'no';
};

interface Credit {
  readonly share: number;
  readonly evidence: readonly string[];
}

interface Lookup extends MatchEvidence {
  readonly byName: ReadonlyMap<string, SkillEvidence>;
  /** Skills that only this resume knows, looked for in the demand's own words. */
  readonly ownSkills: (text: string) => SkillEvidence[];
  readonly texts: readonly StemmedText[];
}

interface StemmedText {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const lookupOf = (resume: MatchEvidence): Lookup => {
  const own = resume.skills.filter(skill => !skillNamed(skill.canonical));
  const index = phraseIndex(own.map(skill => [skill.canonical, skill] as const));
  return {
    ...resume,
    byName: new Map(resume.skills.map(skill => [skill.canonical.toLowerCase(), skill])),
    ownSkills: text => index.findIn(text).map(hit => hit.value),
    texts: textsOf(resume.profile).map(text => ({ text, stems: stemsOf(text) })),
  };
};

const creditOf = (requirement: JobRequirement, look: Lookup): Credit => {
  const degree = degreeAsked(requirement.text);
  const credits = [
    ...requirement.skills.map(name =>
      skillCredit(name, requirement.years, look.byName.get(name.toLowerCase())),
    ),
    ...(requirement.skills.length === 0
      ? look.ownSkills(requirement.text).map(skill => skillCredit(skill.canonical, requirement.years, skill))
      : []),
  ];
  if (degree !== null && credits.length === 0) return degreeCredit(degree, look);
  if (credits.length === 0) return dutyCredit(requirement, look);
  const evidence = credits.flatMap(credit => credit.evidence);
  const shares = credits.map(credit => credit.share);
  const share = asksForAny(requirement.text)
    ? Math.max(...shares)
    : shares.reduce((sum, each) => sum + each, 0) / shares.length;
  // «5 years of backend development» names a field, not a tool: the roles may show what no skill list says.
  return share === 0 && requirement.years !== null ? dutyCredit(requirement, look) : { share, evidence };
};

/** Whether one of the skills named is enough. The slash of a name (`CI/CD`) and «5 or more» say nothing of that. */
const asksForAny = (text: string): boolean => {
  const named = matchSkills(text, 'prose').filter(hit => hit.text.includes('/'));
  const rest = named.reduce((left, hit) => left.replace(hit.text, ''), text);
  return ANY_OF.test(rest);
};

const ANY_OF =
  /\bor\b(?! (?:more|above|higher|so)\b)|\b(?:either|one of|any of|such as|e\.g\.|similar|equivalent)|\b(?:tools|languages|technologies|frameworks|databases|platforms|systems) like\b|\p{L}\s?\/\s?\p{L}/iu;

const STRENGTH_WORDS: Readonly<Record<SkillStrength, string>> = {
  list: 'only listed; say in which role you used it',
  project: 'shown in a project',
  role: 'shown in an earlier role',
  'recent-role': 'shown in a recent role',
};

const skillCredit = (name: string, years: number | null, skill: SkillEvidence | undefined): Credit => {
  if (!skill) return { share: 0, evidence: [] };
  const strength = STRENGTH_CREDIT[skill.evidence];
  const share =
    years === null
      ? strength
      : strength * (1 - YEARS_SHARE + YEARS_SHARE * Math.min(1, skill.months / (years * 12)));
  const months = skill.months > 0 ? `, ${skill.months} ${skill.months === 1 ? 'month' : 'months'}` : '';
  return { share, evidence: [`${name}: ${STRENGTH_WORDS[skill.evidence]}${months}`] };
};

const degreeCredit = (asked: number, { profile }: Lookup): Credit => {
  let best: Credit = { share: 0, evidence: [] };
  for (const entry of profile.education) {
    const words = [entry.studyType, entry.area].filter(Boolean).join(', ');
    const held = degreeHeld(words);
    const share = held === null ? 0 : held >= asked ? 1 : 0.4;
    if (share > best.share) best = { share, evidence: [words] };
  }
  return best;
};

const QUOTE_CHARS_MAX = 160;

/** Experience in years without a named skill is measured on the whole timeline, anything else by shared words. */
const dutyCredit = ({ text, years }: JobRequirement, look: Lookup): Credit => {
  const asked = stemsOf(text);
  const { monthsTotal } = look.timeline;
  const byYears = years === null ? null : Math.min(1, monthsTotal / (years * 12));
  const worked = `${monthsTotal} months of work in total`;
  if (asked.size === 0)
    return byYears === null ? { share: 0, evidence: [] } : { share: byYears, evidence: [worked] };
  let best: { readonly share: number; readonly text: string } = { share: 0, text: '' };
  for (const candidate of look.texts) {
    let shared = 0;
    for (const stem of asked) if (candidate.stems.has(stem)) shared++;
    const share = shared / asked.size;
    if (share > best.share) best = { share, text: candidate.text };
  }
  // One word in common is chance unless the demand is only one or two words long.
  const share = best.share >= 0.3 ? Math.min(1, best.share * 1.3) : 0;
  const evidence = share > 0 ? [best.text.slice(0, QUOTE_CHARS_MAX)] : [];
  if (byYears === null) return { share, evidence };
  return { share: (share + byYears) / 2, evidence: monthsTotal > 0 ? [...evidence, worked] : evidence };
};

/** What the person did, studied and speaks; neither names of employers nor of schools. */
const textsOf = ({
  basics,
  work,
  projects,
  volunteer,
  education,
  certificates,
  languages,
}: Profile): string[] =>
  [
    basics.label,
    basics.summary,
    ...work.flatMap(entry => [entry.position, entry.summary, ...(entry.highlights ?? [])]),
    ...projects.flatMap(entry => [
      entry.name,
      entry.description,
      ...(entry.highlights ?? []),
      ...(entry.keywords ?? []),
    ]),
    ...volunteer.flatMap(entry => [entry.position, entry.summary, ...(entry.highlights ?? [])]),
    ...education.map(entry =>
      [entry.studyType, entry.area, ...(entry.courses ?? [])].filter(Boolean).join(', '),
    ),
    ...certificates.map(entry => entry.name),
    ...languages.map(entry => [entry.fluency, entry.language].filter(Boolean).join(' ')),
  ].filter(text => text !== undefined && text !== '') as string[];

const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const { lower } of wordsOf(text))
    if (!emptyWords.has(lower) && !/^\d/u.test(lower) && lower.length > 1) stems.add(stem(lower));
  return stems;
};

/** Takes off the commonest endings, enough to let `testing`, `tested` and `tests` meet. */
const stem = (word: string): string => {
  const cut = word.replace(/(?:ations?|ing|ed|ies|ers?|es|s|y)$/u, '');
  return cut.length >= 3 ? cut : word;
};
