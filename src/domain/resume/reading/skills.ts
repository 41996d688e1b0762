import { confidence } from './confidence.ts';
import { skillLevelWords } from './data/language-words.ts';
import { type FoundFields, found } from './found.ts';
import { type ItemGroup, itemGroups } from './items.ts';
import type { Line } from './lines.ts';
import { partShortLines } from './rows.ts';
import { fold } from './text-cleanup.ts';

const levels = new Set(skillLevelWords.split(' '));
const itemWordsMax = 8;

/** Dots, stars and bars that draw a level, and marks out of ten or in percent. */
const drawn =
  /[\s:–-]*(?:[●○•◦■□▪▫★☆⬤◯⚫⚪█░▓]{2,12}|(?:[●○■□★☆]\s){2,9}[●○■□★☆]|\d{1,3}\s?%|\d(?:[.,]\d)?\s?\/\s?(?:5|6|10))\s*$/u;
const drawnCharsMax = 200;
const withoutLevel = (text: string): string => (text.length > drawnCharsMax ? text : text.replace(drawn, ''));
const onlyDrawn = /^[\s●○•◦■□▪▫★☆⬤◯⚫⚪█░▓|]+$/u;
const years =
  /^(?:(?:over|more than|mehr als|plus de|más de|mais de|oltre|ca\.?|seit)\s+)?\d{1,2}(?:[.,]\d)?\s?\+?\s?(?:years?|yrs?|y|jahren?|ans?|années?|años?|anos?|anni|anno|jaar|lata|år|months?|mois|monate|meses|mesi)\b/iu;

const isLevel = (text: string): boolean => {
  const words = fold(text).split(/[\s/-]+/);
  return words.length <= 3 && words.every(word => levels.has(word));
};

interface Levelled {
  readonly name: string;
  readonly level: string | null;
}

/** `Python (Advanced)`, `SAP – 3 years`, `Figma ★★★★☆`: the skill, and how well it is mastered. */
const takeLevel = (text: string): Levelled => {
  const bare = withoutLevel(text).trim();
  if (bare !== text && bare !== '') return { name: bare, level: null };
  const bracket = /^(.{1,60}?)\s*[([]([^()[\]]{1,30})[)\]]$/u.exec(text);
  if (bracket?.[1] && bracket[2] && (isLevel(bracket[2]) || years.test(bracket[2])))
    return { name: bracket[1], level: isLevel(bracket[2]) ? bracket[2] : null };
  const tail = /^(.{1,60}?)\s*(?:\s[–—-]|:)\s+(\S.{0,24})$/u.exec(text);
  if (tail?.[1] && tail[2] && (isLevel(tail[2]) || years.test(tail[2])))
    return { name: tail[1], level: isLevel(tail[2]) ? tail[2] : null };
  return { name: text, level: null };
};

/** Dots and stars that draw a level are no bullets that part items. */
const withoutDrawings = (lines: readonly Line[]): Line[] =>
  lines.flatMap(line => {
    const segments = line.segments
      .map(segment => ({ ...segment, text: withoutLevel(segment.text) }))
      .filter(({ text }) => text !== '' && !onlyDrawn.test(text));
    if (segments.length === 0) return [];
    return [{ ...line, segments, text: segments.map(({ text }) => text).join(' ') }];
  });

export const readSkills = (lines: readonly Line[]): FoundFields[] =>
  itemGroups(partShortLines(withoutDrawings(lines))).flatMap((group): FoundFields[] => {
    const items = group.items.filter(({ text }) => !onlyDrawn.test(text) && !years.test(text));
    const level = items.find(item => isLevel(item.text));
    const named = items
      .filter(item => !isLevel(item.text) && item.text.split(' ').length <= itemWordsMax)
      .map(item => ({ ...item, ...takeLevel(item.text) }));
    const label = group.label && takeLevel(group.label.text);
    const name = group.label && label && found(label.name, group.label.line, stepOf(group));
    if (!name && named.length === 0) return [];
    if (!name)
      return named.map(item => ({
        name: found(item.name, item.line, stepOf(group)),
        level: item.level ? found(item.level, item.line, confidence.word) : undefined,
      }));
    return [
      {
        name,
        level: level && found(level.text, level.line, confidence.word),
        keywords: named.map(item => found(item.name, item.line, stepOf(group))),
      },
    ];
  });

/** Short things in a list are skills; a few words that stand alone may be anything. */
const stepOf = ({ label, items }: ItemGroup): number =>
  label !== null || items.length > 1 ? confidence.place : confidence.guess;

export const readInterests = (lines: readonly Line[]): FoundFields[] =>
  itemGroups(partShortLines(lines)).flatMap((group): FoundFields[] => {
    const keywords = group.items.map(item => found(item.text, item.line, confidence.place));
    if (!group.label) return keywords.map(keyword => ({ name: keyword }));
    return [{ name: found(group.label.text, group.label.line, confidence.place), keywords }];
  });
