import {
  citationTemplates,
  educationRailTemplates,
  educationTemplates,
  groupTemplates,
  namedTemplates,
  projectTemplates,
  type Template,
  volunteerTemplates,
  workRailTemplates,
  workTemplates,
} from './data/templates.ts';
import { makeDateStyle } from './dates.ts';
import type { Arrangement, ContactLayout, Format, Layout, Look, SkillStyle } from './layout.ts';
import type { Random } from './random.ts';
import type { SectionName, Words } from './words.ts';

export interface LayoutInput {
  readonly random: Random;
  readonly words: Words;
  readonly format: Format;
}

export const makeLayout = ({ random, words, format }: LayoutInput): Layout => {
  const arrangement: Arrangement = random.weighted<Arrangement>([
    ['single', 5],
    ['left-sidebar', 2],
    ['right-sidebar', 1.5],
    ['two-columns', 1],
    ['label-rail', 1],
    ['timeline', 1.5],
    ['table', 0.8],
  ]);
  const narrow = ['two-columns'].includes(arrangement);
  const rail = arrangement === 'timeline' || arrangement === 'table';
  const choose = (list: readonly Template[]): string =>
    random.pick(list.filter(template => !(narrow && template.wide))).text;
  const narrowAside = (list: readonly Template[]): string => random.pick(list.filter(one => !one.wide)).text;
  const aside = asideOf(random.fork('aside'), arrangement);
  const chooseFor = (name: SectionName, list: readonly Template[]): string =>
    aside.includes(name) ? narrowAside(list) : choose(list);
  return {
    format,
    arrangement,
    dates: makeDateStyle(random.fork('dates'), words),
    educationDates: random.weighted([
      ['span', 6],
      ['end', 4],
      ['none', 0.5],
    ] as const),
    work: rail ? random.pick(workRailTemplates).text : choose(workTemplates),
    group: random.pick(groupTemplates.filter(one => !(narrow && one.wide))),
    grouping: rail ? 'none' : groupingOf(random.fork('grouping')),
    education:
      rail && !aside.includes('education')
        ? random.pick(educationRailTemplates).text
        : chooseFor('education', educationTemplates),
    certificates: chooseFor('certificates', namedTemplates),
    awards: chooseFor('awards', namedTemplates),
    publications: chooseFor('publications', random.chance(0.3) ? citationTemplates : namedTemplates),
    projects: chooseFor('projects', projectTemplates),
    volunteer: chooseFor('volunteer', volunteerTemplates),
    at: random.pick(words.at),
    headings: Object.fromEntries(
      Object.entries(words.headings).map(([name, wordings]) => [name, random.pick(wordings)]),
    ) as Record<SectionName, string>,
    skills: random.weighted<SkillStyle>([
      ['groups', 4],
      ['group-bullets', 1],
      ['group-stack', 1],
      ['flat-comma', 2],
      ['flat-bullets', 1.5],
      ['flat-grid', 1],
      ['flat-pipe', 0.7],
      ['flat-dots', 0.8],
      ['levels', 0.5],
      ['group-rail', aside.includes('skills') || narrow ? 0 : 0.6],
    ]),
    tongues: random.pick([
      'brackets',
      'dash',
      'colon',
      'bullets',
      'inline',
      'bare-comma',
      'two-line',
    ] as const),
    highlightsAs: random.chance(0.9) ? 'bullets' : 'paragraphs',
    order: orderOf(random.fork('order')),
    aside,
    contact: contactLayout(random.fork('contact'), arrangement),
    runIn: arrangement === 'single' && random.fork('run-in').chance(0.08),
    showLabel: random.chance(0.6),
    documentTitle: random.fork('title').chance(0.1) ? random.pick(words.documentTitles) : '',
    nameAs: random.fork('name').weighted([
      ['is', 6],
      ['upper', 2],
      ['two-lines', 0.7],
      ['family-upper', 0.5],
    ] as const),
    look: makeLook(random.fork('look'), words, arrangement),
  };
};

/** In most documents all jobs look alike: where one employer has several roles, all are set that way. */
const groupingOf = (random: Random): Layout['grouping'] =>
  random.weighted([
    ['all', 5],
    ['several', 1],
    ['none', 3],
  ] as const);

const orderOf = (random: Random): SectionName[] => {
  const main: SectionName[] = random.chance(0.75) ? ['work', 'education'] : ['education', 'work'];
  const rest = random.some<SectionName>(
    ['projects', 'certificates', 'publications', 'awards', 'volunteer', 'languages', 'interests'],
    7,
  );
  const skillsAt = random.int(0, 3);
  return [
    'contact',
    'summary',
    ...(skillsAt === 0 ? ['skills' as const] : []),
    ...main,
    ...(skillsAt > 0 ? ['skills' as const] : []),
    ...rest,
    'references',
  ];
};

