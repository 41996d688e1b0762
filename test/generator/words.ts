import type { Language } from './facts.ts';

export type SectionName =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'volunteer'
  | 'interests'
  | 'references'
  | 'contact';

export interface Profession {
  readonly titles: readonly string[];
  /** Patterns of employers: {stem}, {family}, {other}, {saint}, {city}. */
  readonly employers: readonly string[];
  /** What the profession's verbs are done to, as the language's `verbs` want it. */
  readonly objects: readonly string[];
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly certificates: readonly string[];
  readonly areas: readonly string[];
}

/** All the words that a language's resumes are made of. */
export interface Words {
  readonly language: Language;
  readonly headings: Readonly<Record<SectionName, readonly string[]>>;
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  readonly seasons: readonly string[];
  readonly present: readonly string[];
  /** Before a start without an end: `since March 2020`. */
  readonly since: readonly string[];
  /** Before a start with an end: `from March 2019 to …`. */
  readonly from: string;
  /** How long, as social networks print it: years and months, one and several. */
  readonly durations: readonly [year: string, years: string, month: string, months: string];
  /** What a document calls itself above the name. */
  readonly documentTitles: readonly string[];
  /** Things people say of themselves beside contact details, with dates that are no job's. */
  readonly personal: readonly string[];
  readonly levels: readonly string[];
  /** Before the words of a list: courses of a study, tools of a project. */
  readonly courseworkLabel: string;
  readonly toolsLabel: string;
  /** Between two dates, in words. */
  readonly to: readonly string[];
  /** Between a title and its employer. */
  readonly at: readonly string[];
  readonly labels: {
    readonly email: string;
    readonly phone: string;
    readonly address: string;
    readonly web: string;
  };
  /** {page}, {pages}. */
  readonly pageOf: readonly string[];
  readonly grade: readonly string[];
  readonly cities: readonly (readonly [city: string, region: string, country: string])[];
  readonly streets: readonly string[];
  readonly phones: readonly string[];
  readonly companies: readonly string[];
  readonly schools: readonly string[];
  readonly degrees: readonly (readonly [studyType: string, joiner: string])[];
  readonly verbs: readonly string[];
  readonly outcomes: readonly string[];
  readonly sentences: readonly string[];
  readonly summaries: readonly string[];
  readonly professions: readonly Profession[];
  readonly tongues: readonly string[];
  readonly fluency: readonly string[];
  readonly issuers: readonly string[];
  readonly awards: readonly string[];
  readonly papers: readonly string[];
  readonly publishers: readonly string[];
  readonly projects: readonly string[];
  readonly charities: readonly string[];
  readonly helperRoles: readonly string[];
  readonly interests: readonly string[];
  readonly references: readonly string[];
}
