import { matchSkills } from '../resume/skills/match-skills.ts';
import { wordsOf } from '../resume/words.ts';
import { emptyWords } from './data/job-cues.ts';
import { foreignEmptyWords } from './data/job-cues-languages.ts';

const noWords: ReadonlySet<string> = new Set([...emptyWords, ...foreignEmptyWords]);

/** Whether one of the skills named is enough. The slash of a name (`CI/CD`) and «5 or more» say nothing of that. */
export const asksForAny = (text: string): boolean => {
  const named = matchSkills(text, 'prose').filter(hit => hit.text.includes('/'));
  const rest = named.reduce((left, hit) => left.replace(hit.text, ''), text);
  return ANY_OF.test(rest);
};

const ANY_OF =
  /\bor\b(?! (?:more|above|higher|so)\b)|\b(?:either|one of|any of|such as|e\.g\.|similar|equivalent)|\b(?:tools|languages|technologies|frameworks|databases|platforms|systems) like\b|\p{L}\s?\/\s?\p{L}/iu;

/** What is left of a demand's words when empty ones and endings are gone. */
export const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const { lower } of wordsOf(text))
    if (!noWords.has(lower) && !/^\d/u.test(lower) && lower.length > 1) stems.add(stem(lower));
  return stems;
};

/** Takes off the commonest endings, enough to let `testing`, `tested` and `tests` meet. */
const stem = (word: string): string => {
  const cut = word.replace(/(?:ations?|ing|ed|ies|ers?|es|s|y)$/u, '');
  return cut.length >= 3 ? cut : word;
};
