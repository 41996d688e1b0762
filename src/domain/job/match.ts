import { phraseIndex } from '../resume/phrase-index.ts';
import type { Profile } from '../resume/profile.ts';
import type {
  JobMatch,
  JobRequirement,
  MatchedRequirement,
  MatchQuote,
  RequirementKind,
  SkillEvidence,
  Timeline,
} from '../resume/report.ts';
import { skillNamed } from '../resume/skills/taxonomy.ts';
import { type Credit, creditOf, type Lookup } from './credits.ts';
import { stemsOf } from './demand-words.ts';
import { judgeGates } from './gates.ts';
import { collectTexts, quoteMaker, type ReadPlaces, textsBySkill } from './resume-texts.ts';
import { suggestionFor } from './suggestions.ts';

/** What a demand weighs in the score. */
export const KIND_WEIGHT: Readonly<Record<RequirementKind, number>> = { must: 3, preferred: 2, nice: 1 };

const MET_CREDIT_MIN = 0.7;
const PARTLY_CREDIT_MIN = 0.25;

export interface MatchEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  /** As it was read, so that quotes have their page and gates can be answered; without it neither is. */
  readonly read?: ReadPlaces;
}

/**
 * How well a resume answers a job. Each requirement earns 0–1 by the strongest evidence of what it names, and by months
 * against the years it asks; a must weighs 3, a preferred 2, a nice 1. Missing musts come first, then the others in the
 * job's own order. Gates earn nothing. Nothing of who the person is, or where they studied, is looked at.
 */
export const matchJob = (requirements: readonly JobRequirement[], resume: MatchEvidence): JobMatch => {
  const look = lookupOf(resume);
  const judged = requirements
    .filter(requirement => requirement.gate === undefined)
    .map(requirement => ({ requirement, credit: creditOf(requirement, look) }));
  const total = judged.reduce((sum, { requirement }) => sum + KIND_WEIGHT[requirement.kind], 0);
  const earned = judged.reduce(
    (sum, { requirement, credit }) => sum + KIND_WEIGHT[requirement.kind] * credit.share,
    0,
  );
  const matched = judged.map(({ requirement, credit }): MatchedRequirement => {
    const met = metBy(credit.share);
    return {
      text: requirement.text,
      kind: requirement.kind,
      met,
      evidence: credit.evidence,
      quotes: quotesOf(credit, look),
      suggestion: met === 'yes' ? null : suggestionFor(requirement, look),
    };
  });
  const isMissing = (each: MatchedRequirement): boolean => each.kind === 'must' && each.met === 'no';
  return {
    score: total === 0 ? 0 : Math.round((earned / total) * 100),
    requirements: [...matched.filter(isMissing), ...matched.filter(each => !isMissing(each))],
    missing: matched.filter(isMissing).map(each => each.text),
    gates: judgeGates(requirements, look),
  };
};

const QUOTES_MAX = 3;

const quotesOf = ({ shown }: Credit, { quoteOf }: Lookup): MatchQuote[] => {
  const quotes = new Map(shown.map(quoteOf).map(quote => [quote.text, quote]));
  return [...quotes.values()].slice(0, QUOTES_MAX);
};

const metBy = (credit: number): MatchedRequirement['met'] => {
  if (credit >= MET_CREDIT_MIN) return 'yes';
  return credit >= PARTLY_CREDIT_MIN ? 'partly' : 'no';
};

const lookupOf = ({ read, ...resume }: MatchEvidence): Lookup => {
  const own = resume.skills.filter(skill => !skillNamed(skill.canonical));
  const index = phraseIndex(own.map(skill => [skill.canonical, skill] as const));
  const texts = collectTexts(resume);
  return {
    ...resume,
    read: read ?? null,
    texts,
    quoteOf: quoteMaker(resume.profile, read ?? null),
    bySkill: textsBySkill(texts),
    byName: new Map(resume.skills.map(skill => [skill.canonical.toLowerCase(), skill])),
    ownSkills: text => index.findIn(text).map(hit => hit.value),
    stemmed: texts.map(text => ({ text, stems: stemsOf(text.text) })),
  };
};
