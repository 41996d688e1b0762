import type { PhraseHit } from '../phrase-index.ts';
import { type Word, wordsOf } from '../words.ts';
import type { SkillAlias } from './skill.ts';
import { isSkillWord, skillIndex } from './taxonomy.ts';

/** Where a text comes from decides what an ordinary word such as `Go` or `Excel` means in it. */
export type SkillContext = 'list' | 'title' | 'prose';

/** Skills that a text names, in its order, longest names first: `Objective-C` is not also `C`. */
export const matchSkills = (text: string, context: SkillContext): PhraseHit<SkillAlias>[] => {
  const words = wordsOf(text);
  return skillIndex().find(words, ({ alias, ambiguous }, _, from, to) => {
    const place = { words, from, to, context };
    // `M&A` is no other two letters with a space between them.
    if (to - from > 1 && ONE_LETTER_WORDS.test(alias))
      return textAt(place).toLowerCase() === alias.toLowerCase();
    return !ambiguous || meansSkill(alias, place);
  });
};

interface Place {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly context: SkillContext;
}

const ONE_LETTER_WORDS = /^\w(\W\w)+$/u;

const textAt = ({ words, from, to }: Place): string =>
  words
    .slice(from, to)
    .map((each, at) => (at === 0 ? each.text : each.gap + each.text))
    .join('');

const meansSkill = (alias: string, place: Place): boolean => {
  const { words, from, to, context } = place;
  const word = words[from];
  if (!word) return false;
  if (alias.length === 1 && isLabel(place)) return false;
  const spelled = textAt(place) === alias;
  if (context === 'list') return spelled || standsAlone(place);
  if (!spelled || isHyphenated(place)) return false;
  if (context === 'title') return TITLE_NOUNS.has(words[to]?.lower ?? '') || isSeparated(place);
  if (isEmployer(words, from)) return false;
  if (isAcronym(alias)) return true;
  return !startsSentence(words, from) && !isPartOfName(place);
};

/** `Go Developer`, but not `Head Chef` or `Swift Transport`. */
const TITLE_NOUNS = new Set(
  'developer engineer programmer architect analyst consultant specialist administrator admin expert intern trainer'.split(
    ' ',
  ),
);

const isAcronym = (alias: string): boolean => alias.length > 1 && alias === alias.toUpperCase();

const startsSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 || /[.!?:;•\n]/u.test(words[at]?.gap ?? '');

/** `at Slack`, `joined Unity`, `at Slack and Notion`; but `good at Excel`. */
const isEmployer = (words: readonly Word[], from: number): boolean => {
  const before = words[from - 1]?.lower ?? '';
  const at = before === 'and' || before === 'und' || before === 'y' || before === 'et' ? from - 3 : from - 1;
  const lead = words[at]?.lower ?? '';
  if (lead === 'joined') return true;
  return lead === 'at' && !ABLE.has(words[at - 1]?.lower ?? '');
};

const ABLE = new Set(
  'good skilled proficient adept expert great excellent experienced better strong'.split(' '),
);

/** `American Express`, `Spring Street`, and with a German article a mere noun: `der Zustand`. */
const isPartOfName = ({ words, from, to }: Place): boolean => {
  const before = words[from - 1];
  const after = words[to];
  if (before && words[from]?.gap === ' ') {
    if (GERMAN_ARTICLES.has(before.lower)) return true;
    const capital = startsWithCapital(before) && !startsSentence(words, from - 1);
    if (capital && !MAKERS.has(before.lower) && !isSkillWord(before.lower)) return true;
  }
  if (after?.gap !== ' ' || !startsWithCapital(after)) return false;
  return !TITLE_NOUNS.has(after.lower) && !PARTS.has(after.lower) && !isSkillWord(after.lower);
};

const GERMAN_ARTICLES = new Set(
  'der die das den dem des ein eine einen einem einer im am vom zum zur'.split(' '),
);

/** Whose name may stand before a product's. */
const MAKERS = new Set(
  'apple adobe autodesk apache google microsoft ms oracle sap ibm amazon meta atlassian'.split(' '),
);

/** What may follow a product's name with a capital letter. */
const PARTS = new Set(
  'api apis app application cloud component database dashboard development engine framework hook library microservice model module native project report script sdk server service suite studio workbook'
    .split(' ')
    .flatMap(word => [word, `${word}s`]),
);

const SEPARATOR = /[,;|/()•·:\n&]/u;

const standsAlone = ({ words, from, to }: Place): boolean =>
  (from === 0 || SEPARATOR.test(words[from]?.gap ?? '')) &&
  (to === words.length || SEPARATOR.test(words[to]?.gap ?? ''));

const isSeparated = ({ words, from }: Place): boolean => from > 0 && /[,/(]/u.test(words[from]?.gap ?? '');

const HYPHEN_TAILS = new Set(['based', 'like', 'native', 'powered', 'style']);

/** `Go-Live` and `Post-Excel` are other words; `React-based` still speaks of React. */
const isHyphenated = ({ words, from, to }: Place): boolean => {
  const tail = words[to];
  if (from > 0 && words[from]?.gap === '-') return true;
  return tail?.gap === '-' && !HYPHEN_TAILS.has(tail.lower);
};

const LABELS = new Set(
  'series vitamin hepatitis grade class plan type section group level part phase tier schedule exhibit option category appendix round block wing'.split(
    ' ',
  ),
);

/** A single letter that counts or abbreviates: `Series C`, `C-suite`, `R&D`, `John R. Smith`, `Ph.D.`. */
const isLabel = ({ words, from, to }: Place): boolean => {
  const before = words[from - 1];
  const after = words[to];
  const gap = words[from]?.gap ?? '';
  if (before && (LABELS.has(before.lower) || gap === '&' || gap === '.' || gap === "'" || gap === '’'))
    return true;
  if (!after) return false;
  if (/^(&|\s&\s|['’.]|-)/u.test(after.gap) && !/^\.\s*[•\n]/u.test(after.gap))
    return after.gap.trim() !== '.' || startsWithCapital(before);
  return after.lower === 'suite' || after.lower === 'level';
};

const startsWithCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
