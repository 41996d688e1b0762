/**
 * A parsed resume. The keys are those of the JSON Resume schema (https://jsonresume.org/schema), so a profile is
 * written to JSON as it stands. What a document does not say is absent: nothing is ever invented.
 * Dates are ISO 8601 with the precision the document has: `2021`, `2021-03` or `2021-03-15`.
 */
export interface Profile {
  readonly basics: Basics;
  readonly work: readonly WorkEntry[];
  readonly volunteer: readonly VolunteerEntry[];
  readonly education: readonly EducationEntry[];
  readonly awards: readonly AwardEntry[];
  readonly certificates: readonly CertificateEntry[];
  readonly publications: readonly PublicationEntry[];
  readonly skills: readonly SkillGroup[];
  readonly languages: readonly LanguageEntry[];
  readonly interests: readonly InterestEntry[];
  readonly references: readonly ReferenceEntry[];
  readonly projects: readonly ProjectEntry[];
}

export interface Basics {
  readonly name?: string;
  readonly label?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly location?: Location;
  readonly profiles?: readonly SocialProfile[];
}

export interface Location {
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly countryCode?: string;
  readonly region?: string;
}

export interface SocialProfile {
  readonly network?: string;
  readonly username?: string;
  readonly url?: string;
}

/** `endDate` absent with a `startDate` present means that the role is still held. */
export interface WorkEntry {
  readonly name?: string;
  readonly position?: string;
  readonly location?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

export interface VolunteerEntry {
  readonly organization?: string;
  readonly position?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

export interface EducationEntry {
  readonly institution?: string;
  readonly area?: string;
  readonly studyType?: string;
  readonly url?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly score?: string;
  readonly courses?: readonly string[];
}

export interface AwardEntry {
  readonly title?: string;
  readonly date?: string;
  readonly awarder?: string;
  readonly summary?: string;
}

export interface CertificateEntry {
  readonly name?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly url?: string;
}

export interface PublicationEntry {
  readonly name?: string;
  readonly publisher?: string;
  readonly releaseDate?: string;
  readonly url?: string;
  readonly summary?: string;
}

/** A group with `keywords`, or a single skill that is only a `name`. */
export interface SkillGroup {
  readonly name?: string;
  readonly level?: string;
  readonly keywords?: readonly string[];
}

export interface LanguageEntry {
  readonly language?: string;
  readonly fluency?: string;
}

export interface InterestEntry {
  readonly name?: string;
  readonly keywords?: readonly string[];
}

export interface ReferenceEntry {
  readonly name?: string;
  readonly reference?: string;
}

export interface ProjectEntry {
  readonly name?: string;
  readonly description?: string;
  readonly highlights?: readonly string[];
  readonly keywords?: readonly string[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly url?: string;
  readonly roles?: readonly string[];
  readonly entity?: string;
  readonly type?: string;
}

export const emptyProfile: Profile = {
  basics: {},
  work: [],
  volunteer: [],
  education: [],
  awards: [],
  certificates: [],
  publications: [],
  skills: [],
  languages: [],
  interests: [],
  references: [],
  projects: [],
};

/**
 * Where one field of the profile was read. `path` is `basics.email` or `work[0].startDate`; `confidence` is the
 * chance, 0 to 1, that the value is right; `page` and `line` count from 1; `quote` is the line's own text.
 */
export interface FieldEvidence {
  readonly path: string;
  readonly confidence: number;
  readonly page: number;
  readonly line: number;
  readonly quote: string;
}

/** What reading makes of a laid-out document. */
export interface ReadResume {
  readonly profile: Profile;
  readonly fields: readonly FieldEvidence[];
  /** The lines in reading order, as a person would read them; findings quote from here. */
  readonly lines: readonly ReadLine[];
}

export interface ReadLine {
  readonly page: number;
  /** Counts from 1 within its page, in reading order. */
  readonly line: number;
  readonly text: string;
}
