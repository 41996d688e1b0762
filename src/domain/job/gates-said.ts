import { lazy } from '../../shared/lazy.ts';
import { phraseIndex } from '../resume/phrase-index.ts';
import type { GateKind } from '../resume/report.ts';
import { wordsOf } from '../resume/words.ts';
import { answers, gateCues } from './data/gate-cues.ts';
import { findLine, type JudgeGate, unknown } from './gate-evidence.ts';

/** Gates that only the person's own words can answer: permits, places, licences to drive, hours. */

const said = (phrases: readonly string[]) =>
  lazy(() => phraseIndex(phrases.map(phrase => [phrase, true] as const)));
const phrasesOf = (gate: GateKind) => gateCues.filter(([, kind]) => kind === gate).map(([phrase]) => phrase);

const permits = said(answers['work-permit']);
const needsPermit = said(answers['needs-permit']);
const relocates = said(answers.relocate);
const available = said(answers.available);
const travels = said(answers.travel);
const shifts = said(answers.shifts);
/** Also tells a driving licence from other licences. */
export const driving = said(phrasesOf('driving-licence'));
const clearances = said(phrasesOf('clearance'));

export const judgePermit: JudgeGate = ({ text }, resume) => {
  const needed = findLine(needsPermit(), resume);
  if (needed) return { status: 'fail', reason: 'The resume says that a permit is needed.', quotes: [needed] };
  const held = findLine(permits(), resume);
  if (!held) return unknown('The resume says nothing of a permit to work.');
  const wanted = placeAfterIn(text);
  const given = placeAfterIn(held.text);
  return wanted !== null && given !== null && wanted !== given
    ? unknown('The resume names a permit for another place.', [held])
    : { status: 'pass', reason: 'The resume says so.', quotes: [held] };
};

/** `germany` of «authorised to work in Germany». */
const placeAfterIn = (text: string): string | null =>
  /\b(?:in|for|within) (?:the )?(\p{Lu}[\p{L}.]+)/u.exec(text)?.[1]?.replaceAll('.', '').toLowerCase() ??
  null;

export const judgeLocation: JudgeGate = ({ text }, resume) => {
  const { location } = resume.profile.basics;
  const asked = ` ${wordsOf(text)
    .map(word => word.lower)
    .join(' ')} `;
  for (const place of [location?.city, location?.region]) {
    const words = wordsOf(place ?? '')
      .map(word => word.lower)
      .join(' ');
    if (place && words.length > 2 && asked.includes(` ${words} `))
      return {
        status: 'pass',
        reason: `The resume gives ${place} as its place.`,
        quotes: [
          resume.quoteOf({
            path: place === location?.city ? 'basics.location.city' : 'basics.location.region',
            text: place,
          }),
        ],
      };
  }
  const moves = findLine(relocates(), resume);
  if (moves) return { status: 'pass', reason: 'The resume says that moving is possible.', quotes: [moves] };
  return unknown('The resume does not say whether the place suits.');
};

/** `C` of «class C licence», `CE` of «Führerschein Klasse CE». */
const licenceClass = (text: string): string | null =>
  /\b(?:class|category|cat\.|klasse|permis|clase)\s{1,3}([A-E](?:E|1)?)\b/iu.exec(text)?.[1]?.toUpperCase() ??
  null;

export const judgeDriving: JudgeGate = ({ text }, resume) => {
  const held = findLine(driving(), resume);
  if (!held) return unknown('The resume says nothing of a driving licence.');
  const asked = licenceClass(text);
  const has = licenceClass(held.text);
  return asked !== null && asked !== has
    ? unknown(`The resume names a licence, but not class ${asked}.`, [held])
    : { status: 'pass', reason: 'The resume names one.', quotes: [held] };
};

export const judgeClearance: JudgeGate = (_, resume) => {
  const held = findLine(clearances(), resume);
  if (!held) return unknown('The resume says nothing of a clearance.');
  return /expired|lapsed|abgelaufen/iu.test(held.text)
    ? unknown('The resume names one that has run out.', [held])
    : {
        status: 'pass',
        reason: 'The resume names one; its level is for a person to compare.',
        quotes: [held],
      };
};

export const judgeStart: JudgeGate = ({ text }, resume) => {
  const held = findLine(available(), resume);
  if (!held) return unknown('The resume does not say when work could begin.');
  const isSoon = /immediate|sofort|immédiat|inmediat/iu;
  return isSoon.test(text) && isSoon.test(held.text)
    ? { status: 'pass', reason: 'The resume says so.', quotes: [held] }
    : unknown('The resume names a time; compare the two.', [held]);
};

export const judgeTravel: JudgeGate = ({ text }, resume) => {
  const asksForShifts =
    /shift|night|weekend|evening|schicht|nacht|wochenend|nuit|posté|turno|fines de semana/iu.test(text);
  const index = asksForShifts ? shifts() : travels();
  const held =
    findLine(index, resume) ??
    resume.texts
      .filter(each => each.work !== null && index.findIn(each.text).length > 0)
      .map(resume.quoteOf)[0];
  if (held) return { status: 'pass', reason: 'The resume shows it.', quotes: [held] };
  return unknown(
    asksForShifts ? 'The resume says nothing of such hours.' : 'The resume says nothing of travel.',
  );
};
