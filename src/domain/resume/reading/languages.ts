import { confidence } from './confidence.ts';
import { fluencyWords, languageNames, languageTableHeads } from './data/language-words.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { splitList } from './items.ts';
import type { Line } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { fold } from './text-cleanup.ts';

const names = new Set(languageNames.split(' '));
const fluency = new Set(fluencyWords.split(' '));
const tableHeads = new Set(languageTableHeads.split(' '));
/** Bars, dots and marks out of five: a level that is drawn. */
const drawnLevel = /\s*(?:[●○•◦■□▪▫★☆⬤◯⚫⚪█░▓]{2,12}|\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|6|10))\s*$/u;
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
  const unknown: OpenLanguage[] = [];
  for (const paragraph of paragraphsOf(lines)) {
    const line = paragraph.first;
    const parts = paragraph.lines.length > 1 ? [paragraph.text] : line.segments.map(segment => segment.text);
    const before = languages.length;
    let waiting = languages.findIndex(open => open.fluency === undefined);
    for (const item of parts
      .map(part => part.slice(0, 600).replace(drawnLevel, ''))
      .flatMap(splitLanguages)) {
      const { name, level } = takeLevel(item);
      if (tableHeads.has(fold(name))) continue;
      const open = (sure: number): OpenLanguage => ({
        language: found(name, line, sure),
        fluency: level ? found(level, line, confidence.word) : undefined,
      });
      if (isLanguage(name)) languages.push(open(confidence.word));
      else if (level !== null && isFluency(level) && isNameLike(name)) languages.push(open(confidence.rest));
      else if (isFluency(name) || languages.length > before) {
        // A level by itself belongs to the language beside it, or, in a row of levels, to the one above it.
        const owner = languages.length > before ? languages.at(-1) : languages[Math.max(0, waiting++)];
        if (owner) owner.fluency ??= found(name, line, isFluency(name) ? confidence.place : confidence.rest);
      } else if (level === null && isNameLike(name)) unknown.push(open(confidence.rest));
    }
  }
  // Names that no list has count only where there are no others.
  const all = languages.length > 0 ? languages : unknown.slice(0, 3);
  return all.slice(0, languagesMax).map(({ language, fluency: level }) => ({ language, fluency: level }));
};

const isNameLike = (name: string): boolean =>
  words(name).length <= 2 && /^\p{Lu}[\p{L} -]+$/u.test(name) && !isFluency(name);

/** `English — fluent; Tamil — native`, `Deutsch / Englisch`: also at slashes between two languages. */
const splitLanguages = (text: string): string[] =>
  splitList(text).flatMap(item => {
    const parts = item.split(/\s*\/\s*/);
    return parts.length > 1 && parts.every(part => isLanguage(part) && words(part).length === 1)
      ? parts
      : [item];
  });

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
