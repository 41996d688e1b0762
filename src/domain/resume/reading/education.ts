import { confidence } from './confidence.ts';
import { degreeWords, schoolWords } from './data/education-words.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { type Header, type Piece, piecesOf } from './header-pieces.ts';
import { isInnerLabel } from './heading-styles.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { collapseSpaces, fold } from './text-cleanup.ts';

const schools = new Set(schoolWords.split(' '));
const degrees = new Set(degreeWords.split(' '));
const entriesMax = 50;

const grade =
  /(?:^|[\s,;|(–—-])(?:(?:c?gpa|grade|note|notendurchschnitt|abschlussnote|mention|promedio|media|nota|voto|votazione|moyenne|score|percentage|result)\b\s*(?:average)?\s*[:=-]?\s*(?<labelled>(?:first|upper|lower|second|distinction|merit|cum laude|honou?rs)[\p{L} -]{0,24}|(?:tres bien|très bien|bien|assez bien)|[\d.,]{1,6}\s?%?(?:\s?\(?\s?(?:\/|out of|of|von|sur|su|de)\s?[\d.,]{1,5}\)?)?(?:\s?\([\d.,]{1,5}\s?\/\s?[\d.,]{1,5}\))?)|(?<ratio>\d{2}(?:[.,]\d{1,2})?\s?%|\d[.,]\d{1,2}\s?\/\s?\d{1,3}(?:[.,]\d{1,2})?|\d{2,3}\/\d{2,3}|\d{1,2}[.,]\d{1,2}\s?(?:c?gpa)\b)|\((?<bare>\d[.,]\d{1,2}(?:\s?\([\d.,]{1,5}\s?\/\s?[\d.,]{1,5}\))?)\)$|(?<latin>(?:summa|magna) cum laude|cum laude))/iu;

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[\s,/()|:;]+/)
    .map(word => word.replace(/^[-'"“”]+|[-'"“”.]+$/g, '').replaceAll('.', ''))
    .filter(Boolean);

const isCompoundSchool = (word: string): boolean =>
  /(?:universitat|hochschule|schule|gymnasium|akademie)$/.test(word);

const schoolScore = (text: string): number =>
  tokens(text).some(word => schools.has(word) || isCompoundSchool(word)) ? 1 : 0;

const degreeScore = (text: string): number => {
  const words = tokens(text);
  const hit = words.findIndex(word => degrees.has(word));
  if (hit < 0) return 0;
  // Short forms are words of other meaning inside longer text (`be`, `as`, `me`): they count at the start or in capitals.
  const short = (words[hit] ?? '').length <= 2;
  if (short && !/(?:^|[\s(,])(?:[A-Z]\.?){1,3}[A-Za-z]?\.?(?=[\s,).:–-]|$)/.test(text)) return 0;
  return 1;
};

export const readEducation = (lines: readonly Line[]): FoundFields[] =>
  entriesOf(lines, isStudy)
    .slice(0, entriesMax)
    .map(readSchool)
    .filter(fields => fields !== null);

const isStudy = (text: string): boolean =>
  text.split(' ').length <= 16 &&
  (degreeScore(text) > 0 || schoolScore(text) > 0 || grade.test(text)) &&
  !/[.!?]$/.test(text);

const readSchool = (entry: Entry): FoundFields | null => {
  const isCourses = (paragraph: Paragraph): boolean => courseLabel.test(paragraph.text);
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
    institution:
      school &&
      found(school.text, school.line, schoolScore(school.text) > 0 ? confidence.word : confidence.place),
    area,
    studyType,
    url: header.url ? found(header.url.text, header.url.line, confidence.form) : undefined,
    ...studyDates(header),
    score: taken.score ?? body.score,
    courses: body.courses,
  };
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
    const match = score ? null : grade.exec(piece.text);
    const value =
      match?.groups?.labelled ?? match?.groups?.ratio ?? match?.groups?.bare ?? match?.groups?.latin;
    if (!match || !value) return piece;
    score = found(value.trim(), piece.line, confidence.word);
    return {
      ...piece,
      text: collapseSpaces(piece.text.replace(match[0], ' ')).replace(/^[\s,;:(–-]+|[\s,;:(–-]+$/g, ''),
    };
  });
  return { pieces: rest.filter(piece => piece.text !== ''), score };
};

/** `Computer Science, Ph.D., University of Texas`: the comma between the degree and the school. */
const splitMixed = (piece: Piece): Piece[] => {
  if (schoolScore(piece.text) === 0 || degreeScore(piece.text) === 0 || !piece.text.includes(', '))
    return [piece];
  const parts = piece.text.split(/,\s+/);
  const at = parts.findIndex(part => schoolScore(part) > 0);
  const before = parts.slice(0, at).join(', ');
  const after = parts.slice(at + 1);
  const degreeAfter = after.findIndex(part => degreeScore(part) > 0);
  const school = degreeAfter >= 0 ? [parts[at], ...after.slice(0, degreeAfter)] : [parts[at], ...after];
  return [before, school.join(', '), degreeAfter >= 0 ? after.slice(degreeAfter).join(', ') : '']
    .filter(text => text !== '')
    .map(text => ({ ...piece, text }));
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
    score: schoolScore(piece.text) - 1.2 * degreeScore(piece.text) - 0.05 * at,
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

const courseLabel =
  /^(?:relevant\s+)?(?:courses?|coursework|modules?|kurse|cours|cursos|corsi|asignaturas|subjects)\s*:\s*/i;

const readStudies = (body: readonly Paragraph[]): { score: Found | undefined; courses: Found[] } => {
  let score: Found | undefined;
  const courses: Found[] = [];
  for (const paragraph of body) {
    const { text, first } = paragraph;
    if (isInnerLabel(text)) continue;
    const match = score ? null : grade.exec(text);
    const value =
      match?.groups?.labelled ?? match?.groups?.ratio ?? match?.groups?.bare ?? match?.groups?.latin;
    if (value && text.length < 80) {
      score = found(value.trim(), first, confidence.word);
      continue;
    }
    const label = courseLabel.exec(text);
    const list = label ? text.slice(label[0].length).split(/[,;]\s+/) : [];
    if (label) for (const course of list) courses.push(found(course.trim(), first, confidence.place));
    else if (first.segments.length > 1) {
      for (const segment of first.segments) courses.push(found(segment.text, first, confidence.guess));
    } else if (paragraph.item || text.split(' ').length <= 8)
      courses.push(found(text, first, confidence.guess));
  }
  return { score, courses: courses.filter(course => course.value !== '').slice(0, 60) };
};
