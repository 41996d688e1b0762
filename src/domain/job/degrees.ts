/** Degrees by height; only the height counts, never the school. */
const DEGREES: readonly { readonly height: number; readonly pattern: RegExp }[] = [
  {
    height: 4,
    pattern: /\b(ph\.?\s?d|doctorate|doctoral|doctor of|promotion zum|promotion in|doctorat|doctorado)/iu,
  },
  {
    height: 3,
    pattern:
      /\b(master'?s?|master’s|m\.?sc|m\.?a\.|m\.?eng|mba|m\.?tech|m\.?s\.?|magister|máster|maîtrise universitaire|diplom|bac ?\+ ?5|diplôme d'ingénieur)(?![\p{L}])/iu,
  },
  {
    height: 2,
    pattern:
      /\b(bachelor'?s?|bachelor’s|b\.?sc|b\.?a\.?|b\.?eng|b\.?tech|b\.?s\.?|b\.?e\.|undergraduate degree|licenciatura|licence (?:en|de|professionnelle)|grado en|ingeniería|hochschulabschluss|hochschulstudium|studium|bac ?\+ ?[34]|titulación universitaria)(?![\p{L}])/iu,
  },
  {
    height: 1,
    pattern:
      /\b(associate'?s? degree|diploma|vocational|high school|apprenticeship|ausbildung|berufsausbildung|bac ?\+ ?2|bts|formación profesional)/iu,
  },
];

const TEXT_CHARS_MAX = 300;

/** The lowest degree that a demand would accept, 1–4; null when it asks for none. */
export const degreeAsked = (text: string): number | null => {
  const short = text.slice(0, TEXT_CHARS_MAX);
  const named = DEGREES.filter(
    ({ height, pattern }) => height >= 1 && pattern.test(short) && mentionsDegree(short),
  );
  const lowest = named.at(-1);
  if (lowest) return lowest.height;
  return /\b(university|college|academic)?\s?degree\b/iu.test(short) ? 2 : null;
};

/** `M.S.` and `BA` alone are too short to be sure of; a word that speaks of study must stand beside them. */
const mentionsDegree = (text: string): boolean =>
  (/\b(?:BS|BA|BSc|MS|MA|MSc|MEng|BEng) (?:in|or|degree)\b/u.test(text) ||
    /\b(degree|bachelor|master|ph\.?\s?d|doctora|diploma|mba|b\.?sc|m\.?sc|education|graduate|high school|apprenticeship|ausbildung|licenciatura|licence (?:en|de|professionnelle)|máster|studium|hochschul|abschluss|bac ?\+|diplôme|diplômé|grado|titulación|formación profesional|university|college)/iu.test(
      text,
    )) &&
  !/\bscrum master\b|\bmaster data\b/iu.test(text);

/** The highest degree in an education entry's own words; null when they name none. */
export const degreeHeld = (studyType: string): number | null =>
  DEGREES.find(({ pattern }) => pattern.test(studyType.slice(0, TEXT_CHARS_MAX)))?.height ?? null;
