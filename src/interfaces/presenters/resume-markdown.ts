import type { Profile } from '../../domain/resume/profile.ts';
import { printable } from '../../shared/text.ts';

/** A profile as a Markdown resume: sections in the usual order, only what is there. */
export const toResumeMarkdown = (profile: Profile): string =>
  [
    header(profile),
    section('Summary', profile.basics.summary ? [escapeMarkdown(profile.basics.summary)] : []),
    section('Experience', profile.work.map(workEntry)),
    section('Projects', profile.projects.map(projectEntry)),
    section('Education', profile.education.map(educationEntry)),
    section('Skills', [bullets(profile.skills.map(skillLine))].filter(Boolean)),
    section(
      'Certificates',
      [bullets(profile.certificates.map(entry => joined([entry.name, entry.issuer, entry.date])))].filter(
        Boolean,
      ),
    ),
    section(
      'Publications',
      [
        bullets(profile.publications.map(entry => joined([entry.name, entry.publisher, entry.releaseDate]))),
      ].filter(Boolean),
    ),
    section(
      'Awards',
      [bullets(profile.awards.map(entry => joined([entry.title, entry.awarder, entry.date])))].filter(
        Boolean,
      ),
    ),
    section('Volunteering', profile.volunteer.map(volunteerEntry)),
    section(
      'Languages',
      [bullets(profile.languages.map(entry => joined([entry.language, entry.fluency])))].filter(Boolean),
    ),
    section(
      'Interests',
      [bullets(profile.interests.map(entry => joined([entry.name, entry.keywords?.join(', ')])))].filter(
        Boolean,
      ),
    ),
    section(
      'References',
      profile.references.map(entry => joined([entry.name, entry.reference])),
    ),
  ]
    .filter(block => block !== '')
    .join('\n\n')
    .concat('\n');

/** Text of a resume is untrusted: characters that start Markdown or HTML constructs are escaped. */
const escapeMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .trim();

const joined = (parts: readonly (string | undefined)[], separator = ', '): string =>
  parts
    .filter(part => part !== undefined && part !== '')
    .map(part => escapeMarkdown(part ?? ''))
    .join(separator);

const bullets = (items: readonly string[]): string =>
  items
    .filter(item => item !== '')
    .map(item => `- ${item}`)
    .join('\n');

const section = (title: string, blocks: readonly string[]): string =>
  blocks.length === 0 ? '' : [`## ${title}`, ...blocks].join('\n\n');

const dates = (entry: { readonly startDate?: string; readonly endDate?: string }): string => {
  if (!entry.startDate && !entry.endDate) return '';
  return [entry.startDate, entry.endDate ?? 'present'].filter(Boolean).join(' – ');
};

const header = ({ basics }: Profile): string => {
  const { location } = basics;
  const place = joined([location?.address, location?.city, location?.region, location?.countryCode]);
  const contact = [
    joined([basics.email, basics.phone, basics.url], ' · '),
    place,
    ...(basics.profiles ?? []).map(profile =>
      joined([profile.network, profile.url ?? profile.username], ': '),
    ),
  ].filter(line => line !== '');
  return [
    `# ${basics.name ? escapeMarkdown(basics.name) : 'Resume'}`,
    basics.label ? `**${escapeMarkdown(basics.label)}**` : '',
    contact.join(' · '),
  ]
    .filter(line => line !== '')
    .join('\n\n');
};

interface Entry {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: string;
  readonly highlights?: readonly string[];
}

const entryBlock = (title: string, entry: Entry, place = ''): string =>
  [
    `### ${title}`,
    [dates(entry), place].filter(Boolean).join(' · '),
    entry.summary ? escapeMarkdown(entry.summary) : '',
    bullets((entry.highlights ?? []).map(escapeMarkdown)),
  ]
    .filter(line => line !== '')
    .join('\n\n');

const workEntry = (entry: Profile['work'][number]): string =>
  entryBlock(joined([entry.position, entry.name], ' — ') || 'Role', entry, joined([entry.location]));

const volunteerEntry = (entry: Profile['volunteer'][number]): string =>
  entryBlock(joined([entry.position, entry.organization], ' — ') || 'Volunteer', entry);

const projectEntry = (entry: Profile['projects'][number]): string =>
  entryBlock(
    joined([entry.name]) || 'Project',
    { ...entry, ...(entry.description ? { summary: entry.description } : {}) },
    joined([entry.url]),
  );

const educationEntry = (entry: Profile['education'][number]): string => {
  const title = [joined([entry.studyType, entry.area]), joined([entry.institution])]
    .filter(Boolean)
    .join(' — ');
  return entryBlock(
    title || 'Studies',
    { ...entry, highlights: entry.courses ?? [] },
    entry.score ? `score ${joined([entry.score])}` : '',
  );
};

const skillLine = (group: Profile['skills'][number]): string => {
  const keywords = (group.keywords ?? []).map(escapeMarkdown).join(', ');
  if (!keywords) return joined([group.name]);
  return group.name ? `**${escapeMarkdown(group.name)}:** ${keywords}` : keywords;
};
