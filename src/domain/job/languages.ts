import { lazy } from '../../shared/lazy.ts';
import { phraseIndex } from '../resume/phrase-index.ts';
import type { Profile } from '../resume/profile.ts';
import { ENGLISH_FUNCTION_WORDS } from '../resume/rules/data/english.ts';
import { wordsOf } from '../resume/words.ts';
import { fluencyCues, languageNames, levelWords } from './data/language-names.ts';

const names = lazy(() =>
  phraseIndex(
    languageNames.flatMap(([name, ...others]) =>
      [name, ...others].flatMap(written => [
        [written, name] as const,
        // German joins them: `Englischkenntnisse`.
        [`${written}kenntnisse`, name] as const,
        [`${written}kenntnissen`, name] as const,
      ]),
    ),
  ),
);
const cues = lazy(() => phraseIndex(fluencyCues.map(cue => [cue, true] as const)));
const levels = lazy(() => phraseIndex(levelWords));

/** What a demand asks for when it names no level: enough to work in. */
const USUAL_LEVEL = 4;

export interface LanguageDemand {
  /** English names. */
  readonly languages: readonly string[];
  /** 1–6, A1 to C2. */
  readonly level: number;
  /** One of them is enough. */
  readonly any: boolean;
}

/** The languages that a demand asks for; null when it asks for none. */
export const languageDemand = (text: string): LanguageDemand | null => {
  const found = [
    ...new Set(
      names()
        .findIn(text)
        .map(hit => hit.value),
    ),
  ];
  if (found.length === 0) return null;
  const isAsked = cues().findIn(text).length > 0 || /kenntnisse/iu.test(text);
  // A line that is nothing but the name asks for it as well.
  if (!isAsked && wordsOf(text).length > 1) return null;
  return {
    languages: found,
    level: levelIn(text) ?? USUAL_LEVEL,
    any: found.length > 1 && /\b(?:or|oder|ou|either|one of)\b|\bo\b|\//iu.test(text),
  };
};

/** The highest level that a text names, 1–6; null when it names none. */
const levelIn = (text: string): number | null => {
  const found = levels()
    .findIn(text)
    .map(hit => hit.value);
  return found.length > 0 ? Math.max(...found) : null;
};

export interface HeldLanguage {
  /** The resume's own words. */
  readonly text: string;
  /** null when the resume names the language and no level. */
  readonly level: number | null;
  /** Index into `profile.languages`; null for a resume that is written in it. */
  readonly entry: number | null;
}

/** How well the resume says that somebody knows a language; null when it says nothing. */
export const languageHeld = (profile: Profile, language: string): HeldLanguage | null => {
  for (const [entry, { language: name = '', fluency = '' }] of profile.languages.entries()) {
    if (
      !names()
        .findIn(name)
        .some(hit => hit.value === language)
    )
      continue;
    const text = [name, fluency].filter(Boolean).join(', ');
    return { text, level: levelIn(fluency) ?? levelIn(name), entry };
  }
  return language === 'English' && isWrittenInEnglish(profile)
    ? { text: 'The resume is written in English', level: null, entry: null }
    : null;
};

const ENGLISH_SHARE_MIN = 0.12;
const WORDS_MIN = 40;

const isWrittenInEnglish = ({ basics, work, projects }: Profile): boolean => {
  const text = [
    basics.summary,
    ...work.flatMap(entry => [entry.summary, ...(entry.highlights ?? [])]),
    ...projects.flatMap(entry => [entry.description, ...(entry.highlights ?? [])]),
  ]
    .filter(Boolean)
    .join('\n');
  const words = wordsOf(text);
  const english = words.filter(word => ENGLISH_FUNCTION_WORDS.has(word.lower)).length;
  return words.length >= WORDS_MIN && english / words.length >= ENGLISH_SHARE_MIN;
};
