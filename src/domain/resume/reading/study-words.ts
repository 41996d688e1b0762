import { courseLabels, degreeWords, schoolWords } from './data/education-words.ts';
import { fold } from './text-cleanup.ts';

const schools = new Set(schoolWords.split(' '));
const degrees = new Set(degreeWords.split(' '));

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[\s,/()|:;]+/)
    .map(word => word.replace(/^[-'"“”]+|[-'"“”.]+$/g, '').replaceAll('.', ''))
    .filter(Boolean);

const isCompoundSchool = (word: string): boolean =>
  /(?:universitat|hochschule|schule|gymnasium|akademie)$/.test(word);

/** 1 where a text has a word of schools' names. */
export const schoolScore = (text: string): number =>
  tokens(text).some(word => schools.has(word) || isCompoundSchool(word)) ? 1 : 0;

/** 1 where a text names a degree. */
export const degreeScore = (text: string): number => {
  const words = tokens(text);
  const hit = words.findIndex(word => degrees.has(word));
  if (hit < 0) return 0;
  // Short forms are words of other meaning inside longer text (`be`, `as`, `me`): they count at the start or in capitals.
  const short = (words[hit] ?? '').length <= 2;
  if (short && !/(?:^|[\s(,])(?:[A-Z]\.?){1,3}[A-Za-z]?\.?(?=[\s,).:–-]|$)/.test(text)) return 0;
  return 1;
};

const courseNames = new Set(courseLabels.split('|'));
/** How long the label of a list of courses is, its colon included; 0 where there is none. */
export const courseLabelLength = (text: string): number => {
  const match = /^(?<name>[^:]{4,32}?)\s*:\s*/u.exec(text);
  return match?.groups?.name && courseNames.has(fold(match.groups.name)) ? match[0].length : 0;
};

/** Only the generic words of a school, as where its name is wrapped: the line belongs to the one beside it. */
const isGeneric = (text: string): boolean => {
  const words = tokens(text);
  return (
    words.length <= 2 && words.every(word => schools.has(word) || isCompoundSchool(word) || word === 'state')
  );
};

/** A degree, a school, both in one, or a list of courses. */
export const kindOfStudy = (text: string): string | null => {
  if (courseLabelLength(text) > 0) return 'courses';
  if (isGeneric(text)) return null;
  const [degree, school] = [degreeScore(text) > 0, schoolScore(text) > 0];
  if (degree && school) return 'both';
  return degree ? 'degree' : school ? 'school' : null;
};

/** `Istituto Tecnico Galilei`: what opens with a school's word is one, whatever degree's word follows. */
export const opensWithSchool = (text: string): boolean => {
  const first = tokens(text)[0] ?? '';
  return schools.has(first) && !degrees.has(first);
};
