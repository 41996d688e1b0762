import { confidence } from './confidence.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { gradeIn, hasGrade } from './grades.ts';
import { type Header, type Piece, piecesOf } from './header-pieces.ts';
import { isInnerLabel } from './heading-styles.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isPlace } from './places.ts';
import { partRows } from './rows.ts';
import { courseLabelLength, degreeScore, kindOfStudy, opensWithSchool, schoolScore } from './study-words.ts';

const entriesMax = 50;

export const readEducation = (lines: readonly Line[]): FoundFields[] =>
  entriesOf(partRows(lines, kindOfStudy, { bothKnown: true }), isStudy)
    .slice(0, entriesMax)
    .map(readSchool)
    .filter(fields => fields !== null);

const isStudy = (text: string): boolean =>
  text.split(' ').length <= 16 &&
  (degreeScore(text) > 0 || schoolScore(text) > 0 || hasGrade(text)) &&
  !/[.!?]$/.test(text);

const readSchool = (entry: Entry): FoundFields | null => {
  const isCourses = (paragraph: Paragraph): boolean => courseLabelLength(paragraph.text) > 0;
  const header = piecesOf(
    entry.header.filter(paragraph => !isCourses(paragraph)),
    { of: 'school' },
  );
  const taken = takeGrade(header.pieces);
  const mixed = taken.pieces.flatMap(splitMixed);
  const pieces = mixed.length === 1 && mixed[0] ? splitUnknown(mixed[0]) : mixed;
  const school = pickSchool(pieces);
  const about = pieces.filter(piece => piece !== school && piece.text !== '');
  const { studyType, area } = readDegree(about);
  const body = readStudies([...entry.header.filter(isCourses), ...entry.body]);
  if (!school && !studyType && !area) return null;
  return {
    institution: school && found(school.text, school.line, schoolStep(school, studyType)),
    area,
    studyType,
    url: header.url ? found(header.url.text, header.url.line, confidence.form) : undefined,
    ...studyDates(header),
    score: taken.score ?? body.score,
    courses: body.courses,
  };
};

/** A name without a school's word is one by where it stands, beside a degree. */
const schoolStep = (school: Piece, studyType: Found | undefined): number => {
  if (schoolScore(school.text) > 0) return confidence.word;
  return studyType ? confidence.place : confidence.guess;
};

/** A single date of a school is when it ended. */
const studyDates = ({ dates }: Header): FoundFields => {
  if (!dates) return {};
  const date = (iso: string | null) =>
    iso ? found(iso, dates.line, dates.single ? confidence.guess : confidence.form) : undefined;
  return dates.single
    ? { endDate: date(dates.start) }
    : { startDate: date(dates.start), endDate: date(dates.end) };
};

const takeGrade = (pieces: readonly Piece[]): { pieces: readonly Piece[]; score: Found | undefined } => {
  let score: Found | undefined;
  const rest = pieces.map(piece => {
    const taken = score ? null : gradeIn(piece.text);
    if (!taken) return piece;
    score = found(taken.value, piece.line, confidence.word);
    return { ...piece, text: taken.rest };
  });
  return { pieces: rest.filter(piece => piece.text !== ''), score };
};

/** `Computer Science, Ph.D., University of Texas`: the comma between the degree and the school. */
const splitMixed = (piece: Piece): Piece[] => {
  if (schoolScore(piece.text) === 0 || degreeScore(piece.text) === 0 || !piece.text.includes(', '))
    return [piece];
  const parts = piece.text.split(/,\s+/);
  const at = schoolAt(parts);
  const before = parts.slice(0, at).join(', ');
  const after = parts.slice(at + 1);
  const degreeAfter = after.findIndex(part => degreeScore(part) > 0);
  const school = degreeAfter >= 0 ? [parts[at], ...after.slice(0, degreeAfter)] : [parts[at], ...after];
  return [before, school.join(', '), degreeAfter >= 0 ? after.slice(degreeAfter).join(', ') : '']
    .filter(text => text !== '')
    .map(text => ({ ...piece, text }));
};

