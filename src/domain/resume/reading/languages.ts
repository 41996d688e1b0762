import { confidence } from './confidence.ts';
import { fluencyWords, languageNames } from './data/language-words.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { splitList } from './items.ts';
import type { Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { fold } from './text-cleanup.ts';

const names = new Set(languageNames.split(' '));
const fluency = new Set(fluencyWords.split(' '));
const languagesMax = 40;

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const isLanguage = (text: string): boolean => {
  const all = words(text);
  return all.length <= 3 && all.some(word => names.has(word));
};
const isFluency = (text: string): boolean => {
  const all = words(text);
  return (
    all.length > 0 &&
    all.length <= 6 &&
    all.some(word => fluency.has(word)) &&
    !all.some(word => names.has(word))
  );
};

interface OpenLanguage {
  readonly language: Found;
  fluency: Found | undefined;
}

export const readLanguages = (lines: readonly Line[]): FoundFields[] => {
  const languages: OpenLanguage[] = [];
  for (const paragraph of paragraphsOf(lines)) {
    const line = paragraph.first;
    const parts = paragraph.lines.length > 1 ? [paragraph.text] : line.segments.map(segment => segment.text);
    const before = languages.length;
    let waiting = languages.findIndex(open => open.fluency === undefined);
    for (const item of parts.flatMap(splitList)) {
      const { name, level } = takeLevel(item);
      const levelFound = level ? found(level, line, confidence.word) : undefined;
      if (isFluency(name) || (!isLanguage(name) && languages.length > before)) {
        // A level by itself belongs to the language beside it, or, in a row of levels, to the one above it.
        const open = languages.length > before ? languages.at(-1) : languages[Math.max(0, waiting++)];
        if (open) open.fluency ??= found(name, line, confidence.guess);
      } else if (isLanguage(name) || (words(name).length <= 2 && /^\p{Lu}/u.test(name))) {
        const sure = isLanguage(name) ? confidence.word : confidence.rest;
        if (languages.length < languagesMax)
          languages.push({ language: found(name, line, sure), fluency: levelFound });
      }
    }
  }
  return languages.map(open => ({ language: open.language, fluency: open.fluency }));
};

/** A line of nothing but names of languages, as some contact blocks have it. */
export const isLanguageList = (text: string): boolean => {
  const items = splitList(text);
  return items.length >= 2 && items.every(item => names.has(fold(takeLevel(item).name)));
};

const takeLevel = (item: string): { name: string; level: string | null } => {
  const match =
    /^(?<name>[\p{L}][\p{L} .'-]{1,40}?)\s*(?:\((?<bracket>[^()]{1,60})\)|\s[–—-]\s(?<dash>.{1,60})|:\s*(?<colon>.{1,60}))$/u.exec(
      item,
    );
  const level = match?.groups?.bracket ?? match?.groups?.dash ?? match?.groups?.colon;
  if (match?.groups?.name && level) return { name: match.groups.name, level };
  const tail = /^(?<name>\p{L}+)\s+(?<level>.{2,40})$/u.exec(item);
  if (tail?.groups?.name && tail.groups.level && isLanguage(tail.groups.name) && isFluency(tail.groups.level))
    return { name: tail.groups.name, level: tail.groups.level };
  return { name: item, level: null };
};
