import type { Language } from '../facts.ts';
import type { Words } from '../words.ts';
import { wordsDe } from './words-de.ts';
import { wordsEn } from './words-en.ts';
import { wordsEs } from './words-es.ts';
import { wordsFr } from './words-fr.ts';
import { wordsIt } from './words-it.ts';
import { wordsPt } from './words-pt.ts';

export const wordsOf: Readonly<Record<Language, Words>> = {
  en: wordsEn,
  es: wordsEs,
  fr: wordsFr,
  de: wordsDe,
  pt: wordsPt,
  it: wordsIt,
};
