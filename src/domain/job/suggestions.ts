import type { Profile } from '../resume/profile.ts';
import type { JobRequirement, SkillEvidence, Timeline } from '../resume/report.ts';
import { skillNamed } from '../resume/skills/taxonomy.ts';
import { degreeAsked } from './degrees.ts';
import { asksForCertificate } from './gates-shown.ts';
import { languageDemand } from './languages.ts';
import type { ResumeText } from './resume-texts.ts';

export interface SuggestionEvidence {
  readonly profile: Profile;
  readonly timeline: Timeline;
  readonly skills: readonly SkillEvidence[];
  /** Best evidence first. */
  readonly texts: readonly ResumeText[];
  readonly bySkill: ReadonlyMap<string, readonly ResumeText[]>;
}

/** Where a demand that is not fully met could honestly be shown. It says «if», because only the person knows. */
export const suggestionFor = (requirement: JobRequirement, resume: SuggestionEvidence): string => {
  const { text, skills, years } = requirement;
  const language = languageDemand(text);
  if (language) {
    return `If you speak ${inWords(language.languages, 'or')}, name it under Languages with a level such as B2.`;
  }
  if (degreeAsked(text) !== null && years === null)
    return 'If you hold one, or are working towards it, name it under Education with its year.';
  if (asksForCertificate(text))
    return 'If you hold it, name it under Certificates with who issued it and when.';
  const byName = new Map(resume.skills.map(skill => [skill.canonical.toLowerCase(), skill]));
  const missing = skills.filter(name => !byName.has(name.toLowerCase()));
  if (missing.length > 0) {
    const place = placeFor(missing[0] ?? '', resume);
    return place
      ? `If ${inWords(missing, 'or')} was part of your work ${place}, say so there, and what you did with it.`
      : `If ${inWords(missing, 'or')} was part of a role, a project or your studies, say where, and what you did with it.`;
  }
  const listed = skills.filter(name => byName.get(name.toLowerCase())?.evidence === 'list');
  if (listed.length > 0) {
    const place = placeFor(listed[0] ?? '', resume);
    const told = listed.length > 1 ? 'are only listed' : 'is only listed';
    return `${inWords(listed, 'and')} ${told}: if you used ${listed.length > 1 ? 'them' : 'it'}${place ? ` ${place}` : ' in a role'}, say so there, and for what.`;
  }
  if (years !== null)
    return 'If more of your roles were of this kind, let their titles or bullets say so, and date every one.';
  const place = placeOfLatest(resume);
  return `If you have done this${place ? `, for example ${place}` : ''}, say so in a bullet there, with what came of it.`;
};

const NAMED_MAX = 3;

const inWords = (names: readonly string[], joint: 'and' | 'or'): string => {
  const few = names.slice(0, NAMED_MAX);
  const last = few.at(-1) ?? '';
  return few.length > 1 ? `${few.slice(0, -1).join(', ')} ${joint} ${last}` : last;
};

/** The role whose other skills are of the same family, else the latest. */
const placeFor = (skill: string, resume: SuggestionEvidence): string | null => {
  const family = skillNamed(skill)?.family;
  const relatives = resume.skills.filter(
    other => family !== undefined && skillNamed(other.canonical)?.family === family,
  );
  const near = relatives
    .flatMap(other => resume.bySkill.get(other.canonical.toLowerCase())?.slice(0, 1) ?? [])
    .filter(text => text.work !== null)
    .sort((a, b) => b.rank - a.rank)[0];
  return (near ? placeOf(resume.profile, near.work) : null) ?? placeOfLatest(resume);
};

const placeOfLatest = ({ profile, texts }: SuggestionEvidence): string | null =>
  placeOf(profile, texts.find(text => text.work !== null)?.work ?? null);

const NAME_CHARS_MAX = 80;

const placeOf = (profile: Profile, work: number | null): string | null => {
  const entry = work === null ? undefined : profile.work[work];
  if (entry?.name) return `at ${entry.name.slice(0, NAME_CHARS_MAX).trim()}`;
  return entry?.position ? `as ${entry.position.slice(0, NAME_CHARS_MAX).trim()}` : null;
};
