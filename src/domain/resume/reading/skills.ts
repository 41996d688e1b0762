import { confidence } from './confidence.ts';
import { skillLevelWords } from './data/language-words.ts';
import { type FoundFields, found } from './found.ts';
import { itemGroups } from './items.ts';
import type { Line } from './lines.ts';
import { fold } from './text-cleanup.ts';

const levels = new Set(skillLevelWords.split(' '));
const itemWordsMax = 8;

const isLevel = (text: string): boolean => {
  const words = fold(text).split(/[\s/-]+/);
  return words.length <= 2 && words.every(word => levels.has(word));
};

/** `Python (Advanced)` → `Python`; a bracket that says something else stays. */
const withoutLevel = (text: string): string => {
  const bracket = /^(.{1,60}?)\s*\(([^()]{2,30})\)$/u.exec(text);
  if (
    bracket?.[1] &&
    bracket[2] &&
    (isLevel(bracket[2]) || /\d\+?\s*(?:years?|yrs?|jahre|ans|anos|anni)/i.test(bracket[2]))
  )
    return bracket[1];
  const dash = /^(.{1,60}?)\s+[–—-]\s+(\p{L}+)$/u.exec(text);
  return dash?.[1] && dash[2] && isLevel(dash[2]) ? dash[1] : text;
};

export const readSkills = (lines: readonly Line[]): FoundFields[] =>
  itemGroups(lines).flatMap((group): FoundFields[] => {
    const level = group.items.find(item => isLevel(item.text));
    const keywords = group.items
      .filter(item => !isLevel(item.text) && item.text.split(' ').length <= itemWordsMax)
      .map(item => found(withoutLevel(item.text), item.line, confidence.place));
    const name = group.label && found(withoutLevel(group.label.text), group.label.line, confidence.place);
    if (!name && keywords.length === 0) return [];
    if (!name) return keywords.map(keyword => ({ name: keyword }));
    return [{ name, level: level && found(level.text, level.line, confidence.word), keywords }];
  });

export const readInterests = (lines: readonly Line[]): FoundFields[] =>
  itemGroups(lines).flatMap((group): FoundFields[] => {
    const keywords = group.items.map(item => found(item.text, item.line, confidence.place));
    if (!group.label) return keywords.map(keyword => ({ name: keyword }));
    return [{ name: found(group.label.text, group.label.line, confidence.place), keywords }];
  });
