import { organisationWords, positionNouns, positionRanks } from './data/role-words.ts';
import { fold } from './text-cleanup.ts';

const nouns = new Set(positionNouns.split(/\s+/));
const ranks = new Set(positionRanks.split(/\s+/));
const organisations = new Set(organisationWords.split(/\s+/));

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s,/()&|:;]+/)
    .map(word => word.replace(/^[.'"“”-]+|[.'"“”-]+$/g, ''))
    .filter(Boolean);

/** German compounds end in the noun (`Softwareentwickler`), pairs of forms add a suffix (`Entwickler:in`, `/-in`). */
const isPositionNoun = (word: string): boolean => {
  if (nouns.has(word) || nouns.has(word.replace(/(?:s|\*?innen|\*in|_in)$/, ''))) return true;
  return /(?:entwickler|ingenieur|leiter|berater|techniker|manager|assistent|mitarbeiter|informatiker|designer|architekt|analyst|engineer|developer)(?:in)?$/.test(
    word,
  );
};

/** How much a text reads like a job title: 0 not at all, 1 surely. */
export const positionScore = (text: string): number => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  const noun = words.some(isPositionNoun);
  const rank = words.some(word => ranks.has(word));
  if (noun) return words.length <= 8 ? 1 : 0.7;
  return rank ? 0.5 : 0;
};

/** How much a text reads like an organisation's name. */
export const organisationScore = (text: string): number => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 12) return 0;
  if (
    /\b(?:Inc|LLC|Ltd|GmbH|AG|S\.?A\.?S?|S\.?L\.?|S\.?r\.?l|PLC|Corp|Pty|Pvt|B\.?V|Ltda|SARL|KG)\.?$/u.test(
      text,
    )
  )
    return 1;
  // A title opens or ends with its noun: `Systems Engineer`, `Ingeniero de sistemas`.
  const isTitle = isPositionNoun(words[0] ?? '') || isPositionNoun(words.at(-1) ?? '');
  if (!isTitle && words.some(word => organisations.has(word))) return 0.7;
  if (/^[\w-]+\.(?:com|io|ai|org|net|dev|co|app|is|de|fr|es)$/i.test(text)) return 0.7;
  return 0;
};
