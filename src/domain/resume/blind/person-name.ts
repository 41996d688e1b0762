import { lazy } from '../../../shared/lazy.ts';
import { phraseIndex } from '../phrase-index.ts';
import { roleTitleIndex } from '../role-titles.ts';
import { PLACEHOLDER_PHRASES } from '../rules/data/english.ts';
import { wordsOf } from '../words.ts';
import { FORMS_OF_ADDRESS, NAME_PARTICLES, NAME_TAILS, NOT_A_NAME } from './data/name-words.ts';
import { foldAsTyped, foldLetters, isUnspacedScript } from './fold.ts';
import { isCommonWord, isOrdinaryWord } from './ordinary-words.ts';

/** A person's name taken apart. Everything is folded. */
export interface PersonName {
  /** In the order in which they are written: `mara`, `lena`, `quell`. */
  readonly parts: readonly string[];
  readonly particles: ReadonlySet<string>;
  /** Parts that are the name wherever they stand, because they mean nothing else. */
  readonly tellingParts: ReadonlySet<string>;
  /** First letters of the parts. */
  readonly initials: ReadonlySet<string>;
  /** As user names and file names join them: `maraquell`, `mquell`, `quellm`. */
  readonly joined: ReadonlySet<string>;
}

const PARTS_MAX = 8;
const TELLING_CHARS_MIN = 3;
const JOINED_CHARS_MIN = 5;

/** Words of a text that may be names, with their places; an apostrophe belongs to its word (`O'Brien`). */
export const NAME_WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** null for what is no name: nothing, a placeholder (`Your Name`), a job title that was taken for one. */
export const takeNameApart = (name: string | undefined): PersonName | null => {
  if (name === undefined || name.startsWith('[') || isNoName(name)) return null;
  // «(she/her)» and what else stands in brackets is said of the name.
  const bare = name.slice(0, 200).replace(/\([^)]{0,40}\)/gu, ' ');
  const written = (bare.match(NAME_WORD) ?? []).filter(isNamed);
  const named = written.map(foldLetters);
  const particles = new Set(named.filter((word, at) => at > 0 && NAME_PARTICLES.has(word)));
  // «Van Nguyen» and «Ben Ali»: a particle that opens a name is a name, and so is every word of a name of particles.
  const parts = named.filter(word => !particles.has(word)).slice(0, PARTS_MAX);
  const full = parts.filter(part => part.length > 1 || isUnspacedScript(part));
  if (full.length === 0) return null;
  return {
    parts: full,
    particles,
    tellingParts: new Set(full.filter(isTelling)),
    initials: new Set(parts.map(part => part.slice(0, 1))),
    joined: new Set(joinedForms(full, written.map(foldAsTyped))),
  };
};

const isTelling = (part: string): boolean =>
  (part.length >= TELLING_CHARS_MIN || isUnspacedScript(part)) && !isOrdinaryWord(part);

const isNamed = (written: string, at: number): boolean => {
  const word = foldLetters(written);
  return !FORMS_OF_ADDRESS.has(word) && !NOT_A_NAME.has(word) && !(at >= 2 && NAME_TAILS.has(word));
};

const joinedForms = (parts: readonly string[], typed: readonly string[]): string[] => {
  return [parts, typed].flatMap(all => {
    const given = all[0];
    const family = all.at(-1);
    if (given === undefined || family === undefined || all.length < 2) return [];
    const initial = given.slice(0, 1);
    return [
      all.join(''),
      given + family,
      family + given,
      initial + family,
      family + initial,
      given + family.slice(0, 1),
    ].filter(form => form.length >= JOINED_CHARS_MIN && !isCommonWord(form));
  });
};

const placeholders = lazy(() => phraseIndex(PLACEHOLDER_PHRASES.map(phrase => [phrase, true] as const)));

const isNoName = (name: string): boolean => {
  const words = wordsOf(name).length;
  const covers = (hits: readonly { readonly from: number; readonly to: number }[]): boolean =>
    hits.some(hit => hit.to - hit.from === words);
  return placeholders().findIn(name).length > 0 || covers(roleTitleIndex().findIn(name));
};
