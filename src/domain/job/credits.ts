import type { JobRequirement, SkillEvidence, SkillStrength } from '../resume/report.ts';
import { degreeAsked, degreeHeld } from './degrees.ts';
import { asksForAny, stemsOf } from './demand-words.ts';
import { asksForCertificate, judgeCertificate } from './gates-shown.ts';
import { type LanguageDemand, languageDemand, languageHeld } from './languages.ts';
import { type quoteMaker, type ReadPlaces, type ResumeText, shortQuote } from './resume-texts.ts';
import type { SuggestionEvidence } from './suggestions.ts';

/** What a skill earns by the strongest place that shows it, 0–1. */
export const STRENGTH_CREDIT: Readonly<Record<SkillStrength, number>> = {
  list: 0.4,
  project: 0.7,
  role: 0.85,
  'recent-role': 1,
};

/** Of a skill's credit, the share that depends on its months when the job asks for years. */
const YEARS_SHARE = 0.6;

/** What a demand earns, 0–1, and by what. */
export interface Credit {
  readonly share: number;
  readonly evidence: readonly string[];
  /** The texts that show it. */
  readonly shown: readonly Pick<ResumeText, 'text' | 'path'>[];
}

const noCredit: Credit = { share: 0, evidence: [], shown: [] };

/** A resume, made ready to be looked things up in. */
export interface Lookup extends SuggestionEvidence {
  readonly quoteOf: ReturnType<typeof quoteMaker>;
  readonly read: ReadPlaces | null;
  readonly byName: ReadonlyMap<string, SkillEvidence>;
  /** Skills that only this resume knows, looked for in the demand's own words. */
  readonly ownSkills: (text: string) => SkillEvidence[];
  readonly stemmed: readonly StemmedText[];
}

export interface StemmedText {
  readonly text: ResumeText;
  readonly stems: ReadonlySet<string>;
}

/** By the strongest evidence of what the demand names: skills, a certificate, a language, a degree, else shared words. */
export const creditOf = (requirement: JobRequirement, look: Lookup): Credit => {
  const degree = degreeAsked(requirement.text);
  const named = requirement.skills.map(name => ({ name, skill: look.byName.get(name.toLowerCase()) }));
  const own =
    named.length === 0
      ? look.ownSkills(requirement.text).map(skill => ({ name: skill.canonical, skill }))
      : [];
  const credits = [...named, ...own].map(each => skillCredit(each, requirement.years, look));
  const certificate = certificateCredit(requirement, look);
  if (certificate) return certificate;
  const language = languageDemand(requirement.text);
  if (language && isOnlyLanguages(requirement)) return languageCredit(language, look);
  if (degree !== null && (credits.length === 0 || isOnlyDegree(requirement)))
    return degreeCredit(degree, look);
  if (credits.length === 0) return dutyCredit(requirement, look);
  const shares = credits.map(credit => credit.share);
  const share = asksForAny(requirement.text)
    ? Math.max(...shares)
    : shares.reduce((sum, each) => sum + each, 0) / shares.length;
  // «5 years of backend development» names a field, not a tool: the roles may show what no skill list says.
  if (share === 0 && requirement.years !== null) return dutyCredit(requirement, look);
  return {
    share,
    evidence: credits.flatMap(credit => credit.evidence),
    shown: credits.flatMap(credit => credit.shown.slice(0, 1)),
  };
};

/** The field of a degree may be a skill as well; unless years or practice are asked for, the degree is what counts. */
const isOnlyDegree = ({ text, years }: JobRequirement): boolean =>
  years === null &&
  !/experience|knowledge|erfahrung|kenntnisse|expérience|connaissance|experiencia/iu.test(text);

/** A taxonomy may hold languages as skills; a demand that names others besides is about those. */
const isOnlyLanguages = ({ skills }: JobRequirement): boolean =>
  skills.every(name => languageDemand(name) !== null || /language|communication|english/iu.test(name));

const STRENGTH_WORDS: Readonly<Record<SkillStrength, string>> = {
  list: 'only listed; say in which role you used it',
  project: 'shown in a project',
  role: 'shown in an earlier role',
  'recent-role': 'shown in a recent role',
};

