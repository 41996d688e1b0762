import type { DateStyle } from './dates.ts';
import type { SectionName } from './words.ts';

export type Format = 'pdf' | 'docx';
export type Arrangement =
  | 'single'
  | 'left-sidebar'
  | 'right-sidebar'
  | 'two-columns'
  | 'label-rail'
  | 'timeline'
  | 'table';
export type SkillStyle =
  | 'groups'
  | 'group-bullets'
  | 'group-stack'
  | 'flat-comma'
  | 'flat-bullets'
  | 'flat-grid'
  | 'flat-pipe'
  | 'flat-dots'
  | 'group-rail'
  | 'levels';
export type TongueStyle =
  | 'brackets'
  | 'dash'
  | 'colon'
  | 'bullets'
  | 'inline'
  | 'bare-comma'
  | 'two-line'
  | 'right';

/** What the words of a document look like before they are placed: the same for every format. */
export interface Layout {
  readonly format: Format;
  readonly arrangement: Arrangement;
  readonly dates: DateStyle;
  readonly educationDates: 'span' | 'end' | 'none';
  readonly work: string;
  readonly group: { readonly employer: string; readonly role: string };
  readonly grouping: 'all' | 'several' | 'none';
  readonly education: string;
  readonly certificates: string;
  readonly awards: string;
  readonly publications: string;
  readonly projects: string;
  readonly volunteer: string;
  readonly at: string;
  readonly headings: Readonly<Record<SectionName, string>>;
  readonly skills: SkillStyle;
  readonly tongues: TongueStyle;
  readonly highlightsAs: 'bullets' | 'paragraphs';
  readonly order: readonly SectionName[];
  /** Sections that stand in the narrower column, where there is one. */
  readonly aside: readonly SectionName[];
  readonly contact: ContactLayout;
  /** Whether short sections begin with their heading instead of standing under it. */
  readonly runIn: boolean;
  readonly showLabel: boolean;
  /** Above the name; empty in most. */
  readonly documentTitle: string;
  readonly nameAs: 'is' | 'upper' | 'two-lines' | 'family-upper';
  readonly look: Look;
}

export interface ContactLayout {
  readonly place: 'line' | 'stack' | 'beside' | 'section' | 'footer';
  readonly separator: string;
  readonly labelled: boolean;
  readonly icons: boolean;
  readonly links: 'urls' | 'full-urls' | 'words' | 'none' | 'handles';
  readonly where: 'city' | 'city-region' | 'address' | 'none';
}

export interface Look {
  readonly page: readonly [width: number, height: number];
  readonly margin: number;
  readonly family: 'Helvetica' | 'Times' | 'Courier';
  readonly size: number;
  readonly leading: number;
  readonly asideShare: number;
  readonly header: 'left' | 'center' | 'band' | 'right';
  readonly nameSize: number;
  readonly heading: HeadingLook;
  readonly bullet: BulletLook;
  readonly furniture: 'none' | 'header' | 'footer';
  readonly pageOf: string;
  /** Behind the narrower column: nothing, pale, or dark under white letters. */
  readonly asideFill: 'none' | 'pale' | 'dark';
  /** Where the name stands: over the page's width, or at the head of one column. */
  readonly nameIn: 'page' | 'aside' | 'main';
  readonly drawOrder: 'reading' | 'aside-first' | 'across' | 'aside-last' | 'body-first' | 'headings-last';
  /** What is put down at once: a line's text of one look, a word, or a letter. */
  readonly placing: 'line' | 'word' | 'letter';
  /** Bold letters drawn as plain ones, twice, a little apart. */
  readonly doubled: boolean;
  readonly justify: boolean;
  readonly hyphenate: boolean;
  readonly ligatures: boolean;
  readonly colour: string;
}

export interface HeadingLook {
  readonly letters: 'as-is' | 'upper' | 'spaced' | 'tracked' | 'colon';
  readonly bold: boolean;
  readonly sizeMore: number;
  readonly rule: 'none' | 'under' | 'over' | 'box';
  readonly coloured: boolean;
  readonly icon: boolean;
}

export interface BulletLook {
  readonly mark: string;
  readonly hanging: boolean;
  readonly indent: number;
}
