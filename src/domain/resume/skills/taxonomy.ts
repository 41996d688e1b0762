import { lazy } from '../../../shared/lazy.ts';
import { type FoundName, nameTable } from '../name-table.ts';
import { headOf, type PhraseIndex, phraseIndexFrom } from '../phrase-index.ts';
import { analytics, machineLearning } from './data/analytics-and-ai.ts';
import { backend } from './data/backend.ts';
import { education, socialCare, therapy } from './data/care-and-education.ts';
import { cloud, devops } from './data/cloud.ts';
import { construction, energy, environment } from './data/construction-and-environment.ts';
import { design, fashionAndInterior, media, translation } from './data/creative.ts';
import { databases, dataEngineering } from './data/databases-and-pipelines.ts';
import { automation, electrical, mechanical, processAndAerospace } from './data/engineering.ts';
import { banking, finance } from './data/finance.ts';
import {
  beauty,
  fitness,
  hospitality,
  property,
  publicService,
} from './data/hospitality-and-public-service.ts';
import { networkingAndSupport, security } from './data/it-and-security.ts';
import { automotive, supplyChain, transport } from './data/logistics-and-transport.ts';
import { customerService, marketing, retail, sales } from './data/marketing-and-sales.ts';
import { dentistry, medicine, pharmacy } from './data/medicine-and-pharmacy.ts';
import { games, mobile } from './data/mobile-and-games.ts';
import { health, nursing } from './data/nursing-and-health.ts';
import { delivery, office, product } from './data/office-and-projects.ts';
import { hr, law, people } from './data/people-and-law.ts';
import { chemistry, lifeScience, physicalScience, research } from './data/science.ts';
import { programmingLanguages, softwarePractice } from './data/software.ts';
import { blockchain, embedded, enterpriseSoftware } from './data/specialised-software.ts';
import { testing } from './data/testing.ts';
import { webFrontend } from './data/web-frontend.ts';

import type { Skill, SkillAlias, SkillFamily } from './skill.ts';

/** Every family of skills that is known. To add skills, add lines to a file in data/; to add a family, name it here. */
export const skillFamilies: readonly SkillFamily[] = [
  programmingLanguages,
  softwarePractice,
  testing,
  webFrontend,
  backend,
  mobile,
  games,
  databases,
  dataEngineering,
  analytics,
  machineLearning,
  cloud,
  devops,
  networkingAndSupport,
  security,
  embedded,
  enterpriseSoftware,
  blockchain,
  marketing,
  sales,
  customerService,
  retail,
  finance,
  banking,
  hr,
  law,
  people,
  office,
  product,
  delivery,
  health,
  nursing,
  medicine,
  dentistry,
  pharmacy,
  therapy,
  socialCare,
  education,
  research,
  lifeScience,
  chemistry,
  physicalScience,
  mechanical,
  electrical,
  automation,
  processAndAerospace,
  construction,
  energy,
  environment,
  supplyChain,
  transport,
  automotive,
  hospitality,
  publicService,
  property,
  fitness,
  beauty,
  design,
  fashionAndInterior,
  media,
  translation,
];

const names = lazy(() => nameTable(skillFamilies.map(({ lines }) => lines)));

const skills = new Map<string, Skill>();

/** One object a skill, however many of its names are asked for. */
const skillOf = ({ lineName, text }: FoundName): Skill => {
  const known = skills.get(lineName);
  if (known) return known;
  const skill = { canonical: lineName, family: skillFamilies[text]?.family ?? '' };
  skills.set(lineName, skill);
  return skill;
};

const aliasesFrom = (head: string): SkillAlias[] | undefined =>
  names()
    .startingWith(head)
    ?.map(found => ({ skill: skillOf(found), alias: found.name, ambiguous: found.mark === '=' }));

/** Built on first use, then shared. */
export const skillIndex = lazy(
  (): PhraseIndex<SkillAlias> =>
    phraseIndexFrom({ startingWith: aliasesFrom, phraseOf: ({ alias }) => alias }),
);

/** The skill of a canonical name in any case; undefined for a name that only a resume knows. */
export const skillNamed = (canonical: string): Skill | undefined => {
  const lower = canonical.toLowerCase();
  const found = names()
    .startingWith(headOf(canonical))
    ?.find(({ lineName }) => lineName.toLowerCase() === lower);
  return found && skillOf(found);
};

/** Words that a hostile text makes up are not remembered beyond this. */
const ANSWERS_MAX = 5_000;

const skillWords = new Map<string, boolean>();

/** Whether this one word, in lower case, names a skill on its own. */
export const isSkillWord = (lower: string): boolean => {
  const known = skillWords.get(lower);
  if (known !== undefined) return known;
  const isOne =
    names()
      .startingWith(lower)
      ?.some(({ name }) => name.toLowerCase() === lower) ?? false;
  if (skillWords.size < ANSWERS_MAX) skillWords.set(lower, isOne);
  return isOne;
};
