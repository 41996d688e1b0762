import { lazy } from '../../shared/lazy.ts';
import { phraseIndex } from '../resume/phrase-index.ts';
import type { GateKind } from '../resume/report.ts';
import { matchSkills } from '../resume/skills/match-skills.ts';
import { countWords, wordsOf } from '../resume/words.ts';
import { gateCues, gateLabels, offerCues, placeCues, refusalCues } from './data/gate-cues.ts';

const phrases = <T>(list: readonly (readonly [string, T])[]) => lazy(() => phraseIndex(list));
const flags = (list: readonly string[]) => phrases(list.map(phrase => [phrase, true] as const));

const cues = phrases(gateCues);
const labels = phrases(gateLabels);
const places = flags(placeCues);
const offers = flags(offerCues);
const refusals = flags(refusalCues);

export interface LinePlace {
  /** Above the first heading, where a title and a place stand. */
  readonly isOutside: boolean;
  /** Duties speak of other people's shifts and travels as well. */
  readonly isDuty: boolean;
}

/** What a line of a job description asks for that is answered with yes or no, and no skill. */
export const gatesIn = (text: string, { isOutside, isDuty }: LinePlace): GateKind[] => {
  if (isOffer(text) || (isDuty && !OUGHT.test(text))) return [];
  const found = new Set(
    cues()
      .findIn(text)
      .map(hit => hit.value),
  );
  if (isOutside && saysPlace(text)) found.add('location');
  return [...found];
};

const OUGHT =
  /\b(?:must|required?|willing\p{L}*|able|ability|need|bereit\p{L}*|erforderlich|exigé\p{L}*|disponibilidad)\b/iu;

/** What the employer gives is no demand. */
export const isOffer = (text: string): boolean =>
  offers().findIn(text).length > 0 && refusals().findIn(text).length === 0;

const PLACE_WORDS_MAX = 16;

const saysPlace = (text: string): boolean =>
  countWords(text) <= PLACE_WORDS_MAX &&
  places().findIn(text).length > 0 &&
  !/\bhybrid (?:cloud|apps?|mobile|infra|vehicle|electric|event)/iu.test(text);

const LABEL_WORDS_MAX = 4;

/** `Location: Berlin, on-site` and its like; null for a line of any other kind. */
export const labelledGate = (line: string): GateKind | null => {
  const colon = line.indexOf(':');
  if (colon < 1 || line.slice(colon + 1).trim() === '') return null;
  const title = line
    .slice(0, colon)
    .replace(/[*_#]/gu, '')
    .replace(/^[-•·▪\s]+/u, '');
  const words = wordsOf(title);
  if (words.length > LABEL_WORDS_MAX) return null;
  const hit = labels().find(words)[0];
  if (hit?.from !== 0 || hit.to !== words.length) return null;
  const rest = line.slice(colon + 1);
  const isOpen =
    /\b(?:remote|anywhere|flexible|none|n\/a|homeoffice|home office|télétravail|teletrabajo)\b/iu.test(rest);
  return isOpen && !/hybrid|office\b.*days|on-?site/iu.test(rest) ? null : hit.value;
};

/** What a line asks for besides its gates, `experience with SAP` of `Driving licence and experience with SAP`; or null. */
export const besidesGates = (text: string, isDemand: (clause: string) => boolean): string | null => {
  const rest = text
    .split(/[,;]|\s(?:and|und|sowie|et|y)\s/u)
    .filter(clause => cues().findIn(clause).length === 0 && !HOURS_OR_TRAVEL.test(clause));
  const isAsked = rest.some(clause => matchSkills(clause, 'prose').length > 0 || isDemand(clause));
  return isAsked ? rest.join(', ').trim() : null;
};

/** The other half of a gate: `30% travel`, `and weekends`. */
const HOURS_OR_TRAVEL = /\b(?:travel|relocat\p{L}+|shifts?|nights?|evenings?|weekends?)\b/iu;
