import type { FieldEvidence, Profile, ReadResume } from '../profile.ts';
import { emptyProfile } from '../profile.ts';
import { calibrate } from './calibration.ts';
import { readLines } from './columns.ts';
import { readBasics } from './contact.ts';
import type { SectionKind } from './data/heading-words.ts';
import { readEducation } from './education.ts';
import { type FoundFields, settle } from './found.ts';
import type { LaidOutDocument } from './laid-out.ts';
import { isLanguageList, readLanguages } from './languages.ts';
import type { Line } from './lines.ts';
import { readProjects } from './projects.ts';
import { type Section, splitSections } from './sections.ts';
import { readSegments } from './segments.ts';
import { readAwards, readCertificates, readPublications, readReferences } from './simple-sections.ts';
import { readInterests, readSkills } from './skills.ts';
import { readStructuredResume } from './structured-resume.ts';
import { readVolunteer, readWork } from './work.ts';

/**
 * Reads a laid-out document into a profile with the evidence of every field. Pure and deterministic; what the document
 * does not show stays absent. A document that carries a JSON Resume itself is checked instead of read.
 */
export const readResume = (document: LaidOutDocument): ReadResume => {
  const read = readSigns(document);
  return document.structured ? read : { ...read, fields: calibrate(read.profile, read.fields) };
};

/** The same with signs (confidence.ts) where readResume gives probabilities. */
export const readSigns = (document: LaidOutDocument): ReadResume => {
  const lines = readLines(readSegments(document));
  const shown = lines.map(({ page, number, text }) => ({ page, line: number, text }));
  if (document.structured) {
    const { profile, fields } = readStructuredResume(document.structured, shown);
    return { profile, fields, lines: shown };
  }
  const fields: FieldEvidence[] = [];
  const found = readSections(splitSections(lines), lines);
  const profile = { ...emptyProfile, ...(settle(found, '', fields) as Partial<Profile>) };
  return { profile, fields, lines: shown };
};

type Reader = (lines: readonly Line[]) => FoundFields[];

/** Which key of the profile a section fills, and how its lines are read. */
const readers: Readonly<Partial<Record<SectionKind, readonly [keyof Profile, Reader]>>> = {
  work: ['work', readWork],
  volunteer: ['volunteer', readVolunteer],
  education: ['education', readEducation],
  awards: ['awards', readAwards],
  certificates: ['certificates', readCertificates],
  publications: ['publications', readPublications],
  skills: ['skills', readSkills],
  languages: ['languages', readLanguages],
  interests: ['interests', readInterests],
  references: ['references', readReferences],
  projects: ['projects', readProjects],
};

const readSections = (sections: readonly Section[], all: readonly Line[]): FoundFields => {
  const of = (...kinds: readonly (SectionKind | null)[]) =>
    sections.filter(section => kinds.includes(section.kind)).flatMap(section => section.lines);
  const read: Record<string, FoundFields[] | FoundFields> = {
    basics: readBasics({ top: of(null), contact: of('contact', 'profiles'), summary: of('summary'), all }),
  };
  for (const section of sections) {
    const reader = section.kind ? readers[section.kind] : undefined;
    if (!reader) continue;
    const [key, readLinesOf] = reader;
    const before = read[key];
    const items = readLinesOf(section.lines);
    read[key] = Array.isArray(before) ? [...before, ...items] : items;
  }
  // Some name their languages among the contact data.
  if (!read.languages) {
    const listed = of(null, 'contact').filter(line => isLanguageList(line.text));
    if (listed.length > 0) read.languages = readLanguages(listed);
  }
  return read;
};
