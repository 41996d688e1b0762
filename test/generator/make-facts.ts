import type { Facts, LinkFact, NamedFact, SkillGroupFact } from './facts.ts';
import { makeJobs, makeStudies } from './make-jobs.ts';
import {
  before,
  filled,
  handleOf,
  lastMonth,
  makeHighlights,
  organisation,
  personName,
  placeOf,
  sentence,
} from './make-phrases.ts';
import type { Random } from './random.ts';
import type { Profession, Words } from './words.ts';

export interface FactsInput {
  readonly random: Random;
  readonly words: Words;
  /** Whether the page's font has letters beyond Western Europe's. */
  readonly wide: boolean;
}

/** Makes a person up. */
export const makeFacts = ({ random, words, wide }: FactsInput): Facts => {
  const profession = random.pick(words.professions);
  const name = personName(random.fork('name'), wide);
  const handle = handleOf(name);
  const [city, region, country] = random.pick(words.cities);
  const jobs = makeJobs({ random: random.fork('jobs'), words, profession });
  const label = jobs[0]?.roles[0]?.title ?? random.pick(profession.titles);
  const domain = random.pick([
    'example.com',
    'example.org',
    'mail.example.net',
    'post.example.eu',
    'inbox.example',
  ]);
  const some = random.fork('sections');
  return {
    language: words.language,
    name,
    label,
    email: `${random.pick([handle, handle.replace('-', '.'), handle.replaceAll('-', '_'), `${handle.replaceAll('-', '')}${random.int(1, 99)}`])}@${domain}`,
    phone: filled(random.pick(words.phones), random),
    street: random.pick(words.streets),
    postalCode: postalCode(words, random),
    city,
    region: random.chance(0.6) ? region : country,
    website: random.chance(0.3)
      ? `${random.pick(['www.', '', 'https://'])}${handle}.${random.pick(['dev', 'com', 'me', 'example.org'])}`
      : '',
    links: makeLinks(random.fork('links'), handle),
    summary: some.chance(0.7) ? sentence(some, words, random.pick(words.summaries), label) : '',
    jobs,
    studies: makeStudies(random.fork('studies'), words, profession),
    skills: some.chance(0.92) ? makeSkills(random.fork('skills'), words, profession) : [],
    languages: some.chance(0.55) ? makeTongues(random.fork('tongues'), words) : [],
    certificates: some.chance(0.4)
      ? named(random.fork('certificates'), { words, names: profession.certificates, by: words.issuers })
      : [],
    awards: some.chance(0.3)
      ? named(random.fork('awards'), { words, names: words.awards, by: words.issuers })
      : [],
    publications: some.chance(0.2)
      ? named(random.fork('papers'), { words, names: words.papers, by: words.publishers })
      : [],
    projects: some.chance(0.3) ? makeProjects(random.fork('projects'), words, profession) : [],
    volunteering: some.chance(0.25) ? makeVolunteering(random.fork('volunteer'), words) : [],
    interests: some.chance(0.35) ? random.some(words.interests, random.int(2, 6)) : [],
    references: some.chance(0.15) ? makeReferences(random.fork('referee'), words, { wide, profession }) : [],
    personal: some.chance(0.15) ? random.some(words.personal, random.int(1, 2)) : [],
  };
};

const postalCode = ({ language }: Words, random: Random): string => {
  const digits = filled('#####', random).replace(/^0/, '1');
  if (language === 'pt') return `${digits.slice(0, 4)}-${filled('###', random)}`;
  return digits;
};

const makeLinks = (random: Random, handle: string): LinkFact[] => {
  const username = random.pick([handle, handle.replaceAll('-', ''), `${handle}-${random.int(10, 99)}`]);
  const all: LinkFact[] = [
    { network: 'LinkedIn', username, url: `linkedin.com/in/${username}` },
    { network: 'GitHub', username, url: `github.com/${username}` },
    { network: 'Xing', username, url: `xing.com/profile/${username}` },
    { network: 'Behance', username, url: `behance.net/${username}` },
    { network: 'Twitter', username, url: `twitter.com/${username}` },
  ];
  return random.chance(0.6) ? all.filter((_, index) => random.chance(index === 0 ? 0.85 : 0.2)) : [];
};

const makeSkills = (random: Random, words: Words, profession: Profession): SkillGroupFact[] => {
  const groups = profession.skills.map(({ name, keywords }) => ({
    name,
    keywords: random.some(keywords, random.int(Math.min(3, keywords.length), keywords.length)),
  }));
  // Some people work across trades.
  if (!random.chance(0.1)) return groups;
  const other = random.pick(words.professions).skills[0];
  return other && !groups.some(({ name }) => name === other.name) ? [...groups, other] : groups;
};

const makeTongues = (random: Random, words: Words): Facts['languages'] =>
  random.some(words.tongues, random.int(1, 4)).map((language, index) => ({
    language,
    fluency: index === 0 ? (words.fluency[0] ?? '') : random.pick(words.fluency.slice(1)),
  }));

const named = (
  random: Random,
  {
    words,
    names,
    by,
  }: { readonly words: Words; readonly names: readonly string[]; readonly by: readonly string[] },
): NamedFact[] => {
  void words;
  return random.some(names, random.int(1, 3)).map(name => ({
    name,
    by: organisation(random, random.pick(by)),
    date: before(lastMonth, random.int(1, 150)),
  }));
};

const makeProjects = (random: Random, words: Words, profession: Profession): Facts['projects'] =>
  random.some(words.projects, random.int(1, 3)).map(name => {
    const end = before(lastMonth, random.int(2, 90));
    return {
      name,
      span: { start: before(end, random.int(2, 20)), end },
      tools: random.chance(0.25) ? random.some(profession.skills.at(-1)?.keywords ?? [], 3) : [],
      highlights: makeHighlights(random, { words, profession, count: random.int(1, 2) }),
    };
  });

const makeVolunteering = (random: Random, words: Words): Facts['volunteering'] =>
  random.some(words.charities, random.int(1, 2)).map(pattern => {
    const end = random.chance(0.3) ? null : before(lastMonth, random.int(2, 90));
    return {
      organization: organisation(random, pattern),
      position: random.pick(words.helperRoles),
      place: placeOf(random, words),
      span: { start: before(end ?? lastMonth, random.int(4, 60)), end },
      highlights: random.chance(0.6) ? [sentence(random, words, random.pick(words.sentences), '')] : [],
    };
  });

const makeReferences = (
  random: Random,
  words: Words,
  { wide, profession }: { readonly wide: boolean; readonly profession: Profession },
): Facts['references'] =>
  Array.from({ length: random.int(1, 2) }, () => {
    const name = personName(random, wide);
    // Somebody else's address and number, at which the person is not reached.
    const contact = random.chance(0.4)
      ? `${random.pick(profession.titles)}, ${handleOf(name)}@firm.example, ${filled(random.pick(words.phones), random)}`
      : '';
    return { name, reference: contact === '' ? random.pick(words.references) : '', contact };
  });
