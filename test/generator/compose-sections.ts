import type { Block } from './blocks.ts';
import { bodyOf, bold, entry, plain, type SectionInput } from './compose-pieces.ts';
import { composeLanguages, composeSkills } from './compose-skills.ts';
import { composeEducation, composeWork } from './compose-work.ts';
import type { Facts, NamedFact } from './facts.ts';
import type { Layout } from './layout.ts';
import { fillTemplate } from './template.ts';
import type { SectionName } from './words.ts';

/** The blocks of one section, null where there is nothing to say; adds what they show to `shown`. */
export const composeSection = (name: SectionName, input: SectionInput): readonly Block[] | null => {
  const blocks = composers[name]?.(input) ?? [];
  return blocks.length > 0 ? blocks : null;
};

const composeNamed = (
  facts: readonly NamedFact[],
  template: string,
  layout: Layout,
  authors = '',
): {
  readonly blocks: Block[];
  readonly names: { readonly fact: NamedFact; readonly shown: ReadonlySet<string> }[];
} => {
  const bulleted = template.startsWith('• ');
  const names: { fact: NamedFact; shown: ReadonlySet<string> }[] = [];
  const blocks = facts.map((fact): Block => {
    const filled = fillTemplate(template.replace(/^• /, ''), {
      N: fact.name,
      B: fact.by,
      D: layout.dates.moment(fact.date),
      Y: String(fact.date.year),
      A: authors,
    });
    names.push({ fact, shown: filled.shown });
    return bulleted ? { type: 'bullet', pieces: filled.rows.flatMap(({ left }) => left) } : entry(filled);
  });
  return { blocks, names };
};

const composeCertificates = ({ facts, layout, shown }: SectionInput): Block[] => {
  const { blocks, names } = composeNamed(facts.certificates, layout.certificates, layout);
  shown.certificates = names.map(({ fact }) => ({ name: fact.name }));
  return blocks;
};

const composeAwards = ({ facts, layout, shown }: SectionInput): Block[] => {
  const { blocks, names } = composeNamed(facts.awards, layout.awards, layout);
  shown.awards = names.map(({ fact }) => ({ title: fact.name }));
  return blocks;
};

/** As citations name them: family name, initial, and a colleague. */
const authorsOf = ({ name }: Facts): string => {
  const [given = '', ...rest] = name.replace(/^(?:Prof\. )?Dr\.? |, .*$/g, '').split(' ');
  return `${rest.at(-1) ?? given}, ${given[0]}., & Moreau, L.`;
};

const composePublications = ({ facts, layout, shown }: SectionInput): Block[] => {
  const { blocks, names } = composeNamed(facts.publications, layout.publications, layout, authorsOf(facts));
  shown.publications = names.map(({ fact }) => ({ name: fact.name }));
  return blocks;
};

const composeProjects = ({ facts, layout, words, shown }: SectionInput): Block[] => {
  shown.projects = facts.projects.map(({ name }) => ({ name }));
  return facts.projects.map(project =>
    entry(fillTemplate(layout.projects, { N: project.name, D: layout.dates.span(project.span) }), [
      ...bodyOf(project.highlights, layout),
      ...(project.tools.length > 0
        ? [{ type: 'text' as const, pieces: [plain(`${words.toolsLabel}: ${project.tools.join(', ')}`)] }]
        : []),
    ]),
  );
};

const composeVolunteer = ({ facts, layout, shown }: SectionInput): Block[] => {
  shown.volunteer = facts.volunteering.map(({ organization, position }) => ({ organization, position }));
  return facts.volunteering.map(one =>
    entry(
      fillTemplate(layout.volunteer, {
        O: one.organization,
        R: one.position,
        C: one.place,
        D: layout.dates.span(one.span),
      }),
      bodyOf(one.highlights, layout),
    ),
  );
};

const composeSummary = ({ facts }: SectionInput): Block[] =>
  facts.summary ? [{ type: 'text', pieces: [plain(facts.summary)] }] : [];

const composeInterests = ({ facts, shown }: SectionInput): Block[] => {
  shown.interests = facts.interests.map(name => ({ name }));
  return facts.interests.length > 0 ? [{ type: 'text', pieces: [plain(facts.interests.join(', '))] }] : [];
};

const composeReferences = ({ facts, shown }: SectionInput): Block[] => {
  shown.references = facts.references.map(({ name, reference, contact }) => ({
    name,
    reference: reference || contact,
  }));
  return facts.references.map(({ name, reference, contact }) => ({
    type: 'entry',
    rail: [],
    rows: [{ left: [bold(name)], right: [] }],
    body: [{ type: 'text', pieces: [plain(reference || contact)] }],
  }));
};

const composers: Readonly<Partial<Record<SectionName, (input: SectionInput) => Block[]>>> = {
  summary: composeSummary,
  work: composeWork,
  education: composeEducation,
  skills: composeSkills,
  languages: composeLanguages,
  certificates: composeCertificates,
  projects: composeProjects,
  publications: composePublications,
  awards: composeAwards,
  volunteer: composeVolunteer,
  interests: composeInterests,
  references: composeReferences,
};