/** The part that names a school, before one that names a degree too (`High School Diploma`). */
const schoolAt = (parts: readonly string[]): number => {
  const pure = parts.findIndex(part => schoolScore(part) > 0 && degreeScore(part) === 0);
  return pure >= 0 ? pure : parts.findIndex(part => schoolScore(part) > 0);
};

/** `BA Graphic Design, Saint Martins`: after a degree with its subject, a name can only be the school's. */
const splitUnknown = (piece: Piece): Piece[] => {
  const match = /^(?<degree>[^,]{4,80}),\s+(?<school>\p{Lu}[^,]{2,80}(?:,\s+\p{Lu}[^,]{2,40})?)$/u.exec(
    piece.text,
  );
  const degree = match?.groups?.degree ?? '';
  const school = match?.groups?.school ?? '';
  const isSubject =
    /\b(?:sciences?|engineering|arts|studies|management|economics|mathematics|physics|chemistry|biology|law|informatik|informatique|marketing|finance|business|design|psychology|education)\b/i;
  const whole =
    degree.split(' ').length >= 2 &&
    degreeScore(degree) > 0 &&
    degreeScore(school) === 0 &&
    !isSubject.test(school);
  return whole && schoolScore(degree) === 0
    ? [
        { ...piece, text: degree },
        { ...piece, text: school },
      ]
    : [piece];
};

const pickSchool = (pieces: readonly Piece[]): Piece | undefined => {
  const ranked = pieces.map((piece, at) => ({
    piece,
    score:
      schoolScore(piece.text) +
      (opensWithSchool(piece.text) ? 0.8 : 0) -
      1.2 * degreeScore(piece.text) -
      (pieces.length > 1 && isPlace(piece.text) ? 1 : 0) -
      0.05 * at,
  }));
  ranked.sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score <= -0.9) return undefined;
  return best.piece;
};

/** Words between a degree and its subject. */
const degreeOf =
  /^(?<type>.{2,60}?)(?:\s+(?:in|en|im|em|in der)\s+|\s*[:–—|]\s*|\s+-\s+|,\s+(?!(?:hons|honou?rs)\b))(?<area>\p{L}.{1,90})$/iu;

const readDegree = (about: readonly Piece[]): { studyType: Found | undefined; area: Found | undefined } => {
  const degree = about.find(piece => degreeScore(piece.text) > 0);
  const others = about.filter(piece => piece !== degree && piece.text.split(' ').length <= 9);
  if (!degree) {
    const first = others[0];
    return { studyType: undefined, area: first && found(first.text, first.line, confidence.guess) };
  }
  const match = degreeOf.exec(degree.text);
  const type = match?.groups?.type;
  const subject = match?.groups?.area;
  if (type && subject) {
    const swapped = degreeScore(type) === 0 && degreeScore(subject) > 0;
    return {
      studyType: found(swapped ? subject : type, degree.line, confidence.word),
      area: found(swapped ? type : subject, degree.line, confidence.word),
    };
  }
  const near = others.find(piece => Math.abs(piece.row - degree.row) <= 1) ?? others[0];
  return {
    studyType: found(degree.text, degree.line, confidence.word),
    area: near && found(near.text, near.line, confidence.guess),
  };
};

const readStudies = (body: readonly Paragraph[]): { score: Found | undefined; courses: Found[] } => {
  let score: Found | undefined;
  const courses: Found[] = [];
  for (const paragraph of body) {
    const { text, first } = paragraph;
    if (isInnerLabel(text)) continue;
    const taken = score || text.length >= 80 ? null : gradeIn(text);
    if (taken) {
      score = found(taken.value, first, confidence.word);
      continue;
    }
    const label = courseLabelLength(text);
    const list = label > 0 ? text.slice(label).split(/[,;]\s+/) : [];
    if (label > 0) for (const course of list) courses.push(found(course.trim(), first, confidence.place));
    else if (first.segments.length > 1) {
      for (const segment of first.segments) courses.push(found(segment.text, first, confidence.guess));
    } else if (paragraph.item || text.split(' ').length <= 8)
      courses.push(found(text, first, confidence.guess));
  }
  return { score, courses: courses.filter(course => course.value !== '').slice(0, 60) };
};