const asideOf = (random: Random, arrangement: Arrangement): SectionName[] => {
  if (arrangement === 'two-columns') {
    return [
      'education',
      'skills',
      'languages',
      'certificates',
      'awards',
      'interests',
      'references',
      'publications',
    ];
  }
  if (!arrangement.endsWith('sidebar')) return [];
  const may: SectionName[] = ['education', 'certificates', 'awards', 'summary', 'references'];
  return ['contact', 'skills', 'languages', 'interests', ...may.filter(() => random.chance(0.3))];
};

const contactLayout = (random: Random, arrangement: Arrangement): ContactLayout => {
  const sidebar = arrangement.endsWith('sidebar');
  const where = random.weighted<ContactLayout['where']>([
    ['city', 2],
    ['city-region', 4],
    ['address', 2],
    ['none', 1],
  ]);
  // A comma between details would read as part of an address.
  const separators = [
    ' | ',
    '  |  ',
    ' • ',
    ' · ',
    '      ',
    ' – ',
    ' / ',
    ...(where === 'city' ? [', '] : []),
  ];
  return {
    place: sidebar
      ? random.weighted([
          ['section', 4],
          ['line', 1],
          ['stack', 0.5],
        ])
      : random.weighted([
          ['line', 5],
          ['stack', 1.5],
          ['beside', 1.5],
          ['footer', 0.6],
          ['section', 0.4],
        ]),
    separator: random.pick(separators),
    labelled: random.chance(0.3),
    icons: random.chance(0.2),
    links: random.weighted([
      ['urls', 4],
      ['full-urls', 2],
      ['words', 2],
      ['none', 0.5],
    ]),
    where,
  };
};

const makeLook = (random: Random, words: Words, arrangement: Arrangement): Look => {
  const size = random.pick([9, 9.5, 10, 10.5, 11]);
  return {
    page: random.weighted([
      [[595.28, 841.89], 5],
      [[612, 792], 5],
      [[612, 1008], 0.5],
    ] as const),
    margin: random.int(32, 72),
    family: random.weighted([
      ['Helvetica', 5],
      ['Times', 4],
      ['Courier', arrangement === 'single' ? 0.6 : 0],
    ]),
    size,
    leading: random.pick([1.15, 1.2, 1.3, 1.4, 1.5]),
    asideShare: random.int(28, 38) / 100,
    header: random.weighted([
      ['left', 4],
      ['center', 4],
      ['band', 1.5],
      ['right', 0.5],
    ]),
    nameSize: random.int(16, 30),
    heading: {
      letters: random.weighted([
        ['as-is', 4],
        ['upper', 4],
        ['spaced', 0.8],
        ['tracked', 0.8],
        ['colon', 0.5],
      ]),
      bold: random.chance(0.8),
      sizeMore: random.pick([0, 1, 2, 3, 4]),
      rule: random.weighted([
        ['none', 3],
        ['under', 4],
        ['over', 0.5],
        ['box', 0.5],
      ]),
      coloured: random.chance(0.4),
      icon: random.fork('heading-icon').chance(0.08),
    },
    bullet: {
      mark: random.weighted([
        ['•', 6],
        ['–', 1.5],
        ['-', 1.5],
        ['*', 0.7],
        ['·', 0.7],
        ['»', 0.3],
        ['square', 0.6],
        ['arrow', 0.4],
        ['private', 0.6],
        ['control', 0.4],
        ['unmapped', 0.2],
        ['dingbat-disc', 0.4],
        ['dingbat-square', 0.4],
      ]),
      hanging: random.chance(0.85),
      indent: random.pick([0, 6, 10, 18]),
    },
    furniture: random.weighted([
      ['none', 6],
      ['footer', 2.5],
      ['header', 1],
    ]),
    pageOf: random.pick(words.pageOf),
    asideFill: random.fork('fill').weighted([
      ['none', 4],
      ['pale', 2],
      ['dark', 1.2],
    ] as const),
    nameIn: random.fork('name-in').weighted([
      ['page', 5],
      ['aside', arrangement.endsWith('sidebar') ? 2 : 0],
      ['main', arrangement.endsWith('sidebar') ? 2 : 0],
    ] as const),
    drawOrder: random.weighted([
      ['reading', 6],
      ['aside-first', 1],
      ['across', 1],
      ['aside-last', 1],
      ['body-first', 0.7],
      ['headings-last', 0.7],
    ]),
    placing: random.fork('placing').weighted([
      ['line', 7],
      ['word', 1.5],
      ['letter', 0.8],
    ] as const),
    doubled: random.fork('doubled').chance(0.03),
    justify: random.chance(0.15),
    hyphenate: random.chance(0.15),
    ligatures: random.chance(0.2),
    colour: random.pick(['#1f4e79', '#7a1f2b', '#2e6b3e', '#444444', '#5b2a86']),
  };
};
