export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it';

/** A month of a year; `month` counts from 1. */
export interface Moment {
  readonly year: number;
  readonly month: number;
}

/** `end` null: still going on. */
export interface Span {
  readonly start: Moment;
  readonly end: Moment | null;
}

export interface RoleFact {
  readonly title: string;
  readonly span: Span;
  /** A sentence before the highlights; empty where there is none. */
  readonly summary: string;
  readonly highlights: readonly string[];
}

/** One employer with its roles, the latest first. */
export interface JobFact {
  readonly employer: string;
  readonly place: string;
  readonly roles: readonly RoleFact[];
}

export interface StudyFact {
  readonly school: string;
  readonly place: string;
  readonly studyType: string;
  readonly area: string;
  /** How the two are joined in words: `Bachelor of Science in Biology`. */
  readonly joiner: string;
  readonly span: Span;
  readonly grade: string;
  readonly courses: readonly string[];
}

export interface NamedFact {
  readonly name: string;
  /** Issuer, publisher, awarder. */
  readonly by: string;
  readonly date: Moment;
}

export interface ProjectFact {
  readonly name: string;
  readonly span: Span;
  readonly tools: readonly string[];
  readonly highlights: readonly string[];
}

export interface VolunteerFact {
  readonly organization: string;
  readonly position: string;
  readonly place: string;
  readonly span: Span;
  readonly highlights: readonly string[];
}

export interface SkillGroupFact {
  readonly name: string;
  readonly keywords: readonly string[];
}

export interface LinkFact {
  readonly network: string;
  readonly username: string;
  /** Without a scheme. */
  readonly url: string;
}

/** What is true of a made-up person; a layout shows some of it. */
export interface Facts {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region: string;
  readonly website: string;
  readonly links: readonly LinkFact[];
  readonly summary: string;
  readonly jobs: readonly JobFact[];
  readonly studies: readonly StudyFact[];
  readonly skills: readonly SkillGroupFact[];
  readonly languages: readonly { readonly language: string; readonly fluency: string }[];
  readonly certificates: readonly NamedFact[];
  readonly awards: readonly NamedFact[];
  readonly publications: readonly NamedFact[];
  readonly projects: readonly ProjectFact[];
  readonly volunteering: readonly VolunteerFact[];
  readonly interests: readonly string[];
  readonly references: readonly {
    readonly name: string;
    readonly reference: string;
    readonly contact: string;
  }[];
  readonly personal: readonly string[];
}
