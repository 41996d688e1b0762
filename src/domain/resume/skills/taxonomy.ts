import { lazy } from '../../../shared/lazy.ts';
import { type PhraseIndex, phraseIndex } from '../phrase-index.ts';
import { finance, hr, marketing, sales } from './data/business.ts';
import { cloud, devops, networkingAndSupport, security } from './data/cloud-and-security.ts';
import { analytics, databases, dataEngineering, machineLearning } from './data/data-and-ai.ts';
import { health, office, operationsAndTrades, people } from './data/people-and-office.ts';
import { delivery, design, product } from './data/product-and-design.ts';
import {
  backend,
  mobileAndGames,
  programmingLanguages,
  softwarePractice,
  webFrontend,
} from './data/software.ts';
import { parseFamily, type Skill, type SkillAlias, type SkillFamily } from './skill.ts';

/** Every family of skills that is known. To add skills, add lines to a file in data/; to add a family, name it here. */
export const skillFamilies: readonly SkillFamily[] = [
  programmingLanguages,
  webFrontend,
  backend,
  mobileAndGames,
  softwarePractice,
  databases,
  dataEngineering,
  analytics,
  machineLearning,
  cloud,
  devops,
  networkingAndSupport,
  security,
  design,
  product,
  delivery,
  marketing,
  sales,
  finance,
  hr,
  office,
  people,
  health,
  operationsAndTrades,
];

/** Built on first use: a few milliseconds, then shared. */
export const skillIndex = lazy(
  (): PhraseIndex<SkillAlias> =>
    phraseIndex(skillFamilies.flatMap(parseFamily).map(alias => [alias.alias, alias] as const)),
);

const skillsByName = lazy(
  () =>
    new Map(
      skillFamilies.flatMap(parseFamily).map(({ skill }) => [skill.canonical.toLowerCase(), skill] as const),
    ),
);

/** The skill of a canonical name in any case; undefined for a name that only a resume knows. */
export const skillNamed = (canonical: string): Skill | undefined =>
  skillsByName().get(canonical.toLowerCase());
