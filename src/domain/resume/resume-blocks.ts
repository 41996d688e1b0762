import { dateText, type Period, periodText } from './date-text.ts';
import type { Profile } from './profile.ts';

/** A resume as plain pieces in reading order; every format of an export is written from these. */
export type ResumeBlock =
  | { readonly kind: 'name'; readonly text: string }
  /** Label, address lines, links: the head of the page. */
  | { readonly kind: 'contact'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** The title of an entry, and when and where it was. */
  | { readonly kind: 'entry'; readonly text: string; readonly when: string; readonly where: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `label` stands before a colon. */
  | { readonly kind: 'bullet'; readonly text: string; readonly label?: string };

/** Sections in the usual order and under plain headings, only what is there. */
export const toResumeBlocks = (profile: Profile): readonly ResumeBlock[] => [
  ...head(profile),
  ...section('Summary', paragraphs(profile.basics.summary)),
  ...section('Experience', profile.work.flatMap(workEntry)),
  ...section('Projects', profile.projects.flatMap(projectEntry)),
  ...section('Education', profile.education.flatMap(educationEntry)),
  ...section('Skills', profile.skills.flatMap(skillBullet)),
  ...section(
    'Certificates',
    bullets(profile.certificates.map(entry => joined([titled(entry.name, entry.issuer), dated(entry.date)]))),
  ),
  ...section('Publications', publications(profile.publications)),
  ...section(
    'Awards',
    bullets(profile.awards.map(entry => joined([titled(entry.title, entry.awarder), dated(entry.date)]))),
  ),
  ...section('Volunteering', profile.volunteer.flatMap(volunteerEntry)),
  ...section(
    'Languages',
    bullets(
      profile.languages.map(({ language, fluency }) =>
        language && fluency ? `${language} (${fluency})` : (language ?? fluency ?? ''),
      ),
    ),
  ),
  ...section(
    'Interests',
    bullets(profile.interests.map(entry => joined([entry.name, ...(entry.keywords ?? [])]))),
  ),
  ...section(
    'References',
    profile.references.flatMap(entry => paragraphs(joined([entry.name, entry.reference], ': '))),
  ),
];

const section = (title: string, blocks: readonly ResumeBlock[]): readonly ResumeBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: title }, ...blocks];

/** One line: what a document wrote over several is one text all the same. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const joined = (parts: readonly (string | undefined)[], separator = ', '): string =>
  parts
    .map(part => line(part ?? ''))
    .filter(part => part !== '')
    .join(separator);

/** What it is, and who gave it; a dash between the two must be the only one. */
const titled = (what: string | undefined, who: string | undefined): string =>
  joined([what, who], /\s[-–—]\s/u.test(`${what} ${who}`) ? ' | ' : ' — ');

const dated = (date: string | undefined): string | undefined =>
  date === undefined ? undefined : dateText(date);

const bullets = (items: readonly string[]): ResumeBlock[] =>
  items.flatMap(text => (text === '' ? [] : [{ kind: 'bullet' as const, text }]));

const paragraphs = (text: string | undefined): ResumeBlock[] =>
  text === undefined || line(text) === '' ? [] : [{ kind: 'paragraph', text: line(text) }];

const head = ({ basics }: Profile): ResumeBlock[] => {
  const { location } = basics;
  const town = joined([location?.postalCode, location?.city], ' ');
  const lines = [
    line(basics.label ?? ''),
    joined([basics.email, basics.phone], ' | '),
    joined([location?.address, town, location?.region, location?.countryCode]),
    joined([basics.url, ...(basics.profiles ?? []).map(profile => profileText(profile))], ' | '),
  ];
  return [
    { kind: 'name', text: line(basics.name ?? '') || 'Resume' },
    ...lines.flatMap(text => (text === '' ? [] : [{ kind: 'contact' as const, text }])),
  ];
};

const profileText = ({
  network,
  url,
  username,
}: NonNullable<Profile['basics']['profiles']>[number]): string => url ?? joined([network, username], ': ');

interface Told extends Period {
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

const entryBlocks = (title: string, told: Told, where = ''): ResumeBlock[] => [
  { kind: 'entry', text: title, when: periodText(told), where: line(where) },
  ...paragraphs(told.summary),
  ...bullets((told.highlights ?? []).map(line)),
];

const workEntry = (entry: Profile['work'][number]): ResumeBlock[] =>
  entryBlocks(titled(entry.position, entry.name) || 'Role', entry, entry.location);

/** An entry each where all of them say when or where; a list of titles is a list. */
const publications = (all: Profile['publications']): ResumeBlock[] =>
  all.every(entry => entry.publisher || entry.releaseDate)
    ? all.flatMap((entry): ResumeBlock[] => [
        {
          kind: 'entry',
          text: line(entry.name ?? '') || 'Publication',
          when: dated(entry.releaseDate) ?? '',
          where: joined([entry.publisher, entry.url], ' | '),
        },
        ...paragraphs(entry.summary),
      ])
    : bullets(
        all.map(entry => joined([titled(entry.name, entry.publisher), dated(entry.releaseDate), entry.url])),
      );

const volunteerEntry = (entry: Profile['volunteer'][number]): ResumeBlock[] =>
  entryBlocks(titled(entry.position, entry.organization) || 'Voluntary work', entry);

const projectEntry = (entry: Profile['projects'][number]): ResumeBlock[] => {
  const { description, ...rest } = entry;
  const told = description === undefined ? rest : { ...rest, summary: description };
  const keywords = joined(entry.keywords ?? []);
  return [
    ...entryBlocks(line(entry.name ?? '') || 'Project', told, entry.url),
    ...(keywords === '' ? [] : [{ kind: 'bullet' as const, label: 'Technologies', text: keywords }]),
  ];
};

const educationEntry = (entry: Profile['education'][number]): ResumeBlock[] => {
  const degree = joined([entry.studyType, entry.area]);
  return [
    ...entryBlocks(titled(degree, entry.institution) || 'Studies', entry),
    ...(entry.score ? [{ kind: 'bullet' as const, label: 'Grade', text: line(entry.score) }] : []),
    ...(entry.courses?.length
      ? [{ kind: 'bullet' as const, label: 'Courses', text: joined(entry.courses) }]
      : []),
  ];
};

const skillBullet = ({ name, keywords = [] }: Profile['skills'][number]): ResumeBlock[] => {
  const text = joined(keywords);
  const label = line(name ?? '');
  if (text === '') return bullets([label]);
  return [label === '' ? { kind: 'bullet', text } : { kind: 'bullet', text, label }];
};