interface NamedSkill {
  readonly name: string;
  readonly skill: SkillEvidence | undefined;
}

const skillCredit = ({ name, skill }: NamedSkill, years: number | null, look: Lookup): Credit => {
  if (!skill) return noCredit;
  const strength = STRENGTH_CREDIT[skill.evidence];
  const share =
    years === null
      ? strength
      : strength * (1 - YEARS_SHARE + YEARS_SHARE * Math.min(1, skill.months / (years * 12)));
  const months = skill.months > 0 ? `, ${skill.months} ${skill.months === 1 ? 'month' : 'months'}` : '';
  return {
    share,
    evidence: [`${name}: ${STRENGTH_WORDS[skill.evidence]}${months}`],
    shown: look.bySkill.get(skill.canonical.toLowerCase())?.slice(0, 1) ?? [],
  };
};

const LANGUAGE_ONE_LOWER = 0.7;
const LANGUAGE_LOWER = 0.4;

/** A language without a level, or that only the resume itself shows, is most likely known well enough. */
const languageCredit = ({ languages, level, any }: LanguageDemand, { profile }: Lookup): Credit => {
  const credits = languages.map(language => {
    const held = languageHeld(profile, language);
    if (!held) return noCredit;
    const gap = held.level === null ? 1 : level - held.level;
    const share = gap <= 0 ? 1 : gap === 1 ? LANGUAGE_ONE_LOWER : LANGUAGE_LOWER;
    const shown = held.entry === null ? [] : [{ path: `languages[${held.entry}].language`, text: held.text }];
    return { share, evidence: [held.text], shown };
  });
  const shares = credits.map(credit => credit.share);
  return {
    share: any ? Math.max(...shares) : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    evidence: credits.flatMap(credit => credit.evidence),
    shown: credits.flatMap(credit => credit.shown),
  };
};

/** Full where the resume names the certificate itself; null lets its subject be looked for as a skill. */
const certificateCredit = (requirement: JobRequirement, look: Lookup): Credit | null => {
  if (requirement.years !== null || !asksForCertificate(requirement.text)) return null;
  const { status, quotes } = judgeCertificate(requirement, look);
  if (status !== 'pass') return null;
  const named = quotes.map(quote => quote.text);
  const shown = look.texts.filter(({ text }) => named.includes(shortQuote(text))).slice(0, named.length);
  return { share: 1, evidence: named, shown };
};

const degreeCredit = (asked: number, { profile }: Lookup): Credit => {
  let best = noCredit;
  for (const [index, entry] of profile.education.entries()) {
    const words = [entry.studyType, entry.area].filter(Boolean).join(', ');
    const held = degreeHeld(words);
    const share = held === null ? 0 : held >= asked ? 1 : 0.4;
    if (share > best.share)
      best = {
        share,
        evidence: [words],
        shown: [{ path: `education[${index}].studyType`, text: words }],
      };
  }
  return best;
};

/** Experience in years without a named skill is measured on the whole timeline, anything else by shared words. */
const dutyCredit = ({ text, years }: JobRequirement, look: Lookup): Credit => {
  const asked = stemsOf(text);
  const { monthsTotal } = look.timeline;
  const byYears = years === null ? null : Math.min(1, monthsTotal / (years * 12));
  const worked = `${monthsTotal} months of work in total`;
  if (asked.size === 0)
    return byYears === null ? noCredit : { share: byYears, evidence: [worked], shown: [] };
  let best: { readonly share: number; readonly text: ResumeText | null } = { share: 0, text: null };
  for (const { text: candidate, stems } of look.stemmed) {
    let shared = 0;
    for (const stem of asked) if (stems.has(stem)) shared++;
    const share = shared / asked.size;
    if (share > best.share) best = { share, text: candidate };
  }
  // One word in common is chance unless the demand is only one or two words long.
  const share = best.share >= 0.3 ? Math.min(1, best.share * 1.3) : 0;
  const shown = share > 0 && best.text ? [best.text] : [];
  const evidence = shown.map(each => shortQuote(each.text));
  if (byYears === null) return { share, evidence, shown };
  return {
    share: (share + byYears) / 2,
    evidence: monthsTotal > 0 ? [...evidence, worked] : evidence,
    shown,
  };
};
