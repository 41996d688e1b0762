import { professionNouns } from './data/profession-words.ts';
import { firmNouns, organisationWords, positionNouns, positionRanks } from './data/role-words.ts';
import { fold } from './text-cleanup.ts';

const nouns = new Set(positionNouns.split(/\s+/));
const professions = new Set(professionNouns.split(/\s+/));
const ranks = new Set(positionRanks.split(/\s+/));
const firms = new Set(firmNouns.split(' '));
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

/** Endings that make nouns of doers: German compounds, and learned words of English, French, Spanish, Italian. */
const doerEnding =
  /[\p{L}-]{3}(?:mechatroniker|mechaniker|elektroniker|pfleger|verkaufer|referent|betreuer|lehrer|fahrer|helfer|schwester|meister|arzt|therapeut|padagoge|padagogin|fuhrer|kauffrau|kaufmann|fachfrau|fachmann|fachkraft|hilfskraft|pflegekraft|angestellte[rn]?|beauftragte[rn]?|monteur|anwalt|wissenschaftler|forscher|trainer|planer|prufer|direktor|koch|arbeiter|leitung|assistenz|werker|macher|sprecher|gestalter|konstrukteur|disponent|sekretar|redakteur|praktikant|student|ologist|ographer|therapist|keeper|worker|maker|ologo|ologa|ologue|specialist|medewerker|leider)(?:in)?$/u;

/** Names of professions that are surnames too, or rarer: they make a title likely. */
const isProfession = (word: string): boolean =>
  professions.has(word) ||
  (word.lastIndexOf('-') > 1 && professions.has(word.slice(word.lastIndexOf('-') + 1))) ||
  professions.has(word.replace(/(?:s|:in|\*in|_in)$/, '')) ||
  doerEnding.test(word);

/** How much a text reads like a job title: 0 not at all, 0.7 likely, 1 surely. */
export const positionScore = (text: string): number => {
  const sure = titleScore(text);
  if (sure >= 0.7) return sure;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14 || isFirm(words)) return 0;
  return words.some(isProfession) ? 0.7 : sure;
};

/** The same by the nouns alone that are no surnames. */
export const titleScore = (text: string): number => {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14 || isFirm(words)) return 0;
  const noun = words.some(isPositionNoun);
  const rank = words.some(word => ranks.has(word));
  if (noun) return words.length <= 8 ? 1 : 0.7;
  return rank ? 0.5 : 0;
};

/** `Polarix Partners`, `Weber Architekten`: a name that ends in people in the plural, and opens with none. */
const isFirm = (words: readonly string[]): boolean =>
  words.length > 1 &&
  firms.has(words.at(-1) ?? '') &&
  !isPositionNoun(words[0] ?? '') &&
  !ranks.has(words[0] ?? '');

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
  if (isFirm(words)) return 0.7;
  // A title opens or ends with its noun: `Systems Engineer`, `Ingeniero de sistemas`.
  const isTitle = isPositionNoun(words[0] ?? '') || isPositionNoun(words.at(-1) ?? '');
  if (!isTitle && words.some(word => organisations.has(word))) return 0.7;
  if (/^[\w-]+\.(?:com|io|ai|org|net|dev|co|app|is|de|fr|es)$/i.test(text)) return 0.7;
  return 0;
};
