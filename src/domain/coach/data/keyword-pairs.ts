import type { FunctionWordClass } from './function-words.ts';

/** Content words by their ending, which is as much grammar as can be seen without a dictionary. */
export type WordClass = FunctionWordClass | 'open' | 'gerund' | 'past' | 'manner' | 'plural' | 'number';

type Followers = Readonly<Partial<Record<WordClass, string>>>;

/** What follows what in sentences (`typical`, `likely`) and mostly after shuffling (`unlikely`, `broken`). */
export const PAIR_GRADES: Readonly<Record<'typical' | 'likely' | 'unlikely' | 'broken', Followers>> = {
  typical: {
    preposition: 'determiner',
    subject: 'modal auxiliary be',
    pronoun: 'modal auxiliary be',
    be: 'past negation',
    auxiliary: 'negation to article',
    modal: 'be negation',
    subordinator: 'subject pronoun',
    past: 'to preposition',
  },
  likely: {
    article: 'open manner',
    determiner: 'open plural',
    demonstrative: 'be',
    preposition: 'article gerund object',
    be: 'adverb',
    auxiliary: 'determiner past',
    modal: 'adverb',
    subordinator: 'determiner',
    coordinator: 'adverb',
    to: 'determiner be',
    plural: 'preposition be',
    open: 'preposition to coordinator',
    number: 'plural',
  },
  unlikely: {
    determiner: 'be number past',
    demonstrative: 'determiner article preposition to coordinator',
    subordinator: 'to preposition',
    be: 'preposition plural pronoun subordinator to',
    pronoun: 'determiner preposition to',
    subject: 'gerund plural',
    open: 'past determiner negation article',
    plural: 'plural open',
    past: 'past be determiner',
    preposition: 'past adverb manner',
    to: 'plural past gerund number',
    coordinator: 'be preposition',
    adverb: 'to coordinator',
    negation: 'plural',
    auxiliary: 'plural gerund',
    article: 'past',
  },
  broken: {
    article:
      'article determiner demonstrative preposition to subject object pronoun be auxiliary modal negation coordinator subordinator plural',
    determiner:
      'article determiner demonstrative preposition to subject object pronoun auxiliary modal negation coordinator subordinator',
    preposition: 'preposition to subject be auxiliary modal negation coordinator',
    to: 'to preposition subject coordinator modal subordinator auxiliary',
    subject: 'article determiner preposition to subject object pronoun coordinator',
    object: 'modal subject',
    be: 'be modal auxiliary coordinator',
    auxiliary: 'modal coordinator preposition',
    modal: 'modal article determiner demonstrative preposition to coordinator plural past gerund',
    negation: 'coordinator modal subject',
    coordinator: 'coordinator',
    subordinator: 'coordinator',
    pronoun: 'pronoun',
  },
};

export const PAIR_POINTS = { typical: 2, likely: 1, unlikely: -1, broken: -3 } as const;

/** Adverbs by class that may follow a preposition: «in such moments», «with many others». */
export const QUANTITY_WORDS: readonly string[] = 'such many much other same most more less several'.split(
  ' ',
);

/** Pronouns that may follow a form of «be»: «communication is everything». */
export const INDEFINITE_WORDS: readonly string[] =
  'everything something anything nothing someone everyone'.split(' ');
