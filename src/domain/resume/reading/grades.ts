import { gradePhrases } from './data/education-words.ts';
import { collapseSpaces, fold } from './text-cleanup.ts';

/** A mark with its label, a mark out of another, a percentage, or Latin honours. */
const grade =
  /(?:^|[\s,;|(–—-])(?:(?:c?gpa|grade|note|notendurchschnitt|abschlussnote|gesamtnote|durchschnitt|mention|promedio|nota media|media|nota final|nota|voto finale|voto|punteggio|marks|aggregate|ocena|betyg|cijfer|votazione|moyenne|score|percentage|result)\b\s*(?:average)?\s*[:=-]?\s*(?<labelled>(?:first|upper|lower|second|distinction|merit|cum laude|honou?rs)[\p{L} -]{0,24}|(?:tres bien|très bien|bien|assez bien)|[\d.,]{1,6}\s?%?(?:\s?\(?\s?(?:\/|out of|of|von|sur|su|de)\s?[\d.,]{1,5}\)?)?(?:\s?\([\d.,]{1,5}\s?\/\s?[\d.,]{1,5}\))?(?:\s?(?:e|con)\s?lode)?)|(?<ratio>\d{2}(?:[.,]\d{1,2})?\s?%|\d[.,]\d{1,2}\s?\/\s?\d{1,3}(?:[.,]\d{1,2})?|\d{2,3}\/\d{2,3}(?:\s?(?:e|con)\s?lode|L)?|\d{1,2}[.,]\d{1,2}\s?(?:c?gpa)\b)|\((?<bare>\d[.,]\d{1,2}(?:\s?\([\d.,]{1,5}\s?\/\s?[\d.,]{1,5}\))?)\)$|(?<latin>(?:summa|magna) cum laude|cum laude))/iu;

const phrases = new Set(gradePhrases.split('|'));
const isGradePhrase = (text: string): boolean =>
  phrases.has(
    fold(text)
      .replace(/[().]/g, '')
      .replace(/^(?:note|mention|grade|abschlussnote|nota)\s*:?\s*/, ''),
  );

/** The mark a text names, and the text without it. */
export const gradeIn = (text: string): { value: string; rest: string } | null => {
  const parts = text.split(/\s*[,;|·]\s+|\s+[–—-]\s+|\s*[()]\s*/u).filter(Boolean);
  const phrase = parts.find(isGradePhrase);
  const match = phrase === undefined ? grade.exec(text) : null;
  const groups = match?.groups;
  const value = phrase ?? groups?.labelled ?? groups?.ratio ?? groups?.bare ?? groups?.latin;
  if (!value) return null;
  const rest = collapseSpaces(text.replace(match?.[0] ?? value, ' '))
    .replace(/\(\s*\)|(?<=\()\s+|\s+(?=\))/g, '')
    .replace(/(?:^|\s)[,;](?=\s|$)|[,;]\s*(?=[,;])/g, '')
    .replace(/^[\s,;:(–-]+|[\s,;:(–.-]+$/g, '');
  const isOpen = rest.split(')').length > rest.split('(').length;
  return { value: value.trim(), rest: isOpen ? rest.replace(/\s*\)$/, '') : rest };
};

/** Whether a text names a mark. */
export const hasGrade = (text: string): boolean => grade.test(text);
