import { lazy } from '../../../shared/lazy.ts';
import { wordsOf } from '../words.ts';
import { buildPastForms, buildVerbForms } from './data/verbs.ts';
import type { Statement } from './judged-resume.ts';
import { dutyPhraseOf, openingOf } from './openers.ts';

/** What a bullet could read after an edit, from its own words alone; '' where they do not give it. */

const verbForms = lazy(buildVerbForms);
const pastForms = lazy(buildPastForms);

const EDIT_CHARS_MAX = 70;

/** The beginning of an edited text in quotation marks, cut at a word. */
const quoted = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= EDIT_CHARS_MAX) return `«${line}»`;
  const cut = line.slice(0, EDIT_CHARS_MAX);
  return `«${cut.slice(0, cut.lastIndexOf(' ') + 1 || EDIT_CHARS_MAX).toWellFormed()}…»`;
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Managed the team` of `Responsible for managing the team`: the phrase must open the bullet and a known verb follow. */
export const deedOfDuty = (statement: Statement): string => {
  const hit = dutyPhraseOf(statement);
  const words = wordsOf(statement.text);
  const next = hit?.from === 0 ? words[hit.to] : undefined;
  const verb = next ? verbForms().get(next.lower) : undefined;
  if (!next || verb?.tense !== 'gerund' || !/^[\s:]{1,3}$/u.test(next.gap)) return '';
  const form = statement.current === true ? verb.base : (pastForms().get(verb.base) ?? verb.base);
  return quoted(capitalised(form) + statement.text.slice(next.end));
};

/** `Built the ledger` of `Build the ledger`. */
export const inPast = (statement: Statement): string => {
  const opening = openingOf(statement);
  const past = opening?.verb ? pastForms().get(opening.verb.base) : undefined;
  if (!opening || past === undefined) return '';
  const word = wordsOf(statement.text).find(each => each.text === opening.text);
  if (!word) return '';
  const form = /^\p{Lu}/u.test(opening.text) ? capitalised(past) : past;
  return quoted(statement.text.slice(0, word.start) + form + statement.text.slice(word.end));
};

/** Where a long bullet falls apart: a joint in its middle half. */
export const jointOf = ({ text }: Statement): string => {
  const joints = [...text.slice(0, 2_000).matchAll(/;\s|\s(?:and|while|which|which then|und|et|y)\s|,\s/gu)];
  const middle = text.length / 2;
  const inMiddle = joints.filter(({ index }) => Math.abs(index - middle) <= text.length / 4);
  // A full joint says more than a comma, which may stand in a list.
  const strong = inMiddle.filter(([sign]) => sign.trim() !== ',');
  const nearest = (strong.length > 0 ? strong : inMiddle).sort(
    (a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle) || a.index - b.index,
  )[0];
  if (!nearest) return '';
  const after = text
    .slice(nearest.index)
    .replace(/^[;,\s]+/u, '')
    .split(/\s+/u)
    .slice(0, 3)
    .join(' ');
  return after === '' ? '' : `«${after.slice(0, EDIT_CHARS_MAX).toWellFormed()} …»`;
};
