import { lazy } from '../../../shared/lazy.ts';
import { roleFields } from '../data/roles.ts';
import { titleLevels, titlesWithoutLevel } from '../data/title-levels.ts';
import { cityNames, countryNames, regionNames } from '../reading/data/places.ts';
import { buildVerbForms } from '../rules/data/verbs.ts';
import { findingTexts } from '../rules/finding-texts.ts';
import { skillFamilies } from '../skills/taxonomy.ts';
import { FUNCTION_WORDS, NAMES_THAT_ARE_WORDS } from './data/name-words.ts';
import { foldWords } from './fold.ts';

/**
 * Whether a part of a name, folded, means something else as well: a trade, a skill, a town, a verb that opens bullets, a
 * word of our own advice. Alone in running text such a word is no sign of a person.
 */
export const isOrdinaryWord = (folded: string): boolean =>
  isCommonWord(folded) || hasWord(skillText(), folded);

/** The same without the names of skills, which take longer to search. */
export const isCommonWord = (folded: string): boolean =>
  FUNCTION_WORDS.has(folded) || NAMES_THAT_ARE_WORDS.has(folded) || fixedWords().has(folded);

/** Built once: a few thousand short words. */
const fixedWords = lazy((): ReadonlySet<string> => {
  const texts = [
    ...roleFields.map(({ titles }) => titles.replaceAll('|', ' ')),
    ...titleLevels.flatMap(({ phrases }) => phrases),
    ...titlesWithoutLevel,
    ...Object.values(findingTexts).flatMap(({ message, why, suggestion }) => [message, why, suggestion]),
    cityNames.replaceAll('|', ' '),
    countryNames.replaceAll('|', ' '),
    regionNames.replaceAll('|', ' '),
    ...buildVerbForms().keys(),
  ];
  return new Set(texts.flatMap(text => foldWords(text).split(' ')));
});

/** Every skill in one text: searching it for a few words costs less than taking it apart. */
const skillText = lazy(() =>
  skillFamilies
    .map(({ lines }) => lines)
    .join('\n')
    .toLowerCase(),
);

const hasWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
};

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
