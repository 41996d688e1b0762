import {
  headingFillers,
  headingPhrases,
  type SectionKind,
  strongHeadingWords,
  weakHeadingWords,
} from './data/heading-words.ts';
import { fold, isCaps } from './text-cleanup.ts';

const wordsByKind = (table: Readonly<Partial<Record<SectionKind, string>>>): Map<string, SectionKind> => {
  const map = new Map<string, SectionKind>();
  for (const [kind, words] of Object.entries(table)) {
    for (const word of words.split(/\s+/)) if (!map.has(word)) map.set(word, kind as SectionKind);
  }
  return map;
};

const strong = wordsByKind(strongHeadingWords);
const weak = wordsByKind(weakHeadingWords);
const fillers = new Set(headingFillers.split(' '));
const vocabulary = new Set([...strong.keys(), ...weak.keys(), ...fillers].filter(word => word.length > 1));

const headingCharsMax = 48;
const headingWordsMax = 6;

/** The kind of section that a line of text would open if it were a heading; null if it reads like none. */
export const headingKind = (text: string): SectionKind | null => {
  if (text.length > headingCharsMax || /[@\d]|\p{L}[:;,]\s+\p{L}/u.test(text)) return null;
  const plain = fold(text)
    .replace(/[^\p{L}\s&'/+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length < 3) return null;
  const phrase = headingPhrases[plain.replaceAll('&', 'and').replace(/[/+]/g, ' ')];
  if (phrase) return phrase;
  const tokens = plain.split(/[\s/+&]+/).filter(token => /\p{L}/u.test(token));
  const direct = kindOfTokens(tokens);
  if (direct !== null) return direct;
  const letters = tokens.join('');
  const spacedOut = tokens.length >= 3 && letters.length / tokens.length <= 3;
  // `WORKEXPERIENCE`: letter spacing wide enough to hide the gap between two words.
  const runTogether = tokens.length === 1 && isCaps(text) && letters.length >= 9;
  return spacedOut || runTogether ? kindOfTokens(breakWords(letters)) : null;
};

/** Reads like a section heading by its words alone. */
export const isHeadingText = (text: string): boolean => {
  const kind = headingKind(text);
  return kind !== null && startsLikeHeading(text);
};

const startsLikeHeading = (text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(text) || text.length < 24;

const joining = new Set(['and', 'und', 'et', 'y', 'e', 'en']);
/** `Competenze linguistiche`, `Trabajo voluntario`: the second word says which skills and which work are meant. */
const overrules = (kind: SectionKind, decided: SectionKind): boolean =>
  (kind === 'languages' && decided === 'skills') || (kind === 'volunteer' && decided === 'work');

const kindOfTokens = (tokens: readonly string[]): SectionKind | null => {
  if (tokens.length === 0 || tokens.length > headingWordsMax) return null;
  let decided: SectionKind | null = null;
  let parted = false;
  let fallback: SectionKind | null = null;
  for (const token of tokens) {
    const bare = token.replace(/^[ldn]'/, '').replaceAll('-', '');
    const kind = strong.get(bare);
    if (kind && (decided === null || (!parted && overrules(kind, decided)))) decided = kind;
    if (joining.has(bare)) parted = true;
    if (kind) continue;
    if (weak.has(bare)) fallback ??= weak.get(bare) ?? null;
    else if (!fillers.has(bare)) return null;
  }
  return decided ?? fallback;
};

/** Splits letters into words of the heading vocabulary; [] where that cannot be done. */
const breakWords = (letters: string): string[] => {
  if (letters.length > headingCharsMax) return [];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 18); start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before && vocabulary.has(word)) {
        const path = [...before, word];
        const known = best[end];
        if (!known || path.length < known.length) best[end] = path;
      }
    }
  }
  return best[letters.length] ?? [];
};
